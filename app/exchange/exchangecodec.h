// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

namespace StatusScope {

// An exchange as bytes and back, nothing lost: CBOR (RFC 8949), because bytes off the wire are no text. Fields are
// numbered; unknown ones are skipped and missing ones left at their default, so that versions read each other's.
QByteArray encodeExchange(const Exchange &exchange);
// Nothing if it is none. Whatever the bytes are, this reads no more than they hold.
std::optional<Exchange> decodeExchange(const QByteArray &bytes);

} // namespace StatusScope
