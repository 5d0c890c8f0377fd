// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/connector.h"

#include "probe/tlsfacts.h"

#include <QCoreApplication>
#include <QNetworkProxy>

#include <algorithm>

using namespace std::chrono_literals;

namespace StatusScope {

namespace {

struct ConnectText
{
    Q_DECLARE_TR_FUNCTIONS(Connector)
};

// RFC 8305 section 5: how long one address may stay silent before the next is tried beside it.
constexpr auto attemptDelay = 250ms;

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

Connector::Connector(ConnectPlan plan, DnsLookup &dns, Hop &hop, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_dns(dns)
    , m_hop(hop)
{
    m_deadline.setSingleShot(true);
    m_nextAttempt.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Connector::timedOut);
    connect(&m_nextAttempt, &QTimer::timeout, this, &Connector::tryNextAddress);
}

Connector::~Connector()
{
    for (QTcpSocket *socket : m_attempts)
        socket->disconnect(this);
    if (m_socket)
        m_socket->disconnect(this);
}

double Connector::lapMs()
{
    const double ms = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    m_clock.start();
    return ms;
}

void Connector::start()
{
    m_clock.start();
    m_deadline.start(m_plan.timeout);
    const QHostAddress literal(m_plan.url.host);
    if (m_plan.address.isNull() && literal.isNull()) {
        lookUp();
        return;
    }
    m_untried = {m_plan.address.isNull() ? literal : m_plan.address};
    m_phase = ProbePhase::Connecting;
    emit phaseChanged(m_phase);
    tryNextAddress();
}

void Connector::lookUp()
{
    emit phaseChanged(m_phase);
    m_dns.start(m_plan.url.host, m_plan.ipVersion, this, [this](const LookupResult &result) {
        if (m_done)
            return;
        m_hop.timings.dnsMs = lapMs();
        if (result.error) {
            fail(*result.error, ConnectText::tr("%1: %2").arg(m_plan.url.host, result.detail));
            return;
        }
        m_untried = result.addresses;
        m_phase = ProbePhase::Connecting;
        emit phaseChanged(m_phase);
        tryNextAddress();
    });
}

void Connector::tryNextAddress()
{
    if (m_done || m_socket)
        return;
    if (m_untried.isEmpty()) {
        if (m_attempts.empty())
            fail(m_lastError, m_lastDetail);
        return;
    }
    const QHostAddress address = m_untried.takeFirst();
    QTcpSocket *socket = m_plan.url.https ? new QSslSocket(this) : new QTcpSocket(this);
    m_attempts.push_back(socket);
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { established(socket); });
    connect(
        socket, &QTcpSocket::errorOccurred, this, [this, socket] { attemptFailed(socket); }, Qt::QueuedConnection);
    if (m_attempts.size() == 1 || m_hop.remoteAddress.isEmpty()) {
        m_hop.remoteAddress = address.toString();
        m_hop.remotePort = m_plan.url.port;
    }
    if (!m_untried.isEmpty())
        m_nextAttempt.start(attemptDelay);
    socket->connectToHost(address, m_plan.url.port);
}

void Connector::attemptFailed(QTcpSocket *socket)
{
    const auto it = std::find(m_attempts.begin(), m_attempts.end(), socket);
    if (m_done || m_socket || it == m_attempts.end())
        return;
    m_attempts.erase(it);
    m_lastError = kindOfSocketError(socket->error());
    m_lastDetail = ConnectText::tr("%1: %2").arg(m_plan.url.hostAndPort(), socket->errorString());
    socket->deleteLater();
    m_nextAttempt.stop();
    tryNextAddress();
}

void Connector::established(QTcpSocket *socket)
{
    if (m_done || m_socket)
        return;
    m_nextAttempt.stop();
    m_socket = socket;
    for (QTcpSocket *other : m_attempts) {
        other->disconnect(this);
        if (other != socket) {
            other->abort();
            other->deleteLater();
        }
    }
    m_attempts.clear();
    m_hop.remoteAddress = socket->peerAddress().toString();
    m_hop.remotePort = socket->peerPort();
    m_hop.timings.connectMs = lapMs();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_plan.url.https)
        startTls();
    else
        succeed();
}

void Connector::startTls()
{
    m_phase = ProbePhase::Handshake;
    emit phaseChanged(m_phase);
    auto *socket = static_cast<QSslSocket *>(m_socket);
    socket->setSslConfiguration(m_plan.tls);
    socket->setPeerVerifyName(m_plan.url.host);
    connect(socket, &QSslSocket::sslErrors, this, &Connector::rejectCertificate);
    connect(socket, &QSslSocket::encrypted, this, &Connector::readTls);
    connect(socket, &QSslSocket::errorOccurred, this, &Connector::tlsFailed, Qt::QueuedConnection);
    m_hop.tls.emplace();
    m_hop.verifiedOff = m_plan.insecure;
    socket->startClientEncryption();
}

void Connector::readTls()
{
    auto *socket = static_cast<QSslSocket *>(m_socket);
    const QStringList problems = m_hop.tls->problems;
    m_hop.tls = readTlsInfo(*socket);
    m_hop.tls->problems = problems;
    m_hop.timings.tlsMs = lapMs();
    succeed();
}

void Connector::rejectCertificate(const QList<QSslError> &errors)
{
    auto *socket = static_cast<QSslSocket *>(m_socket);
    m_hop.tls = readTlsInfo(*socket);
    for (const QSslError &error : errors) {
        if (!m_hop.tls->problems.contains(error.errorString()))
            m_hop.tls->problems.append(error.errorString());
    }
    if (m_plan.insecure) {
        socket->ignoreSslErrors();
        return;
    }
    m_hop.timings.tlsMs = lapMs();
    const ErrorKind kind = kindOf(errors);
    fail(kind, describe(errors, kind, *m_hop.tls, m_plan.url.host));
}

void Connector::tlsFailed()
{
    if (m_done)
        return;
    const bool closed = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    const Failure failure = handshakeFailure(m_socket->errorString(), closed);
    fail(failure.kind, failure.detail);
}

void Connector::timedOut()
{
    const auto seconds = std::chrono::duration<double>(m_plan.timeout).count();
    switch (m_phase) {
    case ProbePhase::Resolving:
        fail(ErrorKind::DnsFailure,
             ConnectText::tr("%1: the name server gave no answer within %2 s.").arg(m_plan.url.host).arg(seconds));
        break;
    case ProbePhase::Handshake:
        fail(ErrorKind::ConnectionTimeout,
             ConnectText::tr("%1: the TLS handshake was not finished within %2 s.")
                 .arg(m_plan.url.hostAndPort())
                 .arg(seconds));
        break;
    default:
        fail(ErrorKind::ConnectionTimeout,
             ConnectText::tr("%1: no connection within %2 s.").arg(m_plan.url.hostAndPort()).arg(seconds));
        break;
    }
}

void Connector::succeed()
{
    m_done = true;
    m_deadline.stop();
    m_socket->disconnect(this);
    emit connected(std::exchange(m_socket, nullptr));
}

void Connector::fail(ErrorKind kind, const QString &detail)
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    m_nextAttempt.stop();
    for (QTcpSocket *socket : std::exchange(m_attempts, {})) {
        socket->disconnect(this);
        socket->abort();
    }
    // Not abort(): this may be within a signal of the socket's handshake.
    if (m_socket) {
        m_socket->disconnect(this);
        std::exchange(m_socket, nullptr)->deleteLater();
    }
    emit failed(Failure{kind, detail, std::nullopt});
}

} // namespace StatusScope
