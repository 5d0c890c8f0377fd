// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/csvreport.h"

#include "report/exchangephrases.h"

#include <algorithm>

namespace StatusScope {

namespace {

QString row(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') % u"\r\n";
}

// "301>302>404"
QString chainText(const Exchange &exchange)
{
    QStringList codes;
    for (const Hop &hop : exchange.hops)
        codes.append(displayText(hop.statusText));
    return codes.join(u'>');
}

bool isUnchecked(const Exchange &exchange)
{
    return std::any_of(exchange.hops.begin(), exchange.hops.end(), [](const Hop &hop) { return hop.verifiedOff; })
        || (exchange.error && exchange.error->hop && exchange.error->hop->verifiedOff);
}

QStringList cellsOf(const Redacted<Explained> &result)
{
    const Exchange &exchange = result->exchange;
    const Diagnosis &diagnosis = result->diagnosis;
    const Hop *last = exchange.last();
    const double total = totalMs(exchange);
    QStringList findings;
    for (const Finding &finding : diagnosis.findings)
        findings.append(finding.id);
    return {exchange.url,
            last ? hopAddress(*last) : QString(),
            last && !exchange.error ? displayText(last->statusText) : QString(),
            last && !exchange.error ? displayText(last->reason) : QString(),
            exchange.error ? QString(toWord(exchange.error->kind)) : QString(),
            diagnosis.entry,
            diagnosis.title,
            toWord(diagnosis.responsible),
            toWord(diagnosis.retry),
            diagnosis.madeBy,
            toWord(diagnosis.role),
            toWord(diagnosis.confidence),
            chainText(exchange),
            total > 0 ? QString::number(total, 'f', 1) : QString(),
            findings.join(u' '),
            diagnosis.say,
            isUnchecked(exchange) ? u"true"_s : QString()};
}

} // namespace

QString defused(QString text)
{
    // Spreadsheets take these, and their full-width twins, for the start of a formula.
    static const QString starts = u"=+-@\t\r\n|\uff1d\uff0b\uff0d\uff20"_s;
    const QString visible = text.trimmed();
    if ((!text.isEmpty() && starts.contains(text.front())) || (!visible.isEmpty() && starts.contains(visible.front())))
        text.prepend(u'\'');
    return text;
}

QString csvCell(QString text)
{
    text = defused(std::move(text));
    text.replace(u'"', u"\"\""_s);
    return u'"' % text % u'"';
}

QString csvHeader()
{
    // The words of the JSON, so that a script finds the same names in both. New ones stand at the end.
    return row({u"url"_s, u"finalUrl"_s, u"status"_s, u"reason"_s, u"error"_s, u"entry"_s, u"title"_s, u"responsible"_s,
                u"retry"_s, u"madeBy"_s, u"role"_s, u"confidence"_s, u"chain"_s, u"totalMs"_s, u"findings"_s, u"say"_s,
                u"insecure"_s});
}

QString csvRow(const Redacted<Explained> &result)
{
    return row(cellsOf(result));
}

} // namespace StatusScope
