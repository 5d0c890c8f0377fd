// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/socketprober.h"

#include "probe/proberun.h"
#include "probe/probeservices.h"
#include "probe/tlsfacts.h"
#include "request/batchthread.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <algorithm>

namespace StatusScope {

namespace {

// Of the files that a program may have open the system gives less than it would: 256 on macOS. A batch needs one for
// each connection, kept ones too.
void allowManyConnections()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t wanted = 10240; // what macOS allows at most
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < wanted) {
        limit.rlim_cur = std::min(limit.rlim_max, wanted);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

} // namespace

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
    allowManyConnections();
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

std::unique_ptr<Batch> startBatch(BatchJob job)
{
    return std::make_unique<BatchThread>(std::move(job), makeProber);
}

} // namespace StatusScope
