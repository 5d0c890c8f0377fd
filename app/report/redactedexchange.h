// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

namespace StatusScope {

class Redactor;

// The exchange without its secrets, for keeping: URLs, fields, heads and texts in bodies. What holds none stays as it
// is, byte for byte, so that the diagnosis of the copy is that of the original.
// No more than `mostBodyBytes` of each body are kept.
Exchange redactedExchange(Exchange exchange, const Redactor &redactor, qsizetype mostBodyBytes);

} // namespace StatusScope
