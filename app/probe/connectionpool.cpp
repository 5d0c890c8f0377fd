// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/connectionpool.h"

#include <algorithm>
#include <iterator>

namespace StatusScope {

namespace {

constexpr std::size_t maxIdle = 128;

} // namespace

std::optional<KeptConnection> ConnectionPool::take(const QString &key)
{
    for (;;) {
        const auto found =
            std::find_if(m_idle.rbegin(), m_idle.rend(), [&key](const Entry &entry) { return entry.key == key; });
        if (found == m_idle.rend())
            return std::nullopt;
        KeptConnection connection = std::move(found->connection);
        m_idle.erase(std::next(found).base());
        if (connection.transport->isReusable())
            return connection;
    }
}

void ConnectionPool::put(const QString &key, KeptConnection connection)
{
    connection.transport->setParent(nullptr);
    if (m_idle.size() >= maxIdle)
        m_idle.erase(m_idle.begin());
    m_idle.push_back({key, std::move(connection)});
}

} // namespace StatusScope
