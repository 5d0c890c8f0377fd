// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace StatusScope {

// An HTTP proxy on loopback that leads every CONNECT to one fixed port, whatever name was asked for.
class ConnectProxy final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectProxy)

public:
    explicit ConnectProxy(quint16 target, QObject *parent = nullptr);

    void requireLogin(const QByteArray &user, const QByteArray &password);
    const QList<QByteArray> &heads() const { return m_heads; } // requests to the proxy itself

private:
    void readFrom(QTcpSocket *client);

    quint16 m_target;
    QByteArray m_authorization;
    QList<QByteArray> m_heads;
};

} // namespace StatusScope
