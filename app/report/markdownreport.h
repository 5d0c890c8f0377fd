// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/render.h"

namespace StatusScope {

// For a ticket or a wiki.
QString markdownReport(const Redacted<Explained> &result, const Registry &registry);

// Text that stays text in Markdown, on one line.
QString markdownText(const QString &text);
// A value as a code span, whatever backticks it holds.
QString markdownCode(const QString &text);

} // namespace StatusScope
