// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/faultpath.h"

namespace StatusScope {

class Registry;
struct Entry;

// The fault path of an entry as such, before any probe: who must act by the registry, who writes such an answer.
struct EntryFault
{
    FaultStops stops;
    int statusClass = 0;
    QString spoken;
};

EntryFault faultOf(const Entry &entry, const Registry &registry);

} // namespace StatusScope
