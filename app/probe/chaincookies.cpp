// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/chaincookies.h"

#include <QNetworkCookie>
#include <QUrl>

namespace StatusScope {

namespace {

constexpr qsizetype maxCookiesPerHop = 50;
constexpr qsizetype maxFieldBytes = 8 * 1024;

} // namespace

void ChainCookies::store(const Hop &hop, const WebUrl &url)
{
    const QList<QByteArray> lines = hop.headerValues("set-cookie");
    for (const QByteArray &line : lines.first(std::min(lines.size(), maxCookiesPerHop)))
        m_jar.setCookiesFromUrl(QNetworkCookie::parseCookies(line), QUrl(url.toString()));
}

QByteArray ChainCookies::fieldFor(const WebUrl &url) const
{
    QByteArray field;
    const QList<QNetworkCookie> cookies = m_jar.cookiesForUrl(QUrl(url.toString()));
    for (const QNetworkCookie &cookie : cookies) {
        const QByteArray pair = cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
        if (field.size() + pair.size() + 2 > maxFieldBytes)
            break;
        field += (field.isEmpty() ? "" : "; ") + pair;
    }
    return field;
}

} // namespace StatusScope
