// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/searchindex.h"

#include "registry/registry.h"

#include <algorithm>

namespace StatusScope {

namespace {

constexpr QChar lineBreak = u'\n';

// How well a word sits in a text of one or more lines.
enum Fit { NoFit = 0, Inside = 1, WordStart = 2, WholeWord = 3, LineStart = 4, WholeLine = 5 };

bool isWordChar(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

Fit fit(const QString &text, const QString &word)
{
    Fit best = NoFit;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool lineStart = at == 0 || text.at(at - 1) == lineBreak;
        const bool lineEnd = end == text.size() || text.at(end) == lineBreak;
        Fit here = Inside;
        if (lineStart && lineEnd)
            return WholeLine;
        if (lineStart)
            here = LineStart;
        else if (!isWordChar(text, at - 1))
            here = isWordChar(text, end) ? WordStart : WholeWord;
        best = std::max(best, here);
    }
    return best;
}

constexpr int tooFar = 1000;

// Smallest number of edits between two short words, `tooFar` beyond `limit`.
int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return tooFar;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const int change = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row[k];
            row[k] = std::min({change, row[k] + 1, row[k - 1] + 1});
        }
    }
    return row.back() <= limit ? row.back() : tooFar;
}

QString joined(const QStringList &list)
{
    return list.join(lineBreak).toLower();
}

// Weights of the places: a whole alias outweighs a word of a name, any code outweighs all.
constexpr int codeWeight = 100'000;
constexpr int nameWeight = 1'000;
constexpr int formerWeight = 700;
constexpr int aliasWeight = 1'000; // aliases are what people type
constexpr int vendorWeight = 500;
constexpr int textWeight = 20;
constexpr int phraseFactor = 4; // words that stand together say more than the same words apart
constexpr int rankWeight = 150; // between equal matches the one more people meet wins

// "404", "h12", "err_dns" are codes; "forbidden" is a word, though a vendor has it for a code.
bool isCodeLike(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'_'; });
}

// How likely an entry is the one meant when the texts match equally well.
int rankOf(const Entry &entry, const Vendor *vendor)
{
    int rank = vendor ? vendor->reach : 0;
    if (entry.registered)
        rank += 6;
    if (entry.kind == EntryKind::Failure)
        rank += 6;
    if (entry.kind == EntryKind::Subcode)
        rank -= 2;
    if (entry.kind == EntryKind::Warning || entry.status == Standing::Obsolete || entry.status == Standing::Reserved)
        rank -= 6;
    if (entry.seenBy == SeenBy::Logs)
        rank -= 2;
    return rank;
}

} // namespace

SearchIndex::SearchIndex(const Registry &registry)
{
    m_documents.reserve(registry.entries().size());
    for (const Entry &entry : registry.entries()) {
        Document document;
        document.label = entry.label().toLower();
        document.name = entry.name.toLower();
        document.formerNames = joined(entry.formerNames);
        document.aliases = joined(entry.aliases);
        document.vendor = (registry.vendorName(entry.vendor) + lineBreak + entry.vendor).toLower();
        QStringList prose {entry.summary, entry.description, entry.say};
        prose << entry.causes << entry.fixes.visitor << entry.fixes.owner << entry.fixes.developer << entry.tags << entry.requiredFields
              << entry.relatedFields << entry.id;
        document.text = joined(prose);
        document.rank = rankOf(entry, registry.vendor(entry.vendor)) * rankWeight;
        m_documents.push_back(std::move(document));
    }
}

QStringList SearchIndex::queryWords(QStringView query)
{
    return query.toString().toLower().simplified().split(u' ', Qt::SkipEmptyParts);
}

std::optional<SearchIndex::Found> SearchIndex::find(const Document &document, const QString &word, int bestFit)
{
    if (document.label == word && (word.size() <= 3 || isCodeLike(word)))
        return Found {3 * codeWeight, MatchPlace::ExactCode};
    if (isCodeLike(word) && document.label.startsWith(word))
        return Found {codeWeight, MatchPlace::CodePrefix};
    Found best;
    const auto look = [&](const QString &text, int weight, MatchPlace place) {
        const int score = std::min<int>(fit(text, word), bestFit) * weight;
        if (score > best.score)
            best = {score, place};
    };
    look(document.name, nameWeight, MatchPlace::Name);
    look(document.label, nameWeight, MatchPlace::Name); // a vendor's code may be a word, such as "Forbidden"
    look(document.formerNames, formerWeight, MatchPlace::FormerName);
    look(document.aliases, aliasWeight, MatchPlace::Alias);
    look(document.vendor, vendorWeight, MatchPlace::Vendor);
    if (best.score == 0)
        look(document.text, textWeight, MatchPlace::Text);
    return best.score > 0 ? std::optional(best) : std::nullopt;
}

std::vector<Match> SearchIndex::search(QStringView query) const
{
    const QStringList queried = queryWords(query);
    const QString phrase = queried.join(u' ');
    std::vector<Match> matches;
    for (std::size_t i = 0; i < m_documents.size() && !queried.isEmpty(); ++i) {
        const Document &document = m_documents[i];
        Match match {static_cast<int>(i), 0, MatchPlace::ExactCode};
        bool all = true;
        for (const QString &word : queried) {
            const std::optional<Found> found = find(document, word, queried.size() > 1 ? WholeWord : WholeLine);
            all = found.has_value();
            if (!all)
                break;
            match.score += found->score / static_cast<int>(queried.size());
            match.place = std::max(match.place, found->place); // the weakest place tells why it is listed
        }
        if (!all)
            continue;
        if (queried.size() > 1) {
            if (const std::optional<Found> together = find(document, phrase, WholeLine))
                match.score += phraseFactor * together->score;
        }
        match.score += document.rank;
        matches.push_back(match);
    }
    std::stable_sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.score > b.score; });
    return matches;
}

std::vector<int> SearchIndex::nearest(QStringView query, int most) const
{
    constexpr int farthest = 3;
    const QString wanted = queryWords(query).join(u' ');
    std::vector<std::pair<int, int>> found; // distance, entry
    for (std::size_t i = 0; i < m_documents.size() && !wanted.isEmpty(); ++i) {
        const Document &document = m_documents[i];
        int distance = editDistance(document.label, wanted, farthest);
        if (wanted.size() > 3) { // digits are never corrected inside longer texts, words are
            distance = std::min(distance, editDistance(document.name, wanted, farthest));
            for (const QStringView word : QStringView(document.name).split(u' '))
                distance = word.size() > 3 ? std::min(distance, editDistance(word, wanted, 2)) : distance;
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
