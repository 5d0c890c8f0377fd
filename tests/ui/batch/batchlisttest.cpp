// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "language/language.h"
#include "ui/batch/batchwindow.h"
#include "ui/batch/newbatchdialog.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What can be done with the batches in the list, by clicks and keys.
class BatchListTest : public QObject, private BatchWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(u"en"_s); }
    void init() { openFolder(); }
    void cleanup() { closeWindow(); }
    void areDeleted();
    void areClearedButForThoseThatRun();
    void areForgottenWithTheHistory();
    void areNotKeptWithoutHistory();
    void menuOffersWhatCanBeDone();
    void aListWithoutAUsableAddressCannotBeStarted();
};

void BatchListTest::areDeleted()
{
    runBatch(u"First"_s, {u"/200"_s});
    runBatch(u"Second"_s, {u"/404"_s});
    runBatch(u"Third"_s, {u"/503"_s});
    choose(2);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    auto *box = find<QDialog>(u"removeBatchBox"_s);
    QVERIFY(box != nullptr);
    const auto labels = box->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"“Second”"_s); }));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(find<QDialog>(u"removeBatchBox"_s) == nullptr);
    QCOMPARE(list()->model()->rowCount(), 4);
    QTest::keyClick(list(), Qt::Key_Delete);
    click(u"removeBatchConfirmed"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(m_page->title(), u"First"_s); // the next one in the list
    closeWindow();
    openWindow();
    QCOMPARE(list()->model()->rowCount(), 3);
    QVERIFY(spoken(1).startsWith(u"Third"_s) && spoken(2).startsWith(u"First"_s));
}

void BatchListTest::areClearedButForThoseThatRun()
{
    runBatch(u"Done"_s, {u"/200"_s});
    m_page->start({u"Slow"_s, readAddressList(m_server->url() + u"/200?sleep=30000"_s), 4, 4, true});
    click(u"clearBatches"_s);
    click(u"clearBatchesConfirmed"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QVERIFY(m_page->current()->isRunning());
    closeWindow();
    openWindow();
    QCOMPARE(list()->model()->rowCount(), 2);
    click(u"clearBatches"_s);
    click(u"clearBatchesConfirmed"_s);
    QTRY_COMPARE(m_page->current(), nullptr);
    QVERIFY(find<QWidget>(u"pasteList"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"newBatchButton"_s)->isVisible()); // the same is offered once
}

void BatchListTest::areForgottenWithTheHistory()
{
    runBatch(u"Old"_s, {u"/200"_s});
    m_store->wait();
    const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-10);
    QVERIFY(!m_database->run(u"UPDATE batch SET started = ?, ended = ?"_s,
                             {then.toMSecsSinceEpoch(), then.toMSecsSinceEpoch()}));
    runBatch(u"New"_s, {u"/200"_s});
    QCOMPARE(list()->model()->rowCount(), 3);
    m_history->setPolicy({true, 7, false});
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QVERIFY(spoken(1).startsWith(u"New"_s));
}

void BatchListTest::areNotKeptWithoutHistory()
{
    m_history->setPolicy({false, 30, false});
    QVERIFY(find<QLabel>(u"batchesNone"_s)->text().contains(u"History is off"_s));
    runBatch(u"nobody.example"_s, {u"/200"_s});
    QVERIFY(find<QLabel>(u"batchCount"_s)->text().contains(u"until you quit"_s));
    closeWindow();
    openWindow();
    QCOMPARE(list()->model()->rowCount(), 0);
}

void BatchListTest::menuOffersWhatCanBeDone()
{
    runBatch(u"Done"_s, {u"/503"_s});
    m_page->start({u"Slow"_s, readAddressList(m_server->url() + u"/200?sleep=30000"_s), 4, 4, true});
    const auto has = [](const QMenu &menu, const QString &name) {
        const auto *action = menu.findChild<QAction *>(name);
        return action != nullptr && action->isEnabled();
    };
    showMenu(1, [&](QMenu &menu) {
        QVERIFY(has(menu, u"batchStop"_s) && !has(menu, u"batchDelete"_s) && !has(menu, u"batchRetry"_s));
        menu.findChild<QAction *>(u"batchStop"_s)->trigger();
    });
    QTRY_VERIFY(!m_page->current()->isRunning());
    showMenu(1, [&](QMenu &menu) { QVERIFY(has(menu, u"batchGoOn"_s) && has(menu, u"batchDelete"_s)); });
    showMenu(2, [&](QMenu &menu) {
        QVERIFY(has(menu, u"batchRetry"_s) && !has(menu, u"batchStop"_s));
        menu.findChild<QAction *>(u"batchCopy"_s)->trigger();
    });
    QVERIFY2(m_copied.startsWith(u"Done\n"_s) && m_copied.contains(u"5xx: 1"_s), qPrintable(m_copied));
    showMenu(2, [&](QMenu &menu) { menu.findChild<QAction *>(u"batchShow"_s)->trigger(); });
    QCOMPARE(m_page->title(), u"Done"_s);
}

void BatchListTest::aListWithoutAUsableAddressCannotBeStarted()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = find<NewBatchDialog>(u"newBatchDialog"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"batchText"_s);
    const auto *start = dialog->findChild<QAbstractButton *>(u"startBatch"_s);
    text->setPlainText(u"gopher://old.example/\nhttp://"_s);
    QVERIFY(!start->isEnabled());
    dialog->accept();
    QVERIFY(dialog->isVisible() && m_page->current() == nullptr);
    text->setPlainText(u"gopher://old.example/\nhttp://shop.example"_s);
    QVERIFY(start->isEnabled());
    dialog->reject();
}

QTEST_MAIN(BatchListTest)
#include "batchlisttest.moc"
