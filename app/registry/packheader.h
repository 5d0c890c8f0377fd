// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace StatusScope {

// A pack begins with it; the numbers follow, then one pool of UTF-16 text. All in host byte order: the build makes
// packs for itself.
struct PackHeader
{
    quint32 magic = 0; // of the layout
    quint32 numbers = 0; // how many 32-bit numbers follow
    quint32 units = 0; // how many UTF-16 units follow those
};

} // namespace StatusScope
