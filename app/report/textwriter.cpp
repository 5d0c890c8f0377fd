// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/textwriter.h"

#include <QRegularExpression>

namespace StatusScope {

namespace {

QStringView escapeOf(TextWriter::Tone tone)
{
    switch (tone) {
    case TextWriter::Tone::Bold:
        return u"\x1b[1m";
    case TextWriter::Tone::Dim:
        return u"\x1b[2m";
    case TextWriter::Tone::Good:
        return u"\x1b[32m";
    case TextWriter::Tone::Warn:
        return u"\x1b[33m";
    case TextWriter::Tone::Bad:
        return u"\x1b[31m";
    case TextWriter::Tone::Info:
        return u"\x1b[36m";
    case TextWriter::Tone::Plain:
        break;
    }
    return {};
}

} // namespace

TextWriter::TextWriter(bool colour, int width)
    : m_colour(colour)
    , m_width(width)
{
}

QString TextWriter::take()
{
    return std::exchange(m_text, {});
}

QString TextWriter::styled(const QString &text, Tone tone) const
{
    return m_colour && tone != Tone::Plain ? QString(escapeOf(tone) % text % u"\x1b[0m") : text;
}

void TextWriter::line(const QString &text, Tone tone)
{
    m_text += text.isEmpty() ? text : styled(text, tone);
    m_text += u'\n';
}

void TextWriter::heading(const QString &text)
{
    if (!m_text.isEmpty())
        line();
    line(text, Tone::Bold);
}

void TextWriter::paragraph(const QString &text, int indent, Tone tone)
{
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
        wrapped(QString(), part, indent, tone);
}

void TextWriter::bullets(const QStringList &items, int indent)
{
    for (const QString &item : items)
        wrapped(QString(indent, u' ') % u"- ", item, indent + 2, Tone::Plain);
}

void TextWriter::numbered(const QStringList &items, int indent)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString number = QString::number(i + 1) % u". ";
        wrapped(QString(indent, u' ') % number, items.at(i), indent + static_cast<int>(number.size()), Tone::Plain);
    }
}

void TextWriter::pair(const QString &key, const QString &value, int keyWidth)
{
    wrapped(QString(u"  " % key.leftJustified(keyWidth) % u"  "), value, keyWidth + 4, Tone::Plain);
}

// `lead` takes the place of the first line's indentation.
void TextWriter::wrapped(const QString &lead, const QString &text, int indent, Tone tone)
{
    const QString margin(indent, u' ');
    QString current = lead.isEmpty() ? margin : lead;
    qsizetype used = current.size();
    bool first = true;
    const QStringList wordList = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : wordList) {
        if (!first && used + 1 + word.size() > m_width) {
            m_text += styled(current, tone) % u'\n';
            current = margin;
            used = indent;
            first = true;
        }
        if (!first) {
            current += u' ';
            ++used;
        }
        current += word;
        used += word.size();
        first = false;
    }
    m_text += styled(current, tone) % u'\n';
}

QString plainText(QString markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression emphasis(QStringLiteral("(?<![\\w*])\\*([^*\\s][^*]*)\\*(?![\\w*])"));
    return markdown.replace(link, QStringLiteral("\\1")).replace(emphasis, QStringLiteral("\\1")).remove(u'`');
}

} // namespace StatusScope
