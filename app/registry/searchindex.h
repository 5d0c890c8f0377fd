// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace StatusScope {

class Registry;

// Where the query was found, best first.
enum class MatchPlace { ExactCode, CodePrefix, Name, FormerName, Alias, Vendor, Text };

struct Match
{
    int entry = 0; // index into Registry::entries()
    int score = 0; // higher is better; only for ordering
    MatchPlace place = MatchPlace::Text;
};

// Ranked full-text search over everything an entry says. Lower-cases all text once; a search scans it (see
// tests/bench for why there is no inverted index). The registry must outlive it.
class SearchIndex
{
public:
    explicit SearchIndex(const Registry &registry);

    // Best match first; every word of the query must be found somewhere in the entry. Empty for an empty query.
    std::vector<Match> search(QStringView query) const;
    // Entries nearest to a query that found nothing, for "did you mean". At most `most`.
    std::vector<int> nearest(QStringView query, int most) const;
    // The words search() looks for, lower case, to be marked in names.
    static QStringList queryWords(QStringView query);

private:
    struct Document
    {
        QString label;   // "404.13"
        QString name;
        QString formerNames; // each on a line
        QString aliases;     // each on a line
        QString vendor;      // name and id
        QString text;        // all prose
        int rank = 0;        // standing of the entry when all else is equal
    };
    struct Found
    {
        int score = 0;
        MatchPlace place = MatchPlace::Text;
    };
    // The best place of a word or phrase; a fit above `bestFit` counts no more than that.
    static std::optional<Found> find(const Document &document, const QString &word, int bestFit);

    std::vector<Document> m_documents;
};

} // namespace StatusScope
