// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace StatusScope {

class GramFilter;
class Registry;
struct Entry;

// Where the query was found, best first.
enum class MatchPlace { ExactCode, CodePrefix, Name, FormerName, Alias, Vendor, Text };

struct Match
{
    int entry = 0; // index into Registry::entries()
    int score = 0; // higher is better; only for ordering
    MatchPlace place = MatchPlace::Text;
};

// Ranked full-text search over everything an entry says. It is made ready by the first search (or prepare()), so that a
// start pays nothing for it; hence not to be shared between threads. The registry must outlive it.
class SearchIndex
{
public:
    explicit SearchIndex(const Registry &registry);
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    void prepare() const;

    // Every word of the query must be found somewhere in the entry. In the order of the entries; empty for an empty
    // query.
    std::vector<Match> matches(QStringView query) const;
    // The same, best match first.
    std::vector<Match> search(QStringView query) const;
    // Entries nearest to a query that found nothing, for "did you mean". At most `most`.
    std::vector<int> nearest(QStringView query, int most) const;
    // The words that are looked for, lower case, to be marked in names.
    static QStringList queryWords(QStringView query);

private:
    // All in lower case and UTF-8.
    struct Document
    {
        QByteArray label; // "404.13"
        QByteArray travelsWith; // the HTTP status of a finer code: "404"
        QByteArray name;
        QByteArray formerNames; // each on a line
        QByteArray aliases; // each on a line
        QByteArray vendor; // name and id
        QByteArray text; // all prose
        int rank = 0; // standing of the entry when all else is equal
    };
    struct Found
    {
        int score = 0;
        MatchPlace place = MatchPlace::Text;
    };
    Document documentOf(const Entry &entry) const;
    // The best place of a word or phrase; a fit above `bestFit` counts no more than that.
    static std::optional<Found> find(const Document &document, const QByteArray &word, int bestFit);
    static std::optional<Match> match(const Document &document, const QList<QByteArray> &words,
                                      const QByteArray &phrase);

    const Registry &m_registry;
    mutable std::vector<Document> m_documents;
    mutable std::unique_ptr<GramFilter> m_filter;
};

} // namespace StatusScope
