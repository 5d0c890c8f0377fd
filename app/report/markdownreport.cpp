// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/markdownreport.h"

#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "report/failurephrases.h"
#include "report/phrases.h"
#include "report/resultphrases.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownReport)
};

class MarkdownWriter
{
public:
    MarkdownWriter(const Redacted<Explained> &result, const Registry &registry)
        : m_exchange(result->exchange)
        , m_diagnosis(result->diagnosis)
        , m_registry(registry)
    {
    }

    QString write();

private:
    void section(const QString &heading, const QStringList &items, bool numbered = false);
    void verdict();
    void advice();
    void evidence();
    void way();
    QString hopLine(const Hop &hop, const QString &chip) const;

    const Exchange &m_exchange;
    const Diagnosis &m_diagnosis;
    const Registry &m_registry;
    QString m_out;
};

void MarkdownWriter::section(const QString &heading, const QStringList &items, bool numbered)
{
    if (items.isEmpty())
        return;
    m_out += u"### " % heading % u"\n\n";
    for (qsizetype i = 0; i < items.size(); ++i)
        m_out += (numbered ? QString(QString::number(i + 1) % u". ") : u"- "_s) % items.at(i) % u'\n';
    m_out += u'\n';
}

void MarkdownWriter::verdict()
{
    m_out += u"## " % markdownText(resultHeadline(m_exchange, m_diagnosis, m_registry)) % u"\n\n";
    m_out += u'*' % markdownText(resultBadges(m_exchange, m_diagnosis, m_registry)) % u"*\n\n";
    if (!m_exchange.url.isEmpty())
        m_out += markdownCode(m_exchange.url) % u"\n\n";
    if (m_exchange.error)
        m_out += markdownText(failureSentence(*m_exchange.error)) % u"\n\n";
    m_out += markdownText(m_diagnosis.explanation) % u"\n\n";
}

void MarkdownWriter::advice()
{
    m_out += u"> **" % Text::tr("Tell the customer") % u":** " % markdownText(m_diagnosis.say) % u"\n\n";
    m_out += u"**" % Text::tr("Who must act") % u":** "
        % markdownText(withNote(whoMustAct(m_diagnosis.responsible), m_diagnosis.actNote)) % u"\n\n";
    m_out += u"**" % Text::tr("Try again?") % u"** "
        % markdownText(withNote(tryAgain(m_diagnosis.retry), m_diagnosis.retryNote)) % u"\n\n";
    QStringList steps;
    for (const QString &step : m_diagnosis.nextSteps)
        steps.append(markdownText(step));
    section(Text::tr("Check next"), steps, true);
}

void MarkdownWriter::evidence()
{
    QStringList seen;
    for (const Evidence &item : m_diagnosis.evidence)
        seen.append(markdownText(item.text));
    section(Text::tr("How we know"), seen);
    QStringList quotes;
    for (const Quote &quote : m_diagnosis.quotes)
        quotes.append(markdownText(quote.field) % u": " % markdownCode(quote.value));
    section(Text::tr("Quote these to the vendor"), quotes);
    QStringList others;
    for (const QString &id : m_diagnosis.alternatives)
        others.append(markdownText(otherMeaning(id, m_registry)));
    if (m_diagnosis.confidence != Confidence::High)
        section(Text::tr("Could also be"), others);
    QStringList findings;
    for (const Finding &finding : m_diagnosis.findings)
        findings.append(u"**" % severityText(finding.severity) % u":** " % markdownText(finding.text) % u' '
                        % markdownCode(finding.id));
    section(Text::tr("Findings"), findings);
}

QString MarkdownWriter::hopLine(const Hop &hop, const QString &chip) const
{
    QString line =
        u"**" % markdownText(chip) % u"** " % markdownText(displayText(hop.method)) % u' ' % markdownCode(hop.url);
    const QString facts = hopFacts(hop);
    if (!facts.isEmpty())
        line += u" – " % markdownText(facts);
    return line;
}

void MarkdownWriter::way()
{
    QStringList hops;
    for (const Hop &hop : m_exchange.hops) {
        QString item = hopLine(hop, statusLineText(hop));
        for (const HeaderField &field : hop.headers)
            item +=
                u"\n    - " % markdownText(displayText(field.name)) % u": " % markdownCode(displayText(field.value));
        hops.append(item);
    }
    if (m_exchange.error && m_exchange.error->hop)
        hops.append(hopLine(*m_exchange.error->hop, failureChip(m_exchange.error->kind)));
    const QString total = wayText(m_exchange);
    section(total.isEmpty() ? Text::tr("Way of the request") : Text::tr("Way of the request: %1").arg(total), hops,
            true);
}

QString MarkdownWriter::write()
{
    verdict();
    advice();
    evidence();
    way();
    return m_out;
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

QString markdownReport(const QList<Redacted<Explained>> &results, const Registry &registry)
{
    QStringList parts;
    for (const Redacted<Explained> &result : results)
        parts.append(MarkdownWriter(result, registry).write());
    return parts.join(u"---\n\n");
}

} // namespace StatusScope
