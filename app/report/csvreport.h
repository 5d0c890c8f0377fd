// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/render.h"

namespace StatusScope {

// RFC 4180 with a header line, a row per URL. No cell can become a formula in a spreadsheet.
QString csvHeader();
QString csvRow(const Redacted<Explained> &result);

// One cell, quoted, formulas defused.
QString csvCell(QString text);
// What no spreadsheet takes for a formula.
QString defused(QString text);

} // namespace StatusScope
