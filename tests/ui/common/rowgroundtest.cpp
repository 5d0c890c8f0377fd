// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/rowground.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTest>

using namespace StatusScope;

// What tells a row that is chosen or under the pointer from the others, with tints and without them.
class RowGroundTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsRowsApart_data();
    void tellsRowsApart();
    void focusSurroundsTheRow();
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

// A ring around one cell would lie on the letters of the next.
void RowGroundTest::focusSurroundsTheRow()
{
    const Theme theme;
    QStandardItemModel model(2, 3);
    QTableView view;
    view.setModel(&model);
    view.resize(300, 200);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    view.setCurrentIndex(model.index(1, 0));
    const auto cell = [&](int row, int column) {
        QImage image(view.viewport()->size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.widget = &view;
        option.rect = view.visualRect(model.index(row, column));
        paintTableFocus(painter, theme, option, model.index(row, column));
        painter.end();
        const QPoint middle = option.rect.center();
        return std::pair(image.pixelColor(middle.x(), option.rect.top()) == theme.color(Token::Accent),
                         image.pixelColor(option.rect.left(), middle.y()) == theme.color(Token::Accent));
    };
    QCOMPARE(cell(1, 0), std::pair(true, true));
    QCOMPARE(cell(1, 1), std::pair(true, false)); // no line between the cells
    QCOMPARE(cell(0, 0), std::pair(false, false));
    view.clearFocus();
    QCOMPARE(cell(1, 0), std::pair(false, false));
}

QTEST_MAIN(RowGroundTest)
#include "rowgroundtest.moc"
