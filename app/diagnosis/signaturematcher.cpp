// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signaturematcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace StatusScope {

namespace {

using Place = SignatureCondition::Place;
using Test = SignatureCondition::Test;

// What the conditions of a rule have seen so far.
struct Seen
{
    QString source;
    QString words; // for the reader
    QStringList groups;
    QString excerpt; // of the body
};

constexpr qsizetype longestQuote = 90;
constexpr qsizetype longestErrorText = 3000;
constexpr qsizetype longestErrorTextOfSuccess = 1500;

QString quoted(QStringView words)
{
    const QString shown = words.trimmed().toString().simplified();
    return shown.size() <= longestQuote ? shown : shown.left(longestQuote - 1) + u'…';
}

bool testText(const SignatureCondition &condition, const QString &text, QString &found, QStringList &groups)
{
    switch (condition.test) {
    case Test::Exists:
        found = text;
        return true;
    case Test::Equals:
        found = text;
        return text.compare(condition.value, Qt::CaseInsensitive) == 0;
    case Test::Contains: {
        const qsizetype at = text.indexOf(condition.value, 0, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        found = text.mid(at, condition.value.size());
        return true;
    }
    case Test::Matches: {
        const QRegularExpressionMatch match = condition.expression->match(text);
        if (!match.hasMatch())
            return false;
        found = match.captured();
        groups = match.capturedTexts().mid(1);
        return true;
    }
    }
    return false;
}

// Spares compiling and running most expressions.
bool mayMatch(const SignatureCondition &condition, const HopFacts &facts, const QString &text)
{
    const QString &words = condition.test == Test::Contains ? condition.value : condition.needle;
    if (condition.place == Place::Body || condition.place == Place::Text)
        return (condition.place == Place::Body ? facts.lowerBody : facts.lowerText).contains(words);
    return text.contains(words, Qt::CaseInsensitive);
}

bool testHeader(const SignatureCondition &condition, const HopFacts &facts, Seen &seen)
{
    const QByteArray name = condition.name.toLatin1();
    for (const QString &value : facts.headerTexts(name)) {
        QString found;
        QStringList groups;
        if (!mayMatch(condition, facts, value) || !testText(condition, value, found, groups))
            continue;
        seen.source = "header:"_L1 + condition.name.toLower();
        seen.words = quoted(QString(condition.name + ": "_L1 + value));
        seen.groups += groups;
        return true;
    }
    return false;
}

bool testCookie(const SignatureCondition &condition, const HopFacts &facts, Seen &seen)
{
    const bool open = condition.name.endsWith(u'*');
    const QStringView wanted = QStringView(condition.name).chopped(open ? 1 : 0);
    for (const QString &cookie : facts.cookies) {
        QString found;
        QStringList groups;
        const bool named =
            open ? cookie.startsWith(wanted, Qt::CaseInsensitive) : cookie.compare(wanted, Qt::CaseInsensitive) == 0;
        if (!named || !testText(condition, cookie, found, groups))
            continue;
        seen.source = "cookie:"_L1 + cookie;
        seen.words = QCoreApplication::translate("SignatureMatcher", "sets the cookie %1").arg(quoted(cookie));
        seen.groups += groups;
        return true;
    }
    return false;
}

// The parts of the answer that are one text each.
QString placeText(Place place, const HopFacts &facts)
{
    switch (place) {
    case Place::Body:
        return facts.body;
    case Place::Text:
        return facts.text;
    case Place::Title:
        return facts.title;
    case Place::Heading:
        return facts.heading;
    case Place::Reason:
        return facts.reason;
    case Place::ContentType:
        return facts.contentType;
    case Place::Host:
        return facts.host;
    default:
        return {};
    }
}

// A layout is recognised by its tags; a person sees the words between them, or nothing of it.
QString bodyWords(const HopFacts &facts, const QString &shown)
{
    if (shown.isEmpty())
        return QCoreApplication::translate("SignatureMatcher", "layout of the page");
    // The window's title is mostly the page's headline once more.
    static const QRegularExpression doubled(u"^(.{3,80}?) \\1(?=\\s|$)"_s);
    return facts.text.contains(shown, Qt::CaseInsensitive)
        ? QCoreApplication::translate("SignatureMatcher", "page says “%1”")
              .arg(quoted(QString(shown).replace(doubled, u"\\1"_s)))
        : QCoreApplication::translate("SignatureMatcher", "page’s source has “%1”").arg(quoted(shown));
}

bool testPlace(const SignatureCondition &condition, const HopFacts &facts, Seen &seen)
{
    const QString text = placeText(condition.place, facts);
    if (!mayMatch(condition, facts, text))
        return false;
    // Words of an error page inside a long text under a success, or under nobody knows what, are a quotation: an
    // article, a manual.
    const bool success = facts.hop.status / 100 == 2;
    if (condition.place == Place::Text && (success || facts.statusUnknown())
        && text.size() > (success ? longestErrorTextOfSuccess : longestErrorText))
        return false;
    // "Exists" of a text that is always there would say nothing.
    if (condition.test == Test::Exists && text.isEmpty())
        return false;
    QString found;
    QStringList groups;
    if (!testText(condition, text, found, groups))
        return false;
    seen.groups += groups;
    switch (condition.place) {
    case Place::Reason:
        seen.source = u"reason"_s;
        seen.words = QCoreApplication::translate("SignatureMatcher", "reason “%1”").arg(quoted(text));
        break;
    case Place::Title:
        seen.source = u"body"_s;
        seen.words = QCoreApplication::translate("SignatureMatcher", "page title “%1”").arg(quoted(text));
        seen.excerpt = text;
        break;
    case Place::ContentType:
    case Place::Host:
        seen.source = condition.place == Place::Host ? u"host"_s : u"header:content-type"_s;
        seen.words = quoted(text);
        break;
    default:
        // A few characters say nothing to a reader; what an earlier condition has seen says more.
        if (seen.words.isEmpty() || found.size() > 3) {
            seen.source = u"body"_s;
            seen.excerpt = condition.place == Place::Body ? visibleText(found) : found;
            seen.words = bodyWords(facts, seen.excerpt);
        }
    }
    return true;
}

bool testJson(const SignatureCondition &condition, const HopFacts &facts, Seen &seen)
{
    const QJsonValue value = facts.jsonAt(condition.name);
    if (value.isUndefined())
        return false;
    QString found;
    QStringList groups;
    if (!testText(condition, value.toVariant().toString(), found, groups))
        return false;
    seen.source = u"body"_s;
    seen.words = quoted(QString(condition.name + ": "_L1 + value.toVariant().toString()));
    seen.groups += groups;
    return true;
}

bool testStatus(const SignatureCondition &condition, const HopFacts &facts, Seen &seen)
{
    const int status = facts.hop.status;
    const bool in = std::any_of(condition.statuses.begin(), condition.statuses.end(),
                                [&](const auto &range) { return status >= range.first && status <= range.second; });
    if (in && seen.source.isEmpty()) {
        seen.source = u"status"_s;
        seen.words = QCoreApplication::translate("SignatureMatcher", "status %1").arg(status);
    }
    return in;
}

bool holds(const SignatureCondition &condition, const HopFacts &facts, Seen &seen)
{
    if (condition.place == Place::Status && facts.statusUnknown())
        return true; // speaks neither for nor against
    Seen after = seen;
    bool result = false;
    switch (condition.place) {
    case Place::Header:
        result = testHeader(condition, facts, after);
        break;
    case Place::Cookie:
        result = testCookie(condition, facts, after);
        break;
    case Place::Json:
        result = testJson(condition, facts, after);
        break;
    case Place::Status:
        result = testStatus(condition, facts, after);
        break;
    case Place::Any:
        result = std::any_of(condition.any.begin(), condition.any.end(),
                             [&](const SignatureCondition &one) { return holds(one, facts, after); });
        break;
    default:
        result = testPlace(condition, facts, after);
    }
    if (result && !condition.absent)
        seen = after;
    return result != condition.absent;
}

// Needs no look into the body.
bool isCheap(const SignatureCondition &condition)
{
    switch (condition.place) {
    case Place::Body:
    case Place::Text:
    case Place::Json:
    case Place::Title:
    case Place::Heading:
        return false;
    case Place::Any:
        return std::all_of(condition.any.begin(), condition.any.end(), isCheap);
    default:
        return true;
    }
}

bool passes(const RuleGuard &guard, const HopFacts &facts)
{
    const int digit = facts.hop.status / 100;
    const int bit = digit >= 1 && digit <= 5 ? digit : 0;
    if (!facts.statusUnknown() && !(guard.classes >> bit & 1))
        return false;
    return guard.field.isEmpty()
        || std::any_of(facts.hop.headers.begin(), facts.hop.headers.end(), [&](const HeaderField &field) {
               return guard.field.compare(QLatin1StringView(field.name), Qt::CaseInsensitive) == 0;
           });
}

// The cheap conditions first: most rules end there, and a body may be long.
bool mayHold(const SignatureRule &rule, const HopFacts &facts)
{
    return std::all_of(rule.when.begin(), rule.when.end(), [&](const SignatureCondition &condition) {
        Seen ignored;
        return !isCheap(condition) || holds(condition, facts, ignored);
    });
}

} // namespace

QString filledIn(QString pattern, const QStringList &captures)
{
    for (qsizetype i = 0; i < captures.size(); ++i)
        pattern.replace(u"{%1}"_s.arg(i), captures[i]);
    return pattern;
}

QList<SignatureMatch> matchSignatures(const HopFacts &facts, const SignatureSet &signatures)
{
    QList<SignatureMatch> matches;
    for (const VendorSignature &vendor : signatures.vendors()) {
        for (std::size_t i = 0; i < vendor.rules.size(); ++i) {
            if (!passes(vendor.rules.guard(i), facts))
                continue;
            const SignatureRule &rule = vendor.rules[i];
            Seen seen;
            if (!mayHold(rule, facts))
                continue;
            if (!std::all_of(rule.when.begin(), rule.when.end(), [&](const auto &c) { return holds(c, facts, seen); }))
                continue;
            const QStringList captures = QStringList{seen.words} + seen.groups;
            matches.append(
                {&vendor,
                 &rule,
                 captures,
                 {rule.source.isEmpty() ? seen.source : rule.source,
                  rule.text.isEmpty() ? seen.words : filledIn(rule.text, captures), vendor.vendor, seen.excerpt}});
        }
    }
    return matches;
}

} // namespace StatusScope
