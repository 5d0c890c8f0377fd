// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/connector.h"
#include "probe/prober.h"

#include <variant>

namespace StatusScope {

struct ProbeServices;

// Where and how to connect for one hop of this probe, or why that cannot be done. The user agent is left to the caller.
std::variant<ConnectPlan, Failure> planHop(const ProbeRequest &request, const WebUrl &url, ProbeServices &services);

// What makes connections interchangeable: origin, proxy, trust, protocol.
QString poolKey(const ProbeRequest &request, const ConnectPlan &plan);

} // namespace StatusScope
