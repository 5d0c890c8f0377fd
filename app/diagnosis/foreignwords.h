// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace StatusScope {

struct Entry;
class Registry;

// The entries that a page or a person names in the words of another language ("Diese Website ist nicht erreichbar …
// Die Verbindung wurde zurückgesetzt."), likeliest first; empty where none is named. What fewest entries are called by
// says most.
std::vector<const Entry *> entriesNamedAbroad(const QString &text, const Registry &registry);

} // namespace StatusScope
