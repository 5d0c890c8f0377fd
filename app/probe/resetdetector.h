// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace StatusScope {

// Tells a connection that was reset from one that was closed: Qt 6 reports both as RemoteHostClosedError and has closed
// its descriptor by then, so this holds a second one. Only on systems with POSIX sockets; elsewhere nothing counts as
// reset.
class ResetDetector
{
public:
    explicit ResetDetector(qintptr descriptor); // a connected socket's
    ~ResetDetector();
    Q_DISABLE_COPY_MOVE(ResetDetector)

    bool wasReset() const;
    // What had arrived before that: a failed write closes Qt's descriptor with the answer still unread. Returns how
    // many bytes, none where there are no more.
    qint64 readRest(char *data, qint64 size) const;

private:
    int m_copy = -1;
};

} // namespace StatusScope
