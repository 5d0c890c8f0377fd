// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace StatusScope {

class Theme;

// What to do in order, numbered, as markup for a TextLabel.
QString stepsMarkup(const Theme &theme, const QStringList &steps);

} // namespace StatusScope
