// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/explain.h"
#include "exchange/redacted.h"

namespace StatusScope {

class Registry;
class TextWriter;

// A result for a terminal: the verdict first, then what to say and who must act, the way of the request last.
void writeResult(TextWriter &out, const Redacted<Explained> &result, const Registry &registry);

} // namespace StatusScope
