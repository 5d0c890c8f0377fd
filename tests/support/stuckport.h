// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <vector>

namespace StatusScope {

// An address on loopback at which connecting never succeeds and never fails: a listener whose queue is full.
class StuckPort
{
public:
    StuckPort(const QHostAddress &address, quint16 port);
    ~StuckPort();
    Q_DISABLE_COPY_MOVE(StuckPort)

    quint16 port() const { return m_port; }

private:
    quint16 m_port = 0;
    std::vector<int> m_descriptors;
};

} // namespace StatusScope
