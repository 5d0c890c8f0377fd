// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/transport.h"

#include <memory>
#include <optional>
#include <vector>

namespace StatusScope {

// A connection that may carry another request, and the facts of it that each hop repeats.
struct KeptConnection
{
    std::unique_ptr<Transport> transport;
    std::optional<TlsInfo> tls;
    QString remoteAddress;
    quint16 remotePort = 0;
};

// Idle connections by what makes them interchangeable: origin, proxy, trust, protocol. The oldest go first.
class ConnectionPool
{
public:
    // The one used last, or nothing; those that have ended meanwhile are dropped.
    std::optional<KeptConnection> take(const QString &key);
    void put(const QString &key, KeptConnection connection);
    void clear() { m_idle.clear(); }

private:
    struct Entry
    {
        QString key;
        KeptConnection connection;
    };
    std::vector<Entry> m_idle;
};

} // namespace StatusScope
