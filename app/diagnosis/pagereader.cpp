// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/pagereader.h"

#include "diagnosis/hintnames.h"
#include "diagnosis/pagecodes.h"
#include "registry/registry.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace StatusScope {

namespace {

constexpr int certainMaker = 50;
constexpr int namedMaker = 85;
// Shorter words stand in pages of any kind.
constexpr qsizetype shortestQuotation = 15;
constexpr qsizetype longSentence = 25;
constexpr qsizetype shortestOwnTitle = 10;
constexpr qsizetype mostLines = 40;

bool isWhole(const QString &text, qsizetype at, qsizetype size)
{
    const auto inWord = [&](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isLetterOrNumber(); };
    return !inWord(at - 1) && !inWord(at + size);
}

// How much of the entry's words stands in the page: a sentence that pages of this kind hold, or its name on a line.
qsizetype quotation(const Entry &entry, const QString &words, const QStringList &lines)
{
    qsizetype longest = 0;
    for (const QString &alias : entry.aliases) {
        const QString quoted = bare(alias);
        const bool sentence = quoted.size() >= shortestQuotation && quoted.contains(u' ')
            && (quoted.at(0).isUpper() || quoted.size() >= longSentence);
        if (!sentence || quoted.size() <= longest)
            continue;
        const qsizetype at = words.indexOf(quoted, 0, Qt::CaseInsensitive);
        if (at >= 0 && isWhole(words, at, quoted.size()))
            longest = quoted.size();
    }
    const QString name = bare(entry.name);
    const bool titled = !entry.registered && name.size() >= shortestOwnTitle
        && std::any_of(lines.begin(), lines.end(), [&name](const QString &line) {
               return line.startsWith(name, Qt::CaseInsensitive) && isWhole(line, 0, name.size());
           });
    return titled ? qMax(longest, name.size()) : longest;
}

} // namespace

// "404. That’s an error", "404" alone, or a title that one number has.
int PageReader::numberInFirstLine() const
{
    static const QRegularExpression lead(u"^(?:HTTP )?Error:?\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression leading(u"^([45]\\d\\d)(?:$|\\.\\s|\\s+ERROR$)"_s);
    const QString firstLine = m_text.section(u'\n', 0, 0).simplified().remove(lead);
    if (const QRegularExpressionMatch match = leading.match(firstLine); match.hasMatch())
        return match.captured(1).toInt();
    for (const Entry &entry : m_registry.entries()) {
        if (entry.registered && isTitle(entry, firstLine))
            return entry.code.value_or(0);
    }
    return 0;
}

// The number that the page must have stood under, as far as its maker's rules say; 0 where they leave it open.
int PageReader::numberOf(const Making &making) const
{
    int number = 0;
    int weight = 0;
    for (const SignatureMatch &match : making.matches) {
        if (match.vendor->vendor != making.madeBy || match.rule->weight <= weight)
            continue;
        for (const SignatureCondition &condition : match.rule->when) {
            const auto &ranges = condition.statuses;
            if (condition.absent || ranges.size() != 1 || ranges[0].first != ranges[0].second)
                continue;
            number = ranges[0].first;
            weight = match.rule->weight;
        }
    }
    for (const QString &id : making.entries + making.hints) {
        const Entry *entry = m_registry.find(id);
        if (number == 0 && entry)
            number = entry->code.value_or(0);
    }
    return number == 0 ? numberInFirstLine() : number;
}

// The codes whose own words the page has: those of its maker first, then those that any server may send.
std::vector<const Entry *> PageReader::quotedEntries(const QString &maker) const
{
    const QString shown = hasMarkup() ? visibleText(m_text) : m_text;
    QStringList lines;
    for (const QString &line : shown.split(u'\n').mid(0, mostLines))
        lines.append(bare(line));
    const QString words = bare(shown);
    const auto longest = [&](bool own) {
        std::pair<qsizetype, std::vector<const Entry *>> best{1, {}};
        for (const Entry &entry : m_registry.entries()) {
            if (!entry.code || (own ? entry.vendor != maker : !entry.registered))
                continue;
            const qsizetype size = quotation(entry, words, lines);
            if (size > best.first)
                best = {size, {}};
            if (size == best.first && size > 1)
                best.second.push_back(&entry);
        }
        return best;
    };
    auto [size, found] = longest(true);
    const auto [common, anybodys] = longest(false);
    // Words that any server may use as well name the number, no finer code of it.
    if (found.empty() || common >= size)
        found.insert(found.end(), anybodys.begin(), anybodys.end());
    return found;
}

// What such a page mostly stands under, so that somebody can be told what to do.
int PageReader::usualNumber(const Making &making) const
{
    static const std::array kinds{std::pair{"waf-block"_L1, 403}, std::pair{"block-page"_L1, 403},
                                  std::pair{"rate-limited"_L1, 429}, std::pair{"maintenance"_L1, 503},
                                  std::pair{"not-found"_L1, 404}};
    for (const SignatureMatch &match : making.matches) {
        for (const auto &[word, usual] : kinds) {
            if (match.rule->finding == word || match.rule->shows == word)
                return usual;
        }
    }
    return making.role == Role::Intermediary ? 503 : 500;
}

Hop PageReader::likenessOf(int number) const
{
    Hop likeness;
    likeness.status = number;
    if (number != 0)
        likeness.statusText = QByteArray::number(number);
    likeness.body = m_text.toUtf8();
    likeness.bodyBytes = likeness.body.size();
    likeness.headers = {{"Content-Type",
                         hasMarkup()                   ? "text/html"
                             : m_text.startsWith(u'{') ? "application/json"
                                                       : "text/plain"}};
    return likeness;
}

// A page, or a program's words with a piece of one behind them.
bool PageReader::hasMarkup() const
{
    return m_text.startsWith(u'<') || m_text.contains("<html"_L1, Qt::CaseInsensitive)
        || m_text.contains("<title"_L1, Qt::CaseInsensitive);
}

std::optional<Hint> PageReader::read() const
{
    const bool html = m_text.startsWith(u'<');
    Hint result;
    PageCode named = codeInText(hasMarkup() ? visibleText(m_text) : m_text, m_registry);
    int number = named.number;
    std::vector<const Entry *> &marked = named.entries;
    const std::optional<JsonError> own = jsonError(HopFacts(likenessOf(0)));
    if (own && own->status != number) {
        number = own->status;
        marked = m_registry.meanings(number);
    }
    result.likeness = likenessOf(number);
    const Making making = whoMade(HopFacts(result.likeness), m_registry, m_signatures);
    for (const QString &id : making.entries) {
        if (m_registry.find(id))
            result.entries.append(id);
    }
    const bool known = making.certainty >= certainMaker;
    if (number == 0 && (known || !result.entries.isEmpty())) {
        number = numberOf(making);
        std::vector<const Entry *> quoted;
        if (result.entries.isEmpty() && making.hints.isEmpty())
            quoted = quotedEntries(making.madeBy);
        if (!quoted.empty() && (number == 0 || number == quoted.front()->code)) {
            number = *quoted.front()->code;
            if (quoted.size() == 1)
                marked = std::move(quoted);
        }
        const bool guessed = number == 0; // it stands for the kind of page, nothing more
        result.mostSure = guessed ? Confidence::Low : Confidence::High;
        result.likeness = likenessOf(guessed ? usualNumber(making) : number);
    }
    if (!result.entries.isEmpty())
        return result;
    // Any page may say "404"; a file somebody saved must show whose error page it is.
    if (!known && html)
        return std::nullopt;
    if (!known && !own && !marked.empty())
        result.mostSure = named.mostSure;
    if (!known && marked.empty() && !own) {
        const int titled = numberInFirstLine();
        if (titled == 0)
            return std::nullopt;
        result.likeness = likenessOf(titled);
    }
    if (!marked.empty() && marked.front()->kind == EntryKind::Subcode)
        result.likeness.statusText = marked.front()->id.toUtf8();
    return result;
}

bool PageReader::isOfOther(const Hint &found) const
{
    const Entry *first = m_registry.find(found.entries.value(0));
    if (found.error || !first || !first->code)
        return false;
    const Hop around = likenessOf(*first->code);
    const Making making = whoMade(HopFacts(around), m_registry, m_signatures);
    return making.certainty >= namedMaker && making.madeBy != first->vendor;
}

void PageReader::lookAround(Hint &found) const
{
    const Entry *first = m_registry.find(found.entries.value(0));
    if (found.error || !first)
        return;
    const Hop around = likenessOf(first->code.value_or(0));
    if (whoMade(HopFacts(around), m_registry, m_signatures).madeBy != first->vendor)
        return;
    found.likeness.body = around.body;
    found.likeness.bodyBytes = around.bodyBytes;
    found.likeness.headers = around.headers;
}

} // namespace StatusScope
