// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registry.h"
#include "store/batchstore.h"
#include "ui/batch/batchrun.h"

#include <QLocale>
#include <QThreadPool>

#include <algorithm>
#include <utility>

// What outlasts the program: how a batch is kept, and how it comes back.
namespace StatusScope {

BatchRun::BatchRun(int id, const BatchItem &item, BatchTools tools, QObject *parent)
    : BatchRun(id, BatchPlan{item.name, {}, item.concurrency, item.perHost, item.followed}, std::move(tools), parent)
{
    m_keptId = item.id;
    m_total = item.total;
    m_read = false;
    std::copy_n(item.answers.begin(), std::min(std::size_t(item.answers.size()), m_counts.size()), m_counts.begin());
    std::copy_n(item.acting.begin(), std::min(std::size_t(item.acting.size()), m_responsible.size()),
                m_responsible.begin());
    for (const int each : m_counts)
        m_done = std::min(m_done + each, m_total);
    m_startedAt = item.startedAt.toLocalTime();
    m_finishedAt = item.endedAt.toLocalTime();
}

BatchItem BatchRun::item() const
{
    BatchItem item;
    item.id = m_keptId;
    item.name = m_plan.name;
    item.startedAt = m_startedAt.toUTC();
    item.endedAt = m_tools.clock.now().toUTC();
    item.total = m_total;
    item.concurrency = m_plan.concurrency;
    item.perHost = m_plan.perHost;
    item.followed = m_plan.followRedirects;
    item.answers = {m_counts.begin(), m_counts.end()};
    item.acting = {m_responsible.begin(), m_responsible.end()};
    return item;
}

// All of it or nothing: one that began while nothing was kept is not kept later.
void BatchRun::beginKeeping()
{
    if (m_keptId != 0 || m_done > 0) {
        m_tools.store->setRunning(m_keptId, true);
        return;
    }
    BatchItem fresh = item();
    m_tools.store->begin(
        fresh, [list = m_plan.list, registry = m_tools.facts.registry] { return keptAddresses(list, *registry); });
    m_keptId = fresh.id;
}

void BatchRun::keep(std::vector<BatchResult> results)
{
    m_tools.store->keep(
        item(),
        [results = std::move(results), language = m_language, registry = m_tools.facts.registry,
         bodyBytes = m_tools.store->bodyBytesKept()] { return keptResults(results, language, *registry, bodyBytes); });
}

void BatchRun::tell(BatchTeller::Work work)
{
    m_tools.facts.registry->entries(); // as for a batch
    m_teller = std::make_unique<BatchTeller>(std::move(work));
    const auto takeOnce = [this, teller = m_teller.get()] {
        if (m_teller.get() == teller) // not given up meanwhile
            takeTold();
    };
    connect(m_teller.get(), &BatchTeller::ready, this, takeOnce, Qt::QueuedConnection); // deletes the sender
    emit changed();
}

void BatchRun::read()
{
    if (!m_read && !m_teller)
        tell(readingOf(m_tools.store->place(), m_keptId, m_tools.facts));
}

void BatchRun::forgetResults()
{
    if (m_keptId == 0 || !m_reread)
        return;
    m_teller.reset();
    m_read = m_reread = false;
    QThreadPool::globalInstance()->start([results = std::exchange(m_results, {})] {}); // to free them takes a while
    m_rows = {};
}

void BatchRun::retell(const Registry &registry)
{
    setRegistry(registry);
    drainAll(); // what waits was told in the other language as well
    m_language = QLocale().name();
    const bool reading = isReading();
    m_teller.reset();
    if (reading) {
        read();
        return;
    }
    std::vector<BatchResult> results;
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        if (m_results[i])
            results.emplace_back(int(i), m_results[i]);
    }
    if (!results.empty())
        tell(retellingOf(std::move(results), m_plan.list.numbers, m_tools.facts));
}

void BatchRun::takeTold()
{
    ToldResults told = m_teller->take();
    m_teller.reset();
    m_lost = !m_read && !told.addresses;
    if (m_lost) {
        emit changed();
        return;
    }
    if (!m_read) {
        const BatchAddresses &list = *told.addresses;
        m_plan.list.addresses = list.addresses;
        m_plan.list.numbers = list.lines;
        m_plan.withheld = {list.withheld.begin(), list.withheld.end()};
        m_total = int(list.addresses.size());
        m_results.assign(std::size_t(m_total), nullptr);
        m_read = m_reread = true;
    }
    std::vector<std::size_t> rows(m_results.size()); // where each has its row
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        rows[std::size_t(m_rows[i].index)] = i;
    for (ToldResult &each : told.results) {
        std::shared_ptr<const Explained> &result = m_results[std::size_t(each.place)];
        if (result != each.before)
            continue; // asked again since
        result = std::move(each.result);
        if (each.before)
            m_rows[rows[std::size_t(each.place)]] = std::move(each.row);
        else
            m_rows.push_back(std::move(each.row));
    }
    recount();
    emit replaced();
    emit changed();
}

} // namespace StatusScope
