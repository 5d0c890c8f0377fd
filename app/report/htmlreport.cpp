// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/htmlreport.h"

#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "report/failurephrases.h"
#include "report/htmlstyle.h"
#include "report/phrases.h"
#include "report/resultphrases.h"

#include <QCoreApplication>
#include <QLocale>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

// Everything that is not markup of this file goes through here.
QString esc(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString mono(const QString &text)
{
    return u"<span class=\"mono\">" % esc(text) % u"</span>";
}

QString element(QStringView name, const QString &content)
{
    return u'<' % name % u'>' % content % u"</" % name % u'>';
}

// A command, which breaks at its blanks alone.
QString command(const QString &text)
{
    return element(u"code", u"<span>" % esc(text).replace(u" "_s, u"</span> <span>"_s) % u"</span>");
}

QString stepItem(const Step &step)
{
    QString html;
    for (qsizetype i = 0; i < step.parts.size(); ++i)
        html += Step::isCommand(i) ? command(step.parts[i]) : esc(step.parts[i]);
    return html;
}

// The locale is that of the words; without one they are English.
QString language()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? u"en"_s : locale.bcp47Name();
}

// The class colours what the digits say already.
QString chip(const QString &text, int status, bool failed)
{
    const int hundreds = failed || status < 100 || status > 599 ? 5 : status / 100;
    return u"<span class=\"chip c" % QString::number(hundreds) % u"\">" % esc(text) % u"</span>";
}

class HtmlWriter
{
public:
    HtmlWriter(const Redacted<Explained> &result, const Registry &registry)
        : m_exchange(result->exchange)
        , m_diagnosis(result->diagnosis)
        , m_registry(registry)
    {
    }

    QString article(int number);
    QString summaryRow(int number) const;

private:
    QString list(QStringView tag, const QString &heading, const QStringList &items) const;
    QString resultChip() const;
    QString verdict() const;
    QString advice() const;
    QString sections() const;
    QString way() const;
    QString hopItem(const Hop &hop, const QString &chipHtml) const;
    QString fieldTable(const HeaderFields &fields) const;

    const Exchange &m_exchange;
    const Diagnosis &m_diagnosis;
    const Registry &m_registry;
};

QString HtmlWriter::list(QStringView tag, const QString &heading, const QStringList &items) const
{
    if (items.isEmpty())
        return {};
    QString html = element(u"h3", esc(heading)) % u'<' % tag % u'>';
    for (const QString &item : items)
        html += element(u"li", item);
    return html % u"</" % tag % u">\n";
}

QString HtmlWriter::resultChip() const
{
    if (m_exchange.error)
        return chip(failureChip(m_exchange.error->kind), 0, true);
    if (const Hop *last = m_exchange.last())
        return chip(displayText(last->statusText), last->status, false);
    const Entry *entry = m_registry.find(m_diagnosis.entry);
    return entry && !entry->label().isEmpty() ? chip(entry->label(), entry->code.value_or(0), false) : QString();
}

QString HtmlWriter::verdict() const
{
    QString html = element(u"h2", esc(resultHeadline(m_exchange, m_diagnosis, m_registry)));
    html += u"<p>" % resultChip() % u" <span class=\"quiet\">" % esc(resultBadges(m_exchange, m_diagnosis, m_registry))
        % u"</span></p>\n";
    if (!m_exchange.url.isEmpty())
        html += element(u"p", mono(m_exchange.url));
    if (m_exchange.startedAt.isValid())
        html += u"<p class=\"quiet\">" % esc(m_exchange.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s))
            % u"</p>";
    if (m_exchange.error)
        html += element(u"p", esc(failureSentence(*m_exchange.error)));
    return html % element(u"p", esc(m_diagnosis.explanation)) % u'\n';
}

QString HtmlWriter::advice() const
{
    const QList<ResultItem> all = resultAdvice(m_diagnosis);
    QString html;
    for (const ResultItem &item : all) {
        const bool first = html.isEmpty();
        html += first ? u"<div class=\"tell\">"_s : u"<div>"_s;
        html += element(u"h3", esc(item.label)) % element(u"p", esc(item.text)) % u"</div>";
        if (first)
            html += u"\n<div class=\"two\">";
    }
    return html % u"</div>\n";
}

QString HtmlWriter::sections() const
{
    QString html;
    for (const ResultSection &section : resultSections(m_diagnosis, m_registry)) {
        QStringList items;
        for (const ResultItem &item : section.items) {
            const QString code = item.code.isEmpty() ? QString() : element(u"code", esc(item.code));
            if (item.label.isEmpty())
                items.append(esc(item.text));
            else if (item.text.isEmpty())
                items.append(esc(item.label) % u": " % code);
            else
                items.append(labelled(element(u"strong", esc(item.label)), esc(item.text)) % u' ' % code);
        }
        for (const Step &step : section.steps)
            items.append(stepItem(step));
        html += list(section.steps.isEmpty() ? u"ul" : u"ol", section.heading, items);
    }
    return html;
}

QString HtmlWriter::fieldTable(const HeaderFields &fields) const
{
    if (fields.isEmpty())
        return {};
    QString html = u"<details><summary class=\"quiet\">"
        % esc(Text::tr("%n header fields", nullptr, int(fields.size()))) % u"</summary><table>";
    for (const HeaderField &field : fields)
        html += u"<tr><th scope=\"row\">" % esc(displayText(field.name)) % u"</th><td class=\"mono\">"
            % esc(displayText(field.value)) % u"</td></tr>";
    return html % u"</table></details>";
}

QString HtmlWriter::hopItem(const Hop &hop, const QString &chipHtml) const
{
    QString html;
    for (const InterimResponse &response : hop.interim)
        html += chip(QString::number(response.status), response.status, false) % u' '
            % esc(displayText(response.reason)) % u"<br>";
    html += chipHtml % u' ' % esc(displayText(hop.method)) % u' ' % mono(hopAddress(hop));
    const QString facts = hopFacts(hop);
    if (!facts.isEmpty())
        html += u"<br><span class=\"quiet\">" % esc(facts) % u"</span>";
    for (const HopNote &note : hopNotes(hop))
        html += u"<br>" % (note.warns ? element(u"strong", esc(note.text)) : esc(note.text));
    return html % fieldTable(hop.headers);
}

QString HtmlWriter::way() const
{
    QStringList hops;
    for (const Hop &hop : m_exchange.hops)
        hops.append(hopItem(hop, chip(statusLineText(hop), hop.status, false)));
    if (m_exchange.error && m_exchange.error->hop)
        hops.append(hopItem(*m_exchange.error->hop, chip(failureChip(m_exchange.error->kind), 0, true)));
    return list(u"ol", wayHeading(m_exchange), hops);
}

QString HtmlWriter::article(int number)
{
    return u"<article id=\"r" % QString::number(number) % u"\">\n" % verdict() % advice() % sections() % way()
        % u"</article>\n";
}

QString HtmlWriter::summaryRow(int number) const
{
    return u"<tr><td>" % resultChip() % u"</td><td><a href=\"#r" % QString::number(number) % u"\">"
        % esc(resultHeadline(m_exchange, m_diagnosis, m_registry)) % u"</a></td><td>" % mono(m_exchange.url)
        % u"</td></tr>";
}

} // namespace

HtmlParts htmlParts(const Redacted<Explained> &result, int number, const Registry &registry)
{
    HtmlWriter writer(result, registry);
    return {resultHeadline(result->exchange, result->diagnosis, registry), writer.summaryRow(number),
            writer.article(number)};
}

QString htmlStart(int count, const QString &onlyHeadline)
{
    const QString title = count == 1 ? onlyHeadline : Text::tr("%n answers explained", nullptr, count);
    // The policy keeps the promise that nothing runs and nothing is loaded, whatever a server has sent.
    return u"<!DOCTYPE html>\n<html lang=\"" % esc(language())
        % u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"referrer\" "
          "content=\"no-referrer\">\n<title>"
        % esc(title) % u" – StatusScope</title>\n<style>\n" % htmlStyle() % u"</style>\n</head>\n<body>\n<h1>"
        % esc(Text::tr("StatusScope report")) % u"</h1>\n";
}

QString htmlEnd()
{
    return u"<footer>" % esc(Text::tr("Made by StatusScope %1").arg(QStringLiteral(STATUSSCOPE_VERSION)))
        % u"</footer>\n</body>\n</html>\n";
}

} // namespace StatusScope
