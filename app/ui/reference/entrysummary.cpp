// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/entrysummary.h"

#include "registry/registry.h"
#include "ui/common/markup.h"
#include "ui/common/words.h"

#include <QCoreApplication>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EntrySummary)
};

} // namespace

EntrySummary summarise(const Entry &entry, const Registry &registry)
{
    const QString title = u"%1 (%2)"_s.arg(entryTitle(entry), registry.vendorName(entry.vendor));
    struct Part
    {
        QString label;
        QString text;
    };
    const QList<Part> parts{
        {Text::tr("Who must act"), whoActs(entry.responsible) + u' ' + plainText(entry.actNote)},
        {Text::tr("Try again?"), whenRetry(entry.retry) + u' ' + plainText(entry.retryNote)},
        {Text::tr("Tell the customer"), entry.say},
    };
    EntrySummary summary;
    summary.text = title + u'\n' + entry.summary + u'\n';
    summary.html = u"<p><b>%1</b><br>%2</p><p>"_s.arg(title.toHtmlEscaped(), entry.summary.toHtmlEscaped());
    for (const Part &part : parts) {
        const QString label = part.label.endsWith(u'?') ? part.label : part.label + u':';
        summary.text += u'\n' + label + u' ' + part.text;
        summary.html += u"<b>%1</b> %2<br>"_s.arg(label.toHtmlEscaped(), part.text.toHtmlEscaped());
    }
    summary.html += u"</p>"_s;
    if (!entry.specs.isEmpty()) {
        const SpecRef &spec = entry.specs.first();
        const QString source =
            spec.section.isEmpty() ? spec.document : Text::tr("%1, section %2").arg(spec.document, spec.section);
        summary.text += u"\n\n"_s + Text::tr("Source: %1, %2").arg(source, spec.url);
        summary.html += u"<p>%1</p>"_s.arg(Text::tr("Source: %1").arg(linkMarkup(spec.url, source)));
    }
    summary.text += u'\n';
    return summary;
}

} // namespace StatusScope
