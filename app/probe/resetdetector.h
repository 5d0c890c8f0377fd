// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace StatusScope {

// Tells what Qt 6 keeps of a connection to itself, by a second descriptor: it reports a reset like a close, and its own
// descriptor is gone by then. Only on systems with POSIX sockets; elsewhere nothing is known.
class ResetDetector
{
public:
    explicit ResetDetector(qintptr descriptor); // a connected socket's
    ~ResetDetector();
    Q_DISABLE_COPY_MOVE(ResetDetector)

    bool wasReset() const;
    bool hasNews() const; // bytes that nobody has read yet, or the end
    // What had arrived before that: a failed write closes Qt's descriptor with the answer still unread. Returns how
    // many bytes, none where there are no more.
    qint64 readRest(char *data, qint64 size) const;

private:
    int m_copy = -1;
};

} // namespace StatusScope
