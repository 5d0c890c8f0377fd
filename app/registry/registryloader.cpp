// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registryloader.h"

#include "registry/registryreader.h"

#include <QCoreApplication>
#include <QHash>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RegistryLoader)
};

// What has the same key as something of `base` takes its place; the rest comes after it.
template <typename T, typename Key>
std::vector<T> merged(std::vector<T> base, std::vector<T> own, const Key &keyOf)
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < base.size(); ++i)
        places.insert(keyOf(base[i]), i);
    for (T &item : own) {
        const auto place = places.constFind(keyOf(item));
        if (place == places.cend())
            base.push_back(std::move(item));
        else
            base[*place] = std::move(item);
    }
    return base;
}

// What keeps the program's own facts whole: it finds codes by kind and number, and names vendors.
void checkAgainst(const Registry &base, const QHash<QString, Vendor> &vendors, JsonReader &in, const Entry &entry)
{
    if (!vendors.contains(entry.vendor))
        in.fail("vendor"_L1, Text::tr("“%1” is in no vendors.json").arg(entry.vendor));
    const Entry *replaced = base.find(entry.id);
    if (replaced && replaced->kind != entry.kind)
        in.fail("kind"_L1, Text::tr("must be “%1”, as of the entry it replaces").arg(toWord(replaced->kind)));
    else if (replaced && replaced->code != entry.code)
        in.fail("code"_L1, Text::tr("must be that of the entry it replaces"));
}

std::vector<FieldNote> mergedFields(const Registry &base, std::vector<FieldNote> own)
{
    for (FieldNote &field : own) {
        const FieldNote *replaced = base.field(field.name);
        field.secret = field.secret || (replaced && replaced->secret); // a file never bares what the program hides
    }
    return merged(base.fields(), std::move(own), [](const FieldNote &field) { return field.name.toLower(); });
}

std::vector<CompatRow> mergedCompat(const Registry &base, std::vector<CompatRow> own)
{
    return merged(base.compat(), std::move(own),
                  [](const CompatRow &row) { return QString(QString::number(row.code) % u' ' % row.feature); });
}

} // namespace

LoadedRegistry loadRegistryFolder(const QString &folder)
{
    LoadedRegistry result;
    RegistryFolder files(folder, RegistryFolder::Demand::Everything, &result.problems);
    RegistryReader reader(files);
    std::vector<Entry> entries = reader.entries();
    reader.addForeignNames(entries);
    std::vector<Vendor> vendors = reader.vendors();
    std::vector<FieldNote> fields = reader.fields();
    CompatTable compat = reader.compat();
    result.registry = Registry(std::move(entries), std::move(vendors), std::move(fields), std::move(compat.browsers),
                               std::move(compat.rows));
    return result;
}

LoadedRegistry mergeRegistryFolder(LoadedRegistry base, const QString &folder)
{
    const Registry &registry = base.registry;
    QList<LoadProblem> problems;
    RegistryFolder files(folder, RegistryFolder::Demand::WhatThereIs, &problems);
    RegistryReader reader(files);
    std::vector<Vendor> vendors =
        merged(registry.vendors(), reader.vendors(), [](const Vendor &vendor) { return vendor.id; });
    QHash<QString, Vendor> known;
    for (const Vendor &vendor : vendors)
        known.insert(vendor.id, vendor);
    std::vector<Entry> own =
        reader.entries([&](JsonReader &in, const Entry &entry) { checkAgainst(registry, known, in, entry); });
    for (Entry &entry : own) {
        const Entry *replaced = registry.find(entry.id);
        entry.source = replaced ? EntrySource::Changed : EntrySource::Added;
        if (replaced)
            entry.foreignNames = replaced->foreignNames;
    }
    std::vector<FieldNote> fields = mergedFields(registry, reader.fields());
    std::vector<CompatRow> compat = mergedCompat(registry, reader.compat(registry.browsers()).rows);
    const std::span<const Entry> entries = registry.entries();
    std::vector<Entry> all = merged(std::vector(entries.begin(), entries.end()), std::move(own),
                                    [](const Entry &entry) { return entry.id; });
    reader.addForeignNames(all);
    base.registry =
        Registry(std::move(all), std::move(vendors), std::move(fields), registry.browsers(), std::move(compat));
    for (LoadProblem &problem : problems) // whoever reads this must find the file
        problem.file = QDir::toNativeSeparators(QDir::cleanPath(QDir(folder).absoluteFilePath(problem.file)));
    base.problems += problems;
    return base;
}

} // namespace StatusScope
