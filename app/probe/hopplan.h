// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/connector.h"
#include "request/prober.h"

#include <optional>
#include <variant>

namespace StatusScope {

struct ProbeServices;

// What the user wants this host to be looked up as.
std::optional<QString> givenAddress(const ProbeRequest &request, const WebUrl &url);

// Where and how to connect for one hop of this probe, or why that cannot be done. The user agent is left to the caller.
std::variant<ConnectPlan, Failure> planHop(const ProbeRequest &request, const WebUrl &url, ProbeServices &services);

// What makes connections interchangeable: origin, proxy, trust, protocol.
QString poolKey(const ProbeRequest &request, const ConnectPlan &plan);

} // namespace StatusScope
