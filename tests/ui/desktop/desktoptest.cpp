// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "language/language.h"
#include "ui/common/words.h"
#include "ui/desktop/desktopwindow.h"
#include "ui/desktop/practicedialog.h"
#include "ui/guide/guidewindow.h"
#include "ui/guide/shortcutsheet.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTcpSocket>
#include <QTextBrowser>

#include <algorithm>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The window as part of a desktop: keys, the guide, the practice server.
class DesktopTest : public QObject, private DesktopWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void noKeyMeansTwoThings();
    void everyKeyIsThere_data();
    void everyKeyIsThere();
    void menuIsGroupedAndFitsAScreen();
    void sheetShowsTheKeys();
    void sheetIsAsHighAsItsKeys_data();
    void sheetIsAsHighAsItsKeys();
    void guideOpens();
    void guideHoldsTogether();
    void aboutTellsVersionsAndDates();
    void practiceServerStartsAndStops();
    void practiceLeadsToTheProbe();
    void emptyProbePageLeadsOn();
};

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

void DesktopTest::menuIsGroupedAndFitsAScreen()
{
    const QList<QAction *> rows = m_window->menu()->actions();
    QCOMPARE(m_window->pages().size(), 3);
    qsizetype at = 0;
    for (const Page *page : m_window->pages()) {
        QCOMPARE(rows[at++]->objectName(), QString(u"show-"_s + page->id()));
        for (const QAction *action : page->actions())
            QCOMPARE(rows[at++], action);
        QVERIFY2(rows[at++]->isSeparator(), qPrintable(page->id()));
    }
#ifndef Q_OS_MACOS // whose menus are the system's
    QVERIFY2(m_window->menu()->sizeHint().height() <= m_theme->px(744), "it leaves a window of 788 px");
#endif
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

void DesktopTest::sheetIsAsHighAsItsKeys_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoom");
    const QStringList languages = shippedLanguages();
    for (const QString &language : languages) {
        for (const int zoom : {80, 90, 100})
            QTest::addRow("%s, %d %%", qPrintable(language), zoom) << language << zoom;
    }
}

void DesktopTest::sheetIsAsHighAsItsKeys()
{
    QFETCH(const QString, language);
    QFETCH(const int, zoom);
    const auto restore = qScopeGuard([] { installLanguage(u"en"_s); });
    close();
    installLanguage(language);
    open();
    m_theme->setZoom(zoom);
    ShortcutSheet sheet(*m_theme, *m_window);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    const auto *scroll = sheet.findChild<QScrollArea *>();
    QTRY_COMPARE(scroll->viewport()->size(), sheet.size());
    QCOMPARE(scroll->widget()->height(), scroll->widget()->heightForWidth(sheet.width()));
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
    const auto &entries = m_loaded.registry.entries();
    const QDate newest = std::max_element(entries.begin(), entries.end(), [](const Entry &one, const Entry &other) {
                             return one.checked < other.checked;
                         })->checked;
    QVERIFY2(facts->text().contains(longDate(newest)), qPrintable(facts->text())); // as in an entry's facts
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
    QCOMPARE(m_prober.asked.size(), 1);
    QCOMPARE(m_prober.asked[0].url, dialog->address() + u"/404"_s);
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
    QCOMPARE(m_prober.asked.size(), 0);
}

QTEST_MAIN(DesktopTest)
#include "desktoptest.moc"
