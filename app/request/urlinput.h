// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/errorkind.h"
#include "request/weburl.h"

#include <optional>

namespace StatusScope {

constexpr qsizetype maxUrlLength = 64 * 1024; // nobody serves longer ones

// What somebody's text, or a Location field, turned out to be. Either `error` is set or `url` is usable.
// The detail never repeats user info.
struct UrlReading
{
    WebUrl url;
    QString user; // separated off; for Basic credentials, never shown
    QString password;
    bool schemeAssumed = false;
    std::optional<ErrorKind> error; // InvalidUrl or UnsupportedScheme
    QString detail;
};

// What people type and paste: white space and line breaks around and inside, quotes and angle brackets around it,
// backslashes, no scheme. Without a scheme it is plain http, as address bars and curl long had it: a probe must not
// skip the redirect to https that visitors with old links and bookmarks meet.
UrlReading readUrlInput(QStringView typed);

// What was typed, tidied and with user info taken away, for showing an address that cannot be used; the beginning of
// one beyond maxUrlLength.
QString withoutUserInfo(QStringView typed);

// The IPv4 or IPv6 address that somebody gave to connect to, with or without brackets, in its usual form; empty for
// anything else. The short forms of IPv4 ("192.0.2") are mistyped far oftener than meant.
QString readIpAddress(QStringView typed);

// A Location field's value seen from the URL that sent it (RFC 3986 section 5), its fragment inherited where it has
// none.
UrlReading resolveReference(const WebUrl &base, QByteArrayView location);

} // namespace StatusScope
