// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/requestsender.h"

#include <QSslSocket>

#include <algorithm>

namespace StatusScope {

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

} // namespace

RequestSender::RequestSender(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    connect(socket, &QTcpSocket::bytesWritten, this, &RequestSender::writeMore);
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &RequestSender::writeMore);
}

void RequestSender::send(const QByteArray &request)
{
    m_request = request;
    m_taken = 0;
    m_stopped = false;
    writeMore();
    m_socket->flush();
}

qint64 RequestSender::waiting() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void RequestSender::writeMore()
{
    if (m_stopped || isDone() || waiting() >= pieceBytes)
        return;
    const qint64 size = std::min<qint64>(pieceBytes, m_request.size() - m_taken);
    if (m_socket->write(m_request.constData() + m_taken, size) == size)
        m_taken += static_cast<qsizetype>(size);
    else
        m_stopped = true; // the connection has gone, as its signals will tell
}

} // namespace StatusScope
