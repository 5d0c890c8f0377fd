// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/batchitem.h"
#include "store/storethread.h"

#include <QSet>

#include <functional>
#include <vector>

namespace StatusScope {

class History;

// The batches of this and of earlier runs of the program, kept as long as the history is. What is large is written in
// another thread; each call of keep() is whole or nothing, and lost at most where the program is killed right after.
class BatchStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchStore)

public:
    // Both must outlive it. The preferences are the history's.
    BatchStore(Database &database, const History &history, QObject *parent = nullptr);
    ~BatchStore() override;

    bool isWanted() const; // by the preferences
    bool keepsNew() const; // false: what begins now lasts as long as the program
    qsizetype bodyBytesKept() const;
    std::vector<BatchItem> items(); // newest first
    // Sets the id; it stays 0 where nothing is kept. `addresses` is called in another thread.
    void begin(BatchItem &item, std::function<KeptAddresses()> addresses);
    // What came since the last call, with the sums of it all; `results` is called in another thread.
    void keep(const BatchItem &item, std::function<std::vector<KeptResult>()> results);
    // While one runs it is neither cleared nor forgotten.
    void setRunning(qint64 id, bool running);
    void remove(qint64 id);
    void clear(); // all that do not run
    void forgetOld(); // what is older than the preferences say, or more than has room
    void wait() { m_thread.wait(); } // until all is written
    const StorePlace &place() const { return m_thread.place(); } // for readBatch()

    static constexpr int mostBatches = 1000;
    static constexpr qint64 mostBytes = 256LL * 1024 * 1024; // of all results, as they are stored

signals:
    void removed(qint64 id);
    void cleared();
    void replaced(); // the file is another one: nothing of it is known there
    void keepingChanged();

private:
    Database::Result insert(BatchItem &item);
    void removeAll(const QList<qint64> &ids);
    void sweep();

    Database &m_database;
    const History &m_history;
    QSet<qint64> m_running;
    bool m_listed = false; // somebody shows them
    StoreThread m_thread;
};

// A batch as it was kept, the last result of each address; in any thread, over a connection of its own. Nothing where
// it cannot be read.
std::optional<BatchAddresses> readBatch(const StorePlace &place, qint64 id,
                                        const std::function<void(const StoredResult &result)> &take);

} // namespace StatusScope
