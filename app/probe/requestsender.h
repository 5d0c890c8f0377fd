// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QTcpSocket;

namespace StatusScope {

// Hands a request to its socket piece by piece, as fast as the connection takes it: a server may answer before it has
// read a large body, and what is not written by then need not be.
class RequestSender final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestSender)

public:
    explicit RequestSender(QTcpSocket *socket, QObject *parent = nullptr);

    void send(const QByteArray &request);
    void stop() { m_stopped = true; }
    bool isDone() const { return m_taken == m_request.size(); }
    qint64 taken() const { return m_taken; } // bytes that the socket has been given

private:
    void writeMore();
    qint64 waiting() const;

    QTcpSocket *m_socket;
    QByteArray m_request;
    qsizetype m_taken = 0;
    bool m_stopped = false;
};

} // namespace StatusScope
