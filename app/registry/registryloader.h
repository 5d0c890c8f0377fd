// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/jsonreader.h"
#include "registry/registry.h"

namespace StatusScope {

// A registry and what was wrong with its files. Whatever is bad is left out; the rest loads.
// Changes to what the program carries, such as its language; each may be missing. Entries are changed when they are
// made.
struct RegistryAdapter
{
    std::function<void(Entry &)> entry;
    std::function<void(FieldNote &)> field;
    std::function<void(Vendor &)> vendor = {};
};

struct LoadedRegistry
{
    Registry registry;
    QList<LoadProblem> problems;
};

// Reads the JSON files of a folder laid out as resources/registry, all of which must be there. For the build's packing
// tool and for tests.
LoadedRegistry loadRegistryFolder(const QString &folder);

// `base` with what a folder of the same layout adds to it: what has an id that `base` knows takes its place, the rest
// is new. None of its files need be there, and none can take anything away. Unpacks all of `base`.
LoadedRegistry mergeRegistryFolder(LoadedRegistry base, const QString &folder);

} // namespace StatusScope
