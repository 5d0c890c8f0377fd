// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "language/language.h"
#include "language/translatedregistry.h"
#include "ui/batch/batchwindow.h"
#include "ui/batch/batchwords.h"
#include "ui/common/savemenu.h"

#include <QLabel>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Batches come back when the program is started again.
class BatchKeptTest : public QObject, private BatchWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(u"en"_s); }
    void init() { openFolder(); }
    void cleanup() { closeWindow(); }
    void comeBackInAnotherWindow();
    void stoppedOnesGoOn();
    void secretsAreNotAskedAgain();
    void failedOnesAreAskedAgain();
    void quittingKeepsWhatIsFinished();
    void damagedResultsAreTold();
    void speakTheLanguageOfTheWindow();
};

void BatchKeptTest::comeBackInAnotherWindow()
{
    runBatch(u"First"_s, {u"/200"_s});
    runBatch(u"Second"_s, {u"/200"_s, u"/404"_s, u"/503"_s, u"/redirect/2"_s, u"gopher://old.example/"_s});
    const QString before = spoken(1);
    const QStringList cells{table()->model()->index(1, 1).data().toString(),
                            table()->model()->index(0, 2).data().toString()};
    const Explained worst = *m_page->current()->result(2);
    const int asked = m_server->requests();
    closeWindow();
    openWindow();
    QCOMPARE(spoken(1), before); // the latest is shown first, as it was
    QCOMPARE(m_page->title(), u"Second"_s);
    QVERIFY(list()->selectionModel()->isSelected(list()->model()->index(1, 0)));
    QTRY_COMPARE(rows(), 5);
    QStringList order; // of the tab key
    for (QWidget *next = find<QWidget>(u"exportBatch"_s); next != table(); next = next->nextInFocusChain())
        order += next->objectName();
    QVERIFY2(order.contains(u"bar-2xx"_s) && order.indexOf(u"bar-none"_s) < order.indexOf(u"batchFilter"_s),
             qPrintable(order.join(u' ')));
    QCOMPARE(table()->model()->index(1, 1).data().toString(), cells[0]);
    QCOMPARE(table()->model()->index(0, 2).data().toString(), cells[1]); // "Line 5: …"
    QVERIFY(find<QLabel>(u"batchCount"_s)->text().contains(u"2 batches, kept on this computer"_s));
    QVERIFY(find<QLabel>(u"batchFacts"_s)->text().contains(u"5 addresses, 8 at a time, finished"_s));
    QVERIFY(batchFacts(*m_page->current()).contains(u"time, finished\u00a0"_s)); // no line ends before the time
    click(u"bar-5xx"_s);
    QCOMPARE(rows(), 1);
    QSignalSpy opened(m_page, &BatchPage::resultOpened);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {},
                       table()->visualRect(table()->model()->index(0, 1)).center());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!opened.isEmpty());
    const auto result = opened.last()[0].value<Explained>();
    QCOMPARE(result.diagnosis, worst.diagnosis);
    QCOMPARE(result.exchange.hops.last().headers, worst.exchange.hops.last().headers);
    auto *menu = find<SaveMenu>(u"batchExportMenu"_s);
    QSignalSpy saved(menu, &SaveMenu::saved);
    emit menu->aboutToShow();
    menu->save(m_folder->filePath(u"out.json"_s));
    QTRY_COMPARE(saved.size(), 1);
    QFile out(m_folder->filePath(u"out.json"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QVERIFY(out.readAll().contains("\"ietf-503\""));
    choose(2);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_page->title(), u"First"_s);
    choose(1); // its results were let go meanwhile
    QTRY_COMPARE(rows(), 5);
    QCOMPARE(m_server->requests(), asked);
}

void BatchKeptTest::stoppedOnesGoOn()
{
    const QString slow = u"/200?sleep=30000"_s;
    m_page->start({u"Slow"_s, readAddressList(m_server->url() + u"/204\n"_s + m_server->url() + slow), 4, 4, true});
    QTRY_COMPARE(m_page->current()->done(), 1);
    m_store->wait();
    closeWindow(); // in the middle
    openWindow();
    QVERIFY2(spoken(1).contains(u"Slow, 1 of 2, stopped"_s), qPrintable(spoken(1)));
    QTRY_VERIFY(find<QWidget>(u"continueBatch"_s)->isVisible());
    const int asked = m_server->requests();
    click(u"continueBatch"_s);
    QTRY_COMPARE(m_server->requests(), asked + 1);
    click(u"stopBatch"_s);
    QTRY_VERIFY(!m_page->isBusy());
    QCOMPARE(m_page->current()->done(), 1);
}

void BatchKeptTest::secretsAreNotAskedAgain()
{
    QString host = m_server->url();
    host.insert(7, u"joe:s3cr3t@"_s);
    runBatch(u"Secrets"_s, {host + u"/503"_s, u"/503?token=s3cr3t"_s, u"/503?cart=1"_s});
    const int asked = m_server->requests();
    closeWindow();
    QFile file(m_folder->filePath(u"statusscope.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cr3t"));
    openWindow();
    QTRY_COMPARE(rows(), 3);
    const QString notes = find<QLabel>(u"batchNotes"_s)->text();
    QVERIFY2(notes.contains(u"2 addresses held secrets"_s), qPrintable(notes));
    for (int place = 0; place < 3; ++place) {
        const Explained &result = *m_page->current()->result(place);
        QVERIFY(!result.exchange.url.contains(u"s3cr3t"_s));
        QVERIFY(!result.exchange.hops.last().sent.contains("s3cr3t"));
    }
    click(u"retryFailed"_s);
    QTRY_VERIFY(!m_page->isBusy());
    QCOMPARE(m_server->requests(), asked + 1);
    QCOMPARE(rows(), 3);
}

void BatchKeptTest::failedOnesAreAskedAgain()
{
    runBatch(u"Again"_s, {u"/200"_s, u"/503"_s, u"/reset"_s});
    for (int round = 0; round < 2; ++round) {
        closeWindow();
        openWindow();
        QTRY_COMPARE(rows(), 3);
        const QDateTime before = m_page->current()->result(1)->exchange.startedAt;
        click(u"retryFailed"_s);
        QTRY_VERIFY(!m_page->isBusy());
        QCOMPARE(m_page->current()->done(), 3);
        QVERIFY(m_page->current()->result(1)->exchange.startedAt > before);
    }
    const QDateTime last = m_page->current()->result(1)->exchange.startedAt;
    closeWindow();
    openWindow();
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(m_page->current()->result(1)->exchange.startedAt, last);
}

void BatchKeptTest::quittingKeepsWhatIsFinished()
{
    QStringList lines;
    for (int i = 0; i < 300; ++i)
        lines += m_server->url() + u"/200?n=%1"_s.arg(i);
    lines += m_server->url() + u"/200?sleep=30000"_s;
    m_page->start({u"Many"_s, readAddressList(lines.join(u'\n')), 16, 16, true});
    QVERIFY2(m_page->lostOnQuit().contains(u"is kept"_s), qPrintable(m_page->lostOnQuit()));
    QTRY_VERIFY(m_page->current()->done() > 0);
    const int seen = m_page->current()->done();
    closeWindow();
    openWindow();
    QTRY_VERIFY(rows() >= seen);
    QCOMPARE(m_page->current()->done(), rows());
    QVERIFY(m_page->current()->rest() > 0);
    m_history->setPolicy({false, 30, false});
    m_page->start({u"Not kept"_s, readAddressList(m_server->url() + u"/200?sleep=30000"_s), 4, 4, true});
    QVERIFY(m_page->lostOnQuit().contains(u"not kept"_s));
}

void BatchKeptTest::damagedResultsAreTold()
{
    runBatch(u"Damaged"_s, {u"/200"_s, u"/404"_s});
    runBatch(u"Whole"_s, {u"/200"_s});
    m_store->wait();
    QVERIFY(!m_database->run(u"DELETE FROM batch_addresses WHERE batch = 1"_s));
    closeWindow();
    openWindow();
    choose(2);
    QTRY_VERIFY(find<QLabel>(u"batchNone"_s)->text().contains(u"no longer be read"_s));
    QVERIFY(spoken(2).contains(u"2, 1 to look at"_s)); // the sums are still there
    choose(1);
    QTRY_COMPARE(rows(), 1);
}

void BatchKeptTest::speakTheLanguageOfTheWindow()
{
    runBatch(u"Sprachen"_s, {u"/200"_s, u"/401"_s, u"/502"_s});
    QCOMPARE(table()->model()->index(0, 3).data().toString(), u"Site"_s);
    const QString english = m_page->current()->result(2)->diagnosis.explanation;
    const auto restore = qScopeGuard([] { installLanguage(u"en"_s); });
    installLanguage(u"de"_s);
    const LoadedRegistry german = loadTranslatedRegistry({});
    Theme theme;
    {
        MainWindow window(theme, *m_settings);
        auto *page = new BatchPage(theme, {{&german.registry, &m_signatures}, startBatch, m_store.get()},
                                   {[](const QString &, const QString &) {}, [](const QUrl &) {}});
        window.addPage(page);
        page->takeOver(*m_page);
        const auto *table = window.findChild<QTableView *>(u"batchTable"_s);
        QTRY_COMPARE(table->model()->index(0, 3).data().toString(), u"Website"_s);
        QVERIFY(page->current()->result(2)->diagnosis.explanation != english);
        QCOMPARE(page->current()->done(), 3);
    }
    closeWindow();
    installLanguage(u"en"_s);
    openWindow();
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(table()->model()->index(0, 3).data().toString(), u"Site"_s);
    QCOMPARE(m_page->current()->result(2)->diagnosis.explanation, english);
}

QTEST_MAIN(BatchKeptTest)
#include "batchkepttest.moc"
