// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/compat.h"
#include "registry/entry.h"
#include "registry/registryfolder.h"
#include "registry/vendor.h"

#include <functional>
#include <vector>

namespace StatusScope {

struct CompatTable
{
    std::vector<CompatBrowser> browsers;
    std::vector<CompatRow> rows;
};

// What the JSON files of a folder say. Whatever is bad is left out and noted.
class RegistryReader final
{
public:
    // May fail the reader of an entry that is fine by itself, but not where it is going.
    using Check = std::function<void(JsonReader &in, const Entry &entry)>;

    explicit RegistryReader(RegistryFolder &folder)
        : m_folder(folder)
    {
    }

    std::vector<Entry> entries(const Check &check = {});
    // What words.json calls the entries; names of others are noted.
    void addForeignNames(std::vector<Entry> &entries);
    std::vector<Vendor> vendors();
    std::vector<FieldNote> fields();
    // A file without browsers of its own has those of `known`; where these are given, it may not have others.
    CompatTable compat(const std::vector<CompatBrowser> &known = {});

private:
    QList<JsonReader> objectsOf(const QString &file);

    RegistryFolder &m_folder;
};

} // namespace StatusScope
