// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/waymodel.h"

namespace StatusScope {

class ProbeSession;

// The hops of a session as rows: those answered, then the failed one or the one under way.
std::vector<WayRow> wayRows(const ProbeSession &session);
// "Way of the request: 2 redirects, 19.5 s"
QString wayHeading(const ProbeSession &session);

} // namespace StatusScope
