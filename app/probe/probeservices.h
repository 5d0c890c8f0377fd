// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/connectionpool.h"
#include "probe/dnslookup.h"
#include "probe/proxy.h"

#include <QHash>
#include <QSslConfiguration>

#include <optional>

namespace StatusScope {

// What all probes of one prober share.
struct ProbeServices
{
    ProbeServices(HostLookup lookup, ProxyLookup proxies);

    // With the system's certificates, or those of a PEM file; nothing if that holds none.
    std::optional<QSslConfiguration> tlsFor(const QString &caFile);

    DnsLookup dns;
    ConnectionPool pool;
    const ProxyLookup proxyFor; // of the system

private:
    QHash<QString, QSslConfiguration> m_tls; // by CA file
};

} // namespace StatusScope
