// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// What the search offers where no entry holds all that was typed.
#include "registry/gramfilter.h"
#include "registry/searchindex.h"
#include "registry/searchquery.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace StatusScope {

namespace {

constexpr int tooFar = 1000;

// Smallest number of edits between two short words, `tooFar` beyond `limit`.
int editDistance(QByteArrayView a, QByteArrayView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return tooFar;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        int least = row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[k];
            row[k] = std::min({change, row[k] + 1, row[k - 1] + 1});
            least = std::min(least, row[k]);
        }
        if (least > limit)
            return tooFar; // the least only grows
    }
    return row.back() <= limit ? row.back() : tooFar;
}

template <typename Visitor>
void forEachWord(QByteArrayView line, Visitor visit)
{
    for (qsizetype start = 0; start < line.size();) {
        const qsizetype space = line.indexOf(' ', start);
        const qsizetype end = space < 0 ? line.size() : space;
        visit(line.sliced(start, end - start));
        start = end + 1;
    }
}

} // namespace

// The word of names and aliases that a word is nearest to; itself where none is near.
QByteArray SearchIndex::corrected(const QByteArray &word) const
{
    const int limit = word.size() > 5 ? 2 : word.size() > 3 ? 1 : 0;
    if (limit == 0 || isCodeLike(word))
        return word;
    QByteArrayView nearest = word;
    int least = limit + 1;
    for (const Document &document : m_documents) {
        for (qsizetype start = document.head; start < document.ends.back();) {
            const qsizetype end = m_heads.indexOf(lineBreak, start);
            forEachWord(QByteArrayView(m_heads).sliced(start, end - start), [&](QByteArrayView known) {
                const int distance = editDistance(known, word, least - 1);
                if (distance < least) {
                    least = distance;
                    nearest = known;
                }
            });
            start = end + 1;
        }
    }
    return nearest.toByteArray();
}

QList<QByteArray> SearchIndex::mended(QList<QByteArray> words) const
{
    for (QByteArray &word : words) {
        Step step{word, m_filter->everything(), {}};
        look(step, nullptr);
        if (std::all_of(step.candidates.begin(), step.candidates.end(), [](std::uint64_t bits) { return bits == 0; }))
            word = corrected(word);
    }
    return words;
}

// Each word for itself, since nothing holds them all: the rarer the words an entry holds, the more it is told of. Who
// types a code means it.
std::vector<Match> SearchIndex::nearly(const QList<QByteArray> &words) const
{
    const auto count = static_cast<double>(m_documents.size());
    std::vector<double> told(m_documents.size());
    std::vector<Match> every(m_documents.size());
    for (const QByteArray &word : words) {
        Step step{word, m_filter->everything(), {}};
        look(step, nullptr);
        const bool code = isCode(word);
        const auto holds = [&](std::size_t entry) {
            return step.found[entry].score > 0 && (!code || isCodeOf(m_documents[entry], word));
        };
        int number = 0;
        GramFilter::forEach(step.candidates, [&](std::size_t entry) { number += holds(entry) ? 1 : 0; });
        const double weight = number > 0 ? (code ? 2 : 1) * std::log(count / number) : 0;
        GramFilter::forEach(step.candidates, [&](std::size_t entry) {
            told[entry] += holds(entry) ? weight : 0;
            every[entry].score += step.found[entry].amongOthers;
            every[entry].place = std::max(every[entry].place, step.found[entry].place);
        });
    }
    constexpr double leastTold = 1.5; // what a fifth of all entries hold tells nothing
    constexpr double share = 0.9;
    const double most = *std::max_element(told.begin(), told.end());
    std::vector<Match> found;
    for (std::size_t i = 0; i < every.size() && most >= leastTold; ++i) {
        if (told[i] >= share * most)
            found.push_back({static_cast<int>(i), every[i].score + m_documents[i].rank, every[i].place});
    }
    return found;
}

std::vector<int> SearchIndex::nearest(QStringView query, int most) const
{
    constexpr int farthest = 3;
    prepare();
    const QByteArray wanted = readQuery(query).join(' ');
    std::vector<std::pair<int, int>> found; // distance, entry
    for (std::size_t i = 0; i < m_documents.size() && !wanted.isEmpty(); ++i) {
        const Document &document = m_documents[i];
        int distance = editDistance(label(document), wanted, farthest);
        if (wanted.size() > 3) { // digits are never corrected inside longer texts, words are
            distance = std::min(distance, editDistance(name(document), wanted, farthest));
            forEachWord(name(document), [&](QByteArrayView word) {
                distance = word.size() > 3 ? std::min(distance, editDistance(word, wanted, 2)) : distance;
            });
        }
        if (distance <= (wanted.size() > 3 ? farthest : 1))
            found.emplace_back(distance * 100'000 - document.rank, static_cast<int>(i));
    }
    std::stable_sort(found.begin(), found.end());
    std::vector<int> result;
    for (const auto &[distance, entry] : found) {
        if (static_cast<int>(result.size()) == most)
            break;
        result.push_back(entry);
    }
    return result;
}

} // namespace StatusScope
