// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/registryloader.h"

#include <QByteArray>

// The packed form of the registry: packheader.h.
namespace StatusScope {

QByteArray packRegistry(const LoadedRegistry &loaded);

// `packed` must stay in memory as long as the result. A pack of another layout, or a damaged one, gives an empty
// registry and a problem. `adapt` changes each entry's texts when it is unpacked.
LoadedRegistry unpackRegistry(QByteArrayView packed, const RegistryAdapter &adapt = {});

} // namespace StatusScope
