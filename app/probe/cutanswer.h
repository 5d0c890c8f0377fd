// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

namespace StatusScope {

// Why an HTTP/1 answer ended before its time, in words. `reset`: the connection was, instead of being closed.

// `begun`: bytes of the final head, or of the first interim one, had come.
Failure cutWithinHead(const Hop &hop, bool begun, bool reset);
Failure cutWithinBody(qint64 bytesRead, bool reset);
// Behind interim answers came something that is no head.
Failure noFinalHead(const Hop &hop);

} // namespace StatusScope
