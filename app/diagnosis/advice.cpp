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
constexpr int certainMaker = 50;

QString said(const char *text, Tongue tongue)
{
    return tongue == Tongue::English ? QString::fromUtf8(text)
                                     : QCoreApplication::translate("StatusScope::Advice", text);
}

// `say` with its general advice on waiting, which would contradict what is known of the wait, replaced by `sentence`.
QString sayWithWait(const QString &say, const QString &sentence)
{
    const QRegularExpression waiting(
        said(
            //: Regular expression: the words by which a sentence for the customer asks to wait or to try again.
            QT_TRANSLATE_NOOP("StatusScope::Advice",
                              "\\b(?:try (?:it )?(?:again|once more)|wait|later|in (?:a few|a "
                              "minute|about|half)|next try)\\b"),
            tongueOf(say)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sentenceEnd(u"(?<=[.?…])\\s+"_s);
    QStringList kept;
    qsizetype place = -1;
    for (const QString &told : say.split(sentenceEnd, Qt::SkipEmptyParts)) {
        if (!waiting.match(told).hasMatch())
            kept.append(told);
        else if (place < 0)
            place = kept.size();
    }
    kept.insert(place < 0 ? kept.size() : place, sentence);
    return kept.join(u' ');
}

// What the sentences turn on.
class Adviser
{
public:
    Adviser(const Case &known, Diagnosis &diagnosis)
        : m_case(known)
        , m_hop(known.facts.hop)
        , m_entry(known.meaning.entry)
        , m_telling(m_entry)
        , m_out(diagnosis)
    {
        m_wait = retryAfter(m_hop, known.now);
    }

    void advise();

private:
    bool found(QLatin1StringView finding) const { return hasFinding(m_out, finding); }
    QString name(const QString &vendor) const { return m_case.registry.vendorName(vendor); }
    const Entry *finerCode() const;
    bool mustWait() const
    {
        return m_wait && m_hop.status >= 300 && (m_wait->at > m_case.now || (isUndated() && m_wait->seconds > 0));
    }
    bool isUndated() const { return m_wait && !m_wait->at.isValid(); } // who knows since when
    void takeEntry();
    void takeWait();
    void collectSteps();

    const Case &m_case;
    const Hop &m_hop;
    const Entry *m_entry;
    const Entry *m_telling; // whose advice fits: the entry, unless the number means something else here
    Diagnosis &m_out;
    std::optional<RetryAfter> m_wait;
};

// One finer code alone fits what was seen: it knows more than the number, also who must act and what helps.
const Entry *Adviser::finerCode() const
{
    const bool alone = m_case.making.hints.size() == 1 && m_case.making.certainty >= certainMaker;
    return alone ? m_case.meaning.hint : nullptr;
}

void Adviser::takeEntry()
{
    if (!m_entry) {
        m_out.title = Advice::tr("Status %1").arg(displayText(m_hop.statusText));
        return;
    }
    // A server may send another number than its own log has, as nginx does with 494 to 497.
    const bool unknownNumber = m_entry->kind == EntryKind::Status && m_entry->code != m_hop.status && m_hop.status > 0
        && m_case.registry.meanings(m_hop.status).empty();
    const bool noCode =
        m_entry->kind == EntryKind::Status && m_entry->code != m_hop.status && m_hop.status >= 0 && m_hop.status < 100;
    const QString number = displayText(m_hop.statusText);
    m_out.title = noCode ? Advice::tr("%1 is not a status code").arg(number)
        : unknownNumber  ? Advice::tr("%1, a code of its own").arg(m_hop.status)
                         : m_entry->name;
    m_out.explanation = m_entry->summary;
    if (noCode || unknownNumber)
        m_out.explanation =
            (noCode ? Advice::tr("Status codes begin at 100, so %1 is none; programs treat it like %2 %3.")
                    : Advice::tr("No standard and no vendor known here uses %1; programs treat it like %2 %3."))
                .arg(number)
                .arg(*m_entry->code)
                .arg(m_entry->name);
    const Entry *finer = finerCode();
    if (finer)
        m_out.explanation = finer->summary;
    const Entry &telling = finer ? *finer : *m_entry;
    m_out.responsible = telling.responsible;
    m_out.actNote = withoutMarkdown(telling.actNote);
    m_out.retry = telling.retry;
    m_out.retryNote = withoutMarkdown(telling.retryNote);
    m_out.say = telling.say;
}

void Adviser::takeWait()
{
    const bool limited = found("rate-limited"_L1);
    if (limited && m_hop.status != 429) {
        // A finer code of the maker's, such as S3's SlowDown, knows whose requests they are.
        const Entry *own = finerCode();
        m_out.responsible = own ? own->responsible : Responsible::Client;
        m_out.actNote =
            own ? withoutMarkdown(own->actNote) : Advice::tr("Whoever sends the requests sends fewer of them.");
        if (!own)
            m_out.explanation = Advice::tr("Too many requests in a short time; the limit is used up.");
        const Entry *tooMany = own ? own : m_case.registry.find(u"ietf-429");
        if (tooMany && m_entry && m_entry->registered) {
            m_telling = tooMany;
            m_out.say = tooMany->say;
            m_out.retry = tooMany->retry;
            m_out.retryNote = withoutMarkdown(tooMany->retryNote);
        }
    }
    if (!m_wait || m_hop.status < 300)
        return;
    if (m_wait->seconds == 0) {
        m_out.retry = Retry::Immediately;
        m_out.retryNote = Advice::tr("The answer allows another try at once.");
        return;
    }
    const Tongue tongue = tongueOf(m_out.say);
    if (isUndated()) {
        const QString wait = durationText(m_wait->seconds);
        m_out.retry = Retry::AfterDelay;
        m_out.retryNote = Advice::tr("The answer asks to wait %1; when it was sent is not known.").arg(wait);
        m_out.say =
            sayWithWait(m_out.say,
                        said(QT_TRANSLATE_NOOP("StatusScope::Advice", "Please wait %1 before you try again."), tongue)
                            .arg(durationText(m_wait->seconds, tongue)));
        return;
    }
    const QString clock = clockText(m_wait->at, m_case.now);
    if (!mustWait()) {
        m_out.retry = Retry::Immediately;
        m_out.retryNote = Advice::tr("The wait that the answer asked for ended at %1.").arg(clock);
        m_out.say =
            sayWithWait(m_out.say, said(QT_TRANSLATE_NOOP("StatusScope::Advice", "Please try again now."), tongue));
        return;
    }
    m_out.retry = Retry::AfterDelay;
    m_out.retryNote = Advice::tr("From %1 on; the answer asks to wait %2.").arg(clock, durationText(m_wait->seconds));
    m_out.say = sayWithWait(m_out.say,
                            said(QT_TRANSLATE_NOOP("StatusScope::Advice", "Please try again after %1."), tongue)
                                .arg(clockText(m_wait->at, m_case.now, tongue)));
}

void Adviser::collectSteps()
{
    const QList<Step> own = m_out.nextSteps;
    QList<Step> steps;
    if (mustWait())
        steps.append(isUndated()
                         ? Advice::tr("Wait %1; tries before that are refused again").arg(durationText(m_wait->seconds))
                         : Advice::tr("Wait until %1; tries before that are refused again")
                               .arg(clockText(m_wait->at, m_case.now)));
    if (found("plain-http-sent-to-https-port"_L1))
        steps.append(Advice::tr("Call the same address with https:// in front"));
    if (found("error-cached"_L1))
        steps.append(Advice::tr("Ask again past the cache before believing this answer"));
    const Entry *telling = m_case.meaning.hint && m_telling == m_entry ? m_case.meaning.hint : m_telling;
    const QList<Step> fixes = telling && own.isEmpty() ? entrySteps(*telling, m_out.responsible) : own;
    for (const Step &step : fixes) {
        if (steps.size() < mostSteps - 1 && !steps.contains(step))
            steps.append(step);
    }
    if (!m_out.quotes.isEmpty() && m_hop.status >= 400) {
        const Quote &quote = m_out.quotes.first();
        steps.append(quote.vendor.isEmpty()
                         ? Advice::tr("Quote %1 %2 when you ask").arg(quote.field, quotedText(quote.value, 60))
                         : Advice::tr("Quote %1 %2 when you ask %3")
                               .arg(quote.field, quotedText(quote.value, 60), name(quote.vendor)));
    }
    m_out.nextSteps = steps;
}

void Adviser::advise()
{
    takeEntry();
    adviseBlock(m_case, m_out);
    adviseSoftError(m_case, m_out);
    takeWait();
    QStringList sentences{m_out.explanation, waitedSentence(m_hop), makerSentence(m_case),
                          chainSentence(m_case.exchange)};
    sentences.removeAll(QString());
    m_out.explanation = sentences.join(u' ');
    m_out.emphasis = makerSentence(m_case);
    m_out.quotes = quotesOf(m_case);
    collectSteps();
}

} // namespace

void advise(const Case &known, Diagnosis &diagnosis)
{
    Adviser(known, diagnosis).advise();
}

bool hasFinding(const Diagnosis &diagnosis, QLatin1StringView id)
{
    const QList<Finding> &findings = diagnosis.findings;
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.id == id; });
}

static QStringList markdownSteps(const Entry &entry, Responsible responsible)
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

Step Step::fromMarkdown(const QString &markdown)
{
    Step step;
    step.parts = wordsAndCode(markdown);
    return step;
}

QList<Step> entrySteps(const Entry &entry, Responsible responsible)
{
    QList<Step> steps;
    for (const QString &step : markdownSteps(entry, responsible))
        steps.append(Step::fromMarkdown(step));
    return steps;
}

} // namespace StatusScope
