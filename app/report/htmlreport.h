// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/render.h"

namespace StatusScope {

// One file to attach to a ticket: no script, nothing loaded, light and dark, fit to print.
QString htmlReport(const QList<Redacted<Explained>> &results, const Registry &registry);

} // namespace StatusScope
