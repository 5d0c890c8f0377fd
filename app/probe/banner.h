// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace StatusScope {

// What the first bytes of an answer without a status line show about who speaks there.
struct Banner
{
    bool decided = false; // more bytes would not tell more
    bool document = false; // a document without a head, as HTTP/0.9 sent it
    QString detail;
};

Banner readBanner(QByteArrayView bytes);

} // namespace StatusScope
