// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signatureset.h"
#include "registry/searchindex.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "support/sampleregistry.h"
#include "ui/common/theme.h"
#include "ui/reference/bookmarkmenu.h"
#include "ui/reference/findbar.h"
#include "ui/reference/referencepage.h"
#include "ui/shownwords.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// With links in the advice, which Tab reaches.
Registry linkedRegistry()
{
    const Registry sample = sampleRegistry();
    std::vector<Entry> entries(sample.entries().begin(), sample.entries().end());
    for (Entry &entry : entries)
        entry.fixes.owner = QStringList{u"[502](status:ietf-502)"_s};
    return {std::move(entries), sample.vendors(), sample.fields(), sample.browsers(), sample.compat()};
}

} // namespace

// Bookmarks, notes, and finding words in an entry.
class OwnWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void bookmarkByKeyAndByButton();
    void bookmarksLeadBack();
    void noteIsKeptAndComesBack();
    void noteComesAfterTheSentenceByTab();
    void noteIsKeptWhenTheWindowCloses();
    void noteFollowsOtherWriters();
    void emptyNoteGoesAway();
    void foundWordsAreChosenInTurn();
    void wordsThatFollowAreCounted();
    void findingHasRoomForItsAnswer();
    void findingEnds();
    void findingComesBetweenBarAndEntry();
    void closedFindingStaysClosed();
    void findingFollowsTheEntry();
    void rowsHaveAMenu_data();
    void rowsHaveAMenu();
    void headingsHaveNoMenu();

private:
    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const { QTest::keyClick(m_window.get(), key, modifiers); }
    BookmarkMenu *openMenu() const
    {
        QTest::mouseClick(find(u"bookmarks"_s), Qt::LeftButton);
        return find<BookmarkMenu>(u"bookmarkMenu"_s);
    }
    void makeWindow();
    QString place() const { return shownWords(*find<QLabel>(u"findPlace"_s)); }
    QStringList selections() const
    {
        QStringList texts;
        for (const QLabel *label : find(u"entryView"_s)->findChildren<QLabel *>()) {
            if (!label->selectedText().isEmpty())
                texts += label->selectedText();
        }
        return texts;
    }

    const Registry m_registry = linkedRegistry();
    const SignatureSet m_signatures;
    const SearchIndex m_search{m_registry};
    QTemporaryDir m_folder;
    QString m_copied;
    Theme m_theme;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EntryNotes> m_notes;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ReferencePage *m_page = nullptr;
};

void OwnWordsTest::makeWindow()
{
    m_database = std::make_unique<Database>(StorePlace{});
    m_notes = std::make_unique<EntryNotes>(*m_database);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"none.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(m_theme, *m_settings);
    m_page =
        new ReferencePage(m_theme, m_registry, m_signatures, m_search, *m_notes,
                          {[this](const QString &text, const QString &) { m_copied = text; }, [](const QUrl &) {}});
    m_window->addPage(m_page);
    m_window->restorePages();
}

void OwnWordsTest::init()
{
    m_copied.clear();
    makeWindow();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(find<QWidget>(u"noteText"_s) != nullptr); // made after the first paint
}

void OwnWordsTest::bookmarkByKeyAndByButton()
{
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_notes->note(u"ietf-404"_s).bookmarked);
    QCOMPARE(find(u"bookmark"_s)->accessibleName(), u"Remove the bookmark"_s);
    m_page->showEntry(u"ietf-502"_s);
    QCOMPARE(find(u"bookmark"_s)->accessibleName(), u"Bookmark this entry"_s);
    m_page->showEntry(u"ietf-404"_s);
    QTest::mouseClick(find(u"bookmark"_s), Qt::LeftButton);
    QVERIFY(!m_notes->note(u"ietf-404"_s).bookmarked);
}

void OwnWordsTest::bookmarksLeadBack()
{
    BookmarkMenu *menu = openMenu();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(!menu->actions().constFirst()->isEnabled()); // says that there are none
    menu->hide();
    m_notes->setBookmarked(u"ietf-502"_s, true);
    m_notes->setText(u"no-such-entry"_s, u"of a registry no longer known"_s);
    openMenu();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().constFirst()->trigger();
    menu->hide();
    QCOMPARE(m_page->entry()->id, u"ietf-502"_s);
}

void OwnWordsTest::noteIsKeptAndComesBack()
{
    auto *edit = find<QPlainTextEdit>(u"noteText"_s);
    QVERIFY(!edit->isVisible());
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(edit->isVisible() && edit->hasFocus());
    QTest::keyClicks(edit, u"Ask Kim first"_s);
    m_page->showEntry(u"ietf-502"_s); // before the pause that keeps it
    QVERIFY(!edit->isVisible());
    QCOMPARE(m_notes->note(u"ietf-404"_s).text, u"Ask Kim first"_s);
    QCOMPARE(m_notes->note(u"ietf-502"_s), EntryNote());
    m_page->showEntry(u"ietf-404"_s);
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->toPlainText(), u"Ask Kim first"_s);
}

void OwnWordsTest::noteComesAfterTheSentenceByTab()
{
    m_notes->setText(u"ietf-404"_s, u"Ask Kim first"_s);
    QVERIFY(find<QPlainTextEdit>(u"noteText"_s)->isVisible());
    auto *copy = find<QAbstractButton>(u"copySentence"_s);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QPlainTextEdit>(u"noteText"_s));
}

void OwnWordsTest::noteIsKeptWhenTheWindowCloses()
{
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(find<QPlainTextEdit>(u"noteText"_s), u"in haste"_s);
    m_window->close(); // before the pause that keeps it
    m_window.reset();
    QCOMPARE(m_notes->note(u"ietf-404"_s).text, u"in haste"_s);
}

void OwnWordsTest::noteFollowsOtherWriters()
{
    m_notes->setText(u"ietf-404"_s, u"from elsewhere"_s);
    QCOMPARE(find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"from elsewhere"_s);
    m_window.reset(); // writes nothing of its own
    QCOMPARE(m_notes->note(u"ietf-404"_s).text, u"from elsewhere"_s);
}

void OwnWordsTest::emptyNoteGoesAway()
{
    auto *edit = find<QPlainTextEdit>(u"noteText"_s);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(edit, u"x"_s);
    QTRY_COMPARE(m_notes->note(u"ietf-404"_s).text, u"x"_s); // by itself, after a pause
    QTest::keyClick(edit, Qt::Key_Backspace);
    find<QLineEdit>(u"search"_s)->setFocus();
    QVERIFY(!edit->isVisible());
    QVERIFY(m_notes->entries().isEmpty());
}

void OwnWordsTest::foundWordsAreChosenInTurn()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = find<QLineEdit>(u"findInEntry"_s);
    QVERIFY(field->isVisible() && field->hasFocus());
    const QString word = m_page->entry()->say.section(u' ', 1, 1);
    QTest::keyClicks(field, word.toUpper());
    QCOMPARE(selections().size(), 1);
    QCOMPARE(selections().constFirst().toLower(), word.toLower());
    const QString count = place();
    QVERIFY2(count.startsWith(u"1 of "_s), qPrintable(count));
    const int places = count.section(u' ', -1).toInt();
    QVERIFY(places > 0);
    for (int i = 0; i < places; ++i)
        QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(place(), count); // round the end
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(place().startsWith(QString::number(places)));
    QCOMPARE(selections().size(), 1);
    QTest::keyClicks(field, u"zzz"_s);
    QCOMPARE(place(), u"Not in this entry"_s);
    QCOMPARE(selections(), QStringList());
}

void OwnWordsTest::wordsThatFollowAreCounted()
{
    makeWindow();
    m_window->show(); // and nothing is painted yet
    find<QAction>(u"findInEntryAction"_s)->trigger();
    find<QLineEdit>(u"findInEntry"_s)->setText(u"the"_s);
    const auto count = [this] { return place().section(u' ', -1).toInt(); };
    const int before = count();
    QVERIFY(before > 0);
    QTRY_VERIFY(count() > before);
}

void OwnWordsTest::findingHasRoomForItsAnswer()
{
    m_theme.setZoom(200);
    m_window->resize(1180, 700);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(find<QLineEdit>(u"findInEntry"_s), u"zebra"_s);
    const auto apart = [this] {
        const QWidget *answer = find(u"findPlace"_s);
        return answer->width() >= answer->sizeHint().width()
            && answer->x() >= find(u"findInEntry"_s)->geometry().right();
    };
    QTRY_VERIFY(apart());
    m_theme.setZoom(100);
}

void OwnWordsTest::findingEnds()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = find<QLineEdit>(u"findInEntry"_s);
    QTest::keyClicks(field, u"e"_s);
    QCOMPARE(selections().size(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(selections(), QStringList());
}

// Its widgets are made when they are asked for, but Tab goes through them where they are seen.
void OwnWordsTest::findingComesBetweenBarAndEntry()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const auto tabTo = [](QWidget *from) {
        QWidget *next = from->nextInFocusChain();
        while (next != from && !((next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible()))
            next = next->nextInFocusChain();
        return next;
    };
    QCOMPARE(tabTo(find(u"findInEntry"_s))->objectName(), u"findPrevious"_s);
    QCOMPARE(tabTo(find(u"findPrevious"_s))->objectName(), u"findNext"_s);
    QCOMPARE(tabTo(find(u"findNext"_s))->objectName(), u"findClose"_s);
    QWidget *next = tabTo(find(u"findClose"_s));
    QVERIFY2(find(u"entryView"_s)->isAncestorOf(next) || next == find(u"entryView"_s), qPrintable(next->objectName()));
}

// In a window made anew, as for another language.
void OwnWordsTest::closedFindingStaysClosed()
{
    QWidget host;
    FindBar earlier(m_theme, &host);
    earlier.begin();
    earlier.findChild<QLineEdit *>()->setText(u"cache"_s);
    earlier.end();
    FindBar later(m_theme, &host);
    const QSignalSpy searched(&later, &FindBar::searched);
    later.takeOver(earlier);
    QVERIFY(later.isHidden());
    QCOMPARE(later.words(), u"cache"_s);
    QCOMPARE(searched.size(), 0);
    later.begin();
    QCOMPARE(searched.size(), 1);
}

void OwnWordsTest::findingFollowsTheEntry()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = find<QLineEdit>(u"findInEntry"_s);
    QTest::keyClicks(field, u"e"_s);
    const QString before = place();
    m_page->showEntry(u"ietf-502"_s);
    QVERIFY(place() != before);
    QCOMPARE(selections().size(), 1);
}

void OwnWordsTest::rowsHaveAMenu_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("copied");
    QTest::addColumn<bool>("byKey");
    for (const bool byKey : {false, true}) {
        const auto row = [byKey](const QString &action, const QString &copied) {
            QTest::addRow("%s by %s", qPrintable(action), byKey ? "key" : "mouse") << action << copied << byKey;
        };
        row(u"copyEntryTitle"_s, u"502 Bad Gateway"_s);
        row(u"copyEntrySummary"_s, u"502 Bad Gateway (IETF)"_s);
        row(u"copyEntrySentence"_s, m_registry.find(u"ietf-502"_s)->say);
        row(u"bookmarkEntry"_s, {});
        row(u"writeEntryNote"_s, {});
    }
}

void OwnWordsTest::rowsHaveAMenu()
{
    QFETCH(QString, action);
    QFETCH(QString, copied);
    QFETCH(bool, byKey);
    auto *tree = find<QTreeView>(u"tree"_s);
    QTest::keyClicks(find<QLineEdit>(u"search"_s), u"502"_s);
    const QPoint at = tree->visualRect(tree->currentIndex()).center();
    const bool bookmarked = m_notes->note(u"ietf-502"_s).bookmarked;
    tree->setFocus();
    if (byKey) {
        QTest::keyClick(tree, Qt::Key_F10, Qt::ShiftModifier);
    } else {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, tree->viewport()->mapToGlobal(at));
        QApplication::sendEvent(tree->viewport(), &event);
    }
    auto *menu = find<QMenu>(u"entryMenu"_s);
    QVERIFY(menu != nullptr && menu->isVisible());
    menu->findChild<QAction *>(action)->trigger();
    menu->close();
    QVERIFY2(m_copied.startsWith(copied) && m_copied.isEmpty() == copied.isEmpty(), qPrintable(m_copied));
    QCOMPARE(m_notes->note(u"ietf-502"_s).bookmarked != bookmarked, action == "bookmarkEntry"_L1);
    if (action == "writeEntryNote"_L1)
        QTRY_VERIFY(find(u"noteText"_s)->isVisible());
    QTRY_VERIFY(find<QMenu>(u"entryMenu"_s) == nullptr);
}

void OwnWordsTest::headingsHaveNoMenu()
{
    auto *tree = find<QTreeView>(u"tree"_s);
    const QPoint at = tree->visualRect(tree->model()->index(0, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, tree->viewport()->mapToGlobal(at));
    QApplication::sendEvent(tree->viewport(), &event);
    QVERIFY(find<QMenu>(u"entryMenu"_s) == nullptr);
}

QTEST_MAIN(OwnWordsTest)
#include "ownwordstest.moc"
