// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

namespace StatusScope {

// Why an answer ended before its time, in words. `reset`: the connection was, instead of being closed.

// `begun`: bytes of the final head, or of the first interim one, had come.
Failure cutWithinHead(const Hop &hop, bool begun, bool reset);
Failure cutWithinBody(qint64 bytesRead, bool reset);
// Behind interim answers came something that is no head.
Failure noFinalHead(const Hop &hop);
// Follows a sentence: " Only the interim answer 103 came."; empty where there was none.
QString onlyInterimCame(const Hop &hop);

} // namespace StatusScope
