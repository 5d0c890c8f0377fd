// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/probesession.h"

#include "diagnosis/signatureset.h"
#include "request/urlinput.h"

namespace StatusScope {

using namespace std::chrono_literals;

namespace {

// Credentials in an address are taken out of it: no title, list or later request shows or repeats them.
ProbeRequest withCredentialsApart(ProbeRequest request)
{
    const UrlReading reading = readUrlInput(request.url);
    if (reading.user.isEmpty() && reading.password.isEmpty())
        return request;
    if (request.user.isEmpty() && request.password.isEmpty()) {
        request.user = reading.user;
        request.password = reading.password;
    }
    request.url = withoutUserInfo(request.url);
    return request;
}

} // namespace

ProbeSession::ProbeSession(Prober &prober, const Registry &registry, const SignatureSet &signatures, Clock clock,
                           QObject *parent)
    : QObject(parent)
    , m_prober(prober)
    , m_registry(registry)
    , m_signatures(signatures)
    , m_clock(std::move(clock))
{
    m_ticker.setInterval(500ms);
    connect(&m_ticker, &QTimer::timeout, this, &ProbeSession::progressed);
    m_soon.setSingleShot(true);
    m_soon.setInterval(40ms);
    connect(&m_soon, &QTimer::timeout, this, &ProbeSession::progressed);
}

ProbeSession::~ProbeSession()
{
    drop();
}

void ProbeSession::drop()
{
    m_ticker.stop();
    m_soon.stop();
    if (m_probe == nullptr)
        return;
    m_probe->disconnect(this);
    m_probe->cancel();
    m_probe = nullptr;
}

void ProbeSession::start(const ProbeRequest &asked)
{
    drop();
    const ProbeRequest request = withCredentialsApart(asked);
    m_request = request;
    m_state = State::Running;
    m_exchange = {};
    m_exchange.url = request.url;
    m_exchange.startedAt = m_clock.now().toUTC();
    m_diagnosis = {};
    m_makers.clear();
    m_partial = {};
    m_partial.url = request.url;
    m_partial.method = request.method;
    m_phase = ProbePhase::Resolving;
    m_hopStartMs = 0;
    m_startTicks = m_clock.ticks();
    follow(m_prober.start(request));
}

void ProbeSession::takeOver(ProbeSession &earlier)
{
    drop();
    if (earlier.m_probe == nullptr)
        return;
    earlier.m_probe->disconnect(&earlier);
    earlier.m_ticker.stop();
    earlier.m_soon.stop();
    earlier.m_state = State::Empty;
    m_request = earlier.m_request;
    m_state = State::Running;
    m_exchange = earlier.m_exchange;
    m_diagnosis = {};
    findMakers();
    m_partial = earlier.m_partial;
    m_phase = earlier.m_phase;
    m_hopStartMs = earlier.m_hopStartMs;
    m_startTicks = earlier.m_startTicks;
    follow(std::exchange(earlier.m_probe, nullptr));
}

void ProbeSession::follow(Probe *probe)
{
    m_probe = probe;
    m_ticker.start();
    connect(m_probe, &Probe::phaseChanged, this, [this](int, ProbePhase phase, const Hop &partial) {
        m_phase = phase;
        m_partial = partial;
        progressSoon();
    });
    connect(m_probe, &Probe::hopFinished, this, &ProbeSession::addHop);
    connect(m_probe, &Probe::finished, this, &ProbeSession::finish);
    emit started();
    progressSoon();
}

void ProbeSession::stop()
{
    if (m_probe != nullptr)
        m_probe->cancel();
}

void ProbeSession::addHop(const Hop &hop)
{
    m_exchange.hops.append(hop);
    findMaker(hop);
    m_hopStartMs = elapsedMs();
    m_partial = {};
    m_phase = ProbePhase::Done;
    progressSoon();
}

// Not at once: what shows it would stand between the network and its clock, and connections of this house, which take a
// millisecond, would seem to take ten.
void ProbeSession::progressSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ProbeSession::finish(const Exchange &exchange)
{
    m_ticker.stop();
    m_soon.stop();
    m_probe = nullptr;
    m_exchange = exchange;
    m_diagnosis = diagnose(exchange, m_registry, m_signatures, m_clock.now());
    findMakers();
    m_state = State::Done;
    emit finished();
}

void ProbeSession::show(const Exchange &exchange, const ProbeRequest &request, const Diagnosis *diagnosis)
{
    drop();
    m_request = request;
    m_exchange = exchange;
    const QDateTime then = exchange.startedAt.isValid() ? exchange.startedAt.toLocalTime() : m_clock.now();
    m_diagnosis = diagnosis != nullptr ? *diagnosis : diagnose(exchange, m_registry, m_signatures, then);
    findMakers();
    m_state = State::Done;
    emit shown();
}

void ProbeSession::findMakers()
{
    m_makers.clear();
    for (const Hop &hop : std::as_const(m_exchange.hops))
        findMaker(hop);
    if (!m_makers.isEmpty() && !m_diagnosis.madeBy.isEmpty())
        m_makers.last() = m_diagnosis.madeBy;
}

QString ProbeSession::between() const
{
    const Hop *last = m_exchange.last();
    const bool same =
        last != nullptr && !m_partial.remoteAddress.isEmpty() && last->remoteAddress == m_partial.remoteAddress;
    return same ? m_between : QString();
}

void ProbeSession::findMaker(const Hop &hop)
{
    Exchange alone;
    alone.url = hop.url;
    alone.hops = {hop};
    alone.followRedirects = false;
    const Diagnosis diagnosis = diagnose(alone, m_registry, m_signatures, m_clock.now());
    m_makers.append(diagnosis.madeBy);
    m_between = diagnosis.passedThrough.isEmpty() ? diagnosis.madeBy : diagnosis.passedThrough.first();
}

double ProbeSession::hopElapsedMs() const
{
    return elapsedMs() - m_hopStartMs;
}

} // namespace StatusScope
