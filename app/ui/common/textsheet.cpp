// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/textsheet.h"

#include "ui/common/codebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal oneLine = 1 << 20; // wider than any text, and the layout's numbers still hold it

// HTML makes one space or none of these.
bool hasLooseBlanks(const QString &text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || (c >= u'\t' && c <= u'\r'); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool atEnd = at == 0 || at == text.size() - 1;
        if (isBlank(text[at]) && (text[at] != u' ' || atEnd || text[at - 1] == u' '))
            return true;
    }
    return false;
}

int spareOf(const TextSheet::Look &look)
{
    return look.spareBeneath ? qMax(0, look.lineHeight - QFontMetrics(look.font).height()) : 0;
}

// What toHtmlEscaped() made, taken back.
QString unescaped(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

} // namespace

TextSheet::TextSheet(const QString &html, const Look &look)
    : m_lineHeight(look.lineHeight)
    , m_spareBeneath(spareOf(look))
{
    if (!html.contains(u'<') && !hasLooseBlanks(html)) {
        m_lines = std::make_unique<QTextLayout>(unescaped(html), look.font);
        m_lines->setCacheEnabled(true);
        QTextOption option = look.option;
        if (option.textDirection() == Qt::LayoutDirectionAuto && m_lines->text().isRightToLeft()) {
            option.setTextDirection(Qt::RightToLeft);
            option.setAlignment(QStyle::visualAlignment(Qt::RightToLeft, option.alignment() & ~Qt::AlignAbsolute));
        }
        m_lines->setTextOption(option);
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

QString TextSheet::plainText() const
{
    return m_document ? m_document->toPlainText() : m_lines->text().replace(QChar::Nbsp, u' ');
}

QSize TextSheet::size()
{
    layOut(m_document ? -1 : oneLine);
    const QSizeF size = m_document ? m_document->size() : QSizeF(m_lines->lineAt(0).naturalTextWidth(), m_height);
    return {int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

int TextSheet::height(int width)
{
    layOut(width);
    return int(std::ceil(m_document ? m_document->size().height() : m_height));
}

void TextSheet::draw(QPainter &painter, QPointF topLeft, int width, const QColor &color)
{
    layOut(width);
    if (m_lines) {
        painter.setPen(color);
        m_lines->draw(&painter, topLeft);
        return;
    }
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
    if (m_lines) {
        breakLines(width);
    } else {
        m_width = width;
        m_document->setTextWidth(width);
        breakCodeAtBlanks(*m_document);
    }
}

void TextSheet::breakLines(qreal width)
{
    m_width = width;
    m_lines->beginLayout();
    m_height = 0;
    for (QTextLine line = m_lines->createLine(); line.isValid(); line = m_lines->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        // QTextDocument puts the base line of a fixed line height at four fifths of it.
        const qreal above = line.ascent() + qMax(line.leading(), 0.0) - m_lineHeight * 0.8;
        line.setPosition({0, m_spareBeneath > 0 ? m_height : m_height - above});
        m_height += m_spareBeneath > 0 ? std::ceil(line.height()) + m_spareBeneath : m_lineHeight;
    }
    m_lines->endLayout();
}

} // namespace StatusScope
