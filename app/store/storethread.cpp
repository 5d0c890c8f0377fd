// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/storethread.h"

#include <QThread>

namespace StatusScope {

StoreThread::StoreThread(StorePlace place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
{
}

StoreThread::~StoreThread()
{
    if (!m_thread)
        return;
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_woken.wakeAll();
    }
    m_thread->wait();
}

void StoreThread::post(Task task)
{
    const QMutexLocker lock(&m_mutex);
    m_tasks.push_back(std::move(task));
    if (!m_thread) {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->start();
    }
    m_woken.wakeAll();
}

void StoreThread::wait()
{
    QMutexLocker lock(&m_mutex);
    while (m_busy || !m_tasks.empty())
        m_done.wait(&m_mutex);
}

void StoreThread::release()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_tasks.clear();
        ++m_generation;
    }
    if (!m_thread)
        return;
    post({});
    wait();
}

void StoreThread::run()
{
    std::unique_ptr<Database> database; // belongs to this thread alone
    int generation = 0; // of the task
    QMutexLocker lock(&m_mutex);
    for (;;) {
        while (m_tasks.empty() && !m_ending)
            m_woken.wait(&m_mutex);
        if (m_tasks.empty())
            return;
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        m_busy = true;
        generation = m_generation;
        lock.unlock();
        if (task && !database) {
            database = std::make_unique<Database>(m_place);
            connect(database.get(), &Database::troubled, database.get(),
                    [&](const StoreFailure &failure) { emit failed(failure, generation); });
        }
        if (task && database->isKept())
            task(*database);
        else
            database.reset(); // opened anew the next time: it may only have been held too long
        lock.relock();
        m_busy = false;
        m_done.wakeAll();
    }
}

} // namespace StatusScope
