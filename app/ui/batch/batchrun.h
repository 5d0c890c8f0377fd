// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/batchlistmodel.h"
#include "request/batch.h"
#include "ui/batch/addresslist.h"
#include "ui/batch/batchteller.h"
#include "ui/common/clock.h"

#include <QSet>
#include <QTimer>

namespace StatusScope {

class BatchStore;
struct BatchItem;

// What somebody asked for.
struct BatchPlan
{
    QString name;
    AddressList list;
    int concurrency = 8;
    int perHost = 6;
    bool followRedirects = true;
    ProbeRequest defaults{}; // what every address is asked with
    QSet<int> withheld{}; // places whose secrets were not kept: they are not asked again
};

// What every batch works with. All of it must outlive it.
struct BatchTools
{
    BatchFacts facts;
    BatchStarter starter;
    BatchStore *store = nullptr;
    Clock clock = {};
};

// Takes away what thousands of results need not keep; of a fine answer nearly all.
void slim(Exchange &exchange, bool fine);

// A batch with its results, running or finished. They are fetched and diagnosed in another thread, and reach the window
// and the store in blocks.
class BatchRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchRun)

public:
    BatchRun(int id, BatchPlan plan, BatchTools tools, QObject *parent = nullptr);
    // One that was kept: its results are there once they are read.
    BatchRun(int id, const BatchItem &item, BatchTools tools, QObject *parent = nullptr);
    ~BatchRun() override; // keeps what is finished

    int id() const { return m_id; }
    qint64 keptId() const { return m_keptId; } // 0: lasts as long as the program
    const BatchPlan &plan() const { return m_plan; }
    bool isRunning() const { return m_batch != nullptr; }
    bool isReading() const { return m_teller != nullptr && !m_read; }
    bool isRead() const { return m_read; }
    bool isLost() const { return m_lost; } // they could not be read
    int total() const { return m_total; }
    int done() const { return m_done; }
    int rest() const { return total() - m_done; }
    bool canGoOn() const; // something of the rest can be asked
    const QDateTime &startedAt() const { return m_startedAt; }
    const QDateTime &finishedAt() const { return m_finishedAt; }
    double secondsLeft() const; // 0 while it cannot be told
    const BatchCounts &counts() const { return m_counts; } // by group
    int countOf(Responsible responsible) const { return m_responsible[std::size_t(responsible)]; }
    int failed() const; // without an answer, or with one of the server's errors, and can be asked again
    const Explained *result(int index) const; // null where it is not there yet
    const std::vector<BatchRow> &rows() const { return m_rows; }

    void start(); // what has no result yet
    void stop(); // keeps what is done
    void retryFailed();
    void read(); // the results, if they were kept and are not here
    void forgetResults(); // until they are read again
    void retell(const Registry &registry); // in the language that is installed
    void setDefaults(const ProbeRequest &defaults) { m_plan.defaults = defaults; }
    void letGo() { m_keptId = 0; } // the store knows it no longer

signals:
    void added(const std::vector<StatusScope::BatchRow> &rows);
    void replaced(); // results were taken back, or told anew
    void changed(); // its figures or its state
    void finished();

private:
    struct Inbox;
    BatchItem item() const;
    BatchJob jobFor(const std::vector<int> &places) const;
    void setRegistry(const Registry &registry);
    bool isDrained() const;
    void drain();
    void drainAll();
    void end();
    void count(const BatchRow &row);
    bool mayAsk(int index) const { return !m_plan.withheld.contains(index); }
    bool isFailedAndAskable(const BatchRow &row) const;
    void beginKeeping();
    void keep(std::vector<BatchResult> results);
    void tell(BatchTeller::Work work);
    void takeTold();
    void recount();

    int m_id;
    qint64 m_keptId = 0;
    BatchPlan m_plan;
    BatchTools m_tools;
    std::shared_ptr<Inbox> m_inbox;
    int m_total = 0;
    bool m_read = true;
    bool m_lost = false;
    QString m_language; // its results are told in
    bool m_reread = false; // the store has the same, so the results may be forgotten
    std::vector<std::shared_ptr<const Explained>> m_results; // by index
    std::vector<BatchRow> m_rows; // as they came
    BatchCounts m_counts{};
    std::array<int, 6> m_responsible{};
    int m_done = 0;
    int m_doneBefore = 0; // when it was last started
    QDateTime m_startedAt;
    QDateTime m_finishedAt;
    qint64 m_startTicks = 0;
    QTimer m_drain;
    std::unique_ptr<BatchTeller> m_teller;
    std::unique_ptr<Batch> m_batch; // last: its thread uses what stands above
};

} // namespace StatusScope
