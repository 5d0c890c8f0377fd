// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/explain.h"

namespace StatusScope {

// A result as bytes and back, nothing lost; what holds for an exchange (exchangecodec.h) holds for it as a whole.
QByteArray encodeExplained(const Explained &result);
// Nothing if it is none. Whatever the bytes are, this reads no more than they hold.
std::optional<Explained> decodeExplained(const QByteArray &bytes);

} // namespace StatusScope
