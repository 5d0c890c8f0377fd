// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/prober.h"

#include <functional>
#include <memory>

namespace StatusScope {

struct BatchOptions
{
    int concurrency = 16;
    int perHost = 6; // at most so many at a time to one host and port, as browsers do
    bool inOrder = false; // results in the order of the requests instead of as they finish
    bool keepsBegun = false; // also what was stopped after its first answer, as cancelled
    bool keepsConnections = true; // false: each hop connects anew and shows every phase
};

using BatchSource = std::function<std::optional<ProbeRequest>()>; // nothing: there are no more

// Many probes to run in a thread of their own, which both functions are called in.
struct BatchJob
{
    BatchOptions options;
    BatchSource source;
    std::function<void(int index, const Exchange &exchange)> sink; // `index` counts requests from 0
};

// Such a job under way. Destroying it cancels what is left and waits for its thread.
class Batch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Batch)

public:
    using QObject::QObject;
    virtual void stop() = 0; // cancels what is under way; finished() follows

signals:
    void finished(); // once, after the last call of the sink
};

// Makes a prober in the thread that calls it.
using ProberMaker = std::function<std::unique_ptr<Prober>()>;

// Starts jobs. The only thing the user interface knows of batches.
using BatchStarter = std::function<std::unique_ptr<Batch>(BatchJob job)>;

} // namespace StatusScope
