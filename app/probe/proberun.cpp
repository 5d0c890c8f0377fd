// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/proberun.h"

#include "probe/http1transport.h"
#include "probe/probeservices.h"
#include "probe/redirect.h"

#include <QCoreApplication>

#include <algorithm>

using namespace std::chrono_literals;

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

} // namespace

ProbeRun::ProbeRun(ProbeRequest request, ProbeServices &services, QObject *parent)
    : Probe(parent)
    , m_request(std::move(request))
    , m_services(services)
{
    m_deadline.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ProbeRun::wholeTimedOut);
    connect(&m_silence, &QTimer::timeout, this, &ProbeRun::checkSilence);
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
    m_deadline.start(m_request.timeout);
    startHop();
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
    m_hop = Hop();
    m_headComplete = false;
    m_hop.url = m_url.toString();
    m_hop.fragment = m_url.fragment;
    m_hop.method = m_builder->method();
    m_hop.startedAt = QDateTime::currentDateTimeUtc();
    m_hop.credentialsDropped = std::exchange(m_credentialsDropped, false);
    m_hopClock.start();
    m_seen.insert(m_hop.method + ' ' + m_hop.url.toUtf8());

    ConnectPlan plan;
    plan.url = m_url;
    plan.ipVersion = m_request.ipVersion;
    plan.timeout = m_request.connectTimeout;
    plan.insecure = m_request.insecure;
    if (m_url.https) {
        const std::optional<QSslConfiguration> tls = m_services.tlsFor(m_request.caFile);
        if (!tls) {
            failWith(failure(ErrorKind::TlsUntrustedIssuer,
                             RunText::tr("The file %1 holds no certificate.").arg(m_request.caFile)));
            return;
        }
        plan.tls = *tls;
    }
    const auto given = m_request.resolve.constFind(m_url.hostAndPort());
    if (given != m_request.resolve.cend())
        plan.address = QHostAddress(*given);
    connectTo(plan);
}

void ProbeRun::connectTo(const ConnectPlan &plan)
{
    m_connector = new Connector(plan, m_services.dns, m_hop, this);
    connect(m_connector, &Connector::phaseChanged, this, &ProbeRun::enter);
    connect(m_connector, &Connector::failed, this, &ProbeRun::failWith);
    connect(m_connector, &Connector::connected, this, [this](QTcpSocket *socket) {
        std::exchange(m_connector, nullptr)->deleteLater();
        useTransport(new Http1Transport(socket, this));
    });
    m_connector->start();
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
    connect(transport, &Transport::headReceived, this, [this] { m_headComplete = true; });
    connect(transport, &Transport::finished, this, &ProbeRun::hopEnded);
    sendRequest();
}

void ProbeRun::sendRequest()
{
    enter(ProbePhase::Sending);
    m_sentMs = static_cast<double>(m_hopClock.nsecsElapsed()) / 1e6;
    m_lastByte.start();
    m_silence.start(m_request.silenceTimeout);
    m_transport->send(m_builder->build(m_url), m_hop);
    enter(ProbePhase::Waiting);
}

void ProbeRun::closeHopClock()
{
    const double now = static_cast<double>(m_hopClock.nsecsElapsed()) / 1e6;
    m_silence.stop();
    m_hop.timings.totalMs = now;
    if (m_hop.timings.waitMs)
        m_hop.timings.downloadMs = now - m_headMs;
}

void ProbeRun::hopEnded(bool headComplete, const std::optional<Failure> &ended)
{
    if (m_finished)
        return;
    std::exchange(m_transport, nullptr)->deleteLater();
    m_headComplete = headComplete;
    if (ended) {
        failWith(*ended);
        return;
    }
    closeHopClock();
    m_exchange.hops.append(m_hop);
    emit hopFinished(m_hop);
    if (!m_finished)
        followRedirect();
}

void ProbeRun::followRedirect()
{
    m_headComplete = false;
    const std::optional<Redirect> redirect = m_request.followRedirects ? readRedirect(m_hop, m_url) : std::nullopt;
    if (!redirect) {
        finish();
        return;
    }
    m_exchange.error = redirect->failure;
    if (!redirect->failure) {
        const QByteArray next = redirect->method + ' ' + redirect->url.toString().toUtf8();
        if (m_seen.contains(next))
            m_exchange.error =
                failure(ErrorKind::RedirectLoop, RunText::tr("%1 was asked before.").arg(redirect->url.toString()));
        else if (m_exchange.hops.size() > m_request.maxRedirects)
            m_exchange.error =
                failure(ErrorKind::TooManyRedirects,
                        RunText::tr("More than %n redirect(s) followed each other.", nullptr, m_request.maxRedirects));
    }
    if (m_exchange.error) {
        finish();
        return;
    }
    m_credentialsDropped = m_builder->follow(*redirect);
    m_url = redirect->url;
    startHop();
}

void ProbeRun::checkSilence()
{
    const auto silent = std::chrono::milliseconds(m_lastByte.elapsed());
    if (silent + 1ms < m_request.silenceTimeout) {
        m_silence.start(m_request.silenceTimeout - silent);
        return;
    }
    failWith(failure(ErrorKind::ResponseTimeout,
                     RunText::tr("No byte came for %1 s.").arg(seconds(m_request.silenceTimeout))));
}

void ProbeRun::wholeTimedOut()
{
    const bool connecting = m_connector != nullptr;
    failWith(failure(connecting ? ErrorKind::ConnectionTimeout : ErrorKind::ResponseTimeout,
                     RunText::tr("The probe was not done within %1 s.").arg(seconds(m_request.timeout))));
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
