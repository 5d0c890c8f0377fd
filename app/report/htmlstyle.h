// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace StatusScope {

// The style sheet of the HTML report: the palette of the app, light, dark and on paper.
QLatin1StringView htmlStyle();

} // namespace StatusScope
