// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/weburl.h"

#include <QHostAddress>

namespace StatusScope {

namespace {

QString bracketed(const QString &host)
{
    return host.contains(u':') ? QString(u'[' + host + u']') : host;
}

} // namespace

QByteArray WebUrl::authority() const
{
    const QByteArray name = bracketed(host).toLatin1();
    return port == defaultPort() ? name : QByteArray(name + ':' + QByteArray::number(port));
}

QString WebUrl::hostAndPort() const
{
    return bracketed(host) + u':' + QString::number(port);
}

QString WebUrl::toString() const
{
    return QLatin1String(https ? "https://" : "http://") + QLatin1String(authority()) + QLatin1String(target());
}

bool WebUrl::sameOrigin(const WebUrl &other) const
{
    return https == other.https && host == other.host && port == other.port;
}

bool WebUrl::isAddress() const
{
    return !QHostAddress(host).isNull();
}

} // namespace StatusScope
