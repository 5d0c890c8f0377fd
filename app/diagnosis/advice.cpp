// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/advice.h"

#include "diagnosis/wording.h"
#include "registry/registry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace StatusScope {

namespace {

struct Advice
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Advice)
};

constexpr qsizetype mostSteps = 5;
constexpr qsizetype mostQuotes = 6;

// What the sentences turn on.
class Adviser
{
public:
    Adviser(const Case &known, Diagnosis &diagnosis)
        : m_case(known)
        , m_hop(known.facts.hop)
        , m_entry(known.meaning.entry)
        , m_out(diagnosis)
    {
        const bool live = known.exchange.source == ExchangeSource::Probe && m_hop.startedAt.isValid();
        m_wait = retryAfter(m_hop, live ? m_hop.startedAt : known.now);
    }

    void advise();

private:
    bool found(QLatin1StringView finding) const;
    bool blocked() const { return found("waf-block"_L1) || found("block-page"_L1); }
    QString name(const QString &vendor) const { return m_case.registry.vendorName(vendor); }
    QString makerSentence() const;
    QString waitedSentence() const;
    void takeEntry();
    void takeBlock();
    void takeSoftError();
    void takeWait();
    void collectQuotes();
    void collectSteps();
    void addQuote(const QString &field, const QString &value, const QString &vendor);

    const Case &m_case;
    const Hop &m_hop;
    const Entry *m_entry;
    Diagnosis &m_out;
    std::optional<RetryAfter> m_wait;
};

bool Adviser::found(QLatin1StringView finding) const
{
    return std::any_of(m_out.findings.begin(), m_out.findings.end(), [&](const Finding &f) { return f.id == finding; });
}

QString Adviser::makerSentence() const
{
    const Making &making = m_case.making;
    const Vendor *maker = m_case.registry.vendor(making.madeBy);
    const QString outermost = making.passedThrough.isEmpty() ? QString() : name(making.passedThrough.first());
    if (making.madeBy.isEmpty()) {
        if (m_hop.status < 400)
            return {};
        if (making.role == Role::Intermediary)
            return Advice::tr("Made by a proxy on the way, not by the site.");
        if (making.role == Role::Origin)
            return Advice::tr("Handed on by %1, made by the site behind it.").arg(outermost);
        return outermost.isEmpty() ? QString()
                                   : Advice::tr("Handed on by %1; who wrote it cannot be told.").arg(outermost);
    }
    if (making.certainty < 50)
        return m_hop.status < 400 ? QString() : Advice::tr("Probably made by %1.").arg(name(making.madeBy));
    if (making.role == Role::Intermediary)
        return Advice::tr("Made by %1, not by the site.").arg(name(making.madeBy));
    if (m_hop.status < 400)
        return {};
    if (maker && (maker->kind == VendorKind::Framework || maker->kind == VendorKind::Application))
        return Advice::tr("Made by the site’s own application (%1).").arg(maker->name);
    if (maker && maker->kind == VendorKind::Hosting)
        return Advice::tr("Made by %1, where the site is hosted.").arg(maker->name);
    if (maker && maker->kind == VendorKind::Service)
        return Advice::tr("Made by %1 itself.").arg(maker->name);
    return Advice::tr("Made by the site’s own server (%1).").arg(name(making.madeBy));
}

// How long a gateway waited is the fact that tells a dead server from a slow one.
QString Adviser::waitedSentence() const
{
    static const QList<int> timeouts{408, 504, 522, 524};
    const double wait = m_hop.timings.waitMs.value_or(0);
    if (wait < 1000 || !timeouts.contains(m_hop.status))
        return {};
    return Advice::tr("The answer took %1 to come.").arg(durationText(qRound64(wait / 1000)));
}

void Adviser::takeEntry()
{
    if (!m_entry) {
        m_out.title = Advice::tr("Status %1").arg(displayText(m_hop.statusText));
        return;
    }
    const bool unknownNumber = m_entry->kind == EntryKind::Status && m_entry->code != m_hop.status && m_hop.status > 0;
    m_out.title = unknownNumber ? Advice::tr("%1, a code of its own").arg(m_hop.status) : m_entry->name;
    m_out.explanation = unknownNumber
        ? Advice::tr("No standard and no vendor known here uses %1; programs treat it like %2 %3.")
              .arg(m_hop.status)
              .arg(*m_entry->code)
              .arg(m_entry->name)
        : m_entry->summary;
    m_out.responsible = m_entry->responsible;
    m_out.actNote = m_entry->actNote;
    m_out.retry = m_entry->retry;
    m_out.retryNote = m_entry->retryNote;
    m_out.say = m_entry->say;
}

// A filter's answer means the filter, whatever number it chose.
void Adviser::takeBlock()
{
    if (!blocked() || (m_entry && !m_entry->registered && m_case.meaning.byEvidence))
        return;
    const QString who = name(m_case.making.madeBy);
    if (found("block-page"_L1)) {
        m_out.explanation = Advice::tr("A filter in the visitor’s own network (%1) does not let this site through; the "
                                       "site itself was never asked.")
                                .arg(who);
        m_out.responsible = Responsible::Intermediary;
        m_out.actNote = Advice::tr("Who runs the visitor’s network can allow the site.");
        m_out.say =
            Advice::tr("The page was stopped by a filter in the network you are on, for example at your company or "
                       "school; the site is not at fault. "
                       "Please try it on mobile data. If you need the site there, ask your IT team to allow it.");
        return;
    }
    m_out.explanation = Advice::tr(
        "A security filter took this request for an attack or a robot and stopped it before the site saw it.");
    m_out.responsible = Responsible::Either;
    m_out.actNote = Advice::tr(
        "The visitor tries an ordinary browser without VPN; the site’s owner can allow the visitor in the filter.");
    m_out.retry = Retry::AfterChange;
    m_out.retryNote = Advice::tr("The same request from the same connection is stopped again.");
    m_out.say = Advice::tr("A security filter in front of the site took your visit for an automated one. Please switch "
                           "off VPN or ad blockers and try again "
                           "in an ordinary browser window. If it stays, send us the number shown on the page and the "
                           "time, so the site’s team can let you in.");
}

void Adviser::takeSoftError()
{
    if (!m_case.soft || (m_entry && m_entry->statusClass() != 2))
        return;
    struct Text
    {
        QString title;
        QString explanation;
        Responsible responsible;
        Retry retry;
        QString say;
    };
    const auto text = [this]() -> Text {
        switch (m_case.soft->kind) {
        case SoftErrorKind::NotFound:
            return {Advice::tr("“Not found” under a success code"),
                    Advice::tr("The page says that nothing is here, while the number says that all is well. Search "
                               "engines and programs are misled by that."),
                    Responsible::Server, Retry::Pointless,
                    Advice::tr("There is nothing at this address any more. Please check it for typing errors, or start "
                               "from the site’s front page. "
                               "If a link brought you here, tell us where you found it.")};
        case SoftErrorKind::Failure:
            return {Advice::tr("An error under a success code"),
                    Advice::tr("The number says that all is well, but the content is an error message."),
                    Responsible::Server, Retry::AfterChange,
                    Advice::tr("The site was reached, but it answered with an error message. Please send us what you "
                               "see and the time, so the site’s team can look into it.")};
        case SoftErrorKind::Login:
            return {Advice::tr("A sign-in page instead of the page"),
                    Advice::tr("The site leads everybody who is not signed in to its sign-in page."),
                    Responsible::Client, Retry::WithCredentials,
                    Advice::tr("This page can only be seen after signing in. Please sign in first and open it again. "
                               "If you are sent back to the sign-in page each time, allow cookies for the site.")};
        case SoftErrorKind::Challenge:
            return {
                Advice::tr("A robot check instead of the page"),
                Advice::tr("A filter in front of the site wants proof that a person is asking. Programs get no "
                           "further, a browser may pass by itself."),
                Responsible::Either, Retry::AfterChange,
                Advice::tr("The site checks whether a person is visiting. Please allow JavaScript and cookies, wait a "
                           "few seconds and follow the check. If it does not end, switch off VPN or ad blockers.")};
        case SoftErrorKind::Maintenance:
            return {Advice::tr("Closed for maintenance, under a success code"),
                    Advice::tr("The page says that the site is being worked on; 503 would be the number for it."),
                    Responsible::Server, Retry::AfterDelay,
                    Advice::tr("The site is being worked on at the moment. Nothing is wrong with your device. Please "
                               "try again later.")};
        case SoftErrorKind::Parked:
            return {Advice::tr("A parked domain"),
                    Advice::tr("The name exists, but it shows advertising or an offer for sale instead of a site; "
                               "often the registration has run out."),
                    Responsible::Server, Retry::AfterChange,
                    Advice::tr("There is no site at this address at the moment. Please check the spelling. If it is "
                               "right, the address has probably changed or its registration has run out.")};
        case SoftErrorKind::Portal:
            break;
        }
        return {Advice::tr("The network’s own sign-in page"),
                Advice::tr("Not the site has answered, but the network in between, which wants a sign-in first."),
                Responsible::Network, Retry::WithCredentials,
                Advice::tr("The network you are on, such as a hotel’s or train’s, wants you to sign in before it lets "
                           "you out. Please open any page in your browser, sign in there, and try again.")};
    }();
    m_out.title = text.title;
    m_out.explanation = text.explanation;
    m_out.responsible = text.responsible;
    m_out.actNote.clear();
    m_out.retry = text.retry;
    m_out.retryNote.clear();
    m_out.say = text.say;
}

void Adviser::takeWait()
{
    const bool limited = found("rate-limited"_L1);
    if (limited && m_hop.status != 429) {
        m_out.responsible = Responsible::Client;
        m_out.actNote = Advice::tr("Whoever sends the requests sends fewer of them.");
        m_out.explanation = Advice::tr("Too many requests in a short time; the limit is used up.");
    }
    if (!m_wait || m_hop.status < 300)
        return;
    if (m_wait->seconds == 0) {
        m_out.retry = Retry::Immediately;
        m_out.retryNote = Advice::tr("The answer allows another try at once.");
        return;
    }
    const QString clock = clockText(m_wait->at, m_case.now);
    m_out.retry = Retry::AfterDelay;
    m_out.retryNote = Advice::tr("From %1 on; the answer asks to wait %2.").arg(clock, durationText(m_wait->seconds));
    m_out.say = sayWithTime(m_out.say, m_wait->at, m_case.now);
}

void Adviser::addQuote(const QString &field, const QString &value, const QString &vendor)
{
    const bool told = std::any_of(m_out.quotes.begin(), m_out.quotes.end(), [&](const Quote &q) {
        return q.field.compare(field, Qt::CaseInsensitive) == 0 || q.value == value;
    });
    if (!told && !value.trimmed().isEmpty() && m_out.quotes.size() < mostQuotes)
        m_out.quotes.append({field, value, vendor});
}

void Adviser::collectQuotes()
{
    const auto quoteFields = [this](const QString &vendor) {
        for (const SignatureMatch &match : m_case.making.matches) {
            if (match.vendor->vendor == vendor && !match.rule->quote.isEmpty())
                addQuote(match.rule->quote, match.captures.value(1), vendor);
        }
        const Vendor *known = m_case.registry.vendor(vendor);
        for (const QString &field : known ? known->quoteFields : QStringList())
            addQuote(field, displayText(m_hop.header(field.toLatin1())), vendor);
    };
    quoteFields(m_case.making.madeBy);
    for (const QString &vendor : m_case.making.passedThrough)
        quoteFields(vendor);
    for (const HeaderField &field : m_hop.headers) {
        const FieldNote *note = m_case.registry.field(QString::fromLatin1(field.name));
        if (note && note->quotable)
            addQuote(note->name, displayText(field.value), note->vendor);
    }
}

void Adviser::collectSteps()
{
    QStringList &steps = m_out.nextSteps;
    if (m_wait && m_wait->seconds > 0 && m_hop.status >= 300)
        steps.append(
            Advice::tr("Wait until %1; earlier tries are refused again").arg(clockText(m_wait->at, m_case.now)));
    if (found("plain-http-sent-to-https-port"_L1))
        steps.append(Advice::tr("Call the same address with https:// in front"));
    if (found("error-cached"_L1))
        steps.append(Advice::tr("Ask again past the cache before believing this answer"));
    if (blocked() && !found("block-page"_L1))
        steps.append(
            Advice::tr("Search the filter’s log for this time and visitor, and allow what was stopped by mistake"));
    if (m_entry && m_out.responsible != Responsible::Nobody && (!m_case.soft || m_entry->statusClass() != 2)) {
        for (const QString &step : entrySteps(*m_entry, m_out.responsible)) {
            if (steps.size() < mostSteps - 1 && !steps.contains(step))
                steps.append(step);
        }
    }
    if (!m_out.quotes.isEmpty() && m_hop.status >= 400) {
        const Quote &quote = m_out.quotes.first();
        steps.append(quote.vendor.isEmpty()
                         ? Advice::tr("Quote %1 %2 when you ask").arg(quote.field, quotedText(quote.value, 60))
                         : Advice::tr("Quote %1 %2 when you ask %3")
                               .arg(quote.field, quotedText(quote.value, 60), name(quote.vendor)));
    }
}

void Adviser::advise()
{
    takeEntry();
    takeBlock();
    takeSoftError();
    takeWait();
    QStringList sentences{m_out.explanation, waitedSentence(), makerSentence(), chainSentence(m_case.exchange)};
    sentences.removeAll(QString());
    m_out.explanation = sentences.join(u' ');
    collectQuotes();
    collectSteps();
}

} // namespace

void advise(const Case &known, Diagnosis &diagnosis)
{
    Adviser(known, diagnosis).advise();
}

QString sayWithTime(const QString &say, const QDateTime &at, const QDateTime &now)
{
    // The entry's own words on waiting would contradict the time that is known.
    static const QRegularExpression waiting(
        u"\\b(?:try (?:it )?(?:again|once more)|wait|later|in (?:a few|about|half)|next try)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sentenceEnd(u"(?<=[.?…])\\s+"_s);
    QStringList kept;
    qsizetype place = -1;
    for (const QString &sentence : say.split(sentenceEnd, Qt::SkipEmptyParts)) {
        if (!waiting.match(sentence).hasMatch())
            kept.append(sentence);
        else if (place < 0)
            place = kept.size();
    }
    kept.insert(place < 0 ? kept.size() : place, Advice::tr("Please try again after %1.").arg(clockText(at, now)));
    return kept.join(u' ');
}

QStringList entrySteps(const Entry &entry, Responsible responsible)
{
    const Fixes &fixes = entry.fixes;
    switch (responsible) {
    case Responsible::Nobody:
        return {};
    case Responsible::Client:
    case Responsible::Network:
        return fixes.visitor + fixes.developer + fixes.owner;
    case Responsible::Either:
        return fixes.visitor.mid(0, 2) + fixes.owner + fixes.developer;
    case Responsible::Server:
    case Responsible::Intermediary:
        break;
    }
    return fixes.owner + fixes.developer;
}

} // namespace StatusScope
