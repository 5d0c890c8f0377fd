// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registrypack.h"

#include "registry/packarchive.h"

namespace StatusScope {

constexpr quint32 packMagic = 0x53535031; // "SSP1"; changes with the layout below

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
    lists(archive, entry.formerNames, entry.aliases, entry.tags, entry.specs, entry.requiredFields, entry.relatedFields,
          entry.causes, entry.fixes.visitor, entry.fixes.owner, entry.fixes.developer, entry.lookalikes, entry.related);
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
    each(archive, row.code, row.feature, row.release);
    listField(archive, row.cells);
}

QByteArray packRegistry(const LoadedRegistry &loaded)
{
    const Registry &registry = loaded.registry;
    PackWriter out(packMagic);
    lists(out, registry.entries(), registry.vendors(), registry.fields(), registry.browsers(), registry.compat());
    return out.finish();
}

LoadedRegistry unpackRegistry(QByteArrayView packed)
{
    LoadedRegistry result;
    PackReader in(packed, packMagic);
    std::vector<Entry> entries;
    std::vector<Vendor> vendors;
    std::vector<FieldNote> notes;
    std::vector<CompatBrowser> browsers;
    std::vector<CompatRow> compat;
    lists(in, entries, vendors, notes, browsers, compat);
    if (in.good())
        result.registry =
            Registry(std::move(entries), std::move(vendors), std::move(notes), std::move(browsers), std::move(compat));
    else
        result.problems.append(
            {QStringLiteral("registry.pack"), {}, QStringLiteral("is damaged or of another version")});
    return result;
}

} // namespace StatusScope
