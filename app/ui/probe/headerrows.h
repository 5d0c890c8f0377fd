// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/explainedmodel.h"

namespace StatusScope {

class Registry;
enum class ExchangeSource;
struct Diagnosis;
struct Hop;

// The header fields of a hop: evidence first, then ids to quote, then the rest as received. `diagnosis` is that of the
// whole exchange where the hop is its last, else null. Of what was saved elsewhere nothing compares with this computer.
std::vector<ExplainedRow> headerRows(const Hop &hop, const Diagnosis *diagnosis, const Registry &registry,
                                     ExchangeSource source);

} // namespace StatusScope
