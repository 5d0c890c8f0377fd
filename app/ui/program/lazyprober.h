// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/batch.h"

namespace StatusScope {

class NetworkModule;

// Loads the network with the first probe. Where that cannot be loaded, every probe ends at once and tells so.
class LazyProber final : public Prober
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LazyProber)

public:
    explicit LazyProber(NetworkModule &module, QObject *parent = nullptr); // which must outlive it
    ~LazyProber() override;

    Probe *start(const ProbeRequest &request) override;

private:
    NetworkModule &m_module;
    std::unique_ptr<Prober> m_prober;
};

// The same for batches. The module must outlive all of them.
BatchStarter lazyBatches(NetworkModule &module);

} // namespace StatusScope
