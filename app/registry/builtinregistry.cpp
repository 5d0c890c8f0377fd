// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/builtinregistry.h"

#include "registry/registrypack.h"

#include <QResource>

// A static library's resources must be asked for by name, from outside any namespace.
static void initRegistryData()
{
    Q_INIT_RESOURCE(registrydata);
}

namespace StatusScope {

namespace {

// Resources live as long as the program; only their alignment is not promised.
QByteArrayView alignedPack()
{
    const QResource resource(QStringLiteral(":/registry/registry.pack"));
    const QByteArrayView raw(resource.data(), static_cast<qsizetype>(resource.size()));
    if (reinterpret_cast<quintptr>(raw.data()) % alignof(quint32) == 0)
        return raw;
    static const QByteArray copy = raw.toByteArray();
    return copy;
}

} // namespace

LoadedRegistry loadBuiltInRegistry()
{
    initRegistryData();
    LoadedRegistry loaded = unpackRegistry(alignedPack());
    const QResource signatures(QStringLiteral(":/registry/signatures.json"));
    loaded.signatures = QByteArray::fromRawData(reinterpret_cast<const char *>(signatures.data()),
                                                static_cast<qsizetype>(signatures.size()));
    return loaded;
}

} // namespace StatusScope
