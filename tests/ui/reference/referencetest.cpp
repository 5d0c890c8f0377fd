// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/faultpath.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/reference/pinnedstrip.h"
#include "ui/reference/referencewindow.h"

#include <QPushButton>
#include <QScrollBar>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Reading about a code, as a person does it: with keys and clicks in the window.
class ReferenceTest : public QObject, private ReferenceWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void zoomKeepsTheChosenRowInSight();
    void backAndForward();
    void meaningsSwitch();
    void wordsOfMeaningsShareALine();
    void copiesSentenceAndSummary();
    void linksStayInsideOrLeave();
    void pinnedRootComesBack();
    void everyEntryShowsAtEveryWidth();
};

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
    m_theme->setZoom(80);
    QTRY_VERIFY(inSight());
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

// "530 has 2 meanings", and behind it what it has besides; the segments need their own line where it is narrow.
void ReferenceTest::wordsOfMeaningsShareALine()
{
    m_page->open(u"530"_s);
    const auto *segments = m_window->findChild<SegmentedControl *>(u"meanings"_s);
    const auto labels = segments->parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(labels.size(), 2);
    const auto middle = [](const QWidget *widget) { return widget->geometry().center().y(); };
    QTRY_VERIFY(qAbs(middle(labels[0]) - middle(segments)) <= 1);
    m_window->setMinimumSize(0, 0);
    for (int width = 1200; width > 700 && middle(labels[0]) >= segments->y(); width -= 20) {
        m_window->resize(width, 700);
        QCoreApplication::processEvents();
    }
    QVERIFY(middle(labels[0]) < segments->y());
    QCOMPARE(middle(labels[1]), middle(labels[0]));
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
