// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/proberun.h"

#include "exchange/headtext.h"
#include "probe/cutanswer.h"
#include "probe/hopplan.h"
#include "probe/http1transport.h"
#include "probe/http2transport.h"
#include "probe/probeservices.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(ProbeRun)
};

QString seconds(std::chrono::milliseconds duration)
{
    return QString::number(std::chrono::duration<double>(duration).count());
}

Failure failure(ErrorKind kind, const QString &detail)
{
    return {kind, detail, std::nullopt};
}

// RFC 9110 section 9.2.1: these change nothing. A kept connection may have been closed by its server, which shows only
// when a request is out, so that no others go over one.
bool mayBeRepeated(QByteArrayView method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

} // namespace

ProbeRun::ProbeRun(ProbeRequest request, ProbeServices &services, QObject *parent)
    : Probe(parent)
    , m_request(std::move(request))
    , m_services(services)
{
}

ProbeRun::~ProbeRun()
{
    delete m_connector;
    delete m_transport;
}

void ProbeRun::begin()
{
    if (m_finished)
        return;
    m_exchange.startedAt = QDateTime::currentDateTimeUtc();
    m_exchange.followRedirects = m_request.followRedirects;
    const UrlReading reading = readUrlInput(m_request.url);
    if (reading.error) {
        m_exchange.url = withoutUserInfo(m_request.url);
        failWith(failure(*reading.error, reading.detail));
        return;
    }
    m_url = reading.url;
    m_exchange.url = m_url.toString();
    const bool typedCredentials = m_request.user.isEmpty() && m_request.password.isEmpty();
    m_builder.emplace(m_request, typedCredentials ? reading.user : m_request.user,
                      typedCredentials ? reading.password : m_request.password);
    m_deadline.start(static_cast<int>(m_request.timeout.count()), Qt::PreciseTimer, this);
    startHop();
}

void ProbeRun::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_deadline.timerId())
        wholeTimedOut();
    else if (event->timerId() == m_silence.timerId())
        checkSilence();
    else
        leaveBody();
}

void ProbeRun::cancel()
{
    if (m_finished)
        return;
    QMetaObject::invokeMethod(
        this, [this] { failWith(failure(ErrorKind::Cancelled, RunText::tr("Stopped on request."))); },
        Qt::QueuedConnection);
}

void ProbeRun::enter(ProbePhase phase)
{
    emit phaseChanged(static_cast<int>(m_exchange.hops.size()), phase, m_hop);
}

void ProbeRun::startHop()
{
    const bool credentialsDropped = m_hop.credentialsDropped;
    const bool retried = m_hop.retriedStale;
    m_hop = Hop();
    m_hop.credentialsDropped = credentialsDropped;
    m_hop.retriedStale = retried;
    m_headComplete = false;
    m_hop.url = m_exchange.hops.isEmpty() ? m_exchange.url : m_url.toString();
    m_hop.fragment = m_url.fragment;
    m_hop.method = m_builder->method();
    m_hop.startedAt = QDateTime::currentDateTimeUtc();
    m_hopClock.start();
    std::variant<ConnectPlan, Failure> plan = planHop(m_request, m_url, m_services);
    if (const Failure *unusable = std::get_if<Failure>(&plan)) {
        failWith(*unusable);
        return;
    }
    m_plan = std::get<ConnectPlan>(std::move(plan));
    m_plan.userAgent = m_builder->userAgent();
    if (m_request.reuseConnections)
        m_poolKey = poolKey(m_request, m_plan);
    m_hopClock.start(); // reading the system's certificates, once, is none of the server's time
    if (retried || !useKeptConnection())
        connectAnew();
}

bool ProbeRun::useKeptConnection()
{
    if (!m_request.reuseConnections || !mayBeRepeated(m_hop.method))
        return false;
    std::optional<KeptConnection> kept = m_services.pool.take(m_poolKey);
    if (!kept)
        return false;
    m_hop.tls = kept->tls;
    m_hop.verifiedOff = m_url.https && m_request.insecure;
    m_hop.remoteAddress = kept->remoteAddress;
    m_hop.remotePort = kept->remotePort;
    m_hop.proxy = m_plan.proxy ? m_plan.proxy->hostAndPort() : QString();
    m_hop.reusedConnection = true;
    kept->transport->setParent(this);
    useTransport(kept->transport.release());
    return true;
}

void ProbeRun::connectAnew()
{
    m_connector = new Connector(m_plan, m_services.dns, m_hop, this);
    connect(m_connector, &Connector::phaseChanged, this, &ProbeRun::enter);
    connect(m_connector, &Connector::starved, this, [this] { m_services.pool.clear(); });
    connect(m_connector, &Connector::failed, this, &ProbeRun::failWith);
    connect(m_connector, &Connector::connected, this, [this](QTcpSocket *socket) {
        std::exchange(m_connector, nullptr)->deleteLater();
        useSocket(socket);
    });
    m_connector->start();
}

void ProbeRun::useSocket(QTcpSocket *socket)
{
    const auto *tls = qobject_cast<QSslSocket *>(socket);
    const bool offered =
        tls && tls->sslConfiguration().nextNegotiatedProtocol() == QSslConfiguration::ALPNProtocolHTTP2;
    const bool forced = m_request.httpVersion == HttpVersion::Http2;
    if (forced && tls && !offered) {
        socket->setParent(this);
        failWith(failure(ErrorKind::TlsHandshakeFailed, RunText::tr("The server does not offer HTTP/2.")));
        return;
    }
    // Without TLS there is no offer to read; HTTP/2 is spoken there only on request (RFC 9113 section 3.3).
    if (offered || forced)
        useTransport(new Http2Transport(socket, this));
    else
        useTransport(new Http1Transport(socket, this));
}

void ProbeRun::useTransport(Transport *transport)
{
    m_transport = transport;
    connect(transport, &Transport::headStarted, this, [this] {
        m_headMs = static_cast<double>(m_hopClock.nsecsElapsed()) / 1e6;
        m_hop.timings.waitMs = m_headMs - m_sentMs;
        enter(ProbePhase::Receiving);
    });
    connect(transport, &Transport::bytesArrived, this, [this] { m_lastByte.start(); });
    connect(transport, &Transport::headReceived, this, [this] {
        m_headComplete = true;
        awaitBody();
    });
    connect(transport, &Transport::finished, this, &ProbeRun::hopEnded);
    sendRequest();
}

void ProbeRun::sendRequest()
{
    enter(ProbePhase::Sending);
    m_sentMs = static_cast<double>(m_hopClock.nsecsElapsed()) / 1e6;
    m_lastByte.start();
    m_silence.start(static_cast<int>(m_request.silenceTimeout.count()), Qt::PreciseTimer, this);
    const bool forwarded = m_plan.proxy && m_plan.proxy->kind == ProxyPlan::Kind::Http && !m_url.https;
    m_transport->send(m_builder->build(m_url, forwarded ? m_plan.proxy : std::nullopt, cookiesFor(m_url)), m_hop);
    enter(ProbePhase::Waiting);
}

void ProbeRun::closeHopClock()
{
    const double now = static_cast<double>(m_hopClock.nsecsElapsed()) / 1e6;
    m_silence.stop();
    m_redirectsBody.stop();
    m_hop.timings.totalMs = now;
    if (m_hop.timings.waitMs)
        m_hop.timings.downloadMs = now - m_headMs;
}

void ProbeRun::keepConnection()
{
    Transport *transport = std::exchange(m_transport, nullptr);
    transport->disconnect(this);
    if (m_request.reuseConnections && transport->isReusable())
        m_services.pool.put(m_poolKey,
                            {std::unique_ptr<Transport>(transport), m_hop.tls, m_hop.remoteAddress, m_hop.remotePort});
    else
        transport->deleteLater();
}

// A kept connection that its server closed in the meantime says nothing about this request.
bool ProbeRun::retryStale(const std::optional<Failure> &ended)
{
    const bool stale = ended && m_hop.reusedConnection && !m_hop.retriedStale && m_hop.bytesReceived == 0
        && (ended->kind == ErrorKind::EmptyResponse || ended->kind == ErrorKind::ConnectionReset);
    if (stale) {
        m_silence.stop();
        m_hop.retriedStale = true;
        startHop();
    }
    return stale;
}

void ProbeRun::hopEnded(bool headComplete, const std::optional<Failure> &ended)
{
    if (m_finished)
        return;
    m_headComplete = headComplete;
    keepConnection();
    if (retryStale(ended))
        return;
    if (ended && !leadsOn()) {
        failWith(*ended);
        return;
    }
    if (ended)
        addFault(m_hop.faults, ended->detail);
    closeHopClock();
    m_exchange.hops.append(m_hop);
    emit hopFinished(m_hop);
    if (m_finished)
        return;
    if (m_hop.status < 0) { // RFC 9112 section 4: a status code is three digits
        m_exchange.error = failure(ErrorKind::MalformedResponse, m_hop.faults.value(0));
        finish();
        return;
    }
    followRedirect();
}

void ProbeRun::checkSilence()
{
    const auto silent = std::chrono::milliseconds(m_lastByte.elapsed());
    if (silent + 1ms < m_request.silenceTimeout) {
        m_silence.start(static_cast<int>((m_request.silenceTimeout - silent).count()), Qt::PreciseTimer, this);
        return;
    }
    failWith(failure(ErrorKind::ResponseTimeout,
                     withReason(RunText::tr("No byte came for %1 s.").arg(seconds(m_request.silenceTimeout)))));
}

void ProbeRun::wholeTimedOut()
{
    failWith(failure(m_connector ? m_connector->timeoutKind() : ErrorKind::ResponseTimeout,
                     withReason(RunText::tr("The probe was not done within %1 s.").arg(seconds(m_request.timeout)))));
}

// A time-out is no more than a symptom where the other side has said what it is about.
QString ProbeRun::withReason(const QString &timeOut) const
{
    const QString reason = m_transport ? m_transport->farewell() : m_connector ? m_connector->waitsFor() : QString();
    return timeOut + (reason.isEmpty() ? QString() : QString(u' ' + reason))
        + (m_headComplete ? QString() : onlyInterimCame(m_hop));
}

// Ends the probe in the middle of a hop, which is kept among the others if its head had come.
void ProbeRun::failWith(Failure reason)
{
    if (m_finished)
        return;
    if (m_transport) {
        m_transport->disconnect(this);
        m_transport->abort();
    }
    if (m_hopClock.isValid()) {
        closeHopClock();
        if (m_headComplete) {
            m_exchange.hops.append(m_hop);
            emit hopFinished(m_hop);
        } else {
            reason.hop = m_hop;
        }
    }
    if (m_finished)
        return;
    m_exchange.error = std::move(reason);
    finish();
}

void ProbeRun::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline.stop();
    m_silence.stop();
    m_redirectsBody.stop();
    if (m_connector) {
        m_connector->disconnect(this);
        m_connector->deleteLater();
        m_connector = nullptr;
    }
    if (m_transport)
        std::exchange(m_transport, nullptr)->deleteLater();
    enter(ProbePhase::Done);
    emit finished(m_exchange);
    deleteLater();
}

} // namespace StatusScope
