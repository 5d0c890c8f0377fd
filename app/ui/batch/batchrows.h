// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/batchmodel.h"

// The words of the batch page's table, charts and filters.
namespace StatusScope {

class Registry;
struct Explained;

BatchRow batchRow(int index, int line, const Explained &result, const Registry &registry);
// Worth another try: no answer at all, or a server's error.
bool isFailed(const BatchRow &row);

int colorClass(BatchGroup group); // 0 to 5
QString groupChip(BatchGroup group); // "4xx"
QString groupName(BatchGroup group); // "Client"
QString groupFilter(BatchGroup group); // "No answer", on the filter
QString actorName(Responsible responsible); // "CDN, proxy"
QString batchTime(double ms); // of a row
QString spokenBatchRow(const BatchRow &row); // for screen readers

} // namespace StatusScope
