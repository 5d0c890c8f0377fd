// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchrun.h"
#include "ui/batch/batchview.h"
#include "ui/batch/batchwindow.h"
#include "ui/common/heading.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Asking many addresses, by clicks and keys.
class BatchPageTest : public QObject, private BatchWindow
{
    Q_OBJECT

private slots:
    void init()
    {
        openFolder();
        m_window->resize(1180, 760);
    }
    void cleanup()
    {
        closeWindow();
        m_theme.setZoom(100); // or the next one would take this for the system's font
    }
    void beginsEmpty();
    void pastedListRuns();
    void badAndRepeatedLinesAreTold();
    void stopKeepsWhatIsDone();
    void quittingAsksWhileOneRuns();
    void retriesWhatFailed();
    void batchesAreChosenAndCleared();
    void paintedPartsAreSpoken();
    void holdsSmallLargeAndMirrored();
    void nothingVanishesWhereItIsLow();
    void chartsStackInANarrowPane_data();
    void chartsStackInANarrowPane();

private:
    static bool comesInSight(BatchView &page, QWidget *widget)
    {
        page.ensureWidgetVisible(widget); // of a field, its cursor and what is near
        return page.viewport()->rect().contains(QRect(widget->mapTo(page.viewport(), QPoint()), widget->size()));
    }
};

void BatchPageTest::beginsEmpty()
{
    QVERIFY(find<QWidget>(u"pasteList"_s)->isVisible());
    QVERIFY(!table()->isVisible());
    const QSignalSpy asked(m_page, &Page::commandRequested);
    click(u"practiceRow"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst(), u"practice"_s);
    click(u"pasteList"_s);
    auto *dialog = find<NewBatchDialog>(u"newBatchDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"startBatch"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_server->requests(), 0);
}

void BatchPageTest::pastedListRuns()
{
    run({u"/200"_s, u"/404"_s, u"/503"_s, u"/redirect/2"_s, u"/reset"_s});
    QCOMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(cell(0, 0), u"TCP"_s); // the worst first
    QCOMPARE(cell(1, 0), u"503"_s);
    QCOMPARE(cell(2, 0), u"404"_s);
    QCOMPARE(cell(2, 2), u"Not Found"_s);
    QCOMPARE(find<QProgressBar>(u"batchProgress"_s)->value(), 5);
    QVERIFY(find<QLabel>(u"batchName"_s)->text().contains(u"Batch 1"_s));
    QCOMPARE(m_window->windowTitle(), u"Batch 1 – StatusScope"_s);
}

void BatchPageTest::badAndRepeatedLinesAreTold()
{
    run({u"/200"_s, u"gopher://old.example/"_s, u"/200"_s});
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, 0), u"URL"_s);
    QVERIFY2(cell(0, 2).startsWith(u"Line 2:"_s), qPrintable(cell(0, 2)));
    const QString notes = find<QLabel>(u"batchNotes"_s)->text();
    QVERIFY2(notes.contains(u"gopher:"_s) && notes.contains(u"Line 3 repeats line 1"_s), qPrintable(notes));
    QCOMPARE(m_server->requests(), 1);
}

void BatchPageTest::stopKeepsWhatIsDone()
{
    QStringList lines{m_server->url() + u"/200"_s};
    for (int i = 0; i < 20; ++i)
        lines += m_server->url() + u"/200?sleep=30000&n=%1"_s.arg(i);
    m_page->start({u"Slow"_s, readAddressList(lines.join(u'\n')), 4, 4, true});
    QTRY_COMPARE(m_page->current()->done(), 1);
    QVERIFY(find<QWidget>(u"stopBatch"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->isBusy());
    QCOMPARE(m_page->current()->done(), 1);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(find<QWidget>(u"continueBatch"_s)->isVisible());
    click(u"continueBatch"_s);
    QVERIFY(m_page->isBusy());
    click(u"stopBatch"_s);
    QTRY_VERIFY(!m_page->isBusy());
    QCOMPARE(m_page->current()->done(), 1);
}

void BatchPageTest::quittingAsksWhileOneRuns()
{
    QVERIFY(m_window->close()); // nothing to lose
    m_window->show();
    BatchPlan plan;
    plan.list = readAddressList(m_server->url() + u"/200?sleep=30000"_s);
    m_page->start(plan);
    QVERIFY(!m_window->close());
    auto *box = find<QDialog>(u"quitBox"_s);
    QVERIFY(box != nullptr && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_page->current()->isRunning());
    QTRY_VERIFY(find<QDialog>(u"quitBox"_s) == nullptr);
    QVERIFY(!m_window->close());
    QTest::mouseClick(find<QPushButton>(u"quitAnyway"_s), Qt::LeftButton);
    QVERIFY(!m_window->isVisible());
}

void BatchPageTest::retriesWhatFailed()
{
    run({u"/200"_s, u"/404"_s, u"/503"_s, u"/reset"_s});
    const int before = m_server->requests();
    click(u"retryFailed"_s);
    QTRY_VERIFY(!m_page->isBusy());
    QTRY_VERIFY(m_server->requests() >= before + 2);
    QCOMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(m_page->current()->done(), 4);
    QCOMPARE(cell(1, 0), u"503"_s);
}

void BatchPageTest::batchesAreChosenAndCleared()
{
    run({u"/200"_s});
    run({u"/404"_s});
    auto *list = find<QListView>(u"batches"_s);
    QCOMPARE(list->model()->rowCount(), 3); // a heading and two batches
    QCOMPARE(m_page->title(), u"Batch 2"_s);
    const QModelIndex first = list->model()->index(2, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
    QCOMPARE(m_page->title(), u"Batch 1"_s);
    QCOMPARE(cell(0, 0), u"200"_s);
    click(u"clearBatches"_s);
    auto *box = find<QDialog>(u"clearBatchesBox"_s);
    QTRY_VERIFY(box != nullptr && box->isVisible());
    QTest::keyClick(box, Qt::Key_Return); // means no
    QTRY_VERIFY(find<QDialog>(u"clearBatchesBox"_s) == nullptr);
    QVERIFY(m_page->current() != nullptr);
    click(u"clearBatches"_s);
    QTest::mouseClick(find<QPushButton>(u"clearBatchesConfirmed"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->current(), nullptr);
    QVERIFY(find<QWidget>(u"pasteList"_s)->isVisible());
}

void BatchPageTest::paintedPartsAreSpoken()
{
    run({u"/200"_s, u"/404"_s, u"/reset"_s});
    const auto spoken = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    QCOMPARE(spoken(find<QWidget>(u"bar-4xx"_s)), u"4xx Client: 1 of 3, 33 %"_s);
    QCOMPARE(spoken(find<QWidget>(u"bar-nobody"_s)), u"Nobody: 1 of 3, 33 %"_s);
    QCOMPARE(spoken(find<QWidget>(u"class-none"_s)), u"No answer, 1"_s);
    const QString row = table()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.startsWith(u"404, client error: 127.0.0.1"_s) && row.contains(u"Not Found"_s), qPrintable(row));
    const QString dead = table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(dead.startsWith(u"TCP, no HTTP answer"_s), qPrintable(dead));
    auto *list = find<QListView>(u"batches"_s);
    QVERIFY(
        list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Batch 1, 3, 2 to look at"_s));
}

void BatchPageTest::holdsSmallLargeAndMirrored()
{
    run({u"/200"_s, u"/404"_s, u"/reset"_s});
    const QStringList names{u"class-all"_s, u"class-none"_s, u"batchFilter"_s, u"exportBatch"_s, u"retryFailed"_s};
    for (const int zoom : {100, 200}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_theme.setZoom(zoom);
            m_window->setLayoutDirection(direction);
            m_window->resize(m_window->minimumSize());
            QTRY_COMPARE(m_window->size(), m_window->minimumSize());
            auto *page = m_window->findChild<BatchView *>();
            for (const QString &name : names) {
                auto *widget = find<QWidget>(name);
                QTRY_VERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                             qPrintable(u"%1 at %2: %3"_s.arg(name).arg(zoom).arg(widget->width())));
                QTRY_VERIFY2(comesInSight(*page, widget), qPrintable(name));
                QTRY_VERIFY2(widget->height() >= qMin(24, m_theme.px(26)),
                             qPrintable(u"%1 at %2: %3"_s.arg(name).arg(zoom).arg(widget->height())));
            }
            QTRY_VERIFY(table()->height() >= 3 * table()->rowHeight(0));
        }
    }
}

void BatchPageTest::nothingVanishesWhereItIsLow()
{
    run({u"/200"_s, u"/404"_s, u"/reset"_s});
    m_theme.setZoom(200);
    for (const QSize size : {QSize(1180, 760), QSize(1366, 768)}) {
        m_window->resize(size);
        QCoreApplication::processEvents();
        auto *page = m_window->findChild<BatchView *>();
        for (const QString &name : {u"bar-4xx"_s, u"bar-either"_s, u"class-none"_s, u"batchFilter"_s, u"batchTable"_s})
        {
            auto *widget = find<QWidget>(name);
            QVERIFY2(widget != nullptr && widget->isVisible(), qPrintable(name));
            QTRY_VERIFY2(comesInSight(*page, widget), qPrintable(name));
        }
        QCOMPARE(find<QWidget>(u"class-none"_s)->accessibleName(), u"No answer, 1"_s);
    }
    m_theme.setZoom(100);
    // Keys bring into sight what they lead to.
    m_window->resize(m_window->minimumSize());
    m_theme.setZoom(200);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    const auto *field = find<QWidget>(u"batchFilter"_s);
    QVERIFY(field->hasFocus() && !field->visibleRegion().isEmpty());
    m_theme.setZoom(100);
}

void BatchPageTest::chartsStackInANarrowPane_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<bool>("stacked");
    QTest::newRow("the smallest") << QSize(860, 560) << 100 << true;
    QTest::newRow("a little wider") << QSize(900, 560) << 100 << false;
    QTest::newRow("zoomed") << QSize(1366, 768) << 200 << true;
}

void BatchPageTest::chartsStackInANarrowPane()
{
    QFETCH(const QSize, size);
    QFETCH(const int, zoom);
    QFETCH(const bool, stacked);
    run({u"/200"_s});
    const QSize wanted(m_theme.px(size.width()), m_theme.px(size.height())); // for the system's font
    m_theme.setZoom(zoom);
    m_window->resize(wanted);
    QTRY_COMPARE(m_window->size(), wanted);
    const auto *answers = find<QWidget>(u"answersChart"_s);
    const auto *acting = find<QWidget>(u"actingChart"_s);
    QTRY_COMPARE(acting->x() == answers->x(), stacked);
    for (const Heading *heading : acting->parentWidget()->findChildren<Heading *>()) {
        const bool first = heading->text() == answers->accessibleName();
        const QWidget *own = first ? answers : acting;
        QTRY_COMPARE(own->y() - heading->geometry().bottom() - 1, m_theme.px(5));
        if (stacked && !first) // it stands with its own chart, apart from the one above
            QTRY_COMPARE(heading->y() - answers->geometry().bottom() - 1, m_theme.px(24));
    }
}

QTEST_MAIN(BatchPageTest)
#include "batchpagetest.moc"
