// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace StatusScope {

class GramFilter;
class Registry;
class WordFinder;
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
    // The next `most` entries only, so that a window can do it bit by bit; true once all are done.
    bool prepareSome(int most) const;

    // Every word of the query must be found somewhere in the entry; where no entry holds them all, those that hold
    // most. In the order of the entries; empty for an empty query.
    std::vector<Match> matches(QStringView query) const;
    // The same, best match first.
    std::vector<Match> search(QStringView query) const;
    // Entries nearest to a query that found nothing, for "did you mean". At most `most`.
    std::vector<int> nearest(QStringView query, int most) const;
    // The shortest alias or foreign name of an entry in which all these words stand; empty where none holds them all.
    QString nameHolding(std::size_t entry, const QStringList &words) const;
    // The words that are looked for, lower case, to be marked in names.
    static QStringList queryWords(QStringView query);

private:
    // Where an entry stands in the two pools of text, all in lower case and UTF-8. Pools, because a search that runs
    // through memory in order is much faster than one that jumps.
    struct Document
    {
        qsizetype head = 0; // in m_heads: name, label, former names, aliases, vendor, foreign names, a line each
        std::array<qsizetype, 6> ends{}; // of these in m_heads
        qsizetype summaryEnd = 0; // in m_heads, behind these; what an entry is about stands there most often
        qsizetype text = 0; // in m_texts: all other prose
        qsizetype textEnd = 0;
        int travelsWith = -1; // the HTTP status of a finer code
        int rank = 0; // standing of the entry when all else is equal
    };
    struct Found
    {
        int score = 0; // as the only word of a query; 0: nowhere
        int amongOthers = 0; // as one of several words
        MatchPlace place = MatchPlace::Text;
        int at = 0; // in the head, or in the prose, summary first: it stands nowhere before this
    };
    // One word of the query: the entries that hold it and all words before it.
    struct Step
    {
        QByteArray word;
        std::vector<std::uint64_t> candidates; // one bit an entry
        std::vector<Found> found; // one an entry
    };
    void append(const Entry &entry) const;
    QByteArrayView name(const Document &document) const;
    QByteArrayView label(const Document &document) const; // "404.13"
    // The best place of a word or phrase outside the prose, which stands there nowhere before `from`.
    Found findInHead(const Document &document, const WordFinder &finder, int from = 0) const;
    // In summary and prose, from a place that was found before; -1 for nowhere.
    qsizetype findInProse(const Document &document, const WordFinder &finder, qsizetype from) const;
    void fetchAhead(std::size_t entry) const;
    void look(Step &step, const Step *shorter) const;
    void follow(const QList<QByteArray> &words) const;
    bool isCodeOf(const Document &document, QByteArrayView word) const;
    bool isCode(QByteArrayView word) const; // of some entry
    QByteArray corrected(const QByteArray &word) const;
    QList<QByteArray> mended(QList<QByteArray> words) const; // those that stand nowhere, corrected
    std::vector<Match> holders(const QList<QByteArray> &words) const;
    std::vector<Match> nearly(const QList<QByteArray> &words) const;

    const Registry &m_registry;
    mutable std::vector<Document> m_documents;
    mutable QByteArray m_heads;
    mutable QByteArray m_texts;
    mutable std::unique_ptr<GramFilter> m_filter;
    mutable std::vector<Step> m_steps; // of the last query
};

} // namespace StatusScope
