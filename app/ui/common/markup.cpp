// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/markup.h"

#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <optional>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// A link, code between back-ticks, or emphasis. By hand: a pattern would cost the first page half a megabyte.
struct Mark
{
    enum Kind { Link, Code, Emphasis };

    Kind kind;
    qsizetype start;
    qsizetype end; // behind it
    QStringView text;
    QStringView target; // of a link
};

// What stands from `start` up to `close`, null where it is empty or something that cannot be in it comes first.
QStringView upTo(QStringView source, qsizetype start, QChar close, QStringView never)
{
    for (qsizetype i = start; i < source.size(); ++i) {
        if (source[i] == close)
            return i > start ? source.sliced(start, i - start) : QStringView();
        if (never.contains(source[i]))
            break;
    }
    return {};
}

std::optional<Mark> markAt(QStringView source, qsizetype at)
{
    const QChar first = source[at];
    if (first == u'`') {
        const QStringView text = upTo(source, at + 1, u'`', u"\n");
        if (!text.isEmpty())
            return Mark{Mark::Code, at, at + text.size() + 2, text, {}};
    } else if (first == u'*') {
        const QStringView text = upTo(source, at + 1, u'*', u"\n");
        if (!text.isEmpty() && !text.front().isSpace())
            return Mark{Mark::Emphasis, at, at + text.size() + 2, text, {}};
    } else if (first == u'[') {
        const QStringView text = upTo(source, at + 1, u']', u"[\n");
        const qsizetype behind = at + text.size() + 2;
        if (text.isEmpty() || behind >= source.size() || source[behind] != u'(')
            return {};
        const QStringView target = upTo(source, behind + 1, u')', u"( \t\n");
        if (!target.isEmpty())
            return Mark{Mark::Link, at, behind + target.size() + 2, text, target};
    }
    return {};
}

// The next one from `from` on.
std::optional<Mark> nextMark(QStringView source, qsizetype from)
{
    for (qsizetype i = from; i < source.size(); ++i) {
        if (const auto mark = markAt(source, i))
            return mark;
    }
    return {};
}

bool mayLink(QStringView target)
{
    return target.startsWith("status:"_L1) || target.startsWith("https://"_L1);
}

} // namespace

QString codeMarkup(const Theme &theme, const QString &text)
{
    const QFont font = theme.font(FontRole::Mono);
    return u"<span style=\"font-family:'%1';font-size:%2px\">%3</span>"_s.arg(
        font.family(), QString::number(font.pixelSize()), text.toHtmlEscaped());
}

QString inlineMarkup(const Theme &theme, QStringView text)
{
    const auto escaped = [](QStringView part) { return part.toString().toHtmlEscaped(); };
    QString html;
    qsizetype done = 0;
    while (const auto mark = nextMark(text, done)) {
        html += escaped(text.sliced(done, mark->start - done));
        done = mark->end;
        if (mark->kind == Mark::Code)
            html += codeMarkup(theme, mark->text.toString());
        else if (mark->kind == Mark::Emphasis)
            html += u"<i>"_s + escaped(mark->text) + u"</i>"_s;
        else if (mayLink(mark->target))
            html += linkMarkup(mark->target.toString(), mark->text.toString());
        else
            html += escaped(mark->text);
    }
    return html + escaped(text.sliced(done));
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
    QString plain;
    qsizetype done = 0;
    while (const auto mark = nextMark(text, done)) {
        plain += text.sliced(done, mark->start - done) % mark->text;
        done = mark->end;
    }
    return plain + text.sliced(done);
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
