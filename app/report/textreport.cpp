// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/textreport.h"

#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "report/failurephrases.h"
#include "report/phrases.h"
#include "report/redactor.h"
#include "report/textwriter.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

using Tone = TextWriter::Tone;

QString tr(const char *text)
{
    return QCoreApplication::translate("TextReport", text);
}

Tone toneOf(const Exchange &exchange)
{
    if (exchange.error || !exchange.last())
        return Tone::Bad;
    switch (exchange.last()->status / 100) {
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

QString badges(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry)
{
    QStringList parts;
    if (exchange.error && (exchange.error->hop || !exchange.last()))
        parts.append(tr("No HTTP answer"));
    if (!diagnosis.madeBy.isEmpty())
        parts.append(tr("made by %1").arg(registry.vendorName(diagnosis.madeBy)));
    parts.append(confidenceText(diagnosis.confidence));
    return parts.join(u" · ");
}

void writeVerdict(TextWriter &out, const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry, const Redactor &redactor)
{
    const Hop *last = exchange.last();
    const bool showsCode = last && !exchange.error;
    const QString code = showsCode ? displayText(last->statusText) : QString();
    const QString title = redactor.text(diagnosis.title);
    const QString headline = code.isEmpty() || title.startsWith(code) ? title : QString(code % u' ' % title);
    out.line(out.styled(headline, Tone::Bold) % u"  " % out.styled(badges(exchange, diagnosis, registry), toneOf(exchange)));
    out.paragraph(redactor.url(exchange.url), 0, Tone::Dim);
    if (exchange.error)
        out.paragraph(redactor.text(failureSentence(*exchange.error)));
    out.paragraph(redactor.text(diagnosis.explanation));
}

void writeHop(TextWriter &out, const Hop &hop, const QString &chip, const Redactor &redactor)
{
    out.line(u"  " % out.styled(chip, Tone::Bold) % u"  " % displayText(hop.method) % u' ' % redactor.url(hop.url));
    QStringList facts;
    if (hop.timings.totalMs)
        facts.append(durationText(*hop.timings.totalMs));
    const QString phases = phasesText(hop.timings);
    if (!phases.isEmpty())
        facts.append(u'(' % phases % u')');
    if (!hop.remoteAddress.isEmpty())
        facts.append(tr("from %1").arg(hop.remoteAddress));
    if (hop.tls && !hop.tls->protocol.isEmpty())
        facts.append(hop.tls->protocol);
    if (!hop.proxy.isEmpty())
        facts.append(tr("through the proxy %1").arg(hop.proxy));
    if (!facts.isEmpty())
        out.paragraph(facts.join(u' '), 6, Tone::Dim);
    if (hop.verifiedOff)
        out.paragraph(tr("The certificate was not checked."), 6, Tone::Warn);
    if (hop.credentialsDropped)
        out.paragraph(tr("Authorization was not sent: the origin changed."), 6, Tone::Info);
    for (const QString &fault : hop.faults)
        out.paragraph(fault, 6, Tone::Warn);
}

void writeWay(TextWriter &out, const Exchange &exchange, const Redactor &redactor)
{
    const QString way = wayText(exchange);
    out.heading(way.isEmpty() ? tr("Way of the request") : tr("Way of the request: %1").arg(way));
    for (const Hop &hop : exchange.hops) {
        for (const InterimResponse &interim : hop.interim)
            out.line(u"  " % out.styled(QString::number(interim.status), Tone::Dim) % u"  " % displayText(interim.reason));
        writeHop(out, hop, displayText(hop.statusText), redactor);
    }
    if (exchange.error && exchange.error->hop)
        writeHop(out, *exchange.error->hop, failureChip(exchange.error->kind), redactor);
}

void writeFindings(TextWriter &out, const Diagnosis &diagnosis, const Redactor &redactor)
{
    if (diagnosis.findings.isEmpty())
        return;
    out.heading(tr("Findings"));
    for (const Finding &finding : diagnosis.findings)
        out.paragraph(severityText(finding.severity) % u": " % redactor.text(finding.text) % u" [" % finding.id % u']', 2);
}

} // namespace

void writeResult(TextWriter &out, const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry, const Redactor &redactor)
{
    writeVerdict(out, exchange, diagnosis, registry, redactor);
    out.heading(tr("Tell the customer"));
    out.paragraph(redactor.text(diagnosis.say), 2);
    out.heading(tr("Who must act"));
    out.paragraph(whoMustAct(diagnosis.responsible) % u". " % diagnosis.actNote, 2);
    out.heading(tr("Try again?"));
    out.paragraph(tryAgain(diagnosis.retry) % u". " % diagnosis.retryNote, 2);
    if (!diagnosis.nextSteps.isEmpty()) {
        out.heading(tr("Check next"));
        QStringList steps;
        for (const QString &step : diagnosis.nextSteps)
            steps.append(plainText(step));
        out.numbered(steps);
    }
    if (!diagnosis.evidence.isEmpty()) {
        out.heading(tr("How we know"));
        QStringList seen;
        for (const Evidence &evidence : diagnosis.evidence)
            seen.append(redactor.text(evidence.text));
        out.bullets(seen);
    }
    if (!diagnosis.quotes.isEmpty()) {
        out.heading(tr("Quote these to the vendor"));
        for (const Quote &quote : diagnosis.quotes)
            out.pair(quote.field, quote.value, 20);
    }
    if (diagnosis.confidence != Confidence::High && !diagnosis.alternatives.isEmpty()) {
        out.heading(tr("Could also be"));
        for (const QString &id : diagnosis.alternatives) {
            const Entry *entry = registry.find(id);
            out.paragraph(entry ? QString(entryTitle(*entry) % u" (" % registry.vendorName(entry->vendor) % u')') : id, 2);
        }
    }
    writeFindings(out, diagnosis, redactor);
    writeWay(out, exchange, redactor);
}

} // namespace StatusScope
