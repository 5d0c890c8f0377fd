// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/summary.h"

#include "diagnosis/explain.h"
#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "report/phrases.h"
#include "report/redactor.h"
#include "ui/common/words.h"

#include <QCoreApplication>

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

Summary summaryOf(const Exchange &original, const Diagnosis &meaning, const Registry &registry)
{
    const Redacted<Explained> shown = Redactor(registry).result({original, meaning}, 0);
    const Exchange &exchange = shown->exchange;
    const Diagnosis &diagnosis = shown->diagnosis;
    struct Line
    {
        QString name;
        QString text;
    };
    QList<Line> lines;
    const QString method = exchange.hops.isEmpty() ? u"GET"_s : QString::fromLatin1(exchange.hops.first().method);
    lines += {Text::tr("Address"), method + u' ' + exchange.url};
    if (exchange.hops.size() > 1)
        lines += {Text::tr("Answered by"), exchange.hops.last().url};
    lines += {Text::tr("What it means"), diagnosis.explanation};
    lines += {Text::tr("Who must act"), whoActs(diagnosis.responsible)};
    if (!diagnosis.madeBy.isEmpty())
        lines += {Text::tr("Made by"),
                  registry.vendorName(diagnosis.madeBy) + u", "_s + confidenceText(diagnosis.confidence).toLower()};
    if (!diagnosis.say.isEmpty())
        lines += {Text::tr("Tell the customer"), diagnosis.say};
    for (const Quote &quote : diagnosis.quotes)
        lines += {quote.field, quote.value};
    if (exchange.startedAt.isValid())
        lines += {Text::tr("When"), exchange.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)};
    Summary summary;
    const QString head = headLine(exchange, diagnosis);
    summary.text = head + u'\n';
    summary.html = u"<p><b>"_s + head.toHtmlEscaped() + u"</b></p><p>"_s;
    for (const Line &line : std::as_const(lines)) {
        summary.text += labelled(line.name, line.text) + u'\n';
        summary.html += labelled(u"<b>%1</b>"_s.arg(line.name.toHtmlEscaped()), line.text.toHtmlEscaped()) + u"<br>"_s;
    }
    summary.html += u"</p>"_s;
    return summary;
}

} // namespace StatusScope
