// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/registry.h"

#include <QStringList>

namespace StatusScope {

// The registry repeated under other names and numbers, as a future ten times the size.
inline Registry manyEntries(const Registry &registry, std::size_t count)
{
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < count; ++i) {
        Entry entry = registry.entries()[i % registry.entries().size()];
        entry.id += QString::number(i);
        entry.name += u' ' + QString::number(i);
        entries.push_back(std::move(entry));
    }
    return Registry(std::move(entries), registry.vendors(), registry.fields(), {}, {});
}

// What somebody types into the search, and takes back.
inline QStringList searchesTyped()
{
    return {QStringLiteral("404"),
            QStringLiteral("gateway time"),
            QStringLiteral("too many redirects"),
            QStringLiteral("cloudflare 52"),
            QStringLiteral("certificate expired"),
            QStringLiteral("e"),
            QStringLiteral("the server"),
            QStringLiteral("zzzz")};
}

} // namespace StatusScope
