// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/rowground.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace StatusScope;

// What tells a row that is chosen or under the pointer from the others, with tints and without them.
class RowGroundTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsRowsApart_data();
    void tellsRowsApart();
};

void RowGroundTest::tellsRowsApart_data()
{
    QTest::addColumn<bool>("highContrast");
    QTest::addColumn<bool>("selected");
    QTest::addColumn<bool>("hovered");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Token>("edge");
    QTest::addColumn<Token>("middle");
    const auto row = [](const char *name, bool contrast, bool selected, bool hovered, Token edge, Token middle) {
        QTest::addRow("%s", name) << contrast << selected << hovered << Qt::LeftToRight << edge << middle;
        QTest::addRow("%s, mirrored", name) << contrast << selected << hovered << Qt::RightToLeft << edge << middle;
    };
    row("at rest", false, false, false, Token::Base, Token::Base);
    row("chosen", false, true, false, Token::Selected, Token::Selected);
    row("under the pointer", false, false, true, Token::Hover, Token::Hover);
    row("at rest, high contrast", true, false, false, Token::Base, Token::Base);
    row("chosen, high contrast", true, true, true, Token::Accent, Token::Base);
    row("under the pointer, high contrast", true, false, true, Token::Line, Token::Base);
}

void RowGroundTest::tellsRowsApart()
{
    QFETCH(bool, highContrast);
    QFETCH(bool, selected);
    QFETCH(bool, hovered);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Token, edge);
    QFETCH(Token, middle);
    QPalette system(highContrast ? Qt::black : Qt::lightGray);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base})
        system.setColor(role, highContrast ? Qt::black : Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        system.setColor(role, highContrast ? Qt::white : Qt::darkGray);
    system.setColor(QPalette::Link, Qt::yellow);
    system.setColor(QPalette::Highlight, Qt::cyan);
    QApplication::setPalette(system);
    const Theme theme;
    QCOMPARE(theme.isHighContrast(), highContrast);
    QImage image(100, 30, QImage::Format_RGB32);
    image.fill(theme.color(Token::Base));
    QPainter painter(&image);
    paintRowGround(painter, theme, image.rect(), {selected, hovered, false, direction});
    painter.end();
    QCOMPARE(image.pixelColor(50, 0), theme.color(edge));
    QCOMPARE(image.pixelColor(50, 15), theme.color(middle));
    const QColor bar = image.pixelColor(direction == Qt::LeftToRight ? 1 : 98, 15);
    QCOMPARE(bar == theme.color(Token::Accent), selected);
}

QTEST_MAIN(RowGroundTest)
#include "rowgroundtest.moc"
