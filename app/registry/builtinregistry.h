// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/registryloader.h"

namespace StatusScope {

// The registry compiled into the program: no JSON is parsed and no text is copied. The build packs only a registry
// without problems, so `problems` is empty unless the program file itself is damaged. `adapt` changes each entry's
// texts when it is unpacked.
LoadedRegistry loadBuiltInRegistry(const RegistryAdapter &adapt = {});

} // namespace StatusScope
