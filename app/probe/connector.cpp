// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/connector.h"

#include "probe/tcprace.h"
#include "probe/tlsfacts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

struct ConnectText
{
    Q_DECLARE_TR_FUNCTIONS(Connector)
};

bool isWanted(const QHostAddress &address, IpVersion version)
{
    return version == IpVersion::Any
        || (address.protocol() == QAbstractSocket::IPv4Protocol) == (version == IpVersion::V4);
}

} // namespace

Connector::Connector(ConnectPlan plan, DnsLookup &dns, Hop &hop, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_dns(dns)
    , m_hop(hop)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // else it may end a twentieth too early
    connect(&m_deadline, &QTimer::timeout, this, &Connector::timedOut);
}

Connector::~Connector()
{
    if (m_socket)
        m_socket->disconnect(this);
}

double Connector::elapsedMs() const
{
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

double Connector::lapMs()
{
    const double ms = elapsedMs();
    m_clock.start();
    return ms;
}

void Connector::enter(ProbePhase phase)
{
    m_phase = phase;
    emit phaseChanged(phase);
}

QString Connector::place() const
{
    return m_plan.proxy ? m_plan.proxy->hostAndPort() : m_plan.url.hostAndPort();
}

void Connector::start()
{
    m_clock.start();
    m_deadline.start(m_plan.timeout);
    if (m_plan.proxy)
        m_hop.proxy = m_plan.proxy->hostAndPort();
    const QString host = m_plan.proxy ? m_plan.proxy->host : m_plan.url.host;
    const QHostAddress literal = m_plan.proxy || m_plan.address.isNull() ? QHostAddress(host) : m_plan.address;
    if (literal.isNull())
        lookUp(host);
    else if (isWanted(literal, m_plan.ipVersion))
        connectTo({literal});
    else
        firstStepFailed(ErrorKind::NetworkUnreachable,
                        ConnectText::tr("%1 is not an IPv%2 address, the only kind allowed here.")
                            .arg(literal.toString(), m_plan.ipVersion == IpVersion::V4 ? u"4"_s : u"6"_s));
}

void Connector::lookUp(const QString &host)
{
    enter(ProbePhase::Resolving);
    m_dns.start(host, m_plan.ipVersion, this, [this, host](const LookupResult &result) {
        if (m_done)
            return;
        m_hop.timings.dnsMs = lapMs();
        if (result.error)
            firstStepFailed(*result.error, ConnectText::tr("%1: %2").arg(host, result.detail));
        else
            connectTo(result.addresses);
    });
}

void Connector::connectTo(const QList<QHostAddress> &addresses)
{
    enter(ProbePhase::Connecting);
    const quint16 port = m_plan.proxy ? m_plan.proxy->port : m_plan.url.port;
    m_race = new TcpRace(addresses, port, m_plan.url.https, this);
    connect(m_race, &TcpRace::connected, this, &Connector::established);
    connect(m_race, &TcpRace::starved, this, &Connector::starved);
    connect(m_race, &TcpRace::failed, this, [this](ErrorKind kind, const QString &detail) {
        firstStepFailed(kind, ConnectText::tr("%1: %2").arg(place(), detail));
    });
    m_hop.remotePort = port;
    m_race->start();
    m_hop.remoteAddress = m_race->lastTried().toString();
}

// A proxy that cannot be reached says nothing about the site.
ErrorKind Connector::ofFirstStep(ErrorKind kind) const
{
    return m_plan.proxy ? ErrorKind::ProxyRefused : kind;
}

void Connector::firstStepFailed(ErrorKind kind, const QString &detail)
{
    if (m_race)
        m_hop.remoteAddress = m_race->lastTried().toString();
    fail(ofFirstStep(kind), detail);
}

ErrorKind Connector::timeoutKind() const
{
    switch (m_phase) {
    case ProbePhase::Resolving:
        return ofFirstStep(ErrorKind::DnsFailure);
    case ProbePhase::Handshake:
        return ErrorKind::ConnectionTimeout;
    default:
        return m_inTunnel ? ErrorKind::ConnectionTimeout : ofFirstStep(ErrorKind::ConnectionTimeout);
    }
}

QString Connector::waitsFor() const
{
    return m_plan.proxy && m_phase == ProbePhase::Connecting
        ? ConnectText::tr("The proxy %1 gave no answer.").arg(place())
        : QString();
}

void Connector::established(QTcpSocket *socket)
{
    m_socket = socket;
    socket->setParent(this);
    std::exchange(m_race, nullptr)->deleteLater();
    m_hop.remoteAddress = socket->peerAddress().toString();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_plan.proxy && (m_plan.url.https || m_plan.proxy->kind == ProxyPlan::Kind::Socks5))
        openTunnel();
    else
        reached();
}

void Connector::openTunnel()
{
    m_inTunnel = true;
    auto *tunnel = new ProxyTunnel(m_socket, *m_plan.proxy, m_plan.url, m_plan.address, this);
    connect(tunnel, &ProxyTunnel::open, this, &Connector::reached);
    connect(tunnel, &ProxyTunnel::failed, this, [this, tunnel](const Failure &failure) {
        tunnel->recordAnswer(m_hop);
        fail(failure.kind, ConnectText::tr("%1: %2").arg(place(), failure.detail));
    });
    tunnel->start(m_plan.userAgent);
}

void Connector::reached()
{
    m_inTunnel = false;
    m_hop.timings.connectMs = lapMs();
    if (m_plan.url.https)
        startTls();
    else
        succeed();
}

void Connector::startTls()
{
    enter(ProbePhase::Handshake);
    auto *socket = static_cast<QSslSocket *>(m_socket);
    socket->setSslConfiguration(*m_plan.tls);
    socket->setPeerVerifyName(withoutRootDot(m_plan.url.host));
    connect(socket, &QSslSocket::sslErrors, this, &Connector::rejectCertificate);
    connect(socket, &QSslSocket::encrypted, this, &Connector::readTls);
    connect(socket, &QSslSocket::errorOccurred, this, &Connector::keepFirstByte);
    connect(socket, &QSslSocket::errorOccurred, this, &Connector::tlsFailed, Qt::QueuedConnection);
    m_resetDetector.emplace(socket->socketDescriptor());
    m_wire = socket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    if (m_wire)
        m_wire->startTransaction(); // what TLS reads stays in the buffer, to be looked at if it could not read it
    m_hop.tls.emplace();
    m_hop.verifiedOff = m_plan.insecure;
    // Before it says encrypted(), Qt copies certificates for a millisecond: the handshake ends when its last bytes
    // came, and of these the socket's notifier is the first to hear.
    const auto notifiers = (m_wire ? m_wire : m_socket)->findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier->type() == QSocketNotifier::Read)
            notifier->installEventFilter(this);
    }
    socket->startClientEncryption();
}

bool Connector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::SockAct)
        m_wokenMs = elapsedMs();
    return QObject::eventFilter(watched, event);
}

void Connector::keepFirstByte()
{
    if (!m_wire || !m_wire->isTransactionStarted())
        return;
    m_wire->rollbackTransaction();
    m_firstByte = m_wire->peek(1);
}

void Connector::readTls()
{
    auto *socket = static_cast<QSslSocket *>(m_socket);
    if (m_wire)
        m_wire->commitTransaction();
    m_hop.timings.tlsMs = m_wokenMs;
    const QStringList problems = m_hop.tls->problems;
    m_hop.tls = readTlsInfo(*socket);
    m_hop.tls->problems = problems;
    const QSslCertificate own = socket->peerCertificate();
    if (namesHost(own, m_plan.url.host) || tolerates({QSslError(QSslError::HostNameMismatch, own)}))
        succeed();
}

void Connector::rejectCertificate(const QList<QSslError> &errors)
{
    auto *socket = static_cast<QSslSocket *>(m_socket);
    m_hop.tls = readTlsInfo(*socket);
    if (tolerates(errors))
        socket->ignoreSslErrors();
}

// Notes them and, unless certificates do not matter, ends it.
bool Connector::tolerates(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        const QString problem = problemOf(error);
        if (!m_hop.tls->problems.contains(problem))
            m_hop.tls->problems.append(problem);
    }
    if (m_plan.insecure)
        return true;
    m_hop.timings.tlsMs = m_wokenMs;
    const ErrorKind kind = kindOf(errors);
    fail(kind, describe(errors, kind, *m_hop.tls, m_plan.url.host));
    return false;
}

void Connector::tlsFailed()
{
    if (m_done)
        return;
    const bool closed = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    const bool reset = m_socket->error() == QAbstractSocket::NetworkError || (closed && m_resetDetector->wasReset());
    const HandshakeEnd end = reset ? HandshakeEnd::Reset : closed ? HandshakeEnd::Closed : HandshakeEnd::Failed;
    const Failure failure = handshakeFailure(m_socket->errorString(), end, m_firstByte);
    fail(failure.kind, failure.detail);
}

void Connector::timedOut()
{
    // A place may hold a percent sign (“fe80::1%2”), which a second arg() would take for its own.
    const QString seconds = QString::number(std::chrono::duration<double>(m_plan.timeout).count());
    switch (m_phase) {
    case ProbePhase::Resolving:
        fail(timeoutKind(), ConnectText::tr("%1: the name server gave no answer within %2 s.").arg(place(), seconds));
        break;
    case ProbePhase::Handshake:
        fail(timeoutKind(),
             ConnectText::tr("%1: the TLS handshake was not finished within %2 s.")
                 .arg(m_plan.url.hostAndPort(), seconds));
        break;
    default:
        if (m_race)
            m_hop.remoteAddress = m_race->lastTried().toString();
        fail(timeoutKind(),
             m_inTunnel ? ConnectText::tr("The proxy %1 gave no answer within %2 s.").arg(place(), seconds)
                        : ConnectText::tr("%1: no connection within %2 s.").arg(place(), seconds));
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
    // Not abort(): this may be within a signal of the socket's handshake.
    if (m_socket) {
        m_socket->disconnect(this);
        std::exchange(m_socket, nullptr)->deleteLater();
    }
    emit failed(Failure{kind, detail, std::nullopt});
}

} // namespace StatusScope
