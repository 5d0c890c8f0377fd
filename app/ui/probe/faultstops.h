// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/faultpath.h"

namespace StatusScope {

class ProbeSession;
class Registry;
struct Diagnosis;
struct Exchange;

// Who stands between the visitor and the site, as far as a result tells, and who of them must act.
FaultStops faultStops(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry);
// The same while a probe is under way: what has been reached so far.
FaultStops faultStopsSoFar(const ProbeSession &session);
// Somebody pressed Stop when the answer had begun to come in.
bool stoppedWhileAnswering(const Exchange &exchange);
// "Who must act: the site. Answer written by Cloudflare. You and network are fine."
QString spokenStops(const FaultStops &stops);

} // namespace StatusScope
