// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "request/weburl.h"

#include <QNetworkCookieJar>

namespace StatusScope {

// Cookies set along one chain of redirects, sent on within it as a browser would (RFC 6265): a page that sets a cookie
// and redirects to itself is a loop only to those who drop it. They end with the probe.
class ChainCookies
{
public:
    void store(const Hop &hop, const WebUrl &url);
    QByteArray fieldFor(const WebUrl &url) const; // the Cookie field's value, empty for none

private:
    QNetworkCookieJar m_jar;
};

} // namespace StatusScope
