// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QTextOption>

#include <memory>
#include <vector>

class QPainter;
class QTextDocument;

namespace StatusScope {

struct SheetBlock;

// A text laid out to be looked at: no cursor, no selection, no links that react. A page has dozens of texts, and a
// QLabel that can do all that lays each of them out some five times before it is first painted.
class TextSheet final
{
public:
    struct Look
    {
        QFont font;
        int lineHeight = 0; // in pixels
        bool spareBeneath = false; // what a line is higher than its letters; else most of it stands above them
        QTextOption option;
        QFont code;
    };

    // `html`: what ui/common/markup.h makes, or anything else that QTextDocument reads.
    TextSheet(const QString &html, const Look &look);
    ~TextSheet();

    // As QLabel shows it: what a TextSheet and a QTextDocument are made from.
    static QString document(const QString &html, const Look &look);

    QString plainText() const;
    QSize size(); // in pixels, in one line
    int height(int width); // in pixels, wrapped to a width
    void draw(QPainter &painter, QPointF topLeft, int width, const QColor &color);

private:
    struct Paragraph;

    void addParagraph(const SheetBlock &block, const Look &look);
    void layOut(qreal width);

    // One of the two: a document costs several times as much.
    std::vector<Paragraph> m_paragraphs;
    std::unique_ptr<QTextDocument> m_document;
    qreal m_width = -1;
    qreal m_height = 0;
};

} // namespace StatusScope
