// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/batch.h"

#include <atomic>

class QThread;

namespace StatusScope {

// A batch with a thread and a prober of its own, so that nothing it does holds up a window.
class BatchThread final : public Batch
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchThread)

public:
    explicit BatchThread(BatchJob job);
    ~BatchThread() override;

    void stop() override;

signals:
    void stopRequested();

private:
    void run();

    BatchJob m_job;
    std::atomic_bool m_stopped = false;
    std::unique_ptr<QThread> m_thread;
};

std::unique_ptr<Batch> startBatch(BatchJob job);

} // namespace StatusScope
