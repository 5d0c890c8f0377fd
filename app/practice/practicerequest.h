// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace StatusScope {

// As much of a request as the practice server cares about.
struct PracticeRequest
{
    QByteArray method;
    QByteArray path; // decoded, without the query
    QList<std::pair<QByteArray, QByteArray>> query; // decoded
    QByteArray host;
    qint64 bodyBytes = 0;
    bool keepAlive = true;

    QByteArray value(QByteArrayView name) const; // the first; null where absent
    QList<QByteArray> values(QByteArrayView name) const;
    int number(QByteArrayView name, int fallback, int highest) const; // within 0 and `highest`
};

// `head` without the empty line that ends it; nothing where it is no HTTP/1 request.
std::optional<PracticeRequest> readPracticeRequest(const QByteArray &head);

} // namespace StatusScope
