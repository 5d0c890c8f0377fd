// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/errorkind.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <vector>

namespace StatusScope {

// Connects to the first of several addresses that answers ("Happy Eyeballs", RFC 8305): the next is tried as soon as
// one refuses, or beside one that stays silent.
class TcpRace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TcpRace)

public:
    // `forTls`: the sockets are QSslSockets, not yet encrypted.
    TcpRace(const QList<QHostAddress> &addresses, quint16 port, bool forTls, QObject *parent = nullptr);
    ~TcpRace() override;

    void start();
    const QHostAddress &lastTried() const { return m_lastTried; }

signals:
    void starved(); // this computer has no socket to give; it goes on trying
    // One of the two, once. The socket belongs to the receiver.
    void connected(QTcpSocket *socket);
    void failed(StatusScope::ErrorKind kind, const QString &detail);

private:
    void tryNext();
    void attemptFailed(QTcpSocket *socket);
    void won(QTcpSocket *socket);
    void dropAll();

    QList<QHostAddress> m_untried;
    quint16 m_port;
    bool m_forTls;
    bool m_done = false;
    QHostAddress m_lastTried;
    QTimer m_nextAttempt;
    std::vector<QTcpSocket *> m_attempts;
};

} // namespace StatusScope
