// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace StatusScope {

class ResetDetector;

// Hands a request to its socket piece by piece, as fast as the connection takes it: a server may answer before it has
// read a large body. What it sends is always read first, since Qt drops the answer with a connection that it finds
// closed when it writes.
class RequestSender final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestSender)

public:
    RequestSender(QTcpSocket *socket, const ResetDetector &peer, QObject *parent = nullptr);

    void send(const QByteArray &request);
    void stop();
    bool isDone() const { return m_taken == m_request.size(); }
    qint64 taken() const { return m_taken; } // bytes that the socket has been given

private:
    void writeOn();
    void writePiece();
    bool isWaiting() const;

    QTcpSocket *m_socket;
    const ResetDetector &m_peer;
    QTimer m_later;
    QByteArray m_request;
    qsizetype m_taken = 0;
    bool m_stopped = true;
    bool m_writing = false;
};

} // namespace StatusScope
