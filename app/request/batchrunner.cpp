// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "request/batchrunner.h"

#include "request/urlinput.h"

#include <algorithm>

namespace StatusScope {

namespace {

// How far to look for a request to a host that has room, and how many results to hold for the sake of order, in rounds.
constexpr int lookAheadRounds = 4;

} // namespace

BatchRunner::BatchRunner(Prober &prober, BatchOptions options, Source source, QObject *parent)
    : QObject(parent)
    , m_prober(prober)
    , m_options(options)
    , m_source(std::move(source))
{
    m_options.concurrency = std::max(m_options.concurrency, 1);
    m_options.perHost = std::max(m_options.perHost, 1);
}

void BatchRunner::start()
{
    QMetaObject::invokeMethod(this, &BatchRunner::fill, Qt::QueuedConnection);
}

void BatchRunner::setSourceOpen(bool open)
{
    m_sourceOpen = open;
    QMetaObject::invokeMethod(this, &BatchRunner::fill, Qt::QueuedConnection);
}

void BatchRunner::stop()
{
    if (m_stopped)
        return;
    m_stopped = true;
    m_waiting.clear();
    const auto running = m_running.values();
    for (const QPointer<Probe> &probe : running) {
        if (probe)
            probe->cancel();
    }
    QMetaObject::invokeMethod(this, &BatchRunner::fill, Qt::QueuedConnection);
}

bool BatchRunner::pullOne()
{
    const int window = lookAheadRounds * m_options.concurrency;
    if (m_exhausted || m_stopped || static_cast<int>(m_waiting.size()) >= window || m_held.size() >= window)
        return false;
    std::optional<ProbeRequest> request = m_source();
    if (!request) {
        m_exhausted = !m_sourceOpen;
        return false;
    }
    request->reuseConnections = m_options.keepsConnections;
    m_waiting.push_back({m_pulled++, hostOf(request->url), std::move(*request)});
    return true;
}

QString BatchRunner::hostOf(const QString &url)
{
    // Most lists go through one site after the other, and reading an address takes longer than seeing that.
    const qsizetype known = m_lastOrigin.size();
    if (known > 0 && url.size() > known && url.at(known) == u'/' && url.startsWith(m_lastOrigin))
        return m_lastHost;
    m_lastHost = readUrlInput(url).url.hostAndPort();
    const qsizetype authority = url.indexOf(u"//") + 2;
    m_lastOrigin = authority < 2 ? QString() : url.first(std::max<qsizetype>(url.indexOf(u'/', authority), 0));
    return m_lastHost;
}

bool BatchRunner::startOne()
{
    if (m_stopped || underWay() >= m_options.concurrency)
        return false;
    const auto hasRoom = [this](const Waiting &waiting) { return m_perHost.value(waiting.host) < m_options.perHost; };
    auto next = std::find_if(m_waiting.begin(), m_waiting.end(), hasRoom);
    while (next == m_waiting.end() && pullOne()) {
        if (hasRoom(m_waiting.back()))
            next = std::prev(m_waiting.end());
        else
            next = m_waiting.end();
    }
    if (next == m_waiting.end())
        return false;
    const Waiting chosen = std::move(*next);
    m_waiting.erase(next);
    startProbe(chosen);
    return true;
}

void BatchRunner::startProbe(const Waiting &waiting)
{
    ++m_perHost[waiting.host];
    Probe *probe = m_prober.start(waiting.request);
    m_running.insert(waiting.index, probe);
    connect(probe, &Probe::finished, this,
            [this, index = waiting.index, host = waiting.host](const Exchange &exchange) {
                probeFinished(index, host, exchange);
            });
}

void BatchRunner::fill()
{
    while (startOne()) {
    }
    const bool nothingLeft = m_stopped || (m_exhausted && m_waiting.empty());
    if (m_finished || !nothingLeft || !m_running.isEmpty())
        return;
    m_finished = true;
    // After a stop there can be gaps, which nobody will fill.
    for (auto it = m_held.cbegin(); it != m_held.cend(); ++it)
        emit result(it.key(), it.value());
    m_held.clear();
    emit finished();
}

void BatchRunner::probeFinished(int index, const QString &host, const Exchange &exchange)
{
    m_running.remove(index);
    if (--m_perHost[host] == 0)
        m_perHost.remove(host);
    const bool cutOff = m_stopped && exchange.error && exchange.error->kind == ErrorKind::Cancelled
        && (!m_options.keepsBegun || exchange.hops.isEmpty());
    if (!cutOff) {
        ++m_done;
        handOn(index, exchange);
        emit progress(m_done, underWay());
    }
    fill();
}

void BatchRunner::handOn(int index, const Exchange &exchange)
{
    if (m_options.inOrder && index != m_next) {
        m_held.insert(index, exchange);
        return;
    }
    emit result(index, exchange);
    m_next = index + 1;
    while (!m_held.isEmpty() && m_held.firstKey() == m_next) {
        emit result(m_next, m_held.take(m_next));
        ++m_next;
    }
}

} // namespace StatusScope
