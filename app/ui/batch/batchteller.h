// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/batchmodel.h"
#include "ui/batch/batchkeeping.h"

#include <QObject>

#include <atomic>
#include <functional>

class QThread;

namespace StatusScope {

class SignatureSet;
struct StorePlace;

// What results are told by.
struct BatchFacts
{
    const Registry *registry = nullptr;
    const SignatureSet *signatures = nullptr;
};

// A result in the words of today's language and registry, with its row.
struct ToldResult
{
    int place = 0;
    std::shared_ptr<const Explained> before; // what it was made of; null: it was read
    std::shared_ptr<const Explained> result;
    BatchRow row;
};

// Any thread may ask for it.
ToldResult told(int place, int line, Explained result, const Registry &registry);

struct ToldResults
{
    std::optional<BatchAddresses> addresses; // of a batch that was read; nothing: it cannot be
    std::vector<ToldResult> results;
};

// Makes results ready to be shown, in a thread of its own. Destroying it stops that.
class BatchTeller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchTeller)

public:
    using Work = std::function<ToldResults(const std::atomic<bool> &stopped)>;

    explicit BatchTeller(Work work, QObject *parent = nullptr);
    ~BatchTeller() override;

    ToldResults take(); // once it is ready

signals:
    void ready();

private:
    std::atomic<bool> m_stopped = false;
    ToldResults m_told;
    std::unique_ptr<QThread> m_thread;
};

// The work: a batch that was kept, and results that were told in another language. `lines` are those of all places.
BatchTeller::Work readingOf(const StorePlace &place, qint64 id, const BatchFacts &facts);
BatchTeller::Work retellingOf(std::vector<BatchResult> results, const QList<int> &lines, const BatchFacts &facts);

} // namespace StatusScope
