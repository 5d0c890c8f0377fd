// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/explainedmodel.h"

namespace StatusScope {

struct Diagnosis;
struct Exchange;

// What was found besides the verdict, worst first: how bad, where, what.
std::vector<ExplainedRow> findingRows(const Exchange &exchange, const Diagnosis &diagnosis);

} // namespace StatusScope
