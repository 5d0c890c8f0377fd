// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace StatusScope {

// Plain text for a terminal: wrapped at a width, with a little colour where the terminal has it. Values off the wire
// must have gone through displayText() before, so that they cannot carry escape sequences.
class TextWriter
{
public:
    enum class Tone { Plain, Bold, Dim, Good, Warn, Bad, Info };

    explicit TextWriter(bool colour, int width = 80);

    // Words and code by turns as one text, whose code is never broken: pasted, a line of it would be a command.
    static QString keepingCode(QStringList parts);

    int width() const { return m_width; }
    QString take(); // everything written so far

    QString styled(const QString &text, Tone tone) const;
    void line(const QString &text = {}, Tone tone = Tone::Plain);
    void heading(const QString &text); // with a blank line before it, unless it is the first line
    void paragraph(const QString &text, int indent = 0, Tone tone = Tone::Plain); // wrapped
    void bullets(const QStringList &items, int indent = 2);
    void numbered(const QStringList &items, int indent = 2);
    void item(const QString &mark, const QString &text, int indent); // a bold mark, text wrapped behind it
    void pair(const QString &key, const QString &value, int keyWidth); // value wrapped beside its key

private:
    void wrapped(const QString &lead, const QString &text, int indent, Tone tone);

    QString m_text;
    bool m_colour;
    int m_width;
};

} // namespace StatusScope
