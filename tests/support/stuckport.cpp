// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/stuckport.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace StatusScope {

StuckPort::StuckPort(const QHostAddress &address, quint16 port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    m_descriptors.push_back(listener);
    const int on = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(address.toIPv4Address());
    where.sin_port = htons(port);
    auto *generic = reinterpret_cast<sockaddr *>(&where);
    socklen_t length = sizeof where;
    if (::bind(listener, generic, length) != 0 || ::listen(listener, 0) != 0
        || ::getsockname(listener, generic, &length) != 0)
        qFatal("cannot listen at %s", qPrintable(address.toString()));
    m_port = ntohs(where.sin_port);
    for (int i = 0; i < 3; ++i) {
        const int filler = ::socket(AF_INET, SOCK_STREAM, 0);
        ::fcntl(filler, F_SETFL, O_NONBLOCK);
        ::connect(filler, generic, length);
        m_descriptors.push_back(filler);
    }
}

StuckPort::~StuckPort()
{
    for (const int descriptor : m_descriptors)
        ::close(descriptor);
}

} // namespace StatusScope
