// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

namespace StatusScope {

// A failure in one sentence, with the fact behind it: "The name nosuch.example does not exist."
QString failureSentence(const Failure &failure);

} // namespace StatusScope
