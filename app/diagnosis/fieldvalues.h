// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

// Readers of the field values that the rules need. They take what a server sent, right or wrong.
namespace StatusScope {

// A member of a structured list (RFC 9651 section 3.1): "cache.example; hit; ttl=5".
struct ListMember
{
    QString value;
    QList<std::pair<QString, QString>> parameters; // names lower case; a bare one has the value "?1"

    QString parameter(QStringView name) const; // null where absent
};

QList<ListMember> parseList(QByteArrayView value);
// Directives of Cache-Control, names lower case.
QList<std::pair<QString, QString>> parseDirectives(QByteArrayView value);
// The authentication schemes a challenge offers (RFC 9110 section 11.6.1), as written: "Basic", "Bearer".
QStringList challengeSchemes(QByteArrayView value);
// Any of the three forms of RFC 9110 section 5.6.7; UTC. Invalid for anything else.
QDateTime parseHttpDate(QByteArrayView value);
// A non-negative decimal number, nothing for anything else or one too large to hold.
std::optional<qint64> parseNumber(QByteArrayView value);

} // namespace StatusScope
