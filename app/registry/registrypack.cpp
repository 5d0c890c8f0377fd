// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registrypack.h"

#include "registry/packarchive.h"
#include "registry/packreader.h"
#include "registry/packwriter.h"

namespace StatusScope {

constexpr quint32 packMagic = 0x53535036; // "SSP6"; changes with the layout below

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, SpecRef>
void fields(Archive &archive, T &spec)
{
    each(archive, spec.document, spec.section, spec.url);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, Lookalike>
void fields(Archive &archive, T &like)
{
    each(archive, like.id, like.difference);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, EntryKey>
void fields(Archive &archive, T &key)
{
    each(archive, key.id, key.vendor, key.subcode, key.kind, key.status);
    optionalField(archive, key.code);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, Entry>
void fields(Archive &archive, T &entry)
{
    each(archive, entry.id, entry.kind, entry.subcode, entry.name, entry.vendor, entry.status, entry.seenBy,
         entry.checked, entry.registered, entry.since.document, entry.since.year, entry.summary, entry.description,
         entry.responsible, entry.actNote, entry.retry, entry.retryNote, entry.say);
    optionalField(archive, entry.code);
    optionalField(archive, entry.cacheable);
    optionalField(archive, entry.body);
    optionalField(archive, entry.redirectMethod);
    lists(archive, entry.formerNames, entry.aliases, entry.foreignNames, entry.tags, entry.specs, entry.requiredFields,
          entry.relatedFields, entry.causes, entry.fixes.visitor, entry.fixes.owner, entry.fixes.developer,
          entry.lookalikes, entry.related);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, Vendor>
void fields(Archive &archive, T &vendor)
{
    each(archive, vendor.id, vendor.name, vendor.kind, vendor.reach, vendor.homepage, vendor.errorDocs,
         vendor.quoteNote);
    listField(archive, vendor.quoteFields);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, FieldNote>
void fields(Archive &archive, T &note)
{
    each(archive, note.name, note.tells, note.group, note.vendor, note.quotable, note.secret);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, CompatBrowser>
void fields(Archive &archive, T &browser)
{
    each(archive, browser.id, browser.name, browser.mobile);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, CompatCell>
void fields(Archive &archive, T &cell)
{
    each(archive, cell.level, cell.text, cell.flag, cell.note);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, CompatRow>
void fields(Archive &archive, T &row)
{
    each(archive, row.code, row.feature, row.release, row.released);
    listField(archive, row.cells);
}

QByteArray packRegistry(const LoadedRegistry &loaded)
{
    const Registry &registry = loaded.registry;
    PackWriter out(packMagic);
    lists(out, registry.keys(), registry.vendors(), registry.fields(), registry.browsers(), registry.compat());
    out.blocks(registry.entries(), [&out](const Entry &entry) { fields(out, entry); });
    return out.finish();
}

LoadedRegistry unpackRegistry(QByteArrayView packed, const RegistryAdapter &adapt)
{
    LoadedRegistry result;
    PackReader in(packed, packMagic);
    std::vector<EntryKey> keys;
    std::vector<Vendor> vendors;
    std::vector<FieldNote> notes;
    std::vector<CompatBrowser> browsers;
    std::vector<CompatRow> compat;
    lists(in, keys, vendors, notes, browsers, compat);
    std::vector<PackReader> blocks = in.blocks(keys.size());
    for (FieldNote &note : notes) {
        if (adapt.field)
            adapt.field(note);
    }
    for (Vendor &vendor : vendors) {
        if (adapt.vendor)
            adapt.vendor(vendor);
    }
    const auto make = [blocks = std::move(blocks), adapt = adapt.entry](std::size_t position) {
        Entry entry;
        PackReader block = blocks[position];
        fields(block, entry);
        if (adapt)
            adapt(entry);
        return entry;
    };
    if (in.good())
        result.registry = Registry(std::move(keys), make, std::move(vendors), std::move(notes), std::move(browsers),
                                   std::move(compat));
    else
        result.problems.append(
            {QStringLiteral("registry.pack"), {}, QStringLiteral("is damaged or of another version")});
    return result;
}

} // namespace StatusScope
