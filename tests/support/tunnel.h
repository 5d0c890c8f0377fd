// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QTcpSocket;

namespace StatusScope {

// Connects a test proxy's client with a port of 127.0.0.1: `welcome` first, then whatever either side sends.
void joinTo(QTcpSocket *client, quint16 port, const QByteArray &welcome);

} // namespace StatusScope
