// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/batch.h"

namespace StatusScope {

// Tells the hops of a recording but the last, which goes on waiting.
class RecordedProber final : public Prober
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordedProber)

public:
    explicit RecordedProber(Exchange begun);

    Probe *start(const ProbeRequest &request) override;

private:
    Exchange m_begun;
};

// A batch whose first `answered` addresses are answered at once, by what was recorded of such an address.
class RecordedBatch final : public Batch
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordedBatch)

public:
    RecordedBatch(const BatchJob &job, int answered);

    void stop() override;
};

// 200 addresses, most of them fine.
QStringList manyAddresses();

} // namespace StatusScope
