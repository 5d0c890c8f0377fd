// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/textreport.h"

#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "report/failurephrases.h"
#include "report/phrases.h"
#include "report/resultphrases.h"
#include "report/textwriter.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

using Tone = TextWriter::Tone;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextReport)
};

Tone toneOf(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry)
{
    const Entry *entry = registry.find(diagnosis.entry);
    const int status = exchange.error ? 0
        : exchange.last()             ? exchange.last()->status
        : entry                       ? entry->code.value_or(0)
                                      : 0;
    switch (status / 100) {
    case 1:
    case 3:
        return Tone::Info;
    case 2:
        return Tone::Good;
    case 4:
        return Tone::Warn;
    default:
        return Tone::Bad;
    }
}

void writeVerdict(TextWriter &out, const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry)
{
    const QString headline = resultHeadline(exchange, diagnosis, registry);
    const QString badges = resultBadges(exchange, diagnosis, registry);
    if (headline.size() + 2 + badges.size() <= out.width()) {
        out.line(out.styled(headline, Tone::Bold) % u"  " % out.styled(badges, toneOf(exchange, diagnosis, registry)));
    } else {
        out.paragraph(headline, 0, Tone::Bold);
        out.paragraph(badges, 0, toneOf(exchange, diagnosis, registry));
    }
    out.paragraph(exchange.url, 0, Tone::Dim);
    if (exchange.error)
        out.paragraph(failureSentence(*exchange.error));
    out.paragraph(diagnosis.explanation);
}

void writeHop(TextWriter &out, const Hop &hop, const QString &chip)
{
    out.item(chip, displayText(hop.method) % u' ' % hop.url, 2);
    out.paragraph(hopFacts(hop), 6, Tone::Dim);
    if (hop.verifiedOff)
        out.paragraph(uncheckedText(), 6, Tone::Warn);
    if (hop.credentialsDropped)
        out.paragraph(Text::tr("Authorization was not sent: the origin changed."), 6, Tone::Info);
    for (const QString &fault : hop.faults)
        out.paragraph(fault, 6, Tone::Warn);
}

void writeWay(TextWriter &out, const Exchange &exchange)
{
    if (isHint(exchange))
        return;
    const QString way = wayText(exchange);
    out.heading(way.isEmpty() ? Text::tr("Way of the request") : Text::tr("Way of the request: %1").arg(way));
    for (const Hop &hop : exchange.hops) {
        for (const InterimResponse &interim : hop.interim)
            out.item(QString::number(interim.status), displayText(interim.reason), 2);
        writeHop(out, hop, displayText(hop.statusText));
    }
    if (exchange.error && exchange.error->hop)
        writeHop(out, *exchange.error->hop, failureChip(exchange.error->kind));
}

void writeFindings(TextWriter &out, const Diagnosis &diagnosis)
{
    if (diagnosis.findings.isEmpty())
        return;
    out.heading(Text::tr("Findings"));
    for (const Finding &finding : diagnosis.findings)
        out.paragraph(labelled(severityText(finding.severity), finding.text) % u" [" % finding.id % u']', 2);
}

} // namespace

void writeResult(TextWriter &out, const Redacted<Explained> &result, const Registry &registry)
{
    const Exchange &exchange = result->exchange;
    const Diagnosis &diagnosis = result->diagnosis;
    writeVerdict(out, exchange, diagnosis, registry);
    out.heading(Text::tr("Tell the customer"));
    out.paragraph(diagnosis.say, 2);
    out.heading(Text::tr("Who must act"));
    out.paragraph(withNote(whoMustAct(diagnosis.responsible), diagnosis.actNote), 2);
    out.heading(Text::tr("Try again?"));
    out.paragraph(withNote(tryAgain(diagnosis.retry), diagnosis.retryNote), 2);
    if (!diagnosis.nextSteps.isEmpty()) {
        out.heading(Text::tr("Check next"));
        out.numbered(diagnosis.nextSteps);
    }
    if (!diagnosis.evidence.isEmpty()) {
        out.heading(Text::tr("How we know"));
        QStringList seen;
        for (const Evidence &evidence : diagnosis.evidence)
            seen.append(evidence.text);
        out.bullets(seen);
    }
    if (!diagnosis.quotes.isEmpty()) {
        out.heading(Text::tr("Quote these to the vendor"));
        for (const Quote &quote : diagnosis.quotes)
            out.pair(quote.field, quote.value, 20);
    }
    if (diagnosis.confidence != Confidence::High && !diagnosis.alternatives.isEmpty()) {
        out.heading(Text::tr("Could also be"));
        for (const QString &id : diagnosis.alternatives)
            out.paragraph(otherMeaning(id, registry), 2);
    }
    writeFindings(out, diagnosis);
    writeWay(out, exchange);
}

} // namespace StatusScope
