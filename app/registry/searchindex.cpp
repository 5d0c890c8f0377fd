// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/searchindex.h"

#include "registry/gramfilter.h"
#include "registry/registry.h"
#include "registry/searchquery.h"
#include "registry/wordfinder.h"

#include <algorithm>

namespace StatusScope {

namespace {

// A line each, as a query would be read.
void appendLines(QByteArray &out, const QStringList &texts)
{
    for (const QString &text : texts) {
        appendQuery(out, text);
        out += lineBreak;
    }
}

// Weights of the places: a whole alias outweighs a word of a name, any code outweighs all.
constexpr int codeWeight = 100'000;
constexpr int nameWeight = 1'000;
constexpr int formerWeight = 1'000;
constexpr int aliasWeight = 995; // aliases are what people type, but between equals the name goes first
constexpr int vendorWeight = 500;
constexpr int textWeight = 20;
constexpr int phraseFactor = 4; // words that stand together say more than the same words apart
constexpr int rankWeight = 150; // between equal matches the one more people meet wins

constexpr int wholeName = WholeLine * aliasWeight; // who types one means it, whatever code is in it

// What stands before the prose, in the order of a document's head. A foreign name counts as an alias where it is typed
// whole; its words are other languages' too ("server", "error").
struct HeadField
{
    MatchPlace place;
    int weight;
    int partWeight;
};
constexpr std::array headFields{HeadField{MatchPlace::Name, nameWeight, nameWeight},
                                HeadField{MatchPlace::Name, nameWeight, nameWeight}, // a vendor's code may be a word
                                HeadField{MatchPlace::FormerName, formerWeight, formerWeight},
                                HeadField{MatchPlace::Alias, aliasWeight, aliasWeight},
                                HeadField{MatchPlace::Vendor, vendorWeight, vendorWeight},
                                HeadField{MatchPlace::Alias, aliasWeight, vendorWeight}};

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
        rank -= 1;
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
    const QString label = entry.label();
    const QStringList aliases = QStringList{QString(label % u' ' % entry.name)} + entry.aliases; // a whole status line
    const QStringList fields[] = {
        {entry.name},      {label}, entry.formerNames, aliases, {m_registry.vendorName(entry.vendor), entry.vendor},
        entry.foreignNames};
    static_assert(std::size(fields) == headFields.size());
    for (std::size_t i = 0; i < document.ends.size(); ++i) {
        appendLines(m_heads, fields[i]);
        if (fields[i].isEmpty())
            m_heads += lineBreak;
        document.ends[i] = m_heads.size() - 1;
    }
    appendFolded(m_heads, entry.summary);
    m_heads += lineBreak;
    document.summaryEnd = m_heads.size();
    document.text = m_texts.size();
    const auto appendText = [this](const QString &text) {
        appendFolded(m_texts, text);
        m_texts += lineBreak;
    };
    for (const QString *text : {&entry.id, &entry.description, &entry.say})
        appendText(*text);
    for (const QStringList *texts : {&entry.causes, &entry.fixes.visitor, &entry.fixes.owner, &entry.fixes.developer,
                                     &entry.tags, &entry.requiredFields, &entry.relatedFields})
        std::for_each(texts->begin(), texts->end(), appendText);
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
        const QByteArray status = document.travelsWith < 0 ? QByteArray() : QByteArray::number(document.travelsWith);
        m_filter->add(
            text,
            {QByteArrayView(m_heads).sliced(document.head), QByteArrayView(m_texts).sliced(document.text), status});
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
    QStringList words;
    for (const QByteArray &word : readQuery(query))
        words.append(QString::fromUtf8(word));
    return words;
}

// The entry has this very code, or travels with it.
bool SearchIndex::isCodeOf(const Document &document, QByteArrayView word) const
{
    return label(document) == word || (document.travelsWith >= 0 && statusNumber(word) == document.travelsWith);
}

bool SearchIndex::isCode(QByteArrayView word) const
{
    return isCodeLike(word)
        && std::any_of(m_documents.begin(), m_documents.end(), [&](const Document &d) { return label(d) == word; });
}

SearchIndex::Found SearchIndex::findInHead(const Document &document, const WordFinder &finder, int from) const
{
    const QByteArrayView word = finder.word();
    const QByteArrayView heads = QByteArrayView(m_heads).first(document.ends.back() + 1);
    const qsizetype at = finder.indexIn(heads, document.head + from);
    if (at < 0)
        return {};
    if (const QByteArrayView code = label(document); code.startsWith(word)) {
        const bool exact = code.size() == word.size();
        const int score = exact ? 3 * codeWeight : codeWeight;
        const MatchPlace place = exact ? MatchPlace::ExactCode : MatchPlace::CodePrefix;
        if (isCodeLike(word))
            return {score, score, place};
        if (exact && word.size() <= 3) // "PR": a word among words
            return {score, WholeWord * nameWeight, place};
    }
    std::array<Fit, headFields.size()> fits;
    finder.findFits(heads, at, document.ends, fits);
    Found best;
    best.at = static_cast<int>(at - document.head);
    for (std::size_t field = 0; field < fits.size(); ++field) {
        const HeadField &kind = headFields[field];
        const int score = fits[field] * (fits[field] == WholeLine ? kind.weight : kind.partWeight);
        best.amongOthers = std::max(best.amongOthers, std::min<int>(fits[field], WholeWord) * kind.partWeight);
        if (score > best.score) {
            best.score = score;
            best.place = kind.place;
        }
    }
    // "ERR_INVALID_URL" is one vendor's code and what browsers show for another.
    if (best.place == MatchPlace::Alias && best.score == WholeLine * aliasWeight && word.contains('_'))
        best.score = best.amongOthers = 3 * codeWeight;
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

// Has the processor bring what is read of an entry soon; the texts lie too far apart for it to guess.
void SearchIndex::fetchAhead([[maybe_unused]] std::size_t entry) const
{
#ifdef Q_CC_GNU // and Clang
    constexpr std::size_t ahead = 8; // entries
    constexpr int lines = 4; // of the processor's cache, of 64 bytes
    const Document &next = m_documents[std::min(entry + ahead, m_documents.size() - 1)];
    for (int line = 0; line < lines; ++line) {
        __builtin_prefetch(m_heads.constData() + next.head + 64 * line);
        __builtin_prefetch(m_texts.constData() + next.text + 64 * line);
    }
#endif
}

// The entries of `step` that hold its word: among those its prefix was found in, if that was looked for before.
void SearchIndex::look(Step &step, const Step *shorter) const
{
    const WordFinder finder(step.word);
    const int number = statusNumber(step.word);
    const bool isExact = GramFilter::isExact(step.word);
    const auto find = [&](std::size_t entry) -> Found {
        fetchAhead(entry);
        const Document &document = m_documents[entry];
        const Found before = shorter ? shorter->found[entry] : Found{0, 0, MatchPlace::Name};
        const bool onlyInText = before.place == MatchPlace::Text;
        // What a shorter word was not found in, a longer one is not either.
        Found found = onlyInText ? Found() : findInHead(document, finder, before.at);
        constexpr int travelling = codeWeight / 2;
        if (number >= 0 && document.travelsWith == number && found.score < travelling)
            found = {travelling, travelling, MatchPlace::CodePrefix};
        if (found.score > 0)
            return found;
        if (isExact) // and it is not in the head
            return {textWeight, textWeight, MatchPlace::Text, 0};
        const qsizetype at = findInProse(document, finder, onlyInText ? before.at : 0);
        return at < 0 ? Found() : Found{textWeight, textWeight, MatchPlace::Text, static_cast<int>(at)};
    };
    m_filter->narrow(step.candidates, step.word);
    step.found.resize(m_documents.size());
    GramFilter::forEach(step.candidates, [&](std::size_t entry) {
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

// The entries that hold every word; none where these words are better looked for one by one.
std::vector<Match> SearchIndex::holders(const QList<QByteArray> &words) const
{
    follow(words);
    const bool several = words.size() > 1;
    const QByteArray phrase = words.join(' ');
    const WordFinder together(phrase);
    std::vector<Match> found;
    found.reserve(m_documents.size());
    bool isName = false;
    GramFilter::forEach(m_steps.back().candidates, [&](std::size_t entry) {
        Match match{static_cast<int>(entry), m_documents[entry].rank, MatchPlace::ExactCode};
        for (const Step &step : m_steps) {
            const Found &one = step.found[entry];
            match.score += (several ? one.amongOthers : one.score) / static_cast<int>(words.size());
            match.place = std::max(match.place, one.place); // the weakest place tells why it is listed
        }
        if (several && match.place != MatchPlace::Text) {
            const int score = findInHead(m_documents[entry], together, m_steps.front().found[entry].at).score;
            isName |= score >= wholeName;
            match.score += phraseFactor * (score >= wholeName ? codeWeight : score);
        }
        if (!several && match.place == MatchPlace::ExactCode)
            match.score = 3 * codeWeight; // the meanings of a code stand likeliest first in the registry
        found.push_back(match);
    });
    // Who types a code means it: entries that only mention it do not answer.
    const auto isOnlyMentioned = [&](const QByteArray &word) {
        return isCode(word) && std::none_of(found.begin(), found.end(), [&](const Match &match) {
                   return isCodeOf(m_documents[static_cast<std::size_t>(match.entry)], word);
               });
    };
    if (several && !isName && std::any_of(words.begin(), words.end(), isOnlyMentioned))
        found.clear();
    return found;
}

std::vector<Match> SearchIndex::matches(QStringView query) const
{
    const QList<QByteArray> words = readQuery(query);
    if (words.isEmpty() || m_registry.keys().empty())
        return {};
    prepare();
    const std::vector<Match> found = holders(words);
    if (!found.empty() || words.size() == 1)
        return found;
    const QList<QByteArray> known = mended(words);
    return known == words ? nearly(words) : matches(QString::fromUtf8(known.join(' ')));
}

std::vector<Match> SearchIndex::search(QStringView query) const
{
    std::vector<Match> found = matches(query);
    std::stable_sort(found.begin(), found.end(), [](const Match &a, const Match &b) { return a.score > b.score; });
    return found;
}

} // namespace StatusScope
