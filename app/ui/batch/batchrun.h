// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/explain.h"
#include "models/batchlistmodel.h"
#include "probe/batch.h"
#include "ui/batch/addresslist.h"
#include "ui/common/clock.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace StatusScope {

class Registry;
class SignatureSet;

// What somebody asked for.
struct BatchPlan
{
    QString name;
    AddressList list;
    int concurrency = 8;
    int perHost = 6;
    bool followRedirects = true;
    ProbeRequest defaults{}; // what every address is asked with
};

// Takes away what thousands of results need not keep; of a fine answer nearly all.
void slim(Exchange &exchange, bool fine);

// A batch with its results, running or finished. They are fetched and diagnosed in another thread, and reach the window
// in blocks.
class BatchRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchRun)

public:
    // Registry and signatures must outlive it.
    BatchRun(int id, BatchPlan plan, BatchStarter starter, const Registry &registry, const SignatureSet &signatures,
             Clock clock = {}, QObject *parent = nullptr);
    ~BatchRun() override;

    int id() const { return m_id; }
    const BatchPlan &plan() const { return m_plan; }
    bool isRunning() const { return m_batch != nullptr; }
    int total() const { return int(m_plan.list.addresses.size()); }
    int done() const { return m_done; }
    int rest() const { return total() - m_done; }
    const QDateTime &startedAt() const { return m_startedAt; }
    const QDateTime &finishedAt() const { return m_finishedAt; }
    double secondsLeft() const; // 0 while it cannot be told
    const BatchCounts &counts() const { return m_counts; } // by group
    int countOf(Responsible responsible) const { return m_responsible[std::size_t(responsible)]; }
    int failed() const; // without an answer, or with one of the server's errors
    const Explained *result(int index) const; // null where it is not there yet
    const std::vector<BatchRow> &rows() const { return m_rows; }
    const Registry &registry() const { return m_registry; }

    void start(); // what has no result yet
    void stop(); // keeps what is done
    void retryFailed();

signals:
    void added(const std::vector<StatusScope::BatchRow> &rows);
    void replaced(); // results were taken back
    void changed(); // its figures or its state
    void finished();

private:
    struct Inbox;
    void drain();
    void end();
    void take(int index, Explained result);

    int m_id;
    BatchPlan m_plan;
    BatchStarter m_starter;
    const Registry &m_registry;
    const SignatureSet &m_signatures;
    Clock m_clock;
    std::shared_ptr<Inbox> m_inbox;
    std::vector<std::unique_ptr<Explained>> m_results; // by index
    std::vector<BatchRow> m_rows; // as they came
    BatchCounts m_counts{};
    std::array<int, 6> m_responsible{};
    int m_done = 0;
    int m_doneBefore = 0; // when it was last started
    QDateTime m_startedAt;
    QDateTime m_finishedAt;
    qint64 m_startTicks = 0;
    QTimer m_drain;
    std::unique_ptr<Batch> m_batch; // last: its thread uses what stands above
};

} // namespace StatusScope
