// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signatureset.h"
#include "registry/searchindex.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "support/sampleregistry.h"
#include "ui/common/faultpath.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/theme.h"
#include "ui/reference/pinnedstrip.h"
#include "ui/reference/referencepage.h"
#include "ui/shownwords.h"
#include "ui/window/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Looking a code up, as a person does it: with keys and clicks in the window.
class ReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingFindsAndShows();
    void arrowsMoveThroughResultsFromTheField();
    void pagesGoThroughResultsOnly();
    void lastResultIsWhole_data();
    void lastResultIsWhole();
    void emptyFieldBringsTheTreeBack();
    void whatWasReadStaysAfterTheSearch_data();
    void whatWasReadStaysAfterTheSearch();
    void zoomKeepsTheChosenRowInSight();
    void nothingFoundOffersTheNearest();
    void markupInTheQueryIsText();
    void enterMovesIntoTheEntry();
    void backAndForward();
    void passingOverIsNoStep();
    void meaningsSwitch();
    void copiesSentenceAndSummary();
    void linksStayInsideOrLeave();
    void stepButtonsMoveOn();
    void typingInTheTreeSearches();
    void pinnedRootComesBack();
    void addressesLeadToTheProbe_data();
    void addressesLeadToTheProbe();
    void everyEntryShowsAtEveryWidth();

private:
    QLineEdit *field() const { return m_window->findChild<QLineEdit *>(u"search"_s); }
    QTreeView *tree() const { return m_window->findChild<QTreeView *>(u"tree"_s); }
    QString shown() const { return m_page->entry() != nullptr ? m_page->entry()->id : QString(); }
    QString label(const QString &name) const { return m_window->findChild<QLabel *>(name)->text(); }
    void click(const QString &name) const { QTest::mouseClick(m_window->findChild<QWidget *>(name), Qt::LeftButton); }

    const Registry m_registry = sampleRegistry();
    const SignatureSet m_signatures;
    const SearchIndex m_search{m_registry};
    QTemporaryDir m_folder;
    QString m_copied;
    QString m_copiedHtml;
    QList<QUrl> m_opened;
    Database m_database{StorePlace{}};
    EntryNotes m_notes{m_database};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ReferencePage *m_page = nullptr;
};

void ReferenceTest::init()
{
    m_copied.clear();
    m_opened.clear();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"none.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    const Desktop desktop{[this](const QString &text, const QString &html) {
                              m_copied = text;
                              m_copiedHtml = html;
                          },
                          [this](const QUrl &url) { m_opened += url; }};
    m_page = new ReferencePage(*m_theme, m_registry, m_signatures, m_search, m_notes, desktop);
    m_window->addPage(m_page);
    m_window->restorePages();
    m_window->resize(1280, 788);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ReferenceTest::cleanup()
{
    m_window.reset();
    m_theme->setZoom(100); // or the next one would take this for the system's font
    m_theme.reset();
}

void ReferenceTest::typingFindsAndShows()
{
    QCOMPARE(shown(), u"ietf-404"_s); // at first start
    QCOMPARE(m_window->windowTitle(), u"404 Not Found – StatusScope"_s);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), u"gateway"_s);
    QCOMPARE(shown(), u"ietf-502"_s);
    QTRY_VERIFY(label(u"code"_s).contains(u"502"_s)); // the pane follows
    QVERIFY(label(u"name"_s).contains(u"Bad Gateway"_s));
    QVERIFY(label(u"resultText"_s).contains(u"2 of 10, best match selected"_s));
    QCOMPARE(tree()->currentIndex().data().toString(), u"Bad Gateway"_s);
    QVERIFY(tree()->visualRect(tree()->currentIndex()).isValid());
    QVERIFY(field()->hasFocus());
}

void ReferenceTest::arrowsMoveThroughResultsFromTheField()
{
    QTest::keyClicks(field(), u"530"_s);
    QCOMPARE(shown(), u"cloudflare-530"_s);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(shown(), u"cloudflare-1016"_s); // the finer code beneath it
    QVERIFY(field()->hasFocus());
    QVERIFY(!label(u"resultText"_s).contains(u"best match"_s));
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(shown(), u"cloudflare-530"_s);
    QVERIFY(label(u"resultText"_s).contains(u"best match selected"_s));
}

void ReferenceTest::pagesGoThroughResultsOnly()
{
    QTest::keyClicks(field(), u"530"_s);
    QTest::keyClick(field(), Qt::Key_PageDown); // not on to the next root
    QCOMPARE(shown(), u"pantheon-530"_s);
    QCOMPARE(tree()->currentIndex().data().toString(), u"Site Frozen"_s);
    QTest::keyClick(field(), Qt::Key_PageUp);
    QCOMPARE(shown(), u"cloudflare-530"_s);
    QVERIFY(field()->hasFocus());
}

void ReferenceTest::lastResultIsWhole_data()
{
    QTest::addColumn<int>("height");
    for (int height = 560; height < 586; height += 5)
        QTest::addRow("%d", height) << height;
}

void ReferenceTest::lastResultIsWhole()
{
    QFETCH(const int, height);
    m_theme->setZoom(200); // few rows fit
    m_window->setMinimumSize(0, 0);
    m_window->resize(1280, height);
    QCoreApplication::processEvents(); // all is laid out
    QTest::keyClicks(field(), u"0"_s);
    for (std::size_t i = 0; i < m_registry.entries().size(); ++i)
        QTest::keyClick(field(), Qt::Key_Down);
    const QRect row = tree()->visualRect(tree()->currentIndex());
    QVERIFY2(row.top() >= 0 && row.bottom() < tree()->viewport()->height(), qPrintable(shown()));
}

void ReferenceTest::whatWasReadStaysAfterTheSearch_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"Enter", "Down", "click", "link"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void ReferenceTest::whatWasReadStaysAfterTheSearch()
{
    QFETCH(const QString, way);
    QTest::keyClicks(field(), u"530"_s);
    if (way == "Enter"_L1)
        QTest::keyClick(field(), Qt::Key_Return);
    else if (way == "Down"_L1)
        QTest::keyClick(field(), Qt::Key_Down);
    else if (way == "click"_L1)
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {},
                          tree()->visualRect(tree()->indexBelow(tree()->currentIndex())).center());
    else
        m_page->showEntry(u"ietf-407"_s); // which the search does not find
    const QString read = shown();
    QVERIFY(read != "ietf-404"_L1);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(field()->text(), QString());
    QCOMPARE(shown(), read);
    QCOMPARE(tree()->currentIndex().data().toString(), m_registry.find(read)->name);
    QVERIFY(tree()->viewport()->rect().contains(tree()->visualRect(tree()->currentIndex())));
}

void ReferenceTest::zoomKeepsTheChosenRowInSight()
{
    m_window->setMinimumSize(0, 0);
    m_window->resize(1280, 400);
    tree()->expandAll();
    m_page->showEntry(u"warning-110"_s);
    const auto inSight = [this] {
        return tree()->viewport()->rect().contains(tree()->visualRect(tree()->currentIndex()));
    };
    QVERIFY(inSight());
    m_theme->setZoom(200);
    QTRY_VERIFY(inSight());
}

void ReferenceTest::emptyFieldBringsTheTreeBack()
{
    const QModelIndex root = tree()->model()->index(1, 0);
    tree()->expand(root);
    const QString before = shown();
    QTest::keyClicks(field(), u"530"_s);
    QVERIFY(shown() != before);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(field()->text(), QString());
    QCOMPARE(shown(), before);
    QVERIFY(tree()->isExpanded(tree()->model()->index(1, 0)));
    QVERIFY(!tree()->isExpanded(tree()->model()->index(2, 0)));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(tree()->hasFocus());
}

void ReferenceTest::nothingFoundOffersTheNearest()
{
    QTest::keyClicks(field(), u"409x"_s);
    QVERIFY(label(u"noResultTitle"_s).contains(u"No entry for “409x”"_s));
    QCOMPARE(m_window->windowTitle(), u"StatusScope"_s);
    QVERIFY(m_window->findChild<QWidget *>(u"noResult"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_copied.contains(u"exact number"_s));
    m_page->pageAdded(u"probe"_s);
    const QSignalSpy commands(m_page, &Page::commandRequested);
    m_window->findChild<QAbstractButton *>(u"openSent"_s)->click();
    QCOMPARE(commands.size(), 1);
    QCOMPARE(commands.first(), QVariantList{u"openSaved"_s});
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Return); // opens the nearest
    QVERIFY(m_window->findChild<QWidget *>(u"entryView"_s)->isVisible());
}

void ReferenceTest::markupInTheQueryIsText()
{
    field()->setText(u"<img src=x>"_s + QString(5000, u'z'));
    const QString title = shownWords(*m_window->findChild<QLabel *>(u"noResultTitle"_s));
    QVERIFY(title.contains(u"<img"_s));
    QVERIFY(title.size() < 400);
}

void ReferenceTest::enterMovesIntoTheEntry()
{
    QTest::keyClicks(field(), u"502"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_window->findChild<QWidget *>(u"entryView"_s)->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field()->hasFocus());
    QCOMPARE(field()->selectedText(), u"502"_s);
}

void ReferenceTest::backAndForward()
{
    m_page->showEntry(u"ietf-502"_s);
    m_page->showEntry(u"ietf-407"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), u"ietf-502"_s);
    click(u"backButton"_s);
    QCOMPARE(shown(), u"ietf-404"_s);
    QVERIFY(!m_window->findChild<QPushButton *>(u"backButton"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier); // nothing there
    QCOMPARE(shown(), u"ietf-404"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown(), u"ietf-502"_s);
    QCOMPARE(tree()->currentIndex().data().toString(), u"Bad Gateway"_s);
}

void ReferenceTest::passingOverIsNoStep()
{
    QTest::keyClicks(field(), u"530"_s);
    QTest::keyClick(field(), Qt::Key_Down); // rests here
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"backButton"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), u"ietf-404"_s);
}

void ReferenceTest::meaningsSwitch()
{
    m_page->open(u"530"_s);
    QVERIFY(m_window->findChild<SegmentedControl *>(u"meanings"_s)->isVisible());
    click(u"meaning-pantheon-530"_s);
    QCOMPARE(shown(), u"pantheon-530"_s);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(shown(), u"cloudflare-530"_s);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier); // the first already
    QCOMPARE(shown(), u"cloudflare-530"_s);
    m_page->open(u"407"_s);
    QVERIFY(!m_window->findChild<SegmentedControl *>(u"meanings"_s)->isVisible());
}

void ReferenceTest::copiesSentenceAndSummary()
{
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_copied, u"Please tell us what you saw."_s);
    QTest::keyClick(field(), Qt::Key_C, Qt::ControlModifier); // nothing is selected in it
    QVERIFY(m_copied.startsWith(u"404 Not Found (IETF)\nNot Found happened.\n"_s));
    QVERIFY(m_copiedHtml.contains(u"<b>404 Not Found (IETF)</b>"_s));
    QCOMPARE(m_window->findChild<QPushButton *>(u"copySummary"_s)->text(), u"Copied"_s);
}

void ReferenceTest::linksStayInsideOrLeave()
{
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"description"_s) != nullptr);
    auto *description = m_window->findChild<QLabel *>(u"description"_s);
    emit description->linkActivated(u"status:ietf-502"_s);
    QCOMPARE(shown(), u"ietf-502"_s);
    emit description->linkActivated(u"https://www.example.com/"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://www.example.com/"_s)});
    for (const QString &bad : {u"status:nowhere"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, QString()})
        emit description->linkActivated(bad);
    QCOMPARE(shown(), u"ietf-502"_s);
    QCOMPARE(m_opened.size(), 1);
}

void ReferenceTest::stepButtonsMoveOn()
{
    QTest::keyClicks(field(), u"530"_s);
    click(u"nextResult"_s);
    QCOMPARE(shown(), u"cloudflare-1016"_s);
    click(u"previousResult"_s);
    QCOMPARE(shown(), u"cloudflare-530"_s);
}

void ReferenceTest::typingInTheTreeSearches()
{
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_5);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), u"02"_s);
    QCOMPARE(field()->text(), u"502"_s);
    QCOMPARE(shown(), u"ietf-502"_s);
}

void ReferenceTest::pinnedRootComesBack()
{
    m_theme->setZoom(200); // few rows fit
    for (const char *group : {"404", "530"})
        m_page->open(QString::fromLatin1(group));
    tree()->expandAll();
    tree()->collapse(tree()->model()->index(1, 0));
    tree()->verticalScrollBar()->setValue(0);
    auto *below = m_window->findChild<PinnedStrip *>(u"pinnedBelow"_s);
    QTRY_VERIFY(below->isVisible());
    const QModelIndex vendors = tree()->model()->index(1, 0);
    QVERIFY(tree()->visualRect(vendors).top() >= tree()->height());
    QTest::mouseClick(below, Qt::LeftButton, {}, QPoint(100, 12));
    QVERIFY(tree()->isExpanded(vendors));
    QCOMPARE(tree()->visualRect(vendors).top(), tree()->visualRect(vendors).height()); // beneath the first root's strip
    QVERIFY(m_window->findChild<PinnedStrip *>(u"pinnedAbove"_s)->isVisible());
}

void ReferenceTest::addressesLeadToTheProbe_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("address");
    QTest::newRow("with scheme") << u"https://www.example.com/a?b"_s << true;
    QTest::newRow("name") << u"example.com"_s << true;
    QTest::newRow("name, port, path") << u"shop.example:8080/x"_s << true;
    QTest::newRow("localhost") << u"localhost:8080"_s << true;
    QTest::newRow("finer code") << u"404.13"_s << false;
    QTest::newRow("code") << u"404"_s << false;
    QTest::newRow("words") << u"example.com is down"_s << false;
    QTest::newRow("other scheme") << u"file:///etc/passwd"_s << false;
    QTest::newRow("endless") << u"a."_s.repeated(10000) + u"com"_s << false;
}

void ReferenceTest::addressesLeadToTheProbe()
{
    QFETCH(QString, typed);
    QFETCH(bool, address);
    auto *row = m_window->findChild<QWidget *>(u"probeIt"_s);
    field()->setText(u"example.org"_s);
    QVERIFY(row->isHidden()); // nobody here can probe
    m_page->pageAdded(u"probe"_s);
    QSignalSpy requested(m_page, &Page::requested);
    field()->setText(typed);
    QCOMPARE(row->isHidden(), !address);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(requested.count(), address ? 1 : 0);
    if (address)
        QCOMPARE(requested.first(), (QVariantList{u"probe"_s, typed}));
}

void ReferenceTest::everyEntryShowsAtEveryWidth()
{
    for (const int width : {1280, 1000, 860}) {
        m_window->resize(width, 700);
        for (const Entry &entry : m_registry.entries()) {
            m_page->showEntry(entry.id);
            QCOMPARE(shown(), entry.id);
            QVERIFY(!m_window->findChild<FaultPath *>(u"faultPath"_s)->accessibleName().isEmpty());
            QVERIFY(!m_window->grab().isNull());
        }
    }
    m_theme->setChoice(ThemeChoice::Dark);
    m_theme->setZoom(200);
    QVERIFY(!m_window->grab().isNull());
}

QTEST_MAIN(ReferenceTest)
#include "referencetest.moc"
