// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace StatusScope {

class SearchIndex;
class Registry;

// "No entry for “…”. Did you mean …?"
QString nothingFound(const QString &typed, const SearchIndex &index, const Registry &registry);

} // namespace StatusScope
