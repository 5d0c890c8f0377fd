// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchrun.h"

#include "language/language.h"
#include "registry/registry.h"
#include "store/batchstore.h"
#include "ui/batch/batchrows.h"

#include <QLocale>
#include <QMutex>

#include <algorithm>
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
    std::vector<ToldResult> results;
    std::atomic<const Registry *> registry = nullptr; // of the language at that moment
};

BatchRun::BatchRun(int id, BatchPlan plan, BatchTools tools, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_plan(std::move(plan))
    , m_tools(std::move(tools))
    , m_inbox(std::make_shared<Inbox>())
    , m_total(int(m_plan.list.addresses.size()))
    , m_language(QLocale().name())
    , m_results(std::size_t(m_total))
{
    setRegistry(*m_tools.facts.registry);
    m_drain.setInterval(60ms);
    connect(&m_drain, &QTimer::timeout, this, &BatchRun::drain);
}

BatchRun::~BatchRun()
{
    blockSignals(true); // nobody shows it any more
    const bool running = isRunning();
    m_batch.reset();
    drainAll();
    if (running)
        m_tools.store->setRunning(m_keptId, false);
}

void BatchRun::setRegistry(const Registry &registry)
{
    m_tools.facts.registry = &registry;
    m_inbox->registry = &registry;
}

BatchJob BatchRun::jobFor(const std::vector<int> &places) const
{
    BatchJob job;
    job.options = {m_plan.concurrency, m_plan.perHost, false};
    job.source = [plan = m_plan, places, next = std::size_t(0)]() mutable -> std::optional<ProbeRequest> {
        if (next == places.size())
            return std::nullopt;
        ProbeRequest request = plan.defaults;
        request.url = plan.list.addresses[places[next++]];
        request.followRedirects = plan.followRedirects;
        request.maxBodyBytes = readBody;
        return request;
    };
    job.sink = [inbox = m_inbox, places, lines = m_plan.list.numbers,
                &signatures = *m_tools.facts.signatures](int index, const Exchange &exchange) {
        const Registry &registry = *inbox->registry;
        Explained result{exchange, {}};
        {
            const LanguageHold hold;
            result.diagnosis = diagnose(exchange, registry, signatures, QDateTime::currentDateTime());
        }
        slim(result.exchange, outcomeOf(result, registry) == Outcome::Fine);
        const int place = places[std::size_t(index)];
        ToldResult arrived = told(place, lines[place], std::move(result), registry);
        const QMutexLocker lock(&inbox->mutex);
        inbox->results.push_back(std::move(arrived));
    };
    return job;
}

void BatchRun::start()
{
    if (isRunning() || !m_read)
        return;
    std::vector<int> missing;
    for (int i = 0; i < total(); ++i) {
        if (m_results[std::size_t(i)] == nullptr && mayAsk(i))
            missing.push_back(i);
    }
    m_tools.facts.registry->entries(); // all of them are made here: another thread reads them from now on
    m_startedAt = m_tools.clock.now();
    m_doneBefore = m_done;
    m_startTicks = m_tools.clock.ticks();
    m_reread = false;
    beginKeeping();
    m_batch = m_tools.starter(jobFor(missing));
    connect(m_batch.get(), &Batch::finished, this, &BatchRun::end, Qt::QueuedConnection); // it deletes the sender
    m_drain.start();
    emit changed();
}

void BatchRun::stop()
{
    if (m_batch)
        m_batch->stop();
}

bool BatchRun::isFailedAndAskable(const BatchRow &row) const
{
    return isFailed(row) && mayAsk(row.index);
}

void BatchRun::retryFailed()
{
    if (isRunning() || failed() == 0)
        return;
    std::vector<BatchResult> takenBack;
    for (const BatchRow &row : m_rows) {
        if (isFailedAndAskable(row)) {
            takenBack.emplace_back(row.index, nullptr);
            m_results[std::size_t(row.index)].reset();
        }
    }
    std::erase_if(m_rows, [this](const BatchRow &row) { return isFailedAndAskable(row); });
    recount();
    keep(std::move(takenBack));
    emit replaced();
    start();
}

void BatchRun::count(const BatchRow &row)
{
    ++m_counts[std::size_t(row.group)];
    ++m_responsible[std::size_t(row.responsible)];
    ++m_done;
}

void BatchRun::recount()
{
    m_counts = {};
    m_responsible = {};
    m_done = 0;
    for (const BatchRow &row : m_rows)
        count(row);
}

void BatchRun::drain()
{
    std::vector<ToldResult> arrived;
    {
        const QMutexLocker lock(&m_inbox->mutex);
        // A block that is sorted and painted within a frame; the rest waits for the next.
        constexpr std::size_t mostAtOnce = 200;
        const auto end = m_inbox->results.begin() + std::ptrdiff_t(std::min(mostAtOnce, m_inbox->results.size()));
        arrived.assign(std::make_move_iterator(m_inbox->results.begin()), std::make_move_iterator(end));
        m_inbox->results.erase(m_inbox->results.begin(), end);
    }
    std::vector<BatchResult> results;
    std::vector<BatchRow> rows;
    for (ToldResult &each : arrived) {
        count(each.row);
        m_results[std::size_t(each.place)] = each.result;
        results.emplace_back(each.place, std::move(each.result));
        rows.push_back(std::move(each.row));
    }
    if (!rows.empty()) {
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        emit added(rows);
        keep(std::move(results));
    }
    emit changed();
}

bool BatchRun::isDrained() const
{
    const QMutexLocker lock(&m_inbox->mutex);
    return m_inbox->results.empty();
}

void BatchRun::drainAll()
{
    while (!isDrained())
        drain();
}

void BatchRun::end()
{
    drain();
    if (!isDrained()) { // more than a block is left
        QMetaObject::invokeMethod(this, &BatchRun::end, Qt::QueuedConnection);
        return;
    }
    m_drain.stop();
    m_batch.reset();
    m_tools.store->setRunning(m_keptId, false);
    m_finishedAt = m_tools.clock.now();
    emit changed();
    emit finished();
}

double BatchRun::secondsLeft() const
{
    const int since = m_done - m_doneBefore;
    if (!isRunning() || since < 5)
        return 0;
    return double(m_tools.clock.ticks() - m_startTicks) / 1000 / since * rest();
}

int BatchRun::failed() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [this](const BatchRow &row) { return isFailedAndAskable(row); }));
}

bool BatchRun::canGoOn() const
{
    if (isRunning() || !m_read || rest() == 0)
        return false;
    for (int i = 0; i < total(); ++i) {
        if (m_results[std::size_t(i)] == nullptr && mayAsk(i))
            return true;
    }
    return false;
}

const Explained *BatchRun::result(int index) const
{
    return index >= 0 && std::size_t(index) < m_results.size() ? m_results[std::size_t(index)].get() : nullptr;
}

} // namespace StatusScope
