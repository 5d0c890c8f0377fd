// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace StatusScope {

// A SOCKS5 proxy on loopback that leads every connection to one fixed port, whatever name was asked for, or refuses it.
class SocksServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocksServer)

public:
    explicit SocksServer(quint16 target, QObject *parent = nullptr);

    void requireLogin(const QByteArray &user, const QByteArray &password) { m_login = user + ':' + password; }
    void refuseWith(char reply) { m_reply = reply; }
    const QList<QByteArray> &names() const { return m_names; } // hosts asked for, as they came

private:
    void accept();
    void readFrom(QTcpSocket *client);
    bool step(QTcpSocket *client);
    void connectThrough(QTcpSocket *client);

    enum Stage { Greeting, Login, Request, Open };
    quint16 m_target;
    QByteArray m_login;
    char m_reply = 0;
    QList<QByteArray> m_names;
};

} // namespace StatusScope
