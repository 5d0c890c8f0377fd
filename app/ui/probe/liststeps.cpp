// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/liststeps.h"

#include "ui/common/markup.h"
#include "ui/common/theme.h"

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

QString stepsMarkup(const Theme &theme, const QStringList &steps)
{
    const QString line = u"line-height:%1px;-qt-line-height-type:fixed"_s.arg(theme.lineHeight(FontRole::Body));
    QString html = u"<table cellspacing=\"0\" cellpadding=\"0\">"_s;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        html += u"<tr><td width=\"%1\" style=\"color:%2;%3\">%4</td><td style=\"padding-bottom:%5px;%3\">%6</td></tr>"_s
                    .arg(theme.px(18))
                    .arg(theme.color(Token::Text3).name(), line)
                    .arg(i + 1)
                    .arg(i + 1 < steps.size() ? theme.px(4) : 0)
                    .arg(inlineMarkup(theme, steps[i]));
    }
    return html + u"</table>"_s;
}

} // namespace StatusScope
