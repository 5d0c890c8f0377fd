// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/hint.h"

#include "diagnosis/maker.h"
#include "registry/registry.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace StatusScope {

namespace {

constexpr qsizetype longestCode = 60;
constexpr qsizetype longestPage = 64 * 1024;
constexpr qsizetype longestLine = 120;
// A name as programs write it; shorter ones and symptoms in plain words stand in ordinary sentences as well.
constexpr qsizetype shortestQuotable = 15;
constexpr int certainMaker = 50;

class HintReader
{
public:
    HintReader(const QString &text, const Registry &registry, const SignatureSet &signatures)
        : m_text(text.left(longestPage).trimmed())
        , m_registry(registry)
        , m_signatures(signatures)
    {
    }

    std::optional<Hint> read();

private:
    using Entries = std::vector<const Entry *>;

    std::optional<Hint> typedCode() const;
    std::optional<Hint> wholeName() const;
    std::optional<Hint> nameInside() const;
    std::optional<Hint> quotedName() const;
    std::optional<Hint> page() const;
    int numberOf(const Making &making) const;
    int usualNumber(const Making &making) const;
    Hop likenessOf(int number) const;
    void lookAround(Hint &found) const;
    Entries codeOnPage(const QString &text, int *number) const;
    Entries codeInLine(const QString &line) const;
    Entries entriesCalled(const QString &name) const;
    Hint hint(const Entries &entries, bool wholeText) const;

    QString m_text;
    const Registry &m_registry;
    const SignatureSet &m_signatures;
};

QString bare(QString name)
{
    name = name.simplified();
    static const QRegularExpression around(u"^[\"'“”‘’(\\[]+|[\"'“”‘’)\\].,;:]+$"_s);
    name.remove(around);
    if (name.startsWith("net::"_L1, Qt::CaseInsensitive))
        name.remove(0, 5);
    return name;
}

std::optional<ErrorKind> failureOf(const Entry &entry)
{
    return entry.kind == EntryKind::Failure
        ? errorKindFromWord(QStringView(entry.id).sliced(qMin<qsizetype>(8, entry.id.size())))
        : std::nullopt;
}

bool isCalled(const QString &alias, const QString &name)
{
    return alias.contains(name, Qt::CaseInsensitive) && bare(alias).compare(name, Qt::CaseInsensitive) == 0;
}

// "Found" and "OK" are ordinary words; "Forbidden" and "Moved Permanently" are what a page says.
bool isTitle(const Entry &entry, const QString &text)
{
    const auto same = [&](const QString &name) { return isCalled(name, text); };
    const bool telling = text.contains(u' ') || entry.statusClass() >= 4 || entry.kind == EntryKind::Subcode;
    return telling && (same(entry.name) || std::any_of(entry.formerNames.begin(), entry.formerNames.end(), same));
}

Hint HintReader::hint(const Entries &entries, bool wholeText) const
{
    Hint result;
    result.wholeText = wholeText;
    for (const Entry *entry : entries)
        result.entries.append(entry->id);
    result.entries.removeDuplicates();
    const Entry &first = *entries.front();
    result.error = failureOf(first);
    result.likeness.status = first.kind == EntryKind::Warning ? 0 : first.code.value_or(0);
    result.likeness.statusText = first.id.toUtf8(); // names one meaning, not only the number
    return result;
}

std::optional<Hint> HintReader::typedCode() const
{
    if (m_text.size() > longestCode || m_text.contains(u'\n'))
        return std::nullopt;
    Entries entries = m_registry.lookUp(m_text);
    if (!entries.empty()) {
        // A browser and a gateway may call different things the same (ERR_INVALID_URL), and a server's log may call
        // something "Forbidden".
        const Entries called = entriesCalled(bare(m_text));
        const auto rest = std::find_if(called.begin(), called.end(), [](const Entry *entry) {
            return entry->kind != EntryKind::Failure && !entry->registered;
        });
        entries.insert(entries.begin(), called.begin(), rest);
        entries.insert(entries.end(), rest, called.end());
        Hint found = hint(entries, true);
        found.byCode = true;
        return found;
    }
    // A number no entry has still belongs to a class.
    static const QRegularExpression number(u"^(?:HTTP|error|status|code|\\s|:)*([1-9]\\d\\d)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = number.match(m_text);
    if (!match.hasMatch())
        return std::nullopt;
    Hint result;
    result.wholeText = true;
    result.likeness.status = match.captured(1).toInt();
    result.likeness.statusText = match.captured(1).toLatin1();
    return result;
}

HintReader::Entries HintReader::entriesCalled(const QString &name) const
{
    Entries found;
    for (const Entry &entry : m_registry.entries()) {
        const bool called = std::any_of(entry.aliases.begin(), entry.aliases.end(),
                                        [&](const QString &alias) { return isCalled(alias, name); });
        if (called || isTitle(entry, name))
            found.push_back(&entry);
    }
    const auto rank = [](const Entry *entry) {
        return entry->kind == EntryKind::Failure ? 0 : entry->registered ? 1 : entry->kind == EntryKind::Status ? 2 : 3;
    };
    std::stable_sort(found.begin(), found.end(), [&](const auto *a, const auto *b) { return rank(a) < rank(b); });
    return found;
}

std::optional<Hint> HintReader::wholeName() const
{
    const QString name = bare(m_text);
    if (name.size() > longestLine || name.size() < 4)
        return std::nullopt;
    const Entries entries = entriesCalled(name);
    return entries.empty() ? std::nullopt : std::optional(hint(entries, true));
}

// ERR_NAME_NOT_RESOLVED, DEPLOYMENT_NOT_FOUND, ENOTFOUND, NSURLErrorDomain Code=-1003, <Code>NoSuchKey</Code>: the
// longest name says most.
std::optional<Hint> HintReader::nameInside() const
{
    static const QRegularExpression pattern(
        u"\\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z]{5,15}|NSURLError[A-Za-z]{5,60}|(?<=<Code>)[A-Za-z]{4,60}(?=</Code>))"
        "\\b(?:[^-\\n]{0,12}(-\\d{3,4})\\b)?"_s);
    Entries best;
    qsizetype length = 0;
    int looked = 0;
    auto matches = pattern.globalMatch(m_text);
    while (matches.hasNext() && looked++ < 200) {
        const QRegularExpressionMatch match = matches.next();
        QString name = match.captured(1);
        if (name == "NSURLErrorDomain"_L1)
            name += u' ' % match.captured(2);
        if (name.size() <= length)
            continue;
        Entries entries = m_registry.lookUp(name);
        if (entries.empty())
            entries = entriesCalled(name);
        if (!entries.empty()) {
            best = entries;
            length = name.size();
        }
    }
    return best.empty() ? std::nullopt : std::optional(hint(best, false));
}

// "…: [Errno 111] Connection refused" at the end of a long trace.
std::optional<Hint> HintReader::quotedName() const
{
    Entries best;
    qsizetype length = 0;
    for (const Entry &entry : m_registry.entries()) {
        if (entry.kind != EntryKind::Failure)
            continue;
        for (const QString &alias : entry.aliases) {
            const bool verbatim = alias.size() >= shortestQuotable
                && std::any_of(alias.begin(), alias.end(), [](QChar c) { return c.isUpper(); });
            if (!verbatim || alias.size() < length || !m_text.contains(alias, Qt::CaseInsensitive))
                continue;
            if (alias.size() > length)
                best.clear();
            length = alias.size();
            if (best.empty() || best.back() != &entry)
                best.push_back(&entry);
        }
    }
    return best.empty() ? std::nullopt : std::optional(hint(best, false));
}

// "404 Not Found", "502 - Bad Gateway | nginx": a code that stands with its name.
HintReader::Entries HintReader::codeInLine(const QString &line) const
{
    static const QRegularExpression pattern(
        u"^(?:HTTP(?:/[\\d.]+)? |Error |HTTP Error )?([1-9]\\d\\d)\\b[\\s:.–|-]+(\\S.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch() || line.size() > longestLine)
        return {};
    Entries meanings = m_registry.meanings(match.captured(1).toInt());
    const auto called = [&](const QString &name) { return match.captured(2).contains(name, Qt::CaseInsensitive); };
    const bool named = std::any_of(meanings.begin(), meanings.end(), [&](const Entry *entry) {
        return called(entry->name) || std::any_of(entry->formerNames.begin(), entry->formerNames.end(), called);
    });
    return named ? meanings : Entries();
}

// A number counts only with a word before it that says what it is.
HintReader::Entries HintReader::codeOnPage(const QString &text, int *number) const
{
    static const QRegularExpression marked(u"\\b(?:HTTP(?:[ -]Status)?|(?:HTTP )?Error(?: code)?|Status(?: "
                                           u"code)?|(?:HTTP )?response code|Fehler(?:code)?|erreur|código)"
                                           "\\s*[:#=]?\\s*(\\d{3}(?:\\.\\d{1,3})?|1\\d{3}|[HR]\\d\\d)\\b(?![.\\d])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    auto matches = marked.globalMatch(text);
    while (matches.hasNext()) {
        const QString code = matches.next().captured(1);
        Entries entries = m_registry.lookUp(code);
        if (!entries.empty()) {
            *number = entries.front()->code.value_or(0);
            return entries;
        }
    }
    for (const QString &line : text.split(u'\n').mid(0, 40)) {
        Entries entries = codeInLine(line.simplified());
        if (!entries.empty()) {
            *number = entries.front()->code.value_or(0);
            return entries;
        }
    }
    return {};
}

// The number that the page must have stood under, as far as its maker's rules say; 0 where they leave it open.
int HintReader::numberOf(const Making &making) const
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
    // "404. That’s an error", or a title that only one number has.
    const QString firstLine = m_text.section(u'\n', 0, 0).simplified();
    static const QRegularExpression leading(u"^([45]\\d\\d)\\b"_s);
    if (const QRegularExpressionMatch match = leading.match(firstLine); number == 0 && match.hasMatch())
        number = match.captured(1).toInt();
    for (const Entry &entry : m_registry.entries()) {
        if (number == 0 && entry.registered && isTitle(entry, firstLine))
            number = entry.code.value_or(0);
    }
    return number;
}

// What such a page mostly stands under, so that somebody can be told what to do.
int HintReader::usualNumber(const Making &making) const
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

Hop HintReader::likenessOf(int number) const
{
    const bool html = m_text.startsWith(u'<');
    Hop likeness;
    likeness.status = number;
    if (number != 0)
        likeness.statusText = QByteArray::number(number);
    likeness.body = m_text.toUtf8();
    likeness.bodyBytes = likeness.body.size();
    likeness.headers = {{"Content-Type",
                         html                          ? "text/html"
                             : m_text.startsWith(u'{') ? "application/json"
                                                       : "text/plain"}};
    return likeness;
}

std::optional<Hint> HintReader::page() const
{
    const bool html = m_text.startsWith(u'<');
    Hint result;
    int number = 0;
    const Entries marked = codeOnPage(html ? visibleText(m_text) : m_text, &number);
    result.likeness = likenessOf(number);
    const Making making = whoMade(HopFacts(result.likeness), m_registry, m_signatures);
    for (const QString &id : making.entries) {
        if (m_registry.find(id))
            result.entries.append(id);
    }
    const bool known = making.certainty >= certainMaker;
    if (number == 0 && (known || !result.entries.isEmpty())) {
        number = numberOf(making);
        result.guessed = number == 0;
        result.likeness = likenessOf(result.guessed ? usualNumber(making) : number);
    }
    if (!result.entries.isEmpty())
        return result;
    // Any page may say "404"; a file somebody saved must show whose error page it is.
    if (!known && (marked.empty() || html))
        return std::nullopt;
    if (!marked.empty() && marked.front()->kind == EntryKind::Subcode)
        result.likeness.statusText = marked.front()->id.toUtf8();
    return result;
}

// The words around a name may show who wrote them.
void HintReader::lookAround(Hint &found) const
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

std::optional<Hint> HintReader::read()
{
    if (m_text.isEmpty())
        return std::nullopt;
    for (const auto reader : {&HintReader::typedCode, &HintReader::wholeName, &HintReader::nameInside,
                              &HintReader::page, &HintReader::quotedName})
    {
        std::optional<Hint> found = (this->*reader)();
        if (!found)
            continue;
        if (!found->byCode && found->likeness.body.isEmpty())
            lookAround(*found);
        return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<Hint> readHint(const QString &text, const Registry &registry, const SignatureSet &signatures)
{
    return HintReader(text, registry, signatures).read();
}

} // namespace StatusScope
