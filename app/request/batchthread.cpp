// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "request/batchthread.h"

#include "request/batchrunner.h"

#include <QEventLoop>
#include <QThread>

namespace StatusScope {

BatchThread::BatchThread(BatchJob job, ProberMaker makeProber)
    : m_job(std::move(job))
    , m_makeProber(std::move(makeProber))
    , m_thread(QThread::create([this] { run(); }))
{
    connect(m_thread.get(), &QThread::finished, this, &Batch::finished);
    m_thread->start();
}

BatchThread::~BatchThread()
{
    stop();
    m_thread->wait();
}

void BatchThread::stop()
{
    m_stopped = true;
    emit stopRequested();
}

void BatchThread::run()
{
    const std::unique_ptr<Prober> prober = m_makeProber();
    BatchRunner runner(*prober, m_job.options, m_job.source);
    QEventLoop loop;
    connect(&runner, &BatchRunner::finished, &loop, &QEventLoop::quit);
    connect(&runner, &BatchRunner::result, &runner,
            [this](int index, const Exchange &exchange) { m_job.sink(index, exchange); });
    connect(this, &BatchThread::stopRequested, &runner, &BatchRunner::stop);
    runner.start();
    if (m_stopped) // it was asked for before anybody listened
        runner.stop();
    loop.exec();
}

} // namespace StatusScope
