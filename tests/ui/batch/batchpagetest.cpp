// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchpage.h"
#include "diagnosis/builtinsignatures.h"
#include "diagnosis/signatureset.h"
#include "practice/practiceserver.h"
#include "probe/batchthread.h"
#include "registry/builtinregistry.h"
#include "store/batchstore.h"
#include "store/history.h"
#include "ui/batch/batchexportmenu.h"
#include "ui/batch/batchrun.h"
#include "ui/batch/newbatchdialog.h"
#include "ui/common/theme.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Asking many addresses, by clicks and keys.
class BatchPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beginsEmpty();
    void namesOfFilesSuitEverySystem_data();
    void namesOfFilesSuitEverySystem();
    void resultsAreSlimmed();
    void pastedListRuns();
    void badAndRepeatedLinesAreTold();
    void barsAndSegmentsFilter();
    void textFilters();
    void stopKeepsWhatIsDone();
    void quittingAsksWhileOneRuns();
    void retriesWhatFailed();
    void enterOpensAResult();
    void copiesRowsAndSummary();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void batchesAreChosenAndCleared();
    void paintedPartsAreSpoken();
    void holdsSmallLargeAndMirrored();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button != nullptr && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void run(const QStringList &paths, int atATime = 8);
    QTableView *table() const { return find<QTableView>(u"batchTable"_s); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    const LoadedRegistry m_loaded = loadBuiltInRegistry();
    const SignatureSet m_signatures = loadBuiltInSignatures();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    BatchPage *m_page = nullptr;
    QString m_copied;
};

void BatchPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PracticeServer>(m_loaded.registry);
    QVERIFY(m_server->listen());
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"none.ini"_s), QSettings::IniFormat);
    m_database = std::make_unique<Database>(StorePlace{m_folder->filePath(u"statusscope.db"_s)});
    m_history = std::make_unique<History>(*m_database);
    m_store = std::make_unique<BatchStore>(*m_database, *m_history);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_page = new BatchPage(*m_theme, {{&m_loaded.registry, &m_signatures}, startBatch, m_store.get()},
                           {[this](const QString &text, const QString &) { m_copied = text; }, [](const QUrl &) {}});
    m_window->addPage(m_page);
    m_window->resize(1180, 760);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void BatchPageTest::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_history.reset();
    m_database.reset();
}

// Pastes the paths of the practice server into the dialog, and waits until all are done.
void BatchPageTest::run(const QStringList &paths, int atATime)
{
    QStringList lines;
    for (const QString &path : paths)
        lines += path.startsWith(u'/') ? m_server->url() + path : path;
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = find<NewBatchDialog>(u"newBatchDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QPlainTextEdit *>(u"batchText"_s)->setPlainText(lines.join(u'\n'));
    dialog->findChild<QSpinBox *>(u"batchConcurrency"_s)->setValue(atATime);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"startBatch"_s), Qt::LeftButton);
    QVERIFY(m_page->current() != nullptr);
    QTRY_VERIFY(!m_page->isBusy());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void BatchPageTest::beginsEmpty()
{
    QVERIFY(find<QWidget>(u"pasteList"_s)->isVisible());
    QVERIFY(!table()->isVisible());
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

void BatchPageTest::barsAndSegmentsFilter()
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

void BatchPageTest::textFilters()
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

void BatchPageTest::enterOpensAResult()
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

void BatchPageTest::copiesRowsAndSummary()
{
    run({u"/200"_s, u"/404"_s});
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(m_copied.startsWith(u"Batch 1\n"_s) && m_copied.contains(u"4xx: 1"_s), qPrintable(m_copied));
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(m_copied.startsWith(u"404\t"_s) && !m_copied.contains(u'\n'), qPrintable(m_copied));
}

void BatchPageTest::exportsWhatIsShown_data()
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

void BatchPageTest::exportsWhatIsShown()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    run({u"/200?token=geheim&name=first"_s, u"/404?name=second"_s});
    click(u"class-4xx"_s);
    auto *menu = find<BatchExportMenu>(u"batchExportMenu"_s);
    QVERIFY(menu->findChild<QAction *>(u"saveBatch-"_s + ending) != nullptr);
    QSignalSpy saved(menu, &BatchExportMenu::saved);
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
            m_theme->setZoom(zoom);
            m_window->setLayoutDirection(direction);
            m_window->resize(m_window->minimumSize());
            QTRY_COMPARE(m_window->size(), m_window->minimumSize());
            for (const QString &name : names) {
                const auto *widget = find<QWidget>(name);
                QTRY_VERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                             qPrintable(u"%1 at %2: %3"_s.arg(name).arg(zoom).arg(widget->width())));
                QTRY_VERIFY2(m_window->rect().contains({widget->mapTo(m_window.get(), QPoint()), widget->size()}),
                             qPrintable(name));
                QTRY_VERIFY2(widget->height() >= qMin(24, m_theme->px(26)),
                             qPrintable(u"%1 at %2: %3"_s.arg(name).arg(zoom).arg(widget->height())));
            }
            QTRY_VERIFY(table()->height() >= 3 * table()->rowHeight(0));
        }
    }
}

void BatchPageTest::namesOfFilesSuitEverySystem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"Pages, März 2026 (2)"_s << u"Pages, März 2026 (2)"_s;
    QTest::newRow("marks") << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"a-b-c-d-e-f-g-h-i-j"_s;
    QTest::newRow("control characters") << u"a\nb\tc"_s << u"a-b-c"_s;
}

void BatchPageTest::namesOfFilesSuitEverySystem()
{
    QFETCH(const QString, name);
    QTEST(plainFileName(name), "file");
}

void BatchPageTest::resultsAreSlimmed()
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

QTEST_MAIN(BatchPageTest)
#include "batchpagetest.moc"
