// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registry.h"

#include <QRegularExpression>

#include <algorithm>
#include <climits>
#include <tuple>

namespace StatusScope {

Registry::Registry(std::vector<Entry> entries, std::vector<Vendor> vendors, std::vector<FieldNote> fields,
                   std::vector<CompatBrowser> browsers, std::vector<CompatRow> compat)
    : m_vendors(std::move(vendors))
    , m_fields(std::move(fields))
    , m_browsers(std::move(browsers))
    , m_compat(std::move(compat))
{
    sortEntries(entries);
    m_keys.reserve(entries.size());
    for (const Entry &entry : entries)
        m_keys.push_back({entry.id, entry.vendor, entry.subcode, entry.kind, entry.status, entry.code});
    m_entries = EntryShelf(entries.size(), [&entries](std::size_t i) { return std::move(entries[i]); });
    m_entries.all();
    indexNames();
}

Registry::Registry(std::vector<EntryKey> keys, EntryShelf::Make make, std::vector<Vendor> vendors,
                   std::vector<FieldNote> fields, std::vector<CompatBrowser> browsers, std::vector<CompatRow> compat)
    : m_keys(std::move(keys))
    , m_entries(m_keys.size(), std::move(make))
    , m_vendors(std::move(vendors))
    , m_fields(std::move(fields))
    , m_browsers(std::move(browsers))
    , m_compat(std::move(compat))
{
    indexNames();
}

void Registry::indexNames()
{
    for (std::size_t i = 0; i < m_vendors.size(); ++i)
        m_vendorById.insert(m_vendors[i].id, static_cast<int>(i));
    m_byId.reserve(static_cast<qsizetype>(m_keys.size()));
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_byId.insert(m_keys[i].id, static_cast<int>(i));
}

// By code; a code's meanings: the registered one, then the vendors one meets most.
void Registry::sortEntries(std::vector<Entry> &entries) const
{
    QHash<QStringView, int> reach;
    for (const Vendor &vendor : m_vendors)
        reach.insert(vendor.id, vendor.reach);
    const auto key = [&reach](const Entry &entry) {
        const bool hasNumber = entry.code && entry.kind != EntryKind::Warning;
        return std::tuple(hasNumber ? *entry.code : INT_MAX, entry.kind != EntryKind::Status, !entry.registered,
                          -reach.value(entry.vendor), entry.kind, QStringView(entry.vendor));
    };
    const auto before = [&key](const Entry &a, const Entry &b) { return key(a) < key(b); };
    std::stable_sort(entries.begin(), entries.end(), before);
}

const Entry *Registry::find(QStringView id) const
{
    const int index = m_byId.value(id, -1);
    return index < 0 ? nullptr : &m_entries[static_cast<std::size_t>(index)];
}

const Vendor *Registry::vendor(QStringView id) const
{
    const int index = m_vendorById.value(id, -1);
    return index < 0 ? nullptr : &m_vendors[static_cast<std::size_t>(index)];
}

const FieldNote *Registry::field(QStringView name) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(), [name](const FieldNote &note) {
        return name.size() == note.name.size() && name.compare(note.name, Qt::CaseInsensitive) == 0;
    });
    return it == m_fields.end() ? nullptr : &*it;
}

QString Registry::vendorName(QStringView id) const
{
    const Vendor *found = vendor(id);
    return found ? found->name : id.toString();
}

std::vector<const Entry *> Registry::meanings(int code) const
{
    std::vector<const Entry *> result;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].kind == EntryKind::Status && m_keys[i].code == code)
            result.push_back(&m_entries[i]);
    }
    return result;
}

std::vector<const Entry *> Registry::finerCodes(const Entry &entry) const
{
    std::vector<const Entry *> result;
    if (entry.kind != EntryKind::Status)
        return result;
    const std::vector<const Entry *> all = meanings(*entry.code);
    const auto hasOwnStatus = [&all](const QString &vendor) {
        return std::any_of(all.begin(), all.end(), [&](const Entry *meaning) { return meaning->vendor == vendor; });
    };
    const bool takesOrphans = all.front() == &entry;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const EntryKey &finer = m_keys[i];
        if (finer.kind != EntryKind::Subcode || finer.code != entry.code)
            continue;
        if (finer.vendor == entry.vendor || (takesOrphans && !hasOwnStatus(finer.vendor)))
            result.push_back(&m_entries[i]);
    }
    return result;
}

std::vector<const Entry *> Registry::lookUp(QStringView typed) const
{
    // "HTTP 404", "error 520", "status code: 503", "Error code H12"
    static const QRegularExpression lead(
        QStringLiteral("^(?:(?:https?(?:/[\\d.]+)?|error|status|code|fehler|no\\.?)(?![a-z_])|#|:|\\s)+"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = typed.trimmed().toString();
    std::vector<const Entry *> result;
    if (const Entry *exact = find(text))
        return {exact};
    if (!text.isEmpty() && !text.front().isDigit()) // compiling the expression costs more than all the rest
        text.remove(lead);
    if (text.isEmpty())
        return result;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const EntryKey &key = m_keys[i];
        const bool same = key.kind == EntryKind::Subcode ? key.subcode.compare(text, Qt::CaseInsensitive) == 0
                                                         : isNumber && text.size() == 3 && key.code == number;
        if (same || key.id.compare(text, Qt::CaseInsensitive) == 0)
            result.push_back(&m_entries[i]);
    }
    std::stable_sort(result.begin(), result.end(), [](const Entry *a, const Entry *b) { return a->kind < b->kind; });
    return result;
}

std::vector<const CompatRow *> Registry::compat(int code) const
{
    std::vector<const CompatRow *> result;
    for (const CompatRow &row : m_compat) {
        if (row.code == code)
            result.push_back(&row);
    }
    std::stable_partition(result.begin(), result.end(), [](const CompatRow *row) { return row->feature.isEmpty(); });
    return result;
}

} // namespace StatusScope
