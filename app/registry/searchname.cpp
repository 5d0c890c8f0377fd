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
    const Entry &entry = m_registry.entry(position);
    QString shortest;
    // The lines of a field stand in the order of its texts; the first one of the aliases is the whole status line.
    const auto look = [&](std::size_t field, qsizetype ahead, const QStringList &names) {
        qsizetype start = document.ends[field - 1] + 1;
        for (qsizetype i = -ahead; i < names.size(); ++i) {
            const qsizetype end = m_heads.indexOf(lineBreak, start);
            const bool shorter = i >= 0 && (shortest.isEmpty() || names[i].size() < shortest.size());
            if (shorter && holdsAll(QByteArrayView(m_heads).sliced(start, end - start)))
                shortest = names[i];
            start = end + 1;
        }
    };
    constexpr std::size_t aliases = 3;
    constexpr std::size_t foreign = 5;
    look(aliases, 1, entry.aliases);
    look(foreign, 0, entry.foreignNames);
    return shortest;
}

} // namespace StatusScope
