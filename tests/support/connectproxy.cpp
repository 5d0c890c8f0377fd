// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/connectproxy.h"

#include "support/tunnel.h"

#include <QTcpSocket>

namespace StatusScope {

ConnectProxy::ConnectProxy(quint16 target, QObject *parent)
    : QTcpServer(parent)
    , m_target(target)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *client = nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, this, [this, client] { readFrom(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    });
}

void ConnectProxy::requireLogin(const QByteArray &user, const QByteArray &password)
{
    m_authorization = "\r\nProxy-Authorization: Basic " + QByteArray(user + ':' + password).toBase64() + "\r\n";
}

// Takes no byte beyond the head: what follows belongs to the target.
void ConnectProxy::readFrom(QTcpSocket *client)
{
    constexpr qint64 mostHeadBytes = 64 * 1024;
    const QByteArray bytes = client->peek(mostHeadBytes);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    client->disconnect(this);
    m_heads.append(client->read(end + 4));
    const QByteArray &head = m_heads.last();
    if (head.startsWith("CONNECT ") && head.contains(m_authorization)) {
        joinTo(client, m_target, "HTTP/1.1 200 Connection established\r\n\r\n");
        return;
    }
    client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                  "Content-Length: 0\r\n\r\n");
    client->disconnectFromHost();
}

} // namespace StatusScope
