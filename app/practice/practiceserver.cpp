// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace StatusScope {

namespace {

constexpr qsizetype maxHeadBytes = 64 * 1024;
constexpr qsizetype maxClients = 500;

} // namespace

PracticeServer::PracticeServer(const Registry &registry, QObject *parent)
    : QObject(parent)
    , m_answers(registry)
{
    connect(&m_server, &QTcpServer::newConnection, this, &PracticeServer::accept);
}

PracticeServer::~PracticeServer()
{
    // The sockets go later, with the server they belong to, and would report that to what is gone by then.
    for (auto client = m_clients.keyBegin(); client != m_clients.keyEnd(); ++client)
        (*client)->disconnect(this);
}

bool PracticeServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

QString PracticeServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port());
}

void PracticeServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_clients.size() >= maxClients) {
            socket->abort();
            continue;
        }
        m_clients.insert(socket, {});
        socket->setReadBufferSize(maxHeadBytes);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { m_clients.remove(socket); });
    }
}

void PracticeServer::readFrom(QTcpSocket *socket)
{
    const auto it = m_clients.find(socket);
    if (it == m_clients.end())
        return;
    if (it->closing) {
        socket->readAll();
        return;
    }
    if (it->bodyLeft > 0)
        it->bodyLeft -= socket->skip(it->bodyLeft);
    if (it->bodyLeft > 0 || it->answering)
        return; // what follows waits in the socket
    it->received += socket->read(maxHeadBytes + 1 - it->received.size());
    while (it->received.startsWith("\r\n"))
        it->received.remove(0, 2);
    const qsizetype end = it->received.indexOf("\r\n\r\n");
    if (!it->received.isEmpty() && (it->received.front() <= ' ' || it->received.front() == 0x7f)) {
        // A TLS greeting has no line to wait for the end of.
        it->received.clear();
        it->steps = PracticeAnswers::refusal(400, "This is no request.\n");
        it->answering = true;
        play(socket);
    } else if (end < 0 && it->received.size() > maxHeadBytes) {
        it->steps = PracticeAnswers::refusal(431, "The head of the request is too large.\n");
        it->answering = true;
        play(socket);
    } else if (end >= 0) {
        const QByteArray head = it->received.first(end);
        it->received.remove(0, end + 4);
        startAnswer(socket, head);
    }
}

void PracticeServer::startAnswer(QTcpSocket *socket, const QByteArray &head)
{
    Client &client = m_clients[socket];
    const std::optional<PracticeRequest> request = readPracticeRequest(head);
    client.answering = true;
    if (!request) {
        client.steps = PracticeAnswers::refusal(400, "This is no request.\n");
    } else {
        ++m_requests;
        client.steps = m_answers.answer(*request);
        client.bodyLeft = std::max<qint64>(request->bodyBytes - client.received.size(), 0);
        client.received.remove(0, std::min<qint64>(std::max<qint64>(request->bodyBytes, 0), client.received.size()));
        if (request->bodyBytes < 0)
            client.steps.append({PracticeStep::Kind::Close, {}, 0, 0});
        emit answered(request->method, request->path);
    }
    play(socket);
}

void PracticeServer::play(QTcpSocket *socket)
{
    while (m_clients.contains(socket)) {
        Client &client = m_clients[socket];
        if (client.steps.isEmpty()) {
            client.answering = false;
            // The next request may have come meanwhile.
            QMetaObject::invokeMethod(
                socket, [this, socket] { readFrom(socket); }, Qt::QueuedConnection);
            return;
        }
        const PracticeStep step = client.steps.takeFirst();
        switch (step.kind) {
        case PracticeStep::Kind::Send:
            socket->write(step.bytes);
            break;
        case PracticeStep::Kind::Pause:
            QTimer::singleShot(step.ms, socket, [this, socket] { play(socket); });
            return;
        case PracticeStep::Kind::Drip:
            drip(socket, step);
            return;
        case PracticeStep::Kind::Close:
            client.closing = true;
            socket->disconnectFromHost();
            return;
        case PracticeStep::Kind::Reset:
            reset(socket);
            return;
        }
    }
}

void PracticeServer::drip(QTcpSocket *socket, const PracticeStep &step)
{
    if (step.count <= 0) {
        play(socket);
        return;
    }
    socket->write("*", 1);
    m_clients[socket].steps.prepend({step.kind, {}, step.ms, step.count - 1});
    QTimer::singleShot(step.ms, socket, [this, socket] { play(socket); });
}

void PracticeServer::reset(QTcpSocket *socket)
{
    const linger hard{1, 0};
    ::setsockopt(static_cast<decltype(::socket(0, 0, 0))>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&hard), sizeof hard);
    socket->abort();
}

} // namespace StatusScope
