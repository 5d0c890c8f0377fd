// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/cannedserver.h"

#include <QSslSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace StatusScope {

CannedServer::CannedServer(const QList<Script> &scripts, QObject *parent)
    : QTcpServer(parent)
    , m_scripts(scripts)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
}

QString CannedServer::url(const QString &path) const
{
    return QStringLiteral("%1://127.0.0.1:%2%3")
        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(serverPort())
        .arg(path);
}

void CannedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    m_clients.insert(socket, {});
    const auto read = [this, socket] { readFrom(socket); };
    if (m_handshakeMs == 0)
        connect(socket, &QTcpSocket::readyRead, this, read);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_clients.remove(socket);
        socket->deleteLater();
    });
    if (m_tls) {
        auto *tls = static_cast<QSslSocket *>(socket);
        tls->setSslConfiguration(*m_tls);
        if (m_handshakeMs > 0)
            QTimer::singleShot(m_handshakeMs, tls, [this, tls, read] {
                connect(tls, &QTcpSocket::readyRead, this, read);
                tls->startServerEncryption();
            });
        else
            tls->startServerEncryption();
    }
    if (m_speakFirst) {
        m_clients[socket].script = m_scripts.value(0);
        play(socket);
    }
}

std::optional<qsizetype> CannedServer::requestEnd(const QByteArray &received) const
{
    if (m_answerAfter > 0)
        return received.size() >= m_answerAfter ? std::optional(received.size()) : std::nullopt;
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QByteArray head = received.first(headEnd).toLower();
    const qsizetype at = head.indexOf("\r\ncontent-length:");
    qsizetype length = 0;
    if (at >= 0)
        length = head.sliced(at + 17).split('\r').first().trimmed().toInt();
    return received.size() >= headEnd + 4 + length ? std::optional(headEnd + 4 + length) : std::nullopt;
}

void CannedServer::readFrom(QTcpSocket *socket)
{
    Client &client = m_clients[socket];
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    client.received += bytes;
    const std::optional<qsizetype> end = requestEnd(client.received);
    if (!end || client.playing || m_speakFirst)
        return;
    m_requests.append(client.received.first(*end));
    client.received.remove(0, *end);
    client.script = m_scripts.value(std::min(m_requests.size(), m_scripts.size()) - 1);
    client.playing = true;
    play(socket);
}

void CannedServer::play(QTcpSocket *socket)
{
    while (m_clients.contains(socket)) {
        Client &client = m_clients[socket];
        if (client.script.isEmpty()) {
            client.playing = false;
            return;
        }
        const Step step = client.script.takeFirst();
        switch (step.kind) {
        case Step::Kind::Send:
            socket->write(step.bytes);
            socket->flush();
            break;
        case Step::Kind::Pause:
            QTimer::singleShot(step.ms, socket, [this, socket] { play(socket); });
            return;
        case Step::Kind::Close:
            socket->disconnectFromHost();
            return;
        case Step::Kind::Reset:
            reset(socket);
            return;
        case Step::Kind::SendForever:
            keepSending(socket, step);
            return;
        }
    }
}

// Ends when the client has gone: the timer belongs to the socket.
void CannedServer::keepSending(QTcpSocket *socket, const Step &step)
{
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket, step] {
        if (socket->bytesToWrite() < 1024 * 1024)
            socket->write(step.bytes);
    });
    timer->start(step.ms);
}

void CannedServer::reset(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
    socket->abort();
}

} // namespace StatusScope
