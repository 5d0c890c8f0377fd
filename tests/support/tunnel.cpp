// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/tunnel.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace StatusScope {

void joinTo(QTcpSocket *client, quint16 port, const QByteArray &welcome)
{
    auto *target = new QTcpSocket(client);
    QObject::connect(target, &QTcpSocket::connected, client, [client, welcome] { client->write(welcome); });
    QObject::connect(target, &QTcpSocket::readyRead, client, [client, target] { client->write(target->readAll()); });
    QObject::connect(target, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    QObject::connect(client, &QTcpSocket::readyRead, target, [client, target] { target->write(client->readAll()); });
    target->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace StatusScope
