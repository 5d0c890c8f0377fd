// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/socketprober.h"

#include "probe/proberun.h"
#include "probe/probeservices.h"
#include "probe/tlsfacts.h"

namespace StatusScope {

ProbeServices::ProbeServices(HostLookup lookup, ProxyLookup proxies)
    : dns(std::move(lookup))
    , proxyFor(std::move(proxies))
{
}

std::optional<QSslConfiguration> ProbeServices::tlsFor(const QString &caFile)
{
    const auto known = m_tls.constFind(caFile);
    if (known != m_tls.cend())
        return *known;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caFile.isEmpty()) {
        const QList<QSslCertificate> certificates = readCertificates(caFile);
        if (certificates.isEmpty())
            return std::nullopt;
        tls.setCaCertificates(certificates);
    }
    m_tls.insert(caFile, tls);
    return tls;
}

SocketProber::SocketProber(HostLookup lookup, ProxyLookup proxies, QObject *parent)
    : Prober(parent)
    , m_services(std::make_unique<ProbeServices>(std::move(lookup), std::move(proxies)))
{
}

SocketProber::~SocketProber()
{
    // Probes under way use the services.
    qDeleteAll(findChildren<Probe *>(Qt::FindDirectChildrenOnly));
}

Probe *SocketProber::start(const ProbeRequest &request)
{
    auto *run = new ProbeRun(request, *m_services, this);
    QMetaObject::invokeMethod(run, &ProbeRun::begin, Qt::QueuedConnection);
    return run;
}

std::unique_ptr<Prober> makeProber()
{
    return std::make_unique<SocketProber>();
}

} // namespace StatusScope
