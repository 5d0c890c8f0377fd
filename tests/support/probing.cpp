// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/probing.h"

#include "probe/socketprober.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace StatusScope {

Exchange probeNow(Prober &prober, const ProbeRequest &request)
{
    int finished = 0;
    Exchange result;
    Probe *probe = prober.start(request);
    QObject::connect(probe, &Probe::finished, &prober, [&](const Exchange &exchange) {
        ++finished;
        result = exchange;
    });
    QEventLoop loop;
    QObject::connect(probe, &Probe::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20000, &loop, [] { qFatal("the probe did not end"); });
    loop.exec();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    if (finished != 1)
        qFatal("the probe ended %d times", finished);
    return result;
}

Exchange probeNow(const ProbeRequest &request)
{
    SocketProber prober;
    return probeNow(prober, request);
}

ProbeRequest requestThrough(const QString &proxy, const QString &url)
{
    ProbeRequest request;
    request.url = url;
    request.proxy = proxy;
    request.connectTimeout = std::chrono::seconds(2);
    return request;
}

Exchange probeWithoutLookUps(const ProbeRequest &request)
{
    SocketProber prober([](const QString &host, IpVersion) { return LookupResult{{}, ErrorKind::DnsFailure, host}; });
    return probeNow(prober, request);
}

QString kindOf(const Exchange &exchange)
{
    return exchange.error ? QString(toWord(exchange.error->kind)) : QString();
}

} // namespace StatusScope
