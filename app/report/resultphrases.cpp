// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/resultphrases.h"

#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "report/phrases.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResultPhrases)
};

// "The site. Its owner renews the certificate."
QString withNote(const QString &lead, const QString &note)
{
    return note.isEmpty() ? QString(lead % u'.') : QString(lead % u". " % note);
}

// "530 Site Frozen (Pantheon)"
QString otherMeaning(const QString &id, const Registry &registry)
{
    const Entry *entry = registry.find(id);
    return entry ? QString(entryTitle(*entry) % u" (" % registry.vendorName(entry->vendor) % u')') : id;
}

} // namespace

bool isHint(const Exchange &exchange)
{
    return exchange.hops.isEmpty() && !exchange.error;
}

QString resultHeadline(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry)
{
    const Entry *entry = registry.find(diagnosis.entry);
    if (isHint(exchange) && entry && entry->name == diagnosis.title)
        return entryTitle(*entry);
    const Hop *last = exchange.error ? nullptr : exchange.last();
    const QString code = last ? displayText(last->statusText) : QString();
    return code.isEmpty() || diagnosis.title.startsWith(code) ? diagnosis.title
                                                              : QString(code % u' ' % diagnosis.title);
}

QString resultBadges(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry)
{
    QStringList parts;
    if (exchange.error && (exchange.error->hop || !exchange.last()))
        parts.append(Text::tr("No HTTP answer"));
    const Entry *entry = registry.find(diagnosis.entry);
    if (!diagnosis.madeBy.isEmpty())
        parts.append(Text::tr("made by %1").arg(registry.vendorName(diagnosis.madeBy)));
    else if (isHint(exchange) && entry)
        parts.append(registry.vendorName(entry->vendor));
    parts.append(confidenceText(diagnosis.confidence));
    return parts.join(u" · ");
}

QString hopFacts(const Hop &hop)
{
    QStringList facts;
    if (hop.timings.totalMs)
        facts.append(durationText(*hop.timings.totalMs));
    const QString phases = phasesText(hop.timings);
    if (!phases.isEmpty())
        facts.append(u'(' % phases % u')');
    if (!hop.remoteAddress.isEmpty())
        facts.append(Text::tr("from %1").arg(hop.remoteAddress));
    if (hop.tls && !hop.tls->protocol.isEmpty())
        facts.append(hop.tls->protocol);
    if (!hop.proxy.isEmpty())
        facts.append(Text::tr("through the proxy %1").arg(hop.proxy));
    return facts.join(u' ');
}

QString uncheckedText()
{
    return Text::tr("The certificate was not checked.");
}

QString wayHeading(const Exchange &exchange)
{
    const QString way = wayText(exchange);
    return way.isEmpty() ? Text::tr("Way of the request") : Text::tr("Way of the request: %1").arg(way);
}

QList<ResultItem> resultAdvice(const Diagnosis &diagnosis)
{
    return {{Text::tr("Tell the customer"), diagnosis.say, {}},
            {Text::tr("Who must act"), withNote(whoMustAct(diagnosis.responsible), diagnosis.actNote), {}},
            {Text::tr("Try again?"), withNote(tryAgain(diagnosis.retry), diagnosis.retryNote), {}}};
}

QList<ResultSection> resultSections(const Diagnosis &diagnosis, const Registry &registry)
{
    const ResultSection steps{Text::tr("Check next"), {}, diagnosis.nextSteps};
    ResultSection seen{Text::tr("How we know"), {}};
    for (const Evidence &evidence : diagnosis.evidence)
        seen.items.append({{}, evidence.text, {}});
    ResultSection quotes{Text::tr("Quote these to the vendor"), {}};
    for (const Quote &quote : diagnosis.quotes)
        quotes.items.append({quote.field, {}, quote.value});
    ResultSection others{Text::tr("Could also be"), {}};
    for (const QString &id : diagnosis.confidence == Confidence::High ? QStringList() : diagnosis.alternatives)
        others.items.append({{}, otherMeaning(id, registry), {}});
    ResultSection findings{Text::tr("Findings"), {}};
    for (const Finding &finding : diagnosis.findings)
        findings.items.append({severityText(finding.severity), finding.text, finding.id});
    QList<ResultSection> sections{steps, seen, quotes, others, findings};
    sections.removeIf([](const ResultSection &section) { return section.items.isEmpty() && section.steps.isEmpty(); });
    return sections;
}

QList<HopNote> hopNotes(const Hop &hop)
{
    QList<HopNote> notes;
    if (hop.verifiedOff)
        notes.append({uncheckedText(), true});
    if (hop.credentialsDropped)
        notes.append({Text::tr("Authorization was not sent: the origin changed."), false});
    if (hop.retriedStale)
        notes.append({Text::tr("The kept connection had gone stale: the request was sent a second time."), false});
    for (const QString &fault : hop.faults)
        notes.append({fault, true});
    return notes;
}

} // namespace StatusScope
