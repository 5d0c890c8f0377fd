// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QTextOption>

#include <memory>

class QPainter;
class QTextDocument;
class QTextLayout;

namespace StatusScope {

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
    };

    // `html`: a paragraph, a table, or text without any tag.
    TextSheet(const QString &html, const Look &look);
    ~TextSheet();

    // As QLabel shows it: what a TextSheet and a QTextDocument are made from.
    static QString document(const QString &html, const Look &look);

    QString plainText() const;
    QSize size(); // in pixels, in one line
    int height(int width); // in pixels, wrapped to a width
    void draw(QPainter &painter, QPointF topLeft, int width, const QColor &color);

private:
    void layOut(qreal width);
    void breakLines(qreal width);

    // One of the two: most texts have no markup, and a document costs several times as much.
    std::unique_ptr<QTextLayout> m_lines;
    std::unique_ptr<QTextDocument> m_document;
    int m_lineHeight;
    int m_spareBeneath = 0;
    qreal m_width = -1;
    qreal m_height = 0;
};

} // namespace StatusScope
