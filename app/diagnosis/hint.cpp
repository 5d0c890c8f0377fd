// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/hint.h"

#include "diagnosis/failurewords.h"
#include "diagnosis/foreignwords.h"
#include "diagnosis/hintnames.h"
#include "diagnosis/pagereader.h"
#include "exchange/curlfailure.h"
#include "registry/registry.h"

#include <QRegularExpression>

#include <algorithm>

namespace StatusScope {

namespace {

constexpr qsizetype longestCode = 60;
constexpr qsizetype longestPage = 64 * 1024;
constexpr qsizetype longestLine = 120;
// A name as programs write it; shorter ones and symptoms in plain words stand in ordinary sentences as well.
constexpr qsizetype shortestQuotable = 15;
constexpr qsizetype shortestCause = 12;
constexpr qsizetype shortestTitle = 12;
constexpr qsizetype mostLinesOfPage = 8;

class HintReader
{
public:
    HintReader(const QString &text, const Registry &registry, const SignatureSet &signatures)
        : m_text(text.left(longestPage).trimmed())
        , m_registry(registry)
        , m_page(m_text, registry, signatures)
    {
    }

    std::optional<Hint> read();

private:
    using Entries = std::vector<const Entry *>;

    std::optional<Hint> typedCode() const;
    std::optional<Hint> wordsAfterNumber() const;
    std::optional<Hint> windowsCode() const;
    std::optional<Hint> curlNumber() const;
    std::optional<Hint> sentence() const { return hintOf(failureInSentence(m_text)); }
    std::optional<Hint> byBrowser() const;
    std::optional<Hint> byKin() const { return unsure(hintOf(failureByKin(m_text))); }
    std::optional<Hint> abroad() const;
    std::optional<Hint> wholeName() const;
    std::optional<Hint> headline() const;
    std::optional<Hint> nameInside() const;
    std::optional<Hint> quotedName() const;
    bool endsALine(const QString &alias) const;
    std::optional<Hint> page() const { return m_page.read(); }
    static std::optional<Hint> unsure(std::optional<Hint> found);
    std::optional<Hint> hintOf(const std::optional<WordedFailure> &failure) const;
    Hint hint(const Entries &entries, bool wholeText) const;
    QString lineAt(qsizetype at) const;

    QString m_text;
    const Registry &m_registry;
    PageReader m_page;
};

std::optional<ErrorKind> failureOf(const Entry &entry)
{
    return entry.kind == EntryKind::Failure
        ? errorKindFromWord(QStringView(entry.id).sliced(qMin<qsizetype>(8, entry.id.size())))
        : std::nullopt;
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

std::optional<Hint> HintReader::hintOf(const std::optional<WordedFailure> &failure) const
{
    const Entry *entry =
        failure ? m_registry.find(QString("failure-"_L1 + QLatin1StringView(toWord(failure->kind)))) : nullptr;
    if (!entry)
        return std::nullopt;
    Hint found = hint({entry}, false);
    found.errorDetail = failure->detail;
    return found;
}

std::optional<Hint> HintReader::unsure(std::optional<Hint> found)
{
    if (found)
        found->mostSure = Confidence::Medium;
    return found;
}

// What stopped on the visitor's side may have stopped for more than one reason.
std::optional<Hint> HintReader::byBrowser() const
{
    const std::optional<Hint> found = hintOf(failureByName(m_text));
    return found && found->error == ErrorKind::Cancelled ? unsure(found) : found;
}

// A page somebody saved must show whose it is, as in English.
std::optional<Hint> HintReader::abroad() const
{
    const Entries entries = m_text.startsWith(u'<') ? Entries() : entriesNamedAbroad(m_text, m_registry);
    return entries.empty() ? std::nullopt : unsure(hint(entries, false));
}

// "curl: (33) …" tells of an answer; what no entry is called by is left to the words behind it.
std::optional<Hint> HintReader::curlNumber() const
{
    const std::optional<CurlComplaint> complaint = readCurlComplaint(m_text.section(u'\n', 0, 0).toUtf8());
    constexpr int failedStatus = 22;
    if (!complaint || complaint->number == failedStatus)
        return std::nullopt;
    const Entries entries = entriesCalled(bare(u"curl: (%1)"_s.arg(complaint->number)), m_registry);
    if (entries.empty())
        return hintOf(WordedFailure{ErrorKind::Cancelled, m_text.section(u'\n', 0, 0).left(200)});
    Hint found = hint(entries, false);
    found.mostSure = Confidence::Medium;
    return found;
}

std::optional<Hint> HintReader::typedCode() const
{
    if (m_text.size() > longestCode || m_text.contains(u'\n'))
        return std::nullopt;
    const Entries entries = entriesNamed(m_text, m_registry);
    if (!entries.empty()) {
        Hint found = hint(entries, true);
        found.byCode = true;
        return found;
    }
    // A number no entry has still belongs to a class.
    static const QRegularExpression number(
        u"^(?:HTTP|error|status|code|\\s|:)*([1-9]\\d\\d)(?:\\s(?:error|page|code|status))?[!.?]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = number.match(m_text); match.hasMatch()) {
        const Entries meanings = m_registry.meanings(match.captured(1).toInt());
        if (!meanings.empty()) {
            Hint found = hint(meanings, true);
            found.byCode = true;
            return found;
        }
        Hint result;
        result.wholeText = true;
        result.likeness.status = match.captured(1).toInt();
        result.likeness.statusText = match.captured(1).toLatin1();
        return result;
    }
    return std::nullopt;
}

// "502 Proxy Error", "403 Access Denied": not the number's name, but what pages say instead of it.
std::optional<Hint> HintReader::wordsAfterNumber() const
{
    static const QRegularExpression pattern(
        u"^(?:HTTP )?([45]\\d\\d)(?:[ -][A-Za-z]{1,20}){0,3}[ -](?:error|denied|timeout|timed out|unavailable|"
        "forbidden|unauthorized)[!.]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(m_text);
    const Entries meanings = match.hasMatch() ? m_registry.meanings(match.captured(1).toInt()) : Entries();
    return meanings.empty() ? std::nullopt : std::optional(hint(meanings, true));
}

// HRESULTs (MS-ERREF section 2.1): facility 7 holds the numbers of WinINet and WinHTTP, facility 25 those of HTTP.
std::optional<Hint> HintReader::windowsCode() const
{
    static const QRegularExpression result(u"\\b0x80(07|19)([0-9a-f]{4})\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression call(
        u"\\b(?:WinHttp|WinINet|HttpSendRequest|InternetOpen)\\w{0,30}[^\\d\\n]{1,40}(12\\d{3})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    Entries entries;
    if (const QRegularExpressionMatch match = result.match(m_text); match.hasMatch()) {
        const int number = match.captured(2).toInt(nullptr, 16);
        const bool http = match.captured(1) == "19"_L1;
        entries = http       ? m_registry.meanings(number)
            : number > 12000 ? entriesCalled(QString::number(number), m_registry)
                             : Entries();
    } else if (const QRegularExpressionMatch named = call.match(m_text); named.hasMatch()) {
        entries = entriesCalled(named.captured(1), m_registry);
    }
    return entries.empty() ? std::nullopt : std::optional(hint(entries, m_text.size() <= longestCode));
}

// A browser's page without an answer has its title on top: "Unable to connect".
std::optional<Hint> HintReader::headline() const
{
    const QStringList lines = m_text.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() < 2 || lines.size() > mostLinesOfPage)
        return std::nullopt;
    const QString name = bare(lines.first());
    if (name.size() > longestLine || name.size() < shortestTitle)
        return std::nullopt;
    Entries entries = entriesCalled(name, m_registry);
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                                 [](const Entry *entry) { return entry->kind != EntryKind::Failure; }),
                  entries.end());
    if (entries.empty())
        return std::nullopt;
    Hint found = hint(entries, false);
    found.mostSure = Confidence::Medium;
    return found;
}

QString HintReader::lineAt(qsizetype at) const
{
    const qsizetype begin = at == 0 ? 0 : m_text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype end = m_text.indexOf(u'\n', at);
    return m_text.mid(begin, (end < 0 ? m_text.size() : end) - begin).simplified();
}

// A name stands in an error's message, or alone on its line; anywhere else it may only be talked of.
bool isReported(const QString &line, const QString &name)
{
    static const QRegularExpression words(
        u"error|err!|exception|fail|code|connect|read|write|getaddrinfo|curl|net::|unable|caused|reason|<code>"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString rest = line;
    rest.remove(name);
    const bool alone = std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
    return alone || words.match(rest).hasMatch();
}

std::optional<Hint> HintReader::wholeName() const
{
    const QString name = bare(m_text);
    if (name.size() > longestLine || name.size() < 4)
        return std::nullopt;
    Entries entries = entriesCalled(name, m_registry);
    // A body that says no more than the number's name may be anybody's.
    if (name.startsWith(u'{') && !entries.empty() && entries.front()->code) {
        const Entries meanings = m_registry.meanings(*entries.front()->code);
        const auto registered = std::find_if(meanings.begin(), meanings.end(), [&name](const Entry *entry) {
            return entry->registered && name.contains(QString(u'"' % entry->name % u'"'), Qt::CaseInsensitive);
        });
        if (registered != meanings.end())
            entries.insert(entries.begin(), *registered);
    }
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
    bool reported = false;
    int looked = 0;
    auto matches = pattern.globalMatch(m_text);
    while (matches.hasNext() && looked++ < 200) {
        const QRegularExpressionMatch match = matches.next();
        QString name = match.captured(1);
        if (name == "NSURLErrorDomain"_L1)
            name += u' ' % match.captured(2);
        if (name.size() <= length)
            continue;
        Entries entries = entriesNamed(name, m_registry);
        if (entries.empty())
            entries = entriesCalled(name, m_registry);
        if (!entries.empty()) {
            best = entries;
            length = name.size();
            reported = isReported(lineAt(match.capturedStart()), name);
        }
    }
    if (best.empty())
        return std::nullopt;
    Hint found = hint(best, false);
    // EPROTO and its kin leave it to the words behind them what was wrong.
    if (found.error == ErrorKind::TlsHandshakeFailed) {
        const std::optional<ErrorKind> worded = failureInWords(m_text);
        if (worded && *worded >= ErrorKind::TlsExpired && *worded <= ErrorKind::NotTls && worded != found.error)
            found = hintOf(WordedFailure{*worded, {}}).value_or(found);
    }
    if (!reported && found.error)
        found.mostSure = Confidence::Low;
    return found;
}

// "dial tcp: lookup nosuch.example: no such host": the cause of an error stands last.
bool HintReader::endsALine(const QString &alias) const
{
    const QString cause = u": "_s % alias;
    qsizetype at = m_text.indexOf(cause, 0, Qt::CaseInsensitive);
    while (at >= 0) {
        qsizetype end = at + cause.size();
        if (end < m_text.size() && m_text.at(end) == u'.')
            ++end;
        if (end == m_text.size() || m_text.at(end) == u'\n')
            return true;
        at = m_text.indexOf(cause, at + 1, Qt::CaseInsensitive);
    }
    return false;
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
                && (alias.contains(": "_L1)
                    || std::any_of(alias.begin(), alias.end(), [](QChar c) { return c.isUpper(); }));
            const bool quoted = verbatim ? m_text.contains(alias, Qt::CaseInsensitive)
                                         : alias.size() >= shortestCause && endsALine(alias);
            if (!quoted || alias.size() < length)
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

std::optional<Hint> HintReader::read()
{
    if (m_text.isEmpty())
        return std::nullopt;
    for (const auto reader : {&HintReader::typedCode, &HintReader::wholeName, &HintReader::curlNumber,
                              &HintReader::windowsCode, &HintReader::sentence, &HintReader::nameInside,
                              &HintReader::byBrowser, &HintReader::page, &HintReader::wordsAfterNumber,
                              &HintReader::quotedName, &HintReader::headline, &HintReader::abroad, &HintReader::byKin})
    {
        std::optional<Hint> found = (this->*reader)();
        if (!found || (reader == &HintReader::nameInside && m_page.isOfOther(*found)))
            continue;
        if (!found->byCode && found->likeness.body.isEmpty())
            m_page.lookAround(*found);
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
