// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/tablehead.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <numeric>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

using Widths = QList<int>;

// Columns made wider and narrower by hand, in a table of five whose third takes what the others leave.
class TableHeadTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void usualWidthsFill();
    void draggingMovesOneDivider_data();
    void draggingMovesOneDivider();
    void theEndIsNoDivider();
    void doubleClickFits_data();
    void doubleClickFits();
    void narrowTablesKeepAllInSight();
    void hiddenColumnsAreNoNeighbours();
    void comesBackAtAnotherZoom();
    void hostileWidthsAreBounded_data();
    void hostileWidthsAreBounded();
    void menuBringsTheUsualBack();
    void groundReachesTheEdge();

private:
    static constexpr int Filling = 2;
    Widths widths() const;
    QPoint divider(int section) const;
    void drag(int section, int by) const;
    void arrange(int room, int fourth = 100);

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTableView> m_table;
    TableHead *m_head = nullptr;
};

void TableHeadTest::init()
{
    m_table.reset();
    m_theme = std::make_unique<Theme>();
    m_theme->setFonts({}, {}, 13);
    m_model = std::make_unique<QStandardItemModel>(2, 5);
    m_model->setHorizontalHeaderLabels({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    m_model->setItem(1, 1, new QStandardItem(QString(20, u'w')));
    m_table = std::make_unique<QTableView>();
    m_head = new TableHead(*m_theme, Filling, m_table.get());
    m_table->setHorizontalHeader(m_head);
    m_table->setModel(m_model.get());
    m_table->verticalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->resize(800, 200);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    arrange(800);
}

Widths TableHeadTest::widths() const
{
    Widths widths;
    for (int section = 0; section < m_head->count(); ++section)
        widths += m_head->sectionSize(section);
    return widths;
}

QPoint TableHeadTest::divider(int section) const
{
    return {m_head->sectionViewportPosition(section) + m_head->sectionSize(section) - 1, m_head->height() / 2};
}

void TableHeadTest::drag(int section, int by) const
{
    QWidget *viewport = m_head->viewport();
    const QPoint from = divider(section);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (const int part : {by / 3, by / 2, by}) {
        const QPoint to = from + QPoint(part, 0);
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(by, 0));
}

void TableHeadTest::arrange(int room, int fourth)
{
    m_head->arrange({100, 150, room - 450 - fourth, fourth, 200});
}

void TableHeadTest::usualWidthsFill()
{
    QCOMPARE(widths(), Widths({100, 150, 250, 100, 200}));
    QVERIFY(m_head->chosen().isEmpty());
}

void TableHeadTest::draggingMovesOneDivider_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<int>("by");
    QTest::addColumn<Widths>("after");
    QTest::newRow("the first, wider") << 0 << 60 << Widths{160, 150, 190, 100, 200};
    QTest::newRow("the first, narrower") << 0 << -30 << Widths{70, 150, 280, 100, 200};
    QTest::newRow("before the one that fills") << 1 << 50 << Widths{100, 200, 200, 100, 200};
    QTest::newRow("after the one that fills") << 2 << 40 << Widths{100, 150, 290, 60, 200};
    QTest::newRow("beyond it, to the right") << 3 << 30 << Widths{100, 150, 280, 100, 170};
    QTest::newRow("beyond it, to the left") << 3 << -30 << Widths{100, 150, 220, 100, 230};
    QTest::newRow("no column vanishes") << 0 << -99 << Widths{40, 150, 310, 100, 200};
    QTest::newRow("nor the one that fills") << 1 << 600 << Widths{100, 360, 40, 100, 200};
    QTest::newRow("nor the one after it") << 2 << 300 << Widths{100, 150, 310, 40, 200};
}

void TableHeadTest::draggingMovesOneDivider()
{
    QFETCH(int, section);
    QFETCH(int, by);
    QSignalSpy chosen(m_head, &TableHead::widthsChosen);
    drag(section, by);
    QTEST(widths(), "after");
    QVERIFY(!chosen.isEmpty());
}

void TableHeadTest::theEndIsNoDivider()
{
    const Widths before = widths();
    drag(4, -50);
    QCOMPARE(widths(), before);
}

void TableHeadTest::doubleClickFits_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<int>("fitted"); // the column whose width changes, besides the filling one
    QTest::newRow("to long content") << 1 << 1;
    QTest::newRow("to a title") << 0 << 0;
    QTest::newRow("beyond the one that fills") << 3 << 3;
    QTest::newRow("the one that fills, by what stands before it") << 2 << 1;
}

void TableHeadTest::doubleClickFits()
{
    QFETCH(int, section);
    QFETCH(int, fitted);
    const Widths before = widths();
    const QAbstractItemView &view = *m_table;
    const int wanted = qMax(view.sizeHintForColumn(section), m_head->sectionSizeHint(section));
    QTest::mouseDClick(m_head->viewport(), Qt::LeftButton, {}, divider(section));
    const Widths after = widths();
    QCOMPARE(after[section], qMax(40, wanted));
    for (int each = 0; each < after.size(); ++each)
        QCOMPARE(after[each] == before[each], each != fitted && each != Filling);
    QCOMPARE(std::accumulate(after.begin(), after.end(), 0), 800);
}

void TableHeadTest::narrowTablesKeepAllInSight()
{
    drag(1, 200);
    const Widths chosen = widths();
    arrange(600);
    const Widths narrow = widths();
    QCOMPARE(std::accumulate(narrow.begin(), narrow.end(), 0), 600);
    for (const int width : narrow)
        QVERIFY2(width >= 35, qPrintable(QString::number(width)));
    arrange(800);
    QCOMPARE(widths(), chosen); // there is room again
}

void TableHeadTest::hiddenColumnsAreNoNeighbours()
{
    arrange(800, 0);
    drag(2, 30);
    QCOMPARE(widths(), Widths({100, 150, 380, 0, 170}));
    arrange(800);
    QCOMPARE(widths(), Widths({100, 150, 280, 100, 170}));
}

void TableHeadTest::comesBackAtAnotherZoom()
{
    drag(0, 60);
    const QVariantList kept = m_head->chosen();
    QCOMPARE(kept, QVariantList({160, 0, 0, 0, 0}));
    init();
    m_theme->setZoom(200);
    m_head->setChosen(kept);
    m_head->arrange({200, 300, 700, 200, 400});
    QCOMPARE(widths(), Widths({320, 300, 580, 200, 400}));
    m_theme->setZoom(100); // or the next theme would take this for the system's font
}

void TableHeadTest::hostileWidthsAreBounded_data()
{
    QTest::addColumn<QVariantList>("kept");
    QTest::newRow("words") << QVariantList{u"wide"_s, u"<b>"_s, QVariant()};
    QTest::newRow("below nothing") << QVariantList{-5, -1e300, 0};
    QTest::newRow("endless") << QVariantList{1e300, qInf(), 2147483647};
    QTest::newRow("no number") << QVariantList{qQNaN()};
    QTest::newRow("more columns than there are") << QVariantList(1000, 70);
    QTest::newRow("as INI files tell them") << QVariantList{u"120"_s, u"0"_s};
}

void TableHeadTest::hostileWidthsAreBounded()
{
    QFETCH(QVariantList, kept);
    m_head->setChosen(kept);
    const Widths after = widths();
    QCOMPARE(std::accumulate(after.begin(), after.end(), 0), 800);
    for (const int width : after)
        QVERIFY(width > 0);
}

void TableHeadTest::menuBringsTheUsualBack()
{
    const Widths usual = widths();
    drag(0, 60);
    QVERIFY(widths() != usual);
    const QPoint at = m_head->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_head->mapToGlobal(at));
    QApplication::sendEvent(m_head->viewport(), &event);
    auto *menu = m_head->findChild<QMenu *>(u"headMenu"_s);
    QVERIFY(menu != nullptr && menu->isVisible());
    menu->actions().constFirst()->trigger();
    menu->close();
    QCOMPARE(widths(), usual);
    QVERIFY(m_head->chosen().isEmpty());
}

// Above the scroll bar, too, and only where the head is seen.
void TableHeadTest::groundReachesTheEdge()
{
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_table->setLayoutDirection(direction);
        m_head->show();
        QTRY_COMPARE(m_table->viewport()->x() > 0, direction == Qt::RightToLeft);
        const auto aboveTheBar = [&] {
            const QImage image = m_table->grab().toImage();
            return image.pixelColor(direction == Qt::RightToLeft ? 2 : image.width() - 3, 5);
        };
        QCOMPARE(aboveTheBar(), m_theme->color(Token::Panel));
        m_head->hide();
        QTRY_VERIFY(aboveTheBar() != m_theme->color(Token::Panel));
    }
}

QTEST_MAIN(TableHeadTest)
#include "tableheadtest.moc"
