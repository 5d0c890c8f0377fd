// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/hintnames.h"

#include "registry/registry.h"

#include <QRegularExpression>

#include <algorithm>

namespace StatusScope {

QString bare(QString name)
{
    name = name.simplified();
    static const QRegularExpression around(u"^[\"'“”‘’(\\[]+|[\"'“”‘’)\\].,;:]+$"_s);
    name.remove(around);
    name.replace(u'’', u'\''); // keyboards have one, pages the other
    if (name.startsWith("net::"_L1, Qt::CaseInsensitive))
        name.remove(0, 5);
    return name;
}

bool isCalled(const QString &alias, const QString &name)
{
    // Most aliases are out at once.
    const bool may = name.contains(u'\'') || alias.contains(name, Qt::CaseInsensitive);
    return may && bare(alias).compare(name, Qt::CaseInsensitive) == 0;
}

bool isTitle(const Entry &entry, const QString &text)
{
    const auto same = [&](const QString &name) { return isCalled(name, text); };
    const bool telling = text.contains(u' ') || entry.statusClass() >= 4 || entry.kind == EntryKind::Subcode;
    return telling && (same(entry.name) || std::any_of(entry.formerNames.begin(), entry.formerNames.end(), same));
}

std::vector<const Entry *> entriesCalled(const QString &name, const Registry &registry)
{
    std::vector<const Entry *> found;
    for (const Entry &entry : registry.entries()) {
        const bool called = std::any_of(entry.aliases.begin(), entry.aliases.end(),
                                        [&](const QString &alias) { return isCalled(alias, name); });
        if (called || isTitle(entry, name))
            found.push_back(&entry);
    }
    const auto rank = [](const Entry *entry) {
        return entry->kind == EntryKind::Failure ? 0 : entry->registered ? 1 : entry->kind == EntryKind::Status ? 2 : 3;
    };
    std::stable_sort(found.begin(), found.end(), [&](const auto *a, const auto *b) { return rank(a) < rank(b); });
    return found;
}

std::vector<const Entry *> entriesNamed(const QString &text, const Registry &registry)
{
    std::vector<const Entry *> entries = registry.lookUp(text);
    if (entries.empty())
        return entries;
    const QString name = bare(text);
    std::vector<const Entry *> called = entriesCalled(name, registry);
    const auto rest = std::stable_partition(called.begin(), called.end(), [&name](const Entry *entry) {
        return entry->kind == EntryKind::Failure || (entry->registered && isTitle(*entry, name));
    });
    entries.insert(entries.begin(), called.begin(), rest);
    entries.insert(entries.end(), rest, called.end());
    return entries;
}

} // namespace StatusScope
