// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/builtinsignatures.h"
#include "diagnosis/signatureset.h"
#include "probe/batchthread.h"
#include "registry/builtinregistry.h"
#include "registry/searchindex.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "store/history.h"
#include "ui/batch/batchpage.h"
#include "ui/common/theme.h"
#include "ui/desktop/desktopcommands.h"
#include "ui/desktop/opener.h"
#include "ui/desktop/practicedialog.h"
#include "ui/desktop/singleinstance.h"
#include "ui/guide/guidewindow.h"
#include "ui/guide/shortcutsheet.h"
#include "ui/probe/probepage.h"
#include "ui/reference/referencepage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// Sends nothing, and remembers what it was asked to send.
class HeldProbe final : public Probe
{
public:
    using Probe::Probe;
    void cancel() override { deleteLater(); }
};

class HeldProber final : public Prober
{
public:
    Probe *start(const ProbeRequest &request) override
    {
        requests += request;
        return new HeldProbe(this);
    }
    QList<ProbeRequest> requests;
};

} // namespace

// The window as part of a desktop: keys, the practice server, links, drops.
class DesktopTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void noKeyMeansTwoThings();
    void everyKeyIsThere_data();
    void everyKeyIsThere();
    void sheetShowsTheKeys();
    void guideOpens();
    void guideHoldsTogether();
    void aboutTellsVersionsAndDates();
    void practiceServerStartsAndStops();
    void practiceLeadsToTheProbe();
    void emptyProbePageLeadsOn();
    void linkAsksBeforeItProbes();
    void linkMayBeDeclined();
    void editingTakesTheQuestionBack();
    void historyTakesTheQuestionBack();
    void refusedLinkIsExplained();
    void linkToACode();
    void dropsOpen_data();
    void dropsOpen();
    void dropsOfOtherKindsAreRefused();
    void anotherStartBringsItToTheFront();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    bool drop(QMimeData *data) const;

    const LoadedRegistry m_loaded = loadBuiltInRegistry();
    const SearchIndex m_search{m_loaded.registry};
    const SignatureSet m_signatures = loadBuiltInSignatures();
    QTemporaryDir m_folder;
    HeldProber m_prober;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    std::unique_ptr<BatchStore> m_batches;
    std::unique_ptr<EntryNotes> m_notes;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Opener> m_opener;
    std::unique_ptr<DesktopCommands> m_commands;
    ReferencePage *m_reference = nullptr;
    ProbePage *m_probe = nullptr;
    QString m_copied;
};

void DesktopTest::init()
{
    const Desktop desktop{[this](const QString &text, const QString &) { m_copied = text; }, [](const QUrl &) {}};
    m_prober.requests.clear();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"none.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_database = std::make_unique<Database>(StorePlace{});
    m_history = std::make_unique<History>(*m_database);
    m_batches = std::make_unique<BatchStore>(*m_database, *m_history);
    m_notes = std::make_unique<EntryNotes>(*m_database);
    m_reference = new ReferencePage(*m_theme, m_loaded.registry, m_signatures, m_search, *m_notes, desktop);
    m_probe = new ProbePage(*m_theme, m_loaded.registry, m_signatures, m_prober, *m_history, desktop);
    m_window->addPage(m_reference);
    m_window->addPage(m_probe);
    m_window->addPage(
        new BatchPage(*m_theme, {{&m_loaded.registry, &m_signatures}, startBatch, m_batches.get()}, desktop));
    m_opener = std::make_unique<Opener>(*m_window, *m_probe);
    m_commands = std::make_unique<DesktopCommands>(*m_theme, m_loaded.registry, *m_window, *m_opener, desktop);
    m_window->restorePages();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void DesktopTest::cleanup()
{
    m_commands.reset();
    m_opener.reset();
    m_window.reset();
    m_batches.reset();
    m_history.reset();
    m_notes.reset();
    m_database.reset();
}

void DesktopTest::noKeyMeansTwoThings()
{
    QMap<QString, QString> owners;
    int bound = 0;
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!owners.contains(text),
                     qPrintable(text + u": "_s + owners.value(text) + u" and "_s + action->text()));
            owners.insert(text, action->text());
            QVERIFY2(m_window->actions().contains(action), qPrintable(action->text())); // or the key would do nothing
            ++bound;
        }
    }
    QVERIFY(bound > 20);
}

void DesktopTest::everyKeyIsThere_data()
{
    QTest::addColumn<QString>("keys");
    const QStringList all{
        u"Ctrl+1"_s,      u"Ctrl+2"_s, u"Ctrl+3"_s,   u"Ctrl+K"_s, u"Ctrl+F"_s,       u"Esc"_s,         u"Ctrl+L"_s,
        u"F5"_s,          u"Ctrl+R"_s, u"Ctrl+C"_s,   u"F10"_s,    u"Ctrl+Shift+C"_s, u"Ctrl+PgUp"_s,   u"Ctrl++"_s,
        u"Ctrl+PgDown"_s, u"Ctrl+-"_s, u"Ctrl+0"_s,   u"Ctrl+O"_s, u"Ctrl+N"_s,       u"Ctrl+E"_s,      u"Ctrl+T"_s,
        u"F1"_s,          u"Ctrl+="_s, u"Shift+F1"_s, u"Ctrl+D"_s, u"Ctrl+Shift+D"_s, u"Ctrl+Shift+F"_s};
    for (const QString &keys : all)
        QTest::newRow(qPrintable(keys)) << keys;
#ifndef Q_OS_MACOS
    for (const QString &keys : {u"Alt+Left"_s, u"Alt+Right"_s})
        QTest::newRow(qPrintable(keys)) << keys;
#endif
}

void DesktopTest::everyKeyIsThere()
{
    QFETCH(QString, keys);
#ifdef Q_OS_MACOS
    if (keys == u"F10"_s)
        QSKIP("macOS has a menu bar");
#endif
    const QKeySequence wanted = QKeySequence::fromString(keys, QKeySequence::PortableText);
    const QList<QAction *> actions = m_window->actions();
    const bool there = std::any_of(actions.begin(), actions.end(),
                                   [&wanted](const QAction *action) { return action->shortcuts().contains(wanted); });
    QVERIFY(there);
}

void DesktopTest::sheetShowsTheKeys()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ShiftModifier);
    auto *sheet = find<ShortcutSheet>(u"shortcutSheet"_s);
    QVERIFY(sheet != nullptr && sheet->isVisible());
    QStringList names;
    int keys = 0;
    const QList<KeyGroup> groups = keyGroups(*m_window);
    for (const KeyGroup &group : groups) {
        names += group.name;
        keys += int(group.keys.size());
        for (const KeyNote &note : group.keys)
            QVERIFY2(!note.keys.isEmpty() && !note.what.isEmpty(), qPrintable(note.what));
    }
    QCOMPARE(names.first(), u"Everywhere"_s);
    QVERIFY(names.contains(u"Probe"_s) && names.contains(u"Batch"_s));
    QVERIFY(keys > 25);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void DesktopTest::guideOpens()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *guide = find<GuideWindow>(u"guideWindow"_s);
    QVERIFY(guide != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), guide); // keys are its own then
    const auto *text = guide->findChild<QTextBrowser *>(u"guideText"_s);
    QVERIFY(text->toPlainText().startsWith(u"Start here"_s));
    auto *pages = guide->findChild<QListWidget *>(u"guidePages"_s);
    QTest::keyClick(pages, Qt::Key_End);
    QVERIFY(text->toPlainText().contains(u"F10"_s)); // the keys, from the actions
    QTest::keyClick(guide, Qt::Key_Escape);
    QVERIFY(!guide->isVisible());
}

// Every page is there, and every link and picture leads somewhere inside the program.
void DesktopTest::guideHoldsTogether()
{
    const QStringList names = GuideWindow::pageNames();
    QVERIFY(names.size() > 5);
    static const QRegularExpression reference(u"(?:href|src)=\"([^\"]+)\""_s);
    for (const QString &name : names) {
        if (name == u"keys"_s)
            continue;
        QFile file(u":/guide/"_s + name + u".html"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QString html = QString::fromUtf8(file.readAll());
        auto found = reference.globalMatch(html);
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            const bool known =
                target.endsWith(u".html"_s) ? names.contains(target.chopped(5)) : QFile::exists(u":/guide/"_s + target);
            QVERIFY2(known, qPrintable(name + u": "_s + target));
        }
    }
}

void DesktopTest::aboutTellsVersionsAndDates()
{
    find<QAction>(u"about"_s)->trigger();
    const auto *facts = find<QLabel>(u"aboutFacts"_s);
    QVERIFY(facts != nullptr && facts->isVisible());
    QVERIFY(facts->text().contains(QLatin1StringView(qVersion())));
    QVERIFY(facts->text().contains(u"status codes"_s));
    const auto &rows = m_loaded.registry.compat();
    QVERIFY(std::any_of(rows.begin(), rows.end(),
                        [facts](const CompatRow &row) { return facts->text().contains(row.release); }));
    QVERIFY(find<QLabel>(u"aboutLicences"_s)->text().contains(u"MIT"_s));
}

void DesktopTest::practiceServerStartsAndStops()
{
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    auto *dialog = find<PracticeDialog>(u"practiceDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(!dialog->isRunning());
    auto *toggle = dialog->findChild<QAbstractButton *>(u"togglePractice"_s);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(dialog->isRunning());
    const QUrl url(dialog->address());
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"copyPractice"_s), Qt::LeftButton);
    QCOMPARE(m_copied, dialog->address());
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET /404 HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 404"));
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"practiceCount"_s)->text().contains(u'1'));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!dialog->isRunning());
    QTcpSocket after;
    after.connectToHost(url.host(), quint16(url.port()));
    QTRY_COMPARE(after.error(), QAbstractSocket::ConnectionRefusedError);
}

void DesktopTest::practiceLeadsToTheProbe()
{
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    auto *dialog = find<PracticeDialog>(u"practiceDialog"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"try-/404"_s), Qt::LeftButton);
    QVERIFY(dialog->isRunning()); // it starts by itself
    QCOMPARE(m_prober.requests.size(), 1);
    QCOMPARE(m_prober.requests[0].url, dialog->address() + u"/404"_s);
    QCOMPARE(m_window->currentPage(), m_probe);
}

void DesktopTest::emptyProbePageLeadsOn()
{
    m_window->showPage(m_probe);
    QTest::mouseClick(find<QAbstractButton>(u"practiceRow"_s), Qt::LeftButton);
    auto *dialog = find<PracticeDialog>(u"practiceDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->close();
    QTest::mouseClick(find<QAbstractButton>(u"listRow"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage()->id(), u"batch"_s);
    QCOMPARE(m_prober.requests.size(), 0);
}

void DesktopTest::linkAsksBeforeItProbes()
{
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_prober.requests.size(), 0);
    QCOMPARE(m_window->currentPage(), m_probe);
    QVERIFY(find<QWidget>(u"askBar"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"address"_s)->text(), u"https://shop.example/x"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // meant for something else
    QCOMPARE(m_prober.requests.size(), 0);
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    QTest::mouseClick(find<QAbstractButton>(u"askYes"_s), Qt::LeftButton);
    QCOMPARE(m_prober.requests.size(), 1);
    QCOMPARE(m_prober.requests[0].url, u"https://shop.example/x"_s);
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
}

void DesktopTest::linkMayBeDeclined()
{
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    QTest::mouseClick(find<QAbstractButton>(u"askNo"_s), Qt::LeftButton);
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
    QCOMPARE(m_prober.requests.size(), 0);
}

void DesktopTest::editingTakesTheQuestionBack()
{
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    auto *field = find<QLineEdit>(u"address"_s);
    field->setFocus();
    QTest::keyClicks(field, u"y"_s);
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
    QCOMPARE(m_prober.requests.size(), 0);
}

// The bar shows another address then than the one that was asked about.
void DesktopTest::historyTakesTheQuestionBack()
{
    m_probe->openText("HTTP/1.1 410 Gone\r\n\r\n");
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    QVERIFY(find<QWidget>(u"askBar"_s)->isVisible());
    auto *list = find<QAbstractItemView>(u"history"_s);
    QCOMPARE(list->model()->rowCount(), 2); // the day and the answer
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
    QCOMPARE(m_prober.requests.size(), 0);
}

void DesktopTest::refusedLinkIsExplained()
{
    m_opener->open(u"statusscope://probe?url=file%3A%2F%2F%2Fetc%2Fpasswd"_s);
    QCOMPARE(m_prober.requests.size(), 0);
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
    QVERIFY(find<QLabel>(u"notice"_s)->isVisible());
    QVERIFY(find<QLabel>(u"notice"_s)->text().contains(u"http"_s));
}

void DesktopTest::linkToACode()
{
    m_opener->open(u"statusscope://code/404.13"_s);
    QCOMPARE(m_window->currentPage(), m_reference);
    QCOMPARE(m_reference->entry()->id, u"iis-404.13"_s);
}

bool DesktopTest::drop(QMimeData *data) const
{
    const std::unique_ptr<QMimeData> owner(data);
    const QPoint at = m_window->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
    return event.isAccepted();
}

void DesktopTest::dropsOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("probed");
    QTest::newRow("a web address") << QString() << QList<QUrl>{QUrl(u"https://shop.example/x%20y"_s)} << u"probe"_s
                                   << u"https://shop.example/x%20y"_s;
    QTest::newRow("an address as text") << u" https://shop.example/x\n"_s << QList<QUrl>() << u"probe"_s
                                        << u"https://shop.example/x"_s;
    QTest::newRow("a code") << u"404"_s << QList<QUrl>() << u"reference"_s << QString();
    QTest::newRow("words") << u"too many redirects"_s << QList<QUrl>() << u"reference"_s << QString();
    QTest::newRow("an answer") << u"HTTP/1.1 503 Service Unavailable\nServer: nginx\n\n"_s << QList<QUrl>()
                               << u"probe"_s << QString();
    QTest::newRow("an asking link") << u"statusscope://probe?url=https%3A%2F%2Fshop.example%2F"_s << QList<QUrl>()
                                    << u"probe"_s << QString();
    const QString file = m_folder.filePath(u"answer.txt"_s);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::WriteOnly));
    saved.write("HTTP/1.1 404 Not Found\r\n\r\n");
    QTest::newRow("a saved answer") << QString() << QList<QUrl>{QUrl::fromLocalFile(file)} << u"probe"_s << QString();
}

void DesktopTest::dropsOpen()
{
    QFETCH(QString, text);
    QFETCH(QList<QUrl>, urls);
    QFETCH(QString, page);
    QFETCH(QString, probed);
    auto *data = new QMimeData;
    if (!text.isEmpty())
        data->setText(text);
    if (!urls.isEmpty())
        data->setUrls(urls);
    QVERIFY(drop(data));
    QCOMPARE(m_window->currentPage()->id(), page);
    QCOMPARE(m_prober.requests.size(), probed.isEmpty() ? 0 : 1);
    if (!probed.isEmpty())
        QCOMPARE(m_prober.requests[0].url, probed);
}

void DesktopTest::dropsOfOtherKindsAreRefused()
{
    for (const QUrl &url : {QUrl(u"ftp://files.example/x"_s), QUrl(u"javascript:alert(1)"_s),
                            QUrl::fromLocalFile(m_folder.path()), QUrl::fromLocalFile(u"/nowhere/at/all"_s)})
    {
        auto *data = new QMimeData;
        data->setUrls({url});
        QVERIFY2(!drop(data), qPrintable(url.toString()));
    }
    auto *nothing = new QMimeData;
    nothing->setText(u"  \n "_s);
    QVERIFY(!drop(nothing));
    QCOMPARE(m_prober.requests.size(), 0);
}

void DesktopTest::anotherStartBringsItToTheFront()
{
    m_window->showMinimized();
    m_opener->answer({u"502"_s, u"reference"_s});
    QVERIFY(!m_window->isMinimized());
    QCOMPARE(m_reference->entry()->code, 502);
    m_opener->answer({});
    QCOMPARE(m_reference->entry()->code, 502);
}

QTEST_MAIN(DesktopTest)
#include "desktoptest.moc"
