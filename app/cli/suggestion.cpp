// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/suggestion.h"

#include "registry/registry.h"
#include "registry/searchindex.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

constexpr int mostSuggestions = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Suggestion)
};

} // namespace

QString nothingFound(const QString &typed, const SearchIndex &index, const Registry &registry)
{
    std::vector<int> near = index.nearest(typed, mostSuggestions);
    if (near.empty()) {
        for (const Match &match : index.search(typed)) {
            near.push_back(match.entry);
            if (near.size() == mostSuggestions)
                break;
        }
    }
    QStringList names;
    for (const int position : near) {
        const Entry &entry = registry.entry(static_cast<std::size_t>(position));
        names.append(entry.id % u" (" % entry.name % u')');
    }
    const QString text = Text::tr("No entry for “%1”.").arg(typed);
    return names.isEmpty() ? text : QString(text % u' ' % Text::tr("Did you mean %1?").arg(names.join(u", ")));
}

} // namespace StatusScope
