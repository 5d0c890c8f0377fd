// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/tcprace.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace StatusScope {

namespace {

// RFC 8305 section 5: how long one address may stay silent before the next is tried beside it.
constexpr auto attemptDelay = 250ms;
constexpr auto resourceDelay = 50ms;

ErrorKind kindOfSocketError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorKind::ConnectionTimeout;
    case QAbstractSocket::RemoteHostClosedError:
        return ErrorKind::ConnectionReset;
    default:
        return ErrorKind::NetworkUnreachable;
    }
}

} // namespace

TcpRace::TcpRace(const QList<QHostAddress> &addresses, quint16 port, bool forTls, QObject *parent)
    : QObject(parent)
    , m_untried(addresses)
    , m_port(port)
    , m_forTls(forTls)
{
    m_nextAttempt.setSingleShot(true);
    connect(&m_nextAttempt, &QTimer::timeout, this, &TcpRace::tryNext);
}

TcpRace::~TcpRace()
{
    dropAll();
}

void TcpRace::start()
{
    tryNext();
}

void TcpRace::tryNext()
{
    if (m_done || m_untried.isEmpty())
        return;
    m_lastTried = m_untried.takeFirst();
    QTcpSocket *socket = m_forTls ? new QSslSocket(this) : new QTcpSocket(this);
    m_attempts.push_back(socket);
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { won(socket); });
    // Queued: connectToHost() can emit it before it returns.
    connect(
        socket, &QTcpSocket::errorOccurred, this, [this, socket] { attemptFailed(socket); }, Qt::QueuedConnection);
    if (!m_untried.isEmpty())
        m_nextAttempt.start(attemptDelay);
    socket->connectToHost(m_lastTried, m_port);
}

void TcpRace::attemptFailed(QTcpSocket *socket)
{
    const auto it = std::find(m_attempts.begin(), m_attempts.end(), socket);
    if (m_done || it == m_attempts.end())
        return;
    m_attempts.erase(it);
    socket->deleteLater();
    m_nextAttempt.stop();
    // This computer's own limit, of files or memory: it can be had again when other connections end.
    if (socket->error() == QAbstractSocket::SocketResourceError) {
        m_untried.prepend(QHostAddress(socket->peerName()));
        m_nextAttempt.start(resourceDelay);
        emit starved();
        return;
    }
    if (m_untried.isEmpty() && m_attempts.empty()) {
        m_done = true;
        emit failed(kindOfSocketError(socket->error()), socket->errorString());
    } else {
        tryNext();
    }
}

void TcpRace::won(QTcpSocket *socket)
{
    if (m_done)
        return;
    m_done = true;
    m_nextAttempt.stop();
    std::erase(m_attempts, socket);
    socket->disconnect(this);
    dropAll();
    emit connected(socket);
}

void TcpRace::dropAll()
{
    for (QTcpSocket *socket : std::exchange(m_attempts, {})) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

} // namespace StatusScope
