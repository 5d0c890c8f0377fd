// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/jsonreader.h"
#include "registry/registry.h"

namespace StatusScope {

// A registry and what was wrong with its files. Whatever is bad is left out; the rest loads.
struct LoadedRegistry
{
    Registry registry;
    QList<LoadProblem> problems;
};

// Reads the JSON files of a folder laid out as resources/registry. For the build's packing tool, for tests and for
// overrides.
LoadedRegistry loadRegistryFolder(const QString &folder);

} // namespace StatusScope
