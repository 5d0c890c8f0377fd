// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/registryloader.h"

namespace StatusScope {

// The registry the program carries, its texts in the installed language and in English where one has no translation.
// Official names, ids and the words people search for stay as they are.
LoadedRegistry loadTranslatedRegistry();

} // namespace StatusScope
