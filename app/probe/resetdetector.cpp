// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/resetdetector.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace StatusScope {

#ifdef Q_OS_UNIX

ResetDetector::ResetDetector(qintptr descriptor)
    : m_copy(descriptor < 0 ? -1 : ::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0))
{
}

ResetDetector::~ResetDetector()
{
    if (m_copy >= 0)
        ::close(m_copy);
}

bool ResetDetector::wasReset() const
{
    // A socket that got a FIN still has a peer, one that got a RST has none.
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    return m_copy >= 0 && ::getpeername(m_copy, reinterpret_cast<sockaddr *>(&address), &length) != 0;
}

bool ResetDetector::hasNews() const
{
    pollfd wanted{m_copy, POLLIN, 0};
    return m_copy >= 0 && ::poll(&wanted, 1, 0) > 0;
}

qint64 ResetDetector::readRest(char *data, qint64 size) const
{
    const auto read = m_copy < 0 ? 0 : ::recv(m_copy, data, static_cast<size_t>(size), MSG_DONTWAIT);
    return read < 0 ? 0 : static_cast<qint64>(read);
}

#else

ResetDetector::ResetDetector(qintptr)
{
}

ResetDetector::~ResetDetector() = default;

bool ResetDetector::wasReset() const
{
    return false;
}

bool ResetDetector::hasNews() const
{
    return false;
}

qint64 ResetDetector::readRest(char *, qint64) const
{
    return 0;
}

#endif

} // namespace StatusScope
