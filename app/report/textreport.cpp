// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/textreport.h"

#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "report/failurephrases.h"
#include "report/phrases.h"
#include "report/resultphrases.h"
#include "report/textwriter.h"

namespace StatusScope {

namespace {

using Tone = TextWriter::Tone;

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
    for (const InterimResponse &interim : hop.interim)
        out.item(QString::number(interim.status), displayText(interim.reason), 2);
    out.item(chip, displayText(hop.method) % u' ' % hopAddress(hop), 2);
    out.paragraph(hopFacts(hop), 6, Tone::Dim);
    for (const HopNote &note : hopNotes(hop))
        out.paragraph(note.text, 6, note.warns ? Tone::Warn : Tone::Info);
}

void writeWay(TextWriter &out, const Exchange &exchange)
{
    if (isHint(exchange))
        return;
    out.heading(wayHeading(exchange));
    for (const Hop &hop : exchange.hops)
        writeHop(out, hop, displayText(hop.statusText));
    if (!exchange.error || !exchange.error->hop)
        return;
    const Hop &failed = *exchange.error->hop;
    writeHop(out, failed, failureChip(exchange.error->kind));
    if (!failed.headers.isEmpty()) // a proxy's, or of an answer that broke off in its head
        out.paragraph(statusLineText(failed), 6);
    for (const HeaderField &field : failed.headers)
        out.paragraph(displayText(field.name) % u": " % displayText(field.value), 6, Tone::Dim);
}

void writeItem(TextWriter &out, const ResultItem &item)
{
    if (item.label.isEmpty())
        out.bullets({item.text});
    else if (item.text.isEmpty())
        out.pair(item.label, item.code, 20);
    else
        out.paragraph(labelled(item.label, item.text) % u" [" % item.code % u']', 2);
}

void writeSection(TextWriter &out, const ResultSection &section)
{
    out.heading(section.heading);
    for (const ResultItem &item : section.items)
        writeItem(out, item);
    QStringList steps;
    for (const Step &step : section.steps)
        steps.append(TextWriter::keepingCode(step.parts));
    out.numbered(steps);
}

} // namespace

void writeResult(TextWriter &out, const Redacted<Explained> &result, const Registry &registry)
{
    writeVerdict(out, result->exchange, result->diagnosis, registry);
    for (const ResultItem &advice : resultAdvice(result->diagnosis)) {
        out.heading(advice.label);
        out.paragraph(advice.text, 2);
    }
    for (const ResultSection &section : resultSections(result->diagnosis, registry))
        writeSection(out, section);
    writeWay(out, result->exchange);
}

} // namespace StatusScope
