// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/hint.h"

#include "diagnosis/hintnames.h"
#include "diagnosis/pagereader.h"
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
    std::optional<Hint> wholeName() const;
    std::optional<Hint> nameInside() const;
    std::optional<Hint> quotedName() const;
    std::optional<Hint> page() const { return m_page.read(); }
    Entries entriesCalled(const QString &name) const;
    Hint hint(const Entries &entries, bool wholeText) const;

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

std::optional<Hint> HintReader::typedCode() const
{
    if (m_text.size() > longestCode || m_text.contains(u'\n'))
        return std::nullopt;
    Entries entries = m_registry.lookUp(m_text);
    if (!entries.empty()) {
        // A browser and a gateway may call different things the same (ERR_INVALID_URL), and a server's log may call
        // something "Forbidden".
        const QString name = bare(m_text);
        Entries called = entriesCalled(name);
        const auto rest = std::stable_partition(called.begin(), called.end(), [&name](const Entry *entry) {
            return entry->kind == EntryKind::Failure || (entry->registered && isTitle(*entry, name));
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
    Entries entries = entriesCalled(name);
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
