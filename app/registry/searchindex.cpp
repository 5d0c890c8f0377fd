// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/searchindex.h"

#include "registry/gramfilter.h"
#include "registry/registry.h"

#include <algorithm>
#include <bit>

namespace StatusScope {

namespace {

constexpr char lineBreak = '\n';

// How well a word sits in a text of one or more lines.
enum Fit { NoFit = 0, Inside = 1, WordStart = 2, WholeWord = 3, LineStart = 4, WholeLine = 5 };

bool isWordByte(QByteArrayView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const char c = text.at(at);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80) != 0;
}

Fit fit(QByteArrayView text, QByteArrayView word)
{
    const int mostTries = word.size() < 4 ? 8 : 64; // a short word stands everywhere; its best place shows early
    Fit best = NoFit;
    int tries = 0;
    for (qsizetype at = text.indexOf(word); at >= 0 && tries < mostTries; at = text.indexOf(word, at + 1), ++tries) {
        const qsizetype end = at + word.size();
        const bool lineStart = at == 0 || text.at(at - 1) == lineBreak;
        const bool lineEnd = end == text.size() || text.at(end) == lineBreak;
        Fit here = Inside;
        if (lineStart && lineEnd)
            return WholeLine;
        if (lineStart)
            here = LineStart;
        else if (!isWordByte(text, at - 1))
            here = isWordByte(text, end) ? WordStart : WholeWord;
        best = std::max(best, here);
    }
    return best;
}

// Appends a text in lower case. Nearly all of it is ASCII, which needs no tables.
void appendFolded(QByteArray &out, const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii) {
        out += text.toLower().toUtf8();
        return;
    }
    const qsizetype start = out.size();
    out.resize(start + text.size());
    char *to = out.data() + start;
    for (const QChar c : text) {
        const char byte = static_cast<char>(c.unicode());
        *to++ = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
    }
}

QByteArray folded(const QString &text)
{
    QByteArray out;
    appendFolded(out, text);
    return out;
}

void appendLines(QByteArray &out, const QStringList &texts)
{
    for (const QString &text : texts) {
        if (!out.isEmpty())
            out += lineBreak;
        appendFolded(out, text);
    }
}

QByteArray lines(const QStringList &texts)
{
    QByteArray out;
    appendLines(out, texts);
    return out;
}

constexpr int tooFar = 1000;

// Smallest number of edits between two short words, `tooFar` beyond `limit`.
int editDistance(QByteArrayView a, QByteArrayView b, int limit)
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

// Weights of the places: a whole alias outweighs a word of a name, any code outweighs all.
constexpr int codeWeight = 100'000;
constexpr int nameWeight = 1'000;
constexpr int formerWeight = 1'000;
constexpr int aliasWeight = 1'000; // aliases are what people type
constexpr int vendorWeight = 500;
constexpr int textWeight = 20;
constexpr int phraseFactor = 4; // words that stand together say more than the same words apart
constexpr int rankWeight = 150; // between equal matches the one more people meet wins

// "404", "h12", "err_dns" are codes; "forbidden" is a word, though a vendor has it for a code.
bool isCodeLike(const QByteArray &word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return (c >= '0' && c <= '9') || c == '_'; });
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
    : m_registry(registry)
{
}

SearchIndex::~SearchIndex() = default;

SearchIndex::Document SearchIndex::documentOf(const Entry &entry) const
{
    const Vendor *vendor = m_registry.vendor(entry.vendor);
    Document document;
    document.label = folded(entry.label());
    if (entry.kind == EntryKind::Subcode && entry.code)
        document.travelsWith = QByteArray::number(*entry.code).rightJustified(3, '0');
    document.name = folded(entry.name);
    document.formerNames = lines(entry.formerNames);
    document.aliases = lines(entry.aliases);
    document.vendor = lines({m_registry.vendorName(entry.vendor), entry.vendor});
    document.text.reserve(4096);
    for (const QString *text : {&entry.id, &entry.summary, &entry.description, &entry.say}) {
        appendFolded(document.text, *text);
        document.text += lineBreak;
    }
    for (const QStringList *texts : {&entry.causes, &entry.fixes.visitor, &entry.fixes.owner, &entry.fixes.developer,
                                     &entry.tags, &entry.requiredFields, &entry.relatedFields})
        appendLines(document.text, *texts);
    document.rank = rankOf(entry, vendor) * rankWeight;
    return document;
}

void SearchIndex::prepare() const
{
    if (m_filter)
        return;
    m_filter = std::make_unique<GramFilter>(m_registry.entries().size());
    m_documents.reserve(m_registry.entries().size());
    for (const Entry &entry : m_registry.entries()) {
        const Document &document = m_documents.emplace_back(documentOf(entry));
        const QByteArray *const parts[] = {&document.label,       &document.travelsWith, &document.name,
                                           &document.formerNames, &document.aliases,     &document.vendor,
                                           &document.text};
        QByteArray all;
        all.reserve(document.text.size() + document.aliases.size() + 512);
        for (const QByteArray *part : parts) {
            all += *part;
            all += lineBreak;
        }
        m_filter->add(m_documents.size() - 1, all);
    }
}

QStringList SearchIndex::queryWords(QStringView query)
{
    return query.toString().toLower().simplified().split(u' ', Qt::SkipEmptyParts);
}

std::optional<SearchIndex::Found> SearchIndex::find(const Document &document, const QByteArray &word, int bestFit)
{
    if (document.label == word && (word.size() <= 3 || isCodeLike(word)))
        return Found{3 * codeWeight, MatchPlace::ExactCode};
    if (isCodeLike(word) && document.label.startsWith(word))
        return Found{codeWeight, MatchPlace::CodePrefix};
    if (document.travelsWith == word)
        return Found{codeWeight / 2, MatchPlace::CodePrefix};
    Found best;
    const auto look = [&](const QByteArray &text, int weight, MatchPlace place) {
        const int score = std::min<int>(fit(text, word), bestFit) * weight;
        if (score > best.score)
            best = {score, place};
    };
    look(document.name, nameWeight, MatchPlace::Name);
    look(document.label, nameWeight, MatchPlace::Name); // a vendor's code may be a word, such as "Forbidden"
    look(document.formerNames, formerWeight, MatchPlace::FormerName);
    look(document.aliases, aliasWeight, MatchPlace::Alias);
    look(document.vendor, vendorWeight, MatchPlace::Vendor);
    if (best.score == 0 && document.text.contains(word))
        best = {textWeight, MatchPlace::Text};
    return best.score > 0 ? std::optional(best) : std::nullopt;
}

std::optional<Match> SearchIndex::match(const Document &document, const QList<QByteArray> &words,
                                        const QByteArray &phrase)
{
    const bool several = words.size() > 1;
    Match match{0, document.rank, MatchPlace::ExactCode};
    for (const QByteArray &word : words) {
        const std::optional<Found> found = find(document, word, several ? WholeWord : WholeLine);
        if (!found)
            return std::nullopt;
        match.score += found->score / static_cast<int>(words.size());
        match.place = std::max(match.place, found->place); // the weakest place tells why it is listed
    }
    if (several) {
        if (const std::optional<Found> together = find(document, phrase, WholeLine))
            match.score += phraseFactor * together->score;
    }
    return match;
}

std::vector<Match> SearchIndex::matches(QStringView query) const
{
    QList<QByteArray> words;
    for (const QString &word : queryWords(query))
        words.append(word.toUtf8());
    std::vector<Match> found;
    if (words.isEmpty())
        return found;
    prepare();
    GramFilter::Candidates candidates = m_filter->everything();
    for (const QByteArray &word : words)
        m_filter->narrow(candidates, word);
    const QByteArray phrase = words.join(' ');
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        for (std::uint64_t bits = candidates[i]; bits != 0; bits &= bits - 1) {
            const std::size_t entry = i * 64 + static_cast<std::size_t>(std::countr_zero(bits));
            if (std::optional<Match> one = match(m_documents[entry], words, phrase)) {
                one->entry = static_cast<int>(entry);
                found.push_back(*one);
            }
        }
    }
    return found;
}

std::vector<Match> SearchIndex::search(QStringView query) const
{
    std::vector<Match> found = matches(query);
    std::stable_sort(found.begin(), found.end(), [](const Match &a, const Match &b) { return a.score > b.score; });
    return found;
}

std::vector<int> SearchIndex::nearest(QStringView query, int most) const
{
    constexpr int farthest = 3;
    prepare();
    const QByteArray wanted = queryWords(query).join(u' ').toUtf8();
    std::vector<std::pair<int, int>> found; // distance, entry
    for (std::size_t i = 0; i < m_documents.size() && !wanted.isEmpty(); ++i) {
        const Document &document = m_documents[i];
        int distance = editDistance(document.label, wanted, farthest);
        if (wanted.size() > 3) { // digits are never corrected inside longer texts, words are
            distance = std::min(distance, editDistance(document.name, wanted, farthest));
            for (const QByteArray &word : document.name.split(' '))
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
