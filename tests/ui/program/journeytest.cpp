// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/builtinsignatures.h"
#include "probe/socketprober.h"
#include "registry/builtinregistry.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "store/history.h"
#include "ui/common/networkmodule.h"
#include "ui/common/theme.h"
#include "ui/desktop/singleinstance.h"
#include "ui/probe/exportmenu.h"
#include "ui/probe/probepage.h"
#include "ui/program/program.h"
#include "ui/reference/referencepage.h"
#include "ui/scriptedprober.h"
#include "ui/shownwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// From one page to another, with the keys a person presses.
class JourneyTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pastedAnswerIsExplained_data();
    void pastedAnswerIsExplained();
    void linesFromTheMenu();
    void pastedAddressWaits();
    void wordsAreNoHost_data();
    void wordsAreNoHost();
    void windowKeysWorkWhileTyping();
    void backLeadsToTheProbe();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return window().findChild<Widget *>(name);
    }
    MainWindow &window() const { return m_program->window(); }
    QLineEdit *address() const { return find<QLineEdit>(u"address"_s); }
    QLineEdit *search() const { return find<QLineEdit>(u"search"_s); }
    ProbePage *probe() const { return static_cast<ProbePage *>(window().page(u"probe"_s)); }
    ReferencePage *reference() const { return static_cast<ReferencePage *>(window().page(u"reference"_s)); }
    QString title() const { return window().windowTitle(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window(), Qt::Key(key), modifiers);
    }

    const LoadedRegistry m_loaded = loadBuiltInRegistry();
    const SignatureSet m_signatures = loadBuiltInSignatures();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedProber> m_prober;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    std::unique_ptr<EntryNotes> m_notes;
    std::unique_ptr<BatchStore> m_batches;
    NetworkModule m_network{QStringLiteral(STATUSSCOPE_GUI_NETWORK)};
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Program> m_program;
};

void JourneyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>();
    m_prober = std::make_unique<ScriptedProber>();
    m_database = std::make_unique<Database>(StorePlace{});
    m_history = std::make_unique<History>(*m_database);
    m_notes = std::make_unique<EntryNotes>(*m_database);
    m_batches = std::make_unique<BatchStore>(*m_database, *m_history);
    m_instance = std::make_unique<SingleInstance>(m_folder->path(), m_network);
    const ProgramParts parts{*m_theme, *m_settings, m_signatures, *m_prober, *m_database, *m_history,
                             *m_notes, *m_batches,  *m_instance,  m_network, startBatch};
    m_program = std::make_unique<Program>(parts, m_loaded.registry);
    window().resize(1180, 760);
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void JourneyTest::cleanup()
{
    m_program.reset();
    m_theme.reset();
}

void JourneyTest::pastedAnswerIsExplained_data()
{
    QTest::addColumn<QString>("focus"); // of the widget of that name
    QTest::addColumn<bool>("onProbe");
    QTest::newRow("button") << u"options"_s << true;
    QTest::newRow("address") << u"address"_s << true;
    QTest::newRow("search") << u"search"_s << false;
    QTest::newRow("tree") << u"tree"_s << false;
    QTest::newRow("entry") << u"entryView"_s << false;
}

void JourneyTest::pastedAnswerIsExplained()
{
    QFETCH(const QString, focus);
    QFETCH(const bool, onProbe);
    window().showPage(onProbe ? static_cast<Page *>(probe()) : reference());
    find<QWidget>(focus)->setFocus();
    QApplication::clipboard()->setText(
        u"HTTP/1.1 502 Bad Gateway\r\nServer: nginx\r\nAuthorization: Bearer hush123\r\n\r\n<h1>502 Bad Gateway</h1>"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window().currentPage() == probe());
    QVERIFY2(title().contains(u"502"_s), qPrintable(title()));
    QVERIFY(m_prober->asked.isEmpty()); // nothing was sent
    QCOMPARE(address()->text(), QString());
    QVERIFY(!search()->text().contains(u"HTTP"_s));
    const auto kept = m_history->items();
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().url, QString());
}

// By the field's own menu.
void JourneyTest::linesFromTheMenu()
{
    window().showPage(probe());
    QApplication::clipboard()->setText(u"HTTP/1.1 410 Gone\r\nServer: nginx\r\n\r\n"_s + QString(20000, u'x'));
    address()->setText(u"shop.example"_s);
    address()->paste();
    QVERIFY2(title().contains(u"410"_s), qPrintable(title()));
    QVERIFY(!address()->text().contains(u"HTTP"_s));
}

void JourneyTest::pastedAddressWaits()
{
    window().showPage(probe());
    find<QWidget>(u"options"_s)->setFocus();
    QApplication::clipboard()->setText(u" https://shop.example/a\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(address()->text(), u"https://shop.example/a"_s);
    QVERIFY(address()->hasFocus());
    QVERIFY(m_prober->asked.isEmpty());
    QApplication::clipboard()->clear();
    find<QWidget>(u"options"_s)->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(find<QLabel>(u"notice"_s)->isVisible()); // says that nothing is copied
}

void JourneyTest::wordsAreNoHost_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told"); // in the title; empty: it is asked as an address
    QTest::newRow("status line") << u"HTTP/1.1 502 Bad Gateway"_s << u"502"_s;
    QTest::newRow("error's name") << u"ERR_NAME_NOT_RESOLVED"_s << u"No such name"_s;
    QTest::newRow("finer code") << u"404.13"_s << u"StatusScope"_s;
    QTest::newRow("address") << u"shop.example"_s << QString();
    QTest::newRow("host of a house") << u"intranet"_s << QString();
}

void JourneyTest::wordsAreNoHost()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, told);
    window().showPage(probe());
    m_prober->silent = true;
    address()->setFocus();
    QTest::keyClicks(address(), typed);
    press(Qt::Key_Return);
    QCOMPARE(m_prober->asked.size(), told.isEmpty() ? 1 : 0);
    if (told.isEmpty())
        return;
    QVERIFY2(title().contains(told), qPrintable(title()));
    for (const HistoryItem &item : m_history->items())
        QCOMPARE(item.url, QString());
}

// A line edit knows some of them as its own.
void JourneyTest::windowKeysWorkWhileTyping()
{
    window().showPage(probe());
    probe()->openText("HTTP/1.1 410 Gone\r\n\r\n");
    address()->setFocus();
    QAction *exports = find<QAction>(u"exportResult"_s);
    QSignalSpy exported(exports, &QAction::triggered);
    press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(exported.size(), 1);
    auto *menu = window().findChild<ExportMenu *>();
    QTRY_VERIFY(menu->isVisible());
    menu->hide();
    address()->setFocus();
    const QList<QAction *> actions = window().actions();
    for (QAction *action : actions) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QKeyCombination pressed = keys[0];
            QKeyEvent asks(QEvent::ShortcutOverride, pressed.key(), pressed.keyboardModifiers());
            const bool edits = keys == QKeySequence::Copy || keys == QKeySequence::Paste;
            if (!pressed.keyboardModifiers().testFlag(Qt::ControlModifier) || edits)
                continue;
            asks.ignore();
            QApplication::sendEvent(address(), &asks);
            QVERIFY2(!asks.isAccepted(), qPrintable(action->text()));
        }
    }
}

void JourneyTest::backLeadsToTheProbe()
{
    QTest::keyClicks(search(), u"410"_s);
    press(Qt::Key_Return);
    probe()->openText("HTTP/1.1 103 Early Hints\r\n\r\n");
    window().showPage(probe());
    emit probe()->requested(u"reference"_s, u"ietf-103"_s);
    QVERIFY(window().currentPage() == reference());
    QCOMPARE(reference()->entry()->id, u"ietf-103"_s);
    QCOMPARE(search()->text(), QString()); // its filter hides the entry
    const auto *tree = find<QTreeView>(u"tree"_s);
    QVERIFY(tree->currentIndex().isValid() && tree->selectionModel()->isSelected(tree->currentIndex()));
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(window().currentPage() == probe());
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(reference()->entry()->id, u"ietf-103"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reference()->entry()->id, u"ietf-410"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(reference()->entry()->id, u"ietf-103"_s); // there is no second stop on the way
}

QTEST_MAIN(JourneyTest)
#include "journeytest.moc"
