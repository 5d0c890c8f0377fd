// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/maker.h"

namespace StatusScope {

// Who wrote a log line knows whether it made the answer itself; an answer seen only there has no other evidence.
void addLogEvidence(const Exchange &exchange, const Registry &registry, Making &making);

} // namespace StatusScope
