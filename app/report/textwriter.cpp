// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/textwriter.h"

namespace StatusScope {

namespace {

constexpr QChar keptBlank(0xFDD0); // no character; a blank once the lines are made

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

QString TextWriter::keepingCode(QStringList parts)
{
    for (qsizetype i = 1; i < parts.size(); i += 2)
        parts[i].replace(u' ', keptBlank);
    return parts.join(QString());
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

void TextWriter::item(const QString &mark, const QString &text, int indent)
{
    const QString lead = QString(indent, u' ') % mark % u"  ";
    const qsizetype start = m_text.size();
    wrapped(lead, text, qMin(static_cast<int>(lead.size()), m_width / 2), Tone::Plain);
    if (m_colour)
        m_text.replace(start + indent, mark.size(), styled(mark, Tone::Bold));
}

// `lead` takes the place of the first line's indentation. A word longer than a line is cut where the line ends, a
// command runs on.
void TextWriter::wrapped(const QString &lead, const QString &text, int indent, Tone tone)
{
    const QString margin(indent, u' ');
    QString current = lead.isEmpty() ? margin : lead;
    bool first = true;
    const auto endLine = [&] {
        m_text += styled(current.replace(keptBlank, u' '), tone) % u'\n';
        current = margin;
        first = true;
    };
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        QStringView rest = word;
        if (!first && current.size() + 1 + rest.size() > m_width)
            endLine();
        if (!first)
            current += u' ';
        while (!rest.contains(keptBlank) && current.size() + rest.size() > m_width && m_width - current.size() > 0) {
            qsizetype room = m_width - current.size();
            if (room > 1 && rest.at(room - 1).isHighSurrogate())
                --room;
            current += rest.first(room);
            rest = rest.sliced(room);
            endLine();
        }
        current += rest;
        first = false;
    }
    endLine();
}

} // namespace StatusScope
