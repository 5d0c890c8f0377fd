// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/searchindex.h"

#include "registry/gramfilter.h"
#include "registry/registry.h"
#include "registry/wordfinder.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace StatusScope {

namespace {

constexpr char lineBreak = '\n';

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

void appendLines(QByteArray &out, const QStringList &texts)
{
    for (const QString &text : texts) {
        appendFolded(out, text);
        out += lineBreak;
    }
}

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

// Weights of the places: a whole alias outweighs a word of a name, any code outweighs all.
constexpr int codeWeight = 100'000;
constexpr int nameWeight = 1'000;
constexpr int formerWeight = 1'000;
constexpr int aliasWeight = 1'000; // aliases are what people type
constexpr int vendorWeight = 500;
constexpr int textWeight = 20;
constexpr int phraseFactor = 4; // words that stand together say more than the same words apart
constexpr int rankWeight = 150; // between equal matches the one more people meet wins

// What stands before the prose, in the order of a document's head.
struct HeadField
{
    MatchPlace place;
    int weight;
};
constexpr std::array headFields{HeadField{MatchPlace::Name, nameWeight},
                                HeadField{MatchPlace::Name, nameWeight}, // a vendor's code may be a word: "Forbidden"
                                HeadField{MatchPlace::FormerName, formerWeight},
                                HeadField{MatchPlace::Alias, aliasWeight}, HeadField{MatchPlace::Vendor, vendorWeight}};

template <typename Visitor>
void forEach(const GramFilter::Candidates &candidates, Visitor visit)
{
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        for (std::uint64_t bits = candidates[i]; bits != 0; bits &= bits - 1)
            visit(i * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
    }
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

// "404", "h12", "err_dns" are codes; "forbidden" is a word, though a vendor has it for a code.
bool isCodeLike(QByteArrayView word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return (c >= '0' && c <= '9') || c == '_'; });
}

// -1 where the word is not three digits.
int statusNumber(QByteArrayView word)
{
    const bool isNumber =
        word.size() == 3 && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? word.toInt() : -1;
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

void SearchIndex::append(const Entry &entry) const
{
    const Vendor *vendor = m_registry.vendor(entry.vendor);
    Document &document = m_documents.emplace_back();
    document.head = m_heads.size();
    const QStringList fields[] = {{entry.name},
                                  {entry.label()},
                                  entry.formerNames,
                                  entry.aliases,
                                  {m_registry.vendorName(entry.vendor), entry.vendor}};
    static_assert(std::size(fields) == headFields.size());
    for (std::size_t i = 0; i < document.ends.size(); ++i) {
        appendLines(m_heads, fields[i]);
        if (fields[i].isEmpty())
            m_heads += lineBreak;
        document.ends[i] = m_heads.size() - 1;
    }
    appendLines(m_heads, {entry.summary});
    document.summaryEnd = m_heads.size();
    document.text = m_texts.size();
    appendLines(m_texts, {entry.id, entry.description, entry.say});
    for (const QStringList *texts : {&entry.causes, &entry.fixes.visitor, &entry.fixes.owner, &entry.fixes.developer,
                                     &entry.tags, &entry.requiredFields, &entry.relatedFields})
        appendLines(m_texts, *texts);
    document.textEnd = m_texts.size();
    if (entry.kind == EntryKind::Subcode)
        document.travelsWith = entry.code.value_or(-1);
    document.rank = rankOf(entry, vendor) * rankWeight;
}

void SearchIndex::prepare() const
{
    prepareSome(static_cast<int>(m_registry.keys().size()));
}

bool SearchIndex::prepareSome(int most) const
{
    const std::size_t count = m_registry.keys().size();
    if (!m_filter) {
        constexpr qsizetype usualHead = 384;
        constexpr qsizetype usualText = 3072;
        m_filter = std::make_unique<GramFilter>(count);
        m_documents.reserve(count);
        m_heads.reserve(static_cast<qsizetype>(count) * usualHead);
        m_texts.reserve(static_cast<qsizetype>(count) * usualText);
        m_heads += lineBreak; // before every line stands one
    }
    const std::size_t end = std::min(count, m_documents.size() + static_cast<std::size_t>(most));
    while (m_documents.size() < end) {
        append(m_registry.entry(m_documents.size()));
        const Document &document = m_documents.back();
        const std::size_t text = m_documents.size() - 1;
        m_filter->add(text, QByteArrayView(m_heads).sliced(document.head));
        m_filter->add(text, QByteArrayView(m_texts).sliced(document.text));
        if (document.travelsWith >= 0)
            m_filter->add(text, QByteArray::number(document.travelsWith));
    }
    return end == count;
}

QByteArrayView SearchIndex::name(const Document &document) const
{
    return QByteArrayView(m_heads).sliced(document.head, document.ends[0] - document.head);
}

QByteArrayView SearchIndex::label(const Document &document) const
{
    return QByteArrayView(m_heads).sliced(document.ends[0] + 1, document.ends[1] - document.ends[0] - 1);
}

QStringList SearchIndex::queryWords(QStringView query)
{
    return query.toString().toLower().simplified().split(u' ', Qt::SkipEmptyParts);
}

SearchIndex::Found SearchIndex::findInHead(const Document &document, const WordFinder &finder) const
{
    const QByteArrayView word = finder.word();
    const QByteArrayView heads = QByteArrayView(m_heads).first(document.ends.back() + 1);
    const qsizetype at = finder.indexIn(heads, document.head);
    if (at < 0)
        return {};
    if (const QByteArrayView code = label(document); code.startsWith(word)) {
        const bool exact = code.size() == word.size();
        const int score = exact ? 3 * codeWeight : codeWeight;
        if (isCodeLike(word) || (exact && word.size() <= 3))
            return {score, score, exact ? MatchPlace::ExactCode : MatchPlace::CodePrefix};
    }
    std::array<Fit, headFields.size()> fits;
    finder.findFits(heads, at, document.ends, fits);
    Found best;
    for (std::size_t field = 0; field < fits.size(); ++field) {
        const int weight = headFields[field].weight;
        const int score = fits[field] * weight;
        best.amongOthers = std::max(best.amongOthers, std::min<int>(fits[field], WholeWord) * weight);
        if (score > best.score) {
            best.score = score;
            best.place = headFields[field].place;
        }
    }
    return best;
}

qsizetype SearchIndex::findInProse(const Document &document, const WordFinder &finder, qsizetype from) const
{
    const qsizetype summaryStart = document.ends.back() + 1;
    const QByteArrayView summary = QByteArrayView(m_heads).sliced(summaryStart, document.summaryEnd - summaryStart);
    if (const qsizetype at = from < summary.size() ? finder.indexIn(summary, from) : -1; at >= 0)
        return at;
    const QByteArrayView text = QByteArrayView(m_texts).sliced(document.text, document.textEnd - document.text);
    const qsizetype at = finder.indexIn(text, std::max<qsizetype>(from - summary.size(), 0));
    return at < 0 ? -1 : summary.size() + at;
}

// The entries of `step` that hold its word: among those its prefix was found in, if that was looked for before.
void SearchIndex::look(Step &step, const Step *shorter) const
{
    const WordFinder finder(step.word);
    const int number = statusNumber(step.word);
    const bool isExact = GramFilter::isExact(step.word);
    const auto find = [&](std::size_t entry) -> Found {
        const Document &document = m_documents[entry];
        const bool onlyInText = shorter && shorter->found[entry].place == MatchPlace::Text;
        // What a shorter word was not found in, a longer one is not either.
        Found found = onlyInText ? Found() : findInHead(document, finder);
        constexpr int travelling = codeWeight / 2;
        if (number >= 0 && document.travelsWith == number && found.score < travelling)
            found = {travelling, travelling, MatchPlace::CodePrefix};
        if (found.score > 0)
            return found;
        if (isExact) // and it is not in the head
            return {textWeight, textWeight, MatchPlace::Text, 0};
        const qsizetype at = findInProse(document, finder, onlyInText ? shorter->found[entry].at : 0);
        return at < 0 ? Found() : Found{textWeight, textWeight, MatchPlace::Text, static_cast<int>(at)};
    };
    m_filter->narrow(step.candidates, step.word);
    step.found.resize(m_documents.size());
    forEach(step.candidates, [&](std::size_t entry) {
        step.found[entry] = find(entry);
        if (step.found[entry].score == 0)
            step.candidates[entry / 64] &= ~(std::uint64_t(1) << (entry % 64));
    });
}

// A person types letter by letter, so what the query had in common with the last one is not looked for again.
void SearchIndex::follow(const QList<QByteArray> &words) const
{
    std::vector<Step> steps;
    bool sameSoFar = true;
    for (std::size_t i = 0; i < static_cast<std::size_t>(words.size()); ++i) {
        const QByteArray &word = words.at(static_cast<qsizetype>(i));
        Step *last = sameSoFar && i < m_steps.size() ? &m_steps[i] : nullptr;
        sameSoFar = last != nullptr && last->word == word;
        if (sameSoFar) {
            steps.push_back(std::move(*last));
            continue;
        }
        // A finer code answers to its whole status and to no part of it.
        const bool longer = last != nullptr && word.startsWith(last->word) && statusNumber(word) < 0;
        Step step{word, longer ? last->candidates : i > 0 ? steps.back().candidates : m_filter->everything(), {}};
        look(step, longer ? last : nullptr);
        steps.push_back(std::move(step));
    }
    m_steps = std::move(steps);
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
    follow(words);
    const bool several = words.size() > 1;
    const QByteArray phrase = words.join(' ');
    const WordFinder together(phrase);
    forEach(m_steps.back().candidates, [&](std::size_t entry) {
        Match match{static_cast<int>(entry), m_documents[entry].rank, MatchPlace::ExactCode};
        for (const Step &step : m_steps) {
            const Found &one = step.found[entry];
            match.score += (several ? one.amongOthers : one.score) / static_cast<int>(words.size());
            match.place = std::max(match.place, one.place); // the weakest place tells why it is listed
        }
        if (several && match.place != MatchPlace::Text)
            match.score += phraseFactor * findInHead(m_documents[entry], together).score;
        found.push_back(match);
    });
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
