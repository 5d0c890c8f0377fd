// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/registryloader.h"

namespace StatusScope {

// The registry the program carries, its texts in the installed language and in English where one has no translation.
// Official names, ids and the words people search for stay as they are, and so does all of `ownFolder`, a folder of
// entries of one's own; empty: there is none, and nothing is unpacked before it is asked for.
LoadedRegistry loadTranslatedRegistry(const QString &ownFolder = {});

} // namespace StatusScope
