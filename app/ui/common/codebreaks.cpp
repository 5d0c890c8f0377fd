// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/codebreaks.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace StatusScope {

namespace {

// The rest is in the font of the document.
bool isCode(const QTextFragment &part)
{
    return part.charFormat().hasProperty(QTextFormat::FontFamilies);
}

bool isCodeAt(const QTextBlock &block, int at)
{
    const auto holdsIt = [at = block.position() + at](const auto &part) { return part.fragment().contains(at); };
    auto it = block.begin();
    while (!it.atEnd() && !holdsIt(it))
        ++it;
    return !it.atEnd() && isCode(it.fragment());
}

bool hasCode(const QTextBlock &block)
{
    auto it = block.begin();
    while (!it.atEnd() && !isCode(it.fragment()))
        ++it;
    return !it.atEnd();
}

// The blank before the first word of a command that a line ends in, -1 if there is none.
int blankToEndAt(const QTextBlock &block)
{
    const QString text = block.text();
    const QTextLayout &layout = *block.layout();
    for (int i = 0; i + 1 < layout.lineCount(); ++i) {
        const int start = layout.lineAt(i).textStart();
        const int end = start + layout.lineAt(i).textLength();
        if (text[end - 1].isSpace() || !isCodeAt(block, end - 1) || !isCodeAt(block, end))
            continue;
        const int blank = int(text.lastIndexOf(u' ', end - 1));
        if (blank > start) // else the word is longer than a line
            return blank;
    }
    return -1;
}

// Nothing fits behind a blank as wide as the document.
QTextLayout::FormatRange wideBlank(int at, qreal width)
{
    QTextLayout::FormatRange range{at, 1, {}};
    range.format.setFontWordSpacing(width);
    return range;
}

void setFormats(QTextDocument &document, const QTextBlock &block, const QList<QTextLayout::FormatRange> &formats)
{
    block.layout()->setFormats(formats);
    document.markContentsDirty(block.position(), block.length());
    document.size(); // lays out
}

} // namespace

void breakCodeAtBlanks(QTextDocument &document)
{
    const qreal width = document.textWidth();
    document.size(); // lays out, which otherwise waits
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!hasCode(block))
            continue;
        QList<QTextLayout::FormatRange> formats = block.layout()->formats();
        if (!formats.isEmpty() && formats.first().format.fontWordSpacing() != width) {
            formats.clear();
            setFormats(document, block, formats);
        }
        for (int blank = blankToEndAt(block); blank >= 0; blank = blankToEndAt(block)) {
            const auto range = wideBlank(blank, width);
            if (formats.contains(range))
                break;
            formats += range;
            setFormats(document, block, formats);
        }
    }
}

} // namespace StatusScope
