// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

namespace StatusScope {

// What is worth saying beside the name of the answer. Stored: numbers are never given a second meaning.
enum class HistoryAside {
    None = 0,
    Maker = 1, // made by HistoryItem::maker
    Firewall = 2, // turned away by one
    Wait = 3, // seconds
    AsksFor = 4, // an authentication scheme
    Origin = 5, // made by the site itself
    Redirects = 6, // their number
};

// One line of the history; the exchange itself is read when it is shown.
struct HistoryItem
{
    qint64 id = 0;
    QDateTime at; // UTC
    ExchangeSource source = ExchangeSource::Probe;
    QString url; // as asked, secrets masked
    bool masked = false; // something of the URL was, so it cannot be asked again as it stands
    QByteArray method = "GET";
    bool followed = true;
    int status = 0; // of the last answer, 0 without one
    QString statusText;
    std::optional<ErrorKind> error;
    QString entry; // registry id
    QString maker; // vendor id, may be empty
    HistoryAside aside = HistoryAside::None;
    QString asideValue;
    bool operator==(const HistoryItem &) const = default;
};

// How much is kept, as the user wants it.
struct HistoryPolicy
{
    bool keep = true;
    int days = 30; // 0: until cleared
    bool bodies = false; // of answers, up to a limit
    bool operator==(const HistoryPolicy &) const = default;
};

} // namespace StatusScope
