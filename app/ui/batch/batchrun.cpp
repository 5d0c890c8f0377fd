// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchrun.h"

#include "diagnosis/diagnosis.h"
#include "registry/registry.h"
#include "ui/batch/batchrows.h"

#include <QMutex>

#include <utility>

namespace StatusScope {

using namespace std::chrono_literals;

namespace {

// Of an answer worth a look so much of the body stays to be read; of a fine one nothing. Thousands are kept.
constexpr qsizetype keptBody = 16 * 1024;
constexpr qint64 readBody = 256 * 1024;

void cutBody(Hop &hop, qsizetype keep)
{
    if (hop.body.size() <= keep)
        return;
    hop.body = QByteArray(hop.body.constData(), keep); // truncating would hold on to the memory
    hop.bodyTruncated = true;
}

} // namespace

void slim(Exchange &exchange, bool fine)
{
    for (Hop &hop : exchange.hops) {
        cutBody(hop, fine || &hop != &exchange.hops.last() ? 0 : keptBody);
        if (fine)
            hop.receivedHead = {}; // its fields say the same; it may be as long as a body
    }
    if (exchange.error && exchange.error->hop)
        cutBody(*exchange.error->hop, keptBody);
}

// Where the batch's thread leaves results for the window's.
struct BatchRun::Inbox
{
    QMutex mutex;
    std::vector<std::pair<int, Explained>> results;
};

BatchRun::BatchRun(int id, BatchPlan plan, BatchStarter starter, const Registry &registry,
                   const SignatureSet &signatures, Clock clock, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_plan(std::move(plan))
    , m_starter(std::move(starter))
    , m_registry(registry)
    , m_signatures(signatures)
    , m_clock(std::move(clock))
    , m_inbox(std::make_shared<Inbox>())
    , m_results(std::size_t(m_plan.list.addresses.size()))
{
    m_drain.setInterval(60ms);
    connect(&m_drain, &QTimer::timeout, this, &BatchRun::drain);
}

BatchRun::~BatchRun() = default;

void BatchRun::start()
{
    if (isRunning())
        return;
    std::vector<int> missing;
    for (int i = 0; i < total(); ++i) {
        if (m_results[std::size_t(i)] == nullptr)
            missing.push_back(i);
    }
    m_registry.entries(); // all of them are made here: another thread reads them from now on
    m_startedAt = m_clock.now();
    m_doneBefore = m_done;
    m_startTicks = m_clock.ticks();
    BatchJob job;
    job.options = {m_plan.concurrency, m_plan.perHost, false};
    job.source = [plan = m_plan, missing, next = std::size_t(0)]() mutable -> std::optional<ProbeRequest> {
        if (next == missing.size())
            return std::nullopt;
        ProbeRequest request = plan.defaults;
        request.url = plan.list.addresses[missing[next++]];
        request.followRedirects = plan.followRedirects;
        request.maxBodyBytes = readBody;
        return request;
    };
    job.sink = [inbox = m_inbox, missing, &registry = m_registry,
                &signatures = m_signatures](int index, const Exchange &exchange) {
        Explained result{exchange, diagnose(exchange, registry, signatures, QDateTime::currentDateTime())};
        slim(result.exchange, outcomeOf(result, registry) == Outcome::Fine);
        const QMutexLocker lock(&inbox->mutex);
        inbox->results.emplace_back(missing[std::size_t(index)], std::move(result));
    };
    m_batch = m_starter(std::move(job));
    connect(m_batch.get(), &Batch::finished, this, &BatchRun::end, Qt::QueuedConnection); // it deletes the sender
    m_drain.start();
    emit changed();
}

void BatchRun::stop()
{
    if (m_batch)
        m_batch->stop();
}

void BatchRun::retryFailed()
{
    if (isRunning() || failed() == 0)
        return;
    const std::vector<BatchRow> rows = std::exchange(m_rows, {});
    m_counts = {};
    m_responsible = {};
    m_done = 0;
    for (const BatchRow &row : rows) {
        std::unique_ptr<Explained> result = std::move(m_results[std::size_t(row.index)]);
        if (!isFailed(row))
            take(row.index, std::move(*result));
    }
    emit replaced();
    start();
}

void BatchRun::take(int index, Explained result)
{
    BatchRow row = batchRow(index, m_plan.list.numbers[index], result, m_registry);
    ++m_counts[std::size_t(row.group)];
    ++m_responsible[std::size_t(row.responsible)];
    ++m_done;
    m_rows.push_back(std::move(row));
    m_results[std::size_t(index)] = std::make_unique<Explained>(std::move(result));
}

void BatchRun::drain()
{
    std::vector<std::pair<int, Explained>> arrived;
    {
        const QMutexLocker lock(&m_inbox->mutex);
        // A block that makes rows, sorts and paints within a frame; the rest waits for the next.
        constexpr std::size_t mostAtOnce = 200;
        const auto end = m_inbox->results.begin() + std::ptrdiff_t(std::min(mostAtOnce, m_inbox->results.size()));
        arrived.assign(std::make_move_iterator(m_inbox->results.begin()), std::make_move_iterator(end));
        m_inbox->results.erase(m_inbox->results.begin(), end);
    }
    const std::size_t first = m_rows.size();
    for (auto &[index, result] : arrived)
        take(index, std::move(result));
    if (!arrived.empty())
        emit added(std::vector<BatchRow>(m_rows.begin() + std::ptrdiff_t(first), m_rows.end()));
    emit changed();
}

void BatchRun::end()
{
    drain();
    {
        const QMutexLocker lock(&m_inbox->mutex);
        if (!m_inbox->results.empty()) { // more than a block is left
            QMetaObject::invokeMethod(this, &BatchRun::end, Qt::QueuedConnection);
            return;
        }
    }
    m_drain.stop();
    m_batch.reset();
    m_finishedAt = m_clock.now();
    emit changed();
    emit finished();
}

double BatchRun::secondsLeft() const
{
    const int since = m_done - m_doneBefore;
    if (!isRunning() || since < 5)
        return 0;
    return double(m_clock.ticks() - m_startTicks) / 1000 / since * rest();
}

int BatchRun::failed() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), isFailed));
}

const Explained *BatchRun::result(int index) const
{
    return index >= 0 && index < total() ? m_results[std::size_t(index)].get() : nullptr;
}

} // namespace StatusScope
