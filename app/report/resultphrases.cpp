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

QString withNote(const QString &lead, const QString &note)
{
    return note.isEmpty() ? QString(lead % u'.') : QString(lead % u". " % note);
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

QString otherMeaning(const QString &id, const Registry &registry)
{
    const Entry *entry = registry.find(id);
    return entry ? QString(entryTitle(*entry) % u" (" % registry.vendorName(entry->vendor) % u')') : id;
}

} // namespace StatusScope
