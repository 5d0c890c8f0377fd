// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/requestsender.h"

#include "probe/resetdetector.h"

#include <QScopedValueRollback>
#include <QSslSocket>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace StatusScope {

namespace {

// As much as one record of TLS: the less is written at once, the sooner an answer is seen.
constexpr qint64 pieceBytes = 16 * 1024;
constexpr auto readingTime = 1ms; // for the event loop to hand on what has come
// A server nearby that refuses a request for its head alone does so within this. Over TLS nothing is left of an answer
// that a write comes in the way of.
constexpr auto refusalTime = 20ms;

} // namespace

RequestSender::RequestSender(QTcpSocket *socket, const ResetDetector &peer, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_peer(peer)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &RequestSender::writeOn);
    connect(socket, &QTcpSocket::bytesWritten, this, &RequestSender::writeOn);
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &RequestSender::writeOn);
}

void RequestSender::send(const QByteArray &request)
{
    m_request = request;
    m_taken = 0;
    m_stopped = false;
    writePiece();
    if (!isDone() && qobject_cast<QSslSocket *>(m_socket))
        m_later.start(refusalTime);
    writeOn();
}

void RequestSender::stop()
{
    m_stopped = true;
    m_later.stop();
}

bool RequestSender::isWaiting() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() > 0 || (tls && tls->encryptedBytesToWrite() > 0);
}

void RequestSender::writeOn()
{
    if (m_writing || m_later.isActive()) // a write emits the signals that lead here
        return;
    while (!m_stopped && !isDone() && !isWaiting()) {
        if (m_peer.hasNews()) {
            m_later.start(readingTime);
            return;
        }
        writePiece();
    }
}

void RequestSender::writePiece()
{
    const QScopedValueRollback writing(m_writing, true);
    const qint64 size = std::min<qint64>(pieceBytes, m_request.size() - m_taken);
    if (m_socket->write(m_request.constData() + m_taken, size) == size)
        m_taken += static_cast<qsizetype>(size);
    else
        m_stopped = true; // the connection has gone, as its signals will tell
    m_socket->flush();
}

} // namespace StatusScope
