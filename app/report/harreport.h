// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/render.h"

namespace StatusScope {

// HAR 1.2, an entry per hop, as browsers' developer tools open it.
QByteArray harReport(const QList<Redacted<Explained>> &results);

} // namespace StatusScope
