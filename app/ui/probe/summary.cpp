// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/summary.h"

#include "diagnosis/diagnosis.h"
#include "exchange/exchange.h"
#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "report/phrases.h"
#include "report/redactor.h"
#include "ui/common/markup.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString headLine(const Exchange &exchange, const Diagnosis &diagnosis)
{
    if (exchange.error || exchange.hops.isEmpty())
        return diagnosis.title;
    const QString code = displayText(exchange.hops.last().statusText);
    return code.isEmpty() ? diagnosis.title : QString(code % u' ' % diagnosis.title);
}

} // namespace

Summary summaryOf(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry)
{
    const Redactor redactor(registry);
    struct Line
    {
        QString name;
        QString text;
    };
    QList<Line> lines;
    const QString method = exchange.hops.isEmpty() ? u"GET"_s : QString::fromLatin1(exchange.hops.first().method);
    lines += {Text::tr("Address"), method + u' ' + redactor.url(exchange.url)};
    if (exchange.hops.size() > 1)
        lines += {Text::tr("Answered by"), redactor.url(exchange.hops.last().url)};
    lines += {Text::tr("What it means"), plainText(diagnosis.explanation)};
    lines += {Text::tr("Who must act"), whoActs(diagnosis.responsible)};
    if (!diagnosis.madeBy.isEmpty())
        lines += {Text::tr("Made by"),
                  registry.vendorName(diagnosis.madeBy) + u", "_s + confidenceText(diagnosis.confidence).toLower()};
    if (!diagnosis.say.isEmpty())
        lines += {Text::tr("Tell the customer"), diagnosis.say};
    for (const Quote &quote : diagnosis.quotes)
        lines += {quote.field, quote.value};
    if (exchange.startedAt.isValid())
        lines += {Text::tr("When"), QLocale().toString(exchange.startedAt.toUTC(), QLocale::ShortFormat) + u" UTC"_s};
    Summary summary;
    const QString head = headLine(exchange, diagnosis);
    summary.text = head + u'\n';
    summary.html = u"<p><b>"_s + head.toHtmlEscaped() + u"</b></p><p>"_s;
    for (const Line &line : std::as_const(lines)) {
        const QString said = redactor.text(line.text);
        summary.text += labelled(line.name, said) + u'\n';
        summary.html += labelled(u"<b>%1</b>"_s.arg(line.name.toHtmlEscaped()), said.toHtmlEscaped()) + u"<br>"_s;
    }
    summary.html += u"</p>"_s;
    return summary;
}

} // namespace StatusScope
