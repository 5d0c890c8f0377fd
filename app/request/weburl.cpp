// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "request/weburl.h"

#include "request/ipaddress.h"

namespace StatusScope {

namespace {

QString bracketed(const QString &host)
{
    return host.contains(u':') ? QString(u'[' + host + u']') : host;
}

QString withoutZone(const QString &host)
{
    return host.left(host.indexOf(u'%'));
}

} // namespace

QByteArray WebUrl::authority() const
{
    const QByteArray name = bracketed(withoutZone(host)).toLatin1();
    return port == defaultPort() ? name : QByteArray(name + ':' + QByteArray::number(port));
}

QByteArray WebUrl::sentPlace() const
{
    return bracketed(withoutZone(host)).toLatin1() + ':' + QByteArray::number(port);
}

QByteArray WebUrl::sentUrl() const
{
    return (https ? "https://" : "http://") + authority() + target();
}

QString WebUrl::hostAndPort() const
{
    return bracketed(host) + u':' + QString::number(port);
}

QString WebUrl::toString() const
{
    const QString place = port == defaultPort() ? bracketed(host) : hostAndPort();
    return QLatin1String(https ? "https://" : "http://") + place + QLatin1String(target());
}

bool WebUrl::sameOrigin(const WebUrl &other) const
{
    return https == other.https && host == other.host && port == other.port;
}

bool WebUrl::isAddress() const
{
    return !(host.contains(u':') ? readIpv6(host) : readIpv4(host)).isEmpty();
}

} // namespace StatusScope
