// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/entrytreemodel.h"
#include "ui/reference/referencewindow.h"
#include "ui/shownwords.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Looking a code up, as a person does it: with keys and clicks in the window.
class ReferenceSearchTest : public QObject, private ReferenceWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void typingFindsAndShows();
    void arrowsMoveThroughResultsFromTheField();
    void pagesGoThroughResultsOnly();
    void lastResultIsWhole_data();
    void lastResultIsWhole();
    void emptyFieldBringsTheTreeBack();
    void whatWasReadStaysAfterTheSearch_data();
    void whatWasReadStaysAfterTheSearch();
    void nothingFoundOffersTheNearest();
    void hitsSayWhy_data();
    void hitsSayWhy();
    void markupInTheQueryIsText();
    void enterMovesIntoTheEntry();
    void passingOverIsNoStep();
    void stepButtonsMoveOn();
    void typingInTheTreeSearches();
    void addressesLeadToTheProbe_data();
    void addressesLeadToTheProbe();
};

void ReferenceSearchTest::typingFindsAndShows()
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

void ReferenceSearchTest::arrowsMoveThroughResultsFromTheField()
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

void ReferenceSearchTest::pagesGoThroughResultsOnly()
{
    QTest::keyClicks(field(), u"530"_s);
    QTest::keyClick(field(), Qt::Key_PageDown); // not on to the next root
    QCOMPARE(shown(), u"pantheon-530"_s);
    QCOMPARE(tree()->currentIndex().data().toString(), u"Site Frozen"_s);
    QTest::keyClick(field(), Qt::Key_PageUp);
    QCOMPARE(shown(), u"cloudflare-530"_s);
    QVERIFY(field()->hasFocus());
}

void ReferenceSearchTest::lastResultIsWhole_data()
{
    QTest::addColumn<int>("height");
    for (int height = 560; height < 586; height += 5)
        QTest::addRow("%d", height) << height;
}

void ReferenceSearchTest::lastResultIsWhole()
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

void ReferenceSearchTest::emptyFieldBringsTheTreeBack()
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

void ReferenceSearchTest::whatWasReadStaysAfterTheSearch_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"Enter", "Down", "click", "link"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void ReferenceSearchTest::whatWasReadStaysAfterTheSearch()
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

void ReferenceSearchTest::nothingFoundOffersTheNearest()
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

void ReferenceSearchTest::hitsSayWhy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("why"); // empty: code or name show it
    QTest::newRow("code") << u"404"_s << u"ietf-404"_s << QString();
    QTest::newRow("part of a code") << u"404"_s << u"iis-404.13"_s << QString();
    QTest::newRow("status it travels with") << u"530"_s << u"cloudflare-1016"_s << u"with 530"_s;
    QTest::newRow("name") << u"gateway"_s << u"ietf-502"_s << QString();
    QTest::newRow("alias") << u"down site"_s << u"failure-dns-not-found"_s << u"site down"_s;
    QTest::newRow("text") << u"paragraph"_s << u"ietf-502"_s << u"in text"_s;
}

void ReferenceSearchTest::hitsSayWhy()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, id);
    QFETCH(const QString, why);
    field()->setText(typed);
    const auto *model = static_cast<const EntryTreeModel *>(tree()->model());
    const QModelIndex index = model->indexForEntry(int(m_registry.position(*m_registry.find(id))));
    QVERIFY(index.isValid());
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    for (const QString &reason : {u"with 530"_s, u"site down"_s, u"in text"_s})
        QVERIFY2(spoken.contains(reason) == (reason == why), qPrintable(spoken));
}

void ReferenceSearchTest::markupInTheQueryIsText()
{
    field()->setText(u"<img src=x>"_s + QString(5000, u'z'));
    QVERIFY(!shownWords(*m_window->findChild<QLabel *>(u"nothing"_s)).contains(u"Nearest"_s)); // there are none
    const QString title = shownWords(*m_window->findChild<QLabel *>(u"noResultTitle"_s));
    QVERIFY(title.contains(u"<img"_s));
    QVERIFY(title.size() < 400);
}

void ReferenceSearchTest::enterMovesIntoTheEntry()
{
    QTest::keyClicks(field(), u"502"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_window->findChild<QWidget *>(u"entryView"_s)->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field()->hasFocus());
    QCOMPARE(field()->selectedText(), u"502"_s);
}

void ReferenceSearchTest::passingOverIsNoStep()
{
    QTest::keyClicks(field(), u"530"_s);
    QTest::keyClick(field(), Qt::Key_Down); // rests here
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"backButton"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), u"ietf-404"_s);
}

void ReferenceSearchTest::stepButtonsMoveOn()
{
    QTest::keyClicks(field(), u"530"_s);
    click(u"nextResult"_s);
    QCOMPARE(shown(), u"cloudflare-1016"_s);
    click(u"previousResult"_s);
    QCOMPARE(shown(), u"cloudflare-530"_s);
}

void ReferenceSearchTest::typingInTheTreeSearches()
{
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_5);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), u"02"_s);
    QCOMPARE(field()->text(), u"502"_s);
    QCOMPARE(shown(), u"ietf-502"_s);
}

void ReferenceSearchTest::addressesLeadToTheProbe_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("address");
    QTest::newRow("with scheme") << u"https://www.example.com/a?b"_s << true;
    QTest::newRow("name") << u"example.com"_s << true;
    QTest::newRow("name, port, path") << u"shop.example:8080/x"_s << true;
    QTest::newRow("localhost") << u"localhost:8080"_s << true;
    QTest::newRow("address of four numbers") << u"127.0.0.1:18071/404"_s << true;
    QTest::newRow("finer code") << u"404.13"_s << false;
    QTest::newRow("code") << u"404"_s << false;
    QTest::newRow("words") << u"example.com is down"_s << false;
    QTest::newRow("other scheme") << u"file:///etc/passwd"_s << false;
    QTest::newRow("endless") << u"a."_s.repeated(10000) + u"com"_s << false;
}

void ReferenceSearchTest::addressesLeadToTheProbe()
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

QTEST_MAIN(ReferenceSearchTest)
#include "referencesearchtest.moc"
