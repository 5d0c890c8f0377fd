// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/proxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

QString variable(const char *name)
{
    return qEnvironmentVariable(name).trimmed();
}

// HTTP_PROXY is left out, as curl does: a web server hands it to its programs with what a visitor sent as “Proxy”.
QString environmentProxy(bool https)
{
    const QStringList named{variable(https ? "https_proxy" : "http_proxy"), https ? variable("HTTPS_PROXY") : QString(),
                            variable("all_proxy"), variable("ALL_PROXY")};
    const auto given = std::find_if(named.cbegin(), named.cend(), [](const QString &text) { return !text.isEmpty(); });
    return given == named.cend() ? QString() : *given;
}

// "example.com" and ".example.com" stand for the name and all beneath it, "10.0.0.0/8" for a network.
bool covers(QString rule, const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull()) {
        if (rule.startsWith(u'[') && rule.endsWith(u']'))
            rule = rule.sliced(1).chopped(1);
        return rule.contains(u'/') ? address.isInSubnet(QHostAddress::parseSubnet(rule))
                                   : address == QHostAddress(rule);
    }
    if (rule.startsWith(u'.'))
        rule.remove(0, 1);
    return !rule.isEmpty() && (host == rule || host.endsWith(QString(u'.' + rule)));
}

bool isExcepted(const QString &host)
{
    const QString lower = variable("no_proxy");
    const QString list = (lower.isEmpty() ? variable("NO_PROXY") : lower).toLower().replace(u',', u' ');
    const QStringList rules = list.split(u' ', Qt::SkipEmptyParts);
    return list == "*"_L1
        || std::any_of(rules.cbegin(), rules.cend(), [&host](const QString &rule) { return covers(rule, host); });
}

#endif

} // namespace

std::optional<ProxyPlan> systemProxy(const WebUrl &url)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (const QString given = environmentProxy(url.https); !given.isEmpty())
        return isExcepted(url.host) ? std::nullopt : std::optional(readProxy(given).value_or(ProxyPlan()));
#endif
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(url.toString())));
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
            return std::nullopt;
        const auto kind = proxy.type() == QNetworkProxy::Socks5Proxy ? ProxyPlan::Kind::Socks5 : ProxyPlan::Kind::Http;
        return ProxyPlan{kind, proxy.hostName(), proxy.port(), proxy.user(), proxy.password()};
    }
    return std::nullopt;
}

} // namespace StatusScope
