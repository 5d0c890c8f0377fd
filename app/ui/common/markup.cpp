// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/markup.h"

#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// A link, code between back-ticks, or emphasis. Each run is bounded by a character that cannot be in it.
const QRegularExpression &marks()
{
    static const QRegularExpression pattern(uR"(\[([^\[\]\n]+)\]\(([^()\s]+)\)|`([^`\n]+)`|\*([^*\s][^*\n]*)\*)"_s);
    return pattern;
}

bool mayLink(QStringView target)
{
    return target.startsWith("status:"_L1) || target.startsWith("https://"_L1);
}

QString codeMarkup(const Theme &theme, const QString &text)
{
    const QFont font = theme.font(FontRole::Mono);
    return u"<span style=\"font-family:'%1';font-size:%2px\">%3</span>"_s.arg(font.family())
        .arg(font.pixelSize())
        .arg(text);
}

} // namespace

QString inlineMarkup(const Theme &theme, QStringView text)
{
    const QString source = text.toString();
    QString html;
    qsizetype done = 0;
    for (auto it = marks().globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        html += source.mid(done, match.capturedStart() - done).toHtmlEscaped();
        done = match.capturedEnd();
        if (match.hasCaptured(1) && mayLink(match.capturedView(2)))
            html += linkMarkup(match.captured(2), match.captured(1));
        else if (match.hasCaptured(1))
            html += match.captured(1).toHtmlEscaped();
        else if (match.hasCaptured(3))
            html += codeMarkup(theme, match.captured(3).toHtmlEscaped());
        else
            html += u"<i>"_s + match.captured(4).toHtmlEscaped() + u"</i>"_s;
    }
    return html + source.mid(done).toHtmlEscaped();
}

QString blockMarkup(const Theme &theme, QStringView text, int gap)
{
    static const QRegularExpression blankLine(uR"(\n[ \t]*\n\s*)"_s);
    const QStringList paragraphs = text.toString().split(blankLine, Qt::SkipEmptyParts);
    const int line = theme.lineHeight(FontRole::Body);
    QString html;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        html += u"<p style=\"margin:0;margin-top:%1px;line-height:%2px;-qt-line-height-type:fixed\">%3</p>"_s
                    .arg(i == 0 ? 0 : gap)
                    .arg(line)
                    .arg(inlineMarkup(theme, paragraphs[i].simplified()));
    }
    return html;
}

QString listMarkup(const Theme &theme, const QStringList &items, bool numbered, double gapAtEnd)
{
    constexpr double gap = 4;
    const int indent = theme.px(numbered ? 18 : 14);
    const QString color = theme.color(numbered ? Token::Text3 : Token::Edge).name();
    const QString line = u"line-height:%1px;-qt-line-height-type:fixed"_s.arg(theme.lineHeight(FontRole::Body));
    // Qt mirrors paragraphs, but not the columns of a table.
    const bool mirrored = QGuiApplication::isRightToLeft();
    QString html = u"<table cellspacing=\"0\" cellpadding=\"0\"%1>"_s.arg(mirrored ? u" width=\"100%\""_s : QString());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString side = mirrored ? u" align=\"right\""_s : QString();
        const QString mark = u"<td%5 width=\"%1\" style=\"color:%2;%3\">%4</td>"_s.arg(indent).arg(
            color, line, numbered ? QString::number(i + 1) : u"\u2022"_s, side);
        const QString text =
            u"<td%4 style=\"padding-bottom:%1px;%2\">%3</td>"_s.arg(theme.px(i + 1 < items.size() ? gap : gapAtEnd))
                .arg(line, items[i], side);
        html += u"<tr>"_s % (mirrored ? QString(text % mark) : QString(mark % text)) % u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString plainText(QStringView text)
{
    const QString source = text.toString();
    QString plain;
    qsizetype done = 0;
    for (auto it = marks().globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        plain += source.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        for (const int group : {1, 3, 4})
            plain += match.captured(group);
    }
    return plain + source.mid(done);
}

QString toolTipText(const QString &text)
{
    return text.contains(u'<') ? QString(u"<span>"_s % text.toHtmlEscaped() % u"</span>"_s) : text;
}

QString linkMarkup(const QString &target, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

QString tonedMarkup(const QString &text, const QString &colorName, bool strong)
{
    return u"<span style=\"color:%1%2\">%3</span>"_s.arg(colorName, strong ? u";font-weight:600"_s : QString(),
                                                         text.toHtmlEscaped());
}

} // namespace StatusScope
