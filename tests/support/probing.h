// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/prober.h"

namespace StatusScope {

// Runs one probe to its end in this thread's event loop. Fails the program if it does not end, or ends twice.
Exchange probeNow(Prober &prober, const ProbeRequest &request);
Exchange probeNow(const ProbeRequest &request);

// What goes through a proxy, by one of these, must not be looked up here: every look-up fails.
ProbeRequest requestThrough(const QString &proxy, const QString &url);
Exchange probeWithoutLookUps(const ProbeRequest &request);

QString kindOf(const Exchange &exchange); // the word of its error, empty for none

} // namespace StatusScope
