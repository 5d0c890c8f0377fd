// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/proxy.h"

#include "request/urlparts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

QString ProxyPlan::hostAndPort() const
{
    return (host.contains(u':') ? QString(u'[' + host + u']') : host) + u':' + QString::number(port);
}

QByteArray ProxyPlan::authorization() const
{
    return user.isEmpty() && password.isEmpty()
        ? QByteArray()
        : QByteArray("Basic " + QString(user + u':' + password).toUtf8().toBase64());
}

std::optional<ProxyPlan> readProxy(const QString &typed)
{
    ProxyPlan plan;
    const qsizetype slashes = typed.indexOf("://"_L1);
    const QString scheme = slashes < 0 ? u"http"_s : typed.first(slashes).toLower();
    if (scheme == "socks5"_L1 || scheme == "socks5h"_L1)
        plan.kind = ProxyPlan::Kind::Socks5;
    else if (scheme != "http"_L1)
        return std::nullopt;
    QStringView rest = QStringView(typed).sliced(slashes < 0 ? 0 : slashes + 3);
    rest = rest.first(std::find_if(rest.begin(), rest.end(), isUrlSectionEnd) - rest.begin());
    const qsizetype at = rest.lastIndexOf(u'@');
    if (at >= 0) {
        const QStringView info = rest.first(at);
        const qsizetype colon = info.indexOf(u':');
        plan.user = percentDecoded(colon < 0 ? info : info.first(colon));
        plan.password = colon < 0 ? QString() : percentDecoded(info.sliced(colon + 1));
        rest = rest.sliced(at + 1);
    }
    const std::optional<HostAndPort> place = readHostAndPort(rest, plan.port);
    if (!place)
        return std::nullopt;
    plan.host = place->host;
    plan.port = place->port;
    return plan;
}

} // namespace StatusScope
