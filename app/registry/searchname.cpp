// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// Which of its names an entry was found by.
#include "registry/registry.h"
#include "registry/searchindex.h"
#include "registry/searchquery.h"

#include <algorithm>

namespace StatusScope {

QString SearchIndex::nameHolding(std::size_t position, const QStringList &words) const
{
    if (position >= m_documents.size() || words.isEmpty())
        return {};
    QByteArrayList wanted;
    for (const QString &word : words)
        wanted.append(word.toUtf8());
    const auto holdsAll = [&wanted](QByteArrayView line) {
        return std::all_of(wanted.begin(), wanted.end(),
                           [line](const QByteArray &word) { return line.contains(word); });
    };
    const Document &document = m_documents[position];
    // The lines of a field stand in the order of its texts; the first one is no alias, but the whole status line.
    const auto find = [&](qsizetype start, qsizetype end, qsizetype ahead, const QStringList &names) {
        for (qsizetype i = -ahead; i < names.size() && start < end; ++i) {
            const qsizetype next = m_heads.indexOf(lineBreak, start);
            if (i >= 0 && holdsAll(QByteArrayView(m_heads).sliced(start, next - start)))
                return names[i];
            start = next + 1;
        }
        return QString();
    };
    const Entry &entry = m_registry.entry(position);
    constexpr std::size_t aliases = 3;
    constexpr std::size_t foreign = 5;
    const QString alias = find(document.ends[aliases - 1] + 1, document.ends[aliases], 1, entry.aliases);
    return alias.isEmpty() ? find(document.ends[foreign - 1] + 1, document.ends[foreign], 0, entry.foreignNames)
                           : alias;
}

} // namespace StatusScope
