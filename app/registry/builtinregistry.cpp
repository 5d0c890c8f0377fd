// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/builtinregistry.h"

#include "registry/packreader.h"
#include "registry/registrypack.h"

// A static library's resources must be asked for by name, from outside any namespace.
static void initRegistryData()
{
    Q_INIT_RESOURCE(registrydata);
}

namespace StatusScope {

LoadedRegistry loadBuiltInRegistry(const RegistryAdapter &adapt)
{
    initRegistryData();
    static QByteArray copy;
    return unpackRegistry(packResource(QStringLiteral(":/packs/registry.pack"), copy), adapt);
}

} // namespace StatusScope
