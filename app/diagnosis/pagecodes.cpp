// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/pagecodes.h"

#include "registry/registry.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace StatusScope {

namespace {

constexpr qsizetype longestLine = 120;
constexpr int mostLines = 40;
constexpr int mostMarks = 200;

QString straight(QString text)
{
    return text.replace(u'’', u'\''); // keyboards have one, pages the other
}

// In any language.
template <typename Fits>
bool anyName(const std::vector<const Entry *> &entries, const Fits &fits)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry *entry) {
        return fits(entry->name) || std::any_of(entry->formerNames.begin(), entry->formerNames.end(), fits)
            || std::any_of(entry->foreignNames.begin(), entry->foreignNames.end(), fits);
    });
}

// The entries' names, as they may stand behind the number.
bool beginsWithName(const std::vector<const Entry *> &entries, const QString &text)
{
    return anyName(entries, [&](const QString &name) { return text.startsWith(straight(name), Qt::CaseInsensitive); });
}

bool hasName(const std::vector<const Entry *> &entries, const QString &text)
{
    return anyName(entries, [&](const QString &name) { return text.contains(straight(name), Qt::CaseInsensitive); });
}

class CodeFinder
{
public:
    CodeFinder(const QString &text, const Registry &registry)
        : m_text(straight(text))
        , m_registry(registry)
    {
    }

    PageCode find() const;

private:
    PageCode inStatusLine() const;
    PageCode inMessage() const;
    PageCode inWords() const;
    PageCode marked() const;
    PageCode inLines() const;
    PageCode ofNumber(int number) const;
    std::vector<const Entry *> codeInLine(const QString &line) const;
    std::vector<const Entry *> alsoNumbered(const QString &number) const;
    bool namesOthers(int number) const;

    QString m_text;
    const Registry &m_registry;
};

PageCode CodeFinder::ofNumber(int number) const
{
    return number == 0 ? PageCode() : PageCode{m_registry.meanings(number), number, Confidence::Medium};
}

// "HTTP/1.1 502 Bad Gateway" somewhere in the text; redirects come first, so the last one counts.
PageCode CodeFinder::inStatusLine() const
{
    static const QRegularExpression pattern(u"\\bHTTP/[123](?:\\.\\d)?\"? ([2-5]\\d\\d)\\b"_s);
    int last = 0;
    QSet<int> errors;
    auto matches = pattern.globalMatch(m_text);
    for (int i = 0; i < mostMarks && matches.hasNext(); ++i) {
        last = matches.next().captured(1).toInt();
        if (last >= 400)
            errors.insert(last);
    }
    PageCode found = ofNumber(last);
    if (errors.size() > 1)
        found.mostSure = Confidence::Low;
    return found;
}

// What browsers' consoles and programs' libraries say of an answer they did not like.
PageCode CodeFinder::inMessage() const
{
    static const QRegularExpression pattern(
        u"(?|\\b(?:responded with a status of|returned an error:|returned error:|does not indicate success:|"
        "resulted in an?|einen Fehler zurückgegeben:|a retourné une erreur.?:|Error en el servidor remoto:|with "
        "status(?: code)?|response code:?|server response:) [`(\\[]?([45]\\d\\d)\\b"
        "|\\b([45]\\d\\d) (?:Client|Server) Error: "
        "|\\[([45]\\d\\d)(?: [A-Za-z' -]{2,40})?\\] during \\["
        "|Exception\\S{0,60} ([45]\\d\\d) [A-Z][A-Za-z' -]{2,40}(?:: |$)"
        "|\\bCompleted ([45]\\d\\d) [A-Z]"
        "|HTTPError: (?:HTTP Error )?([45]\\d\\d)\\b"
        "|^npm (?:ERR!|error) code E([45]\\d\\d)\\b"
        "|\\bERR_PNPM_FETCH_([45]\\d\\d)\\b"
        "|\\bhttps?://\\S{1,2000} ?: ([45]\\d\\d) [A-Z][A-Za-z' -]{2,40}$"
        "|\\bfailed to get 200 response from .{1,2000}, got ([45]\\d\\d)\\b"
        "|\\(Reason: [^)\\n]{1,120}\\)\\. Status code: ([45]\\d\\d)\\b"
        "|\\b([45]\\d\\d)  [A-Z][A-Za-z' -]{2,40} \\[IP: "
        "|^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) https?://\\S{1,2000} ([45]\\d\\d)(?: \\(|$))"_s,
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = pattern.match(m_text);
    return match.hasMatch() ? ofNumber(match.captured(1).toInt()) : PageCode();
}

// What git, yarn and container registries say in place of a number: git's remote-curl.c, the registry's
// errcode/register.go.
PageCode CodeFinder::inWords() const
{
    static const std::array<std::pair<QRegularExpression, int>, 7> sentences{{
        {QRegularExpression(u"^fatal: Authentication failed for 'https?://"_s, QRegularExpression::MultilineOption),
         401},
        {QRegularExpression(u"^fatal: repository 'https?://[^'\\n]{1,2000}' not found$"_s,
                            QRegularExpression::MultilineOption),
         404},
        {QRegularExpression(u"\"https?://[^\"\\s]{1,2000}: Not found\""_s), 404},
        {QRegularExpression(u"\\btoomanyrequests: "_s), 429},
        {QRegularExpression(u"\\bunauthorized: authentication required\\b"_s), 401},
        {QRegularExpression(u"\\bdenied: requested access to the resource is denied\\b"_s), 403},
        {QRegularExpression(u"\\bmanifest unknown: "_s), 404},
    }};
    const auto said = std::find_if(sentences.begin(), sentences.end(),
                                   [this](const auto &sentence) { return m_text.contains(sentence.first); });
    return said == sentences.end() ? PageCode() : ofNumber(said->second);
}

// Another code with its name: a manual, a list of changes.
bool CodeFinder::namesOthers(int number) const
{
    static const QRegularExpression pattern(u"\\b([1-5]\\d\\d) ([A-Z][A-Za-z' -]{1,60})"_s);
    auto matches = pattern.globalMatch(m_text);
    for (int i = 0; i < mostMarks && matches.hasNext(); ++i) {
        const QRegularExpressionMatch match = matches.next();
        const int other = match.captured(1).toInt();
        if (other != number && beginsWithName(m_registry.meanings(other), match.captured(2)))
            return true;
    }
    return false;
}

// Cloudflare has four numbers for one page.
std::vector<const Entry *> CodeFinder::alsoNumbered(const QString &number) const
{
    const QString alias = u"Error "_s % number;
    for (const Entry &entry : m_registry.entries()) {
        if (entry.aliases.contains(alias))
            return {&entry};
    }
    return {};
}

// A number counts only with a word before it that says what it is. "HTTP" leaves no doubt of that; "error" and "status"
// stand before other numbers too.
PageCode CodeFinder::marked() const
{
    static const QRegularExpression pattern(
        u"\\b(HTTP(?:[ -]Status)?|HTTP Error(?: code)?|(?:HTTP )?Status code|(?:HTTP )?response code|Error(?: code)?|"
        u"Status|Fehler(?:code)?|erreur|código)"
        "\\s*[:#=]?\\s*(\\d{3}(?:\\.\\d{1,3})?|1\\d{3}|[HR]\\d\\d)\\b(?![.\\d])[\\s:,–|(-]{0,5}([^\\n]{0,60})"_s,
        QRegularExpression::CaseInsensitiveOption);
    PageCode found;
    auto matches = pattern.globalMatch(m_text);
    for (int i = 0; i < mostMarks && matches.hasNext(); ++i) {
        const QRegularExpressionMatch match = matches.next();
        std::vector<const Entry *> entries = m_registry.lookUp(match.captured(2));
        if (entries.empty())
            entries = alsoNumbered(match.captured(2));
        if (entries.empty())
            continue;
        const int number = entries.front()->code.value_or(0);
        const bool named = beginsWithName(entries, match.captured(3));
        if (number >= 100 && number < 400 && !named)
            continue; // "Status: 200 paid"
        if (!found.entries.empty()) {
            if (number != found.number)
                found.mostSure = Confidence::Low;
            continue;
        }
        const QString word = match.captured(1);
        const bool plain =
            word.startsWith("HTTP"_L1, Qt::CaseInsensitive) || word.endsWith(" code"_L1, Qt::CaseInsensitive);
        const bool alone = match.capturedStart() == 0 || m_text.at(match.capturedStart() - 1) == u'\n';
        found = {std::move(entries), number, named || plain || alone ? Confidence::Medium : Confidence::Low};
    }
    if (!found.entries.empty() && namesOthers(found.number))
        found.mostSure = Confidence::Low;
    return found;
}

// "404 Not Found", "502 - Bad Gateway | nginx", "403.14 - Forbidden": a code that stands with its name.
std::vector<const Entry *> CodeFinder::codeInLine(const QString &line) const
{
    static const QRegularExpression pattern(
        u"^(?:HTTP(?:/[\\d.]+)? |Error |HTTP Error )?([1-9]\\d\\d)(\\.\\d{1,3})?\\b[\\s:.–|-]+(\\S.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch() || line.size() > longestLine)
        return {};
    const std::vector<const Entry *> meanings = m_registry.meanings(match.captured(1).toInt());
    if (!hasName(meanings, match.captured(3)))
        return {};
    return match.hasCaptured(2) ? m_registry.lookUp(QString(match.captured(1) + match.captured(2))) : meanings;
}

PageCode CodeFinder::inLines() const
{
    for (const QString &line : m_text.split(u'\n').mid(0, mostLines)) {
        std::vector<const Entry *> entries = codeInLine(line.simplified());
        if (entries.empty())
            continue;
        const int number = entries.front()->code.value_or(0);
        return {std::move(entries), number, namesOthers(number) ? Confidence::Low : Confidence::Medium};
    }
    return {};
}

PageCode CodeFinder::find() const
{
    for (const auto place : {&CodeFinder::inStatusLine, &CodeFinder::inMessage, &CodeFinder::inWords,
                             &CodeFinder::marked, &CodeFinder::inLines})
    {
        PageCode found = (this->*place)();
        if (!found.entries.empty())
            return found;
    }
    return {};
}

} // namespace

PageCode codeInText(const QString &text, const Registry &registry)
{
    return CodeFinder(text, registry).find();
}

} // namespace StatusScope
