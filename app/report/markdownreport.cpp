// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/markdownreport.h"

#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "report/failurephrases.h"
#include "report/phrases.h"
#include "report/resultphrases.h"

#include <QRegularExpression>

namespace StatusScope {

namespace {

// "**Who must act:** "; a question needs no colon.
QString bold(const QString &label)
{
    const QString text = label.endsWith(u'?') ? label : labelled(label, {}).trimmed();
    return u"**" % markdownText(text) % u"** ";
}

void writeList(QString &out, const QString &heading, const QStringList &items, bool ordered)
{
    if (items.isEmpty())
        return;
    out += u"### " % heading % u"\n\n";
    for (qsizetype i = 0; i < items.size(); ++i)
        out += (ordered ? QString(QString::number(i + 1) % u". ") : u"- "_s) % items.at(i) % u'\n';
    out += u'\n';
}

void writeVerdict(QString &out, const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry)
{
    out += u"## " % markdownText(resultHeadline(exchange, diagnosis, registry)) % u"\n\n";
    out += u'*' % markdownText(resultBadges(exchange, diagnosis, registry)) % u"*\n\n";
    if (!exchange.url.isEmpty())
        out += markdownCode(exchange.url) % u"\n\n";
    if (exchange.error)
        out += markdownText(failureSentence(*exchange.error)) % u"\n\n";
    out += markdownText(diagnosis.explanation) % u"\n\n";
}

QString itemText(const ResultItem &item)
{
    if (item.label.isEmpty())
        return markdownText(item.text);
    return item.text.isEmpty() ? QString(markdownText(item.label) % u": " % markdownCode(item.code))
                               : QString(bold(item.label) % markdownText(item.text) % u' ' % markdownCode(item.code));
}

QString stepText(const Step &step)
{
    const auto blank = [](bool there) { return there ? u" "_s : QString(); };
    QString text;
    for (qsizetype i = 0; i < step.parts.size(); ++i) {
        const QString &part = step.parts[i];
        const QString words = markdownText(part);
        text += Step::isCommand(i) ? markdownCode(part)
            : words.isEmpty()      ? part
                                   : QString(blank(part.front() == u' ') % words % blank(part.back() == u' '));
    }
    return text;
}

QString hopText(const Hop &hop, const QString &chip)
{
    QString text = u"**" % markdownText(chip) % u"** " % markdownText(displayText(hop.method)) % u' '
        % markdownCode(hopAddress(hop));
    const QString facts = hopFacts(hop);
    if (!facts.isEmpty())
        text += u" – " % markdownText(facts);
    QStringList details;
    for (const InterimResponse &interim : hop.interim)
        details.append(u"**" % QString::number(interim.status) % u"** " % markdownText(displayText(interim.reason)));
    for (const HopNote &note : hopNotes(hop))
        details.append(note.warns ? QString(u"**" % markdownText(note.text) % u"**") : markdownText(note.text));
    for (const HeaderField &field : hop.headers)
        details.append(markdownText(displayText(field.name)) % u": " % markdownCode(displayText(field.value)));
    for (const QString &detail : details)
        text += u"\n    - " % detail;
    return text;
}

QString resultText(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry)
{
    QString out;
    writeVerdict(out, exchange, diagnosis, registry);
    QString lead = u"> "_s; // the customer's words are a quotation
    for (const ResultItem &advice : resultAdvice(diagnosis)) {
        out += lead % bold(advice.label) % markdownText(advice.text) % u"\n\n";
        lead.clear();
    }
    for (const ResultSection &section : resultSections(diagnosis, registry)) {
        QStringList items;
        for (const ResultItem &item : section.items)
            items.append(itemText(item));
        for (const Step &step : section.steps)
            items.append(stepText(step));
        writeList(out, section.heading, items, !section.steps.isEmpty());
    }
    QStringList hops;
    for (const Hop &hop : exchange.hops)
        hops.append(hopText(hop, statusLineText(hop)));
    if (exchange.error && exchange.error->hop)
        hops.append(hopText(*exchange.error->hop, failureChip(exchange.error->kind)));
    writeList(out, wayHeading(exchange), hops, true);
    return out;
}

} // namespace

QString markdownText(const QString &text)
{
    static const QString marks = u"\\`*_{}[]<>()#+!|~&$"_s;
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.simplified()) {
        if (marks.contains(c))
            result += u'\\';
        result += c;
    }
    // A colon away from "//" no program makes a link of it.
    result.replace(u"://"_s, u":\\//"_s);
    // At the start of a line these begin a list or a rule.
    static const QRegularExpression number(u"^(\\d{1,9})([.)])"_s);
    if (result.startsWith(u'-') || result.startsWith(u'='))
        result.prepend(u'\\');
    return result.replace(number, u"\\1\\\\2"_s);
}

QString markdownCode(const QString &text)
{
    QString value = text.simplified();
    if (value.isEmpty())
        return {};
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : value) {
        run = c == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString pad = value.startsWith(u'`') || value.endsWith(u'`') ? u" "_s : QString();
    return fence % pad % value % pad % fence;
}

QString markdownReport(const Redacted<Explained> &result, const Registry &registry)
{
    return resultText(result->exchange, result->diagnosis, registry);
}

} // namespace StatusScope
