// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/textsheet.h"

#include "ui/common/codebreaks.h"
#include "ui/common/sheetblocks.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal oneLine = 1 << 20; // wider than any text, and the layout's numbers still hold it

int spareOf(const TextSheet::Look &look)
{
    return look.spareBeneath ? qMax(0, look.lineHeight - QFontMetrics(look.font).height()) : 0;
}

// As breakCodeAtBlanks() has it in documents: how many characters the line may hold that ends in the midst of a word of
// code; 0 where it ends well.
int wholeCodeIn(const QTextLayout &lines, const QTextLine &line)
{
    const int end = line.textStart() + line.textLength();
    const auto isCode = [end](const QTextLayout::FormatRange &range) {
        return range.start < end && end < range.start + range.length
            && range.format.hasProperty(QTextFormat::FontFamilies);
    };
    const QList<QTextLayout::FormatRange> formats = lines.formats();
    if (std::none_of(formats.begin(), formats.end(), isCode) || lines.text()[end - 1].isSpace())
        return 0;
    const int blank = int(lines.text().lastIndexOf(u' ', end - 1));
    return qMax(0, blank + 1 - line.textStart()); // else the word is longer than a line
}

// Marks stand on the left here, and a text with other marks in it is read in one direction.
bool needsDocument(const std::vector<SheetBlock> &blocks, const QTextOption &option)
{
    const bool toTheLeft = (option.alignment() & Qt::AlignLeft) != 0;
    return std::any_of(blocks.begin(), blocks.end(), [&](const SheetBlock &block) {
        return (!block.mark.isEmpty() && !toTheLeft)
            || (!block.formats.isEmpty() && option.textDirection() == Qt::RightToLeft);
    });
}

} // namespace

// Lines of text in a column, with a mark before them where it is an item of a list.
struct TextSheet::Paragraph
{
    void breakLines(QTextLayout &lines, qreal width);
    void layOut(qreal width, qreal y); // beneath what ends at y

    std::unique_ptr<QTextLayout> text;
    std::unique_ptr<QTextLayout> mark;
    QColor markColor;
    qreal indent = 0;
    qreal above = 0;
    qreal beneath = 0;
    int lineHeight = 0;
    int spareBeneath = 0;
    qreal top = 0; // of its first line
    qreal height = 0; // of its lines
};

TextSheet::TextSheet(const QString &html, const Look &look)
{
    const auto blocks = readBlocks(html, look.code);
    if (blocks && !needsDocument(*blocks, look.option)) {
        for (const SheetBlock &block : *blocks)
            addParagraph(block, look);
        return;
    }
    m_document = std::make_unique<QTextDocument>();
    m_document->setUndoRedoEnabled(false);
    m_document->setDefaultFont(look.font);
    m_document->setDocumentMargin(0);
    m_document->setHtml(document(html, look)); // nothing is laid out before there is a width
    QTextOption option = look.option;
    option.setTextDirection(Qt::LayoutDirectionAuto); // the paragraph says it
    m_document->setDefaultTextOption(option);
}

TextSheet::~TextSheet() = default;

QString TextSheet::document(const QString &html, const Look &look)
{
    QString direction;
    if (look.option.textDirection() == Qt::RightToLeft)
        direction = u" dir=\"rtl\""_s;
    else if (look.option.textDirection() == Qt::LeftToRight)
        direction = (look.option.alignment() & Qt::AlignHCenter) != 0 ? u" dir=\"ltr\" align=\"center\""_s
                                                                      : u" dir=\"ltr\" align=\"right\""_s;
    const int spare = spareOf(look);
    return u"<div%1 style=\"line-height:%2px;-qt-line-height-type:%3\">%4</div>"_s.arg(
        direction, QString::number(spare > 0 ? spare : look.lineHeight), spare > 0 ? u"line-distance"_s : u"fixed"_s,
        html);
}

void TextSheet::addParagraph(const SheetBlock &block, const Look &look)
{
    Paragraph &made = m_paragraphs.emplace_back();
    const auto lines = [&](const QString &text) {
        auto layout = std::make_unique<QTextLayout>(text, look.font);
        layout->setCacheEnabled(true);
        QTextOption option = look.option;
        if (option.textDirection() == Qt::LayoutDirectionAuto && text.isRightToLeft()) {
            option.setTextDirection(Qt::RightToLeft);
            option.setAlignment(QStyle::visualAlignment(Qt::RightToLeft, option.alignment() & ~Qt::AlignAbsolute));
        }
        layout->setTextOption(option);
        return layout;
    };
    made.text = lines(block.text);
    made.text->setFormats(block.formats);
    if (!block.mark.isEmpty())
        made.mark = lines(block.mark);
    made.markColor = block.markColor;
    made.indent = block.indent;
    made.above = block.above;
    made.beneath = block.beneath;
    made.lineHeight = block.own ? block.lineHeight : look.lineHeight;
    made.spareBeneath = block.own ? 0 : spareOf(look);
}

QString TextSheet::plainText() const
{
    if (m_document)
        return m_document->toPlainText();
    QStringList lines;
    for (const Paragraph &each : m_paragraphs) {
        if (each.mark)
            lines += each.mark->text();
        lines += each.text->text().replace(QChar::Nbsp, u' ').replace(QChar::LineSeparator, u'\n');
    }
    return lines.join(u'\n');
}

QSize TextSheet::size()
{
    layOut(m_document ? -1 : oneLine);
    if (m_document)
        return {int(std::ceil(m_document->size().width())), int(std::ceil(m_document->size().height()))};
    qreal widest = 0;
    for (const Paragraph &each : m_paragraphs) {
        for (int i = 0; i < each.text->lineCount(); ++i)
            widest = qMax(widest, each.indent + each.text->lineAt(i).naturalTextWidth());
    }
    return {int(std::ceil(widest)), int(std::ceil(m_height))};
}

int TextSheet::height(int width)
{
    layOut(width);
    return int(std::ceil(m_document ? m_document->size().height() : m_height));
}

void TextSheet::draw(QPainter &painter, QPointF topLeft, int width, const QColor &color)
{
    layOut(width);
    for (const Paragraph &each : m_paragraphs) {
        const QPointF at = topLeft + QPointF(0, each.top);
        if (each.mark) {
            painter.setPen(each.markColor);
            each.mark->draw(&painter, at);
        }
        painter.setPen(color);
        each.text->draw(&painter, at + QPointF(each.indent, 0));
    }
    if (!m_document)
        return;
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, color);
    painter.translate(topLeft);
    m_document->documentLayout()->draw(&painter, context);
    painter.translate(-topLeft);
}

void TextSheet::layOut(qreal width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_height = 0;
    for (Paragraph &each : m_paragraphs) {
        each.layOut(width, m_height);
        m_height = each.top + each.height + each.beneath;
    }
    if (m_document) {
        m_document->setTextWidth(width);
        breakCodeAtBlanks(*m_document);
    }
}

void TextSheet::Paragraph::layOut(qreal width, qreal y)
{
    top = y + above;
    if (mark)
        breakLines(*mark, indent);
    breakLines(*text, width - indent);
}

void TextSheet::Paragraph::breakLines(QTextLayout &lines, qreal width)
{
    height = 0;
    lines.beginLayout();
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        if (const int fitting = wholeCodeIn(lines, line); fitting > 0)
            line.setNumColumns(fitting, width);
        // QTextDocument puts the base line of a fixed line height at four fifths of it.
        const qreal lifted = line.ascent() + qMax(line.leading(), 0.0) - lineHeight * 0.8;
        line.setPosition({0, spareBeneath > 0 ? height : height - lifted});
        height += spareBeneath > 0 ? std::ceil(line.height()) + spareBeneath : lineHeight;
    }
    lines.endLayout();
}

} // namespace StatusScope
