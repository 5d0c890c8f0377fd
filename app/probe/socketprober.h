// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/dnslookup.h"
#include "probe/proxy.h"
#include "request/batch.h"

#include <memory>

namespace StatusScope {

struct ProbeServices;

// The Prober of this program: Qt's sockets, llhttp for the framing of HTTP/1, a tolerant reader for its heads.
class SocketProber final : public Prober
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocketProber)

public:
    // `lookup` must be callable from other threads; `proxies` tells the system's proxy for a URL.
    explicit SocketProber(HostLookup lookup = lookUpHost, ProxyLookup proxies = systemProxy, QObject *parent = nullptr);
    ~SocketProber() override;

    Probe *start(const ProbeRequest &request) override;

private:
    std::unique_ptr<ProbeServices> m_services;
};

std::unique_ptr<Prober> makeProber();
std::unique_ptr<Batch> startBatch(BatchJob job); // over such a prober, in a thread of its own

} // namespace StatusScope
