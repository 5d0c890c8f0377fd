// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/batch.h"

#include <atomic>

class QThread;

namespace StatusScope {

// A batch with a thread and a prober of its own, so that nothing it does holds up a window.
class BatchThread final : public Batch
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchThread)

public:
    // `makeProber` is called in that thread.
    BatchThread(BatchJob job, ProberMaker makeProber);
    ~BatchThread() override;

    void stop() override;

signals:
    void stopRequested();

private:
    void run();

    BatchJob m_job;
    ProberMaker m_makeProber;
    std::atomic_bool m_stopped = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace StatusScope
