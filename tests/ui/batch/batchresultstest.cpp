// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchrun.h"
#include "ui/batch/batchwindow.h"
#include "ui/common/savemenu.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What came of a batch: filtered, opened, copied, saved.
class BatchResultsTest : public QObject, private BatchWindow
{
    Q_OBJECT

private slots:
    void init()
    {
        openFolder();
        m_window->resize(1180, 760);
    }
    void cleanup() { closeWindow(); }
    void barsAndSegmentsFilter();
    void textFilters();
    void enterOpensAResult();
    void copiesRowsAndSummary();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void namesOfFilesSuitEverySystem_data();
    void namesOfFilesSuitEverySystem();
    void resultsAreSlimmed();
};

void BatchResultsTest::barsAndSegmentsFilter()
{
    run({u"/200"_s, u"/204"_s, u"/404"_s, u"/503"_s});
    click(u"bar-4xx"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(find<QAbstractButton>(u"class-4xx"_s)->isChecked());
    click(u"bar-4xx"_s); // once more lets go
    QCOMPARE(table()->model()->rowCount(), 4);
    click(u"class-2xx"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(find<QAbstractButton>(u"bar-2xx"_s)->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 4);
    click(u"bar-nobody"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    click(u"class-none"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(find<QLabel>(u"batchNone"_s)->isVisible());
    auto *bar = find<QAbstractButton>(u"bar-2xx"_s);
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), 2);
    QTest::keyClick(bar, Qt::Key_Down);
    QVERIFY(find<QAbstractButton>(u"bar-3xx"_s)->hasFocus());
}

void BatchResultsTest::textFilters()
{
    run({u"/200?name=first"_s, u"/404?name=second"_s});
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = find<QLineEdit>(u"batchFilter"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"SECOND"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), u"404"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(field->text().isEmpty());
}

void BatchResultsTest::enterOpensAResult()
{
    run({u"/200"_s, u"/404"_s});
    QSignalSpy opened(m_page, &BatchPage::resultOpened);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const auto result = opened[0][0].value<Explained>();
    QCOMPARE(result.diagnosis.entry, u"ietf-404"_s);
    const QRect row = table()->visualRect(table()->model()->index(1, 1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row.center());
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(opened.size(), 2);
}

void BatchResultsTest::copiesRowsAndSummary()
{
    run({u"/200"_s, u"/404"_s});
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(m_copied.startsWith(u"Batch 1\n"_s) && m_copied.contains(u"4xx: 1"_s), qPrintable(m_copied));
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(m_copied.startsWith(u"404\t"_s) && !m_copied.contains(u'\n'), qPrintable(m_copied));
}

void BatchResultsTest::exportsWhatIsShown_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\"url\"");
    QTest::newRow("json") << u"json"_s << QByteArray("[");
    QTest::newRow("ndjson") << u"ndjson"_s << QByteArray("{");
    QTest::newRow("html") << u"html"_s << QByteArray("<!");
    QTest::newRow("har") << u"har"_s << QByteArray("{");
    QTest::newRow("markdown") << u"md"_s << QByteArray("#");
}

void BatchResultsTest::exportsWhatIsShown()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    run({u"/200?token=geheim&name=first"_s, u"/404?name=second"_s});
    click(u"class-4xx"_s);
    auto *menu = find<SaveMenu>(u"batchExportMenu"_s);
    QVERIFY(menu->findChild<QAction *>(u"save-"_s + ending) != nullptr);
    QSignalSpy saved(menu, &SaveMenu::saved);
    emit menu->aboutToShow(); // takes over what is shown
    const QString file = m_folder->filePath(u"out."_s + ending);
    menu->save(file);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved[0][1].toString(), QString());
    QFile out(file);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray bytes = out.readAll();
    QVERIFY2(bytes.startsWith(begins), bytes.left(80).constData());
    QVERIFY(bytes.contains("name=second"));
    QVERIFY(!bytes.contains("name=first"));
    QVERIFY(!bytes.contains("geheim"));
}

void BatchResultsTest::namesOfFilesSuitEverySystem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"Pages, März 2026 (2)"_s << u"Pages, März 2026 (2)"_s;
    QTest::newRow("marks") << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"a-b-c-d-e-f-g-h-i-j"_s;
    QTest::newRow("control characters") << u"a\nb\tc"_s << u"a-b-c"_s;
}

void BatchResultsTest::namesOfFilesSuitEverySystem()
{
    QFETCH(const QString, name);
    QTEST(plainFileName(name), "file");
}

void BatchResultsTest::resultsAreSlimmed()
{
    Hop hop;
    hop.body = QByteArray(100'000, 'x');
    hop.receivedHead = QByteArray(100'000, 'y');
    Exchange fine;
    fine.hops = {hop, hop};
    Exchange failed = fine;
    failed.error = Failure{ErrorKind::ResponseTruncated, {}, hop};
    slim(fine, true);
    for (const Hop &each : std::as_const(fine.hops))
        QVERIFY(each.body.isEmpty() && each.bodyTruncated && each.receivedHead.isEmpty());
    slim(failed, false);
    QVERIFY(failed.hops.first().body.isEmpty());
    for (const Hop *each : {&failed.hops.last(), &*failed.error->hop}) {
        QVERIFY(!each->body.isEmpty() && each->body.size() < 20'000 && each->bodyTruncated);
        QCOMPARE(each->receivedHead, hop.receivedHead);
    }
}

QTEST_MAIN(BatchResultsTest)
#include "batchresultstest.moc"
