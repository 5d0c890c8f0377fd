// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <QMutex>
#include <QObject>
#include <QWaitCondition>

#include <deque>
#include <memory>

class QThread;

namespace StatusScope {

// Does what takes too long for the window, in order and over a connection of its own.
class StoreThread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreThread)

public:
    using Task = std::function<void(Database &)>;

    explicit StoreThread(StorePlace place, QObject *parent = nullptr);
    ~StoreThread() override; // all is done first

    const StorePlace &place() const { return m_place; }
    void post(Task task);
    void wait(); // until all is done
    // The file is closed, and what was still to be done with it forgotten.
    void release();
    int generation() const { return m_generation; } // how often that was

signals:
    // The database or a task, at that generation. Comes from the other thread.
    void failed(const StatusScope::StoreFailure &failure, int generation);

private:
    void run();

    const StorePlace m_place;
    QMutex m_mutex;
    QWaitCondition m_woken;
    QWaitCondition m_done;
    std::deque<Task> m_tasks; // an empty one closes the file
    int m_generation = 0; // changed by the thread of this object only
    bool m_busy = false;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace StatusScope
