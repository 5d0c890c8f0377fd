// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explain.h"
#include "diagnosis/signatureset.h"
#include "models/historymodel.h"
#include "store/database.h"
#include "store/history.h"
#include "store/storing.h"
#include "support/sampleregistry.h"
#include "ui/common/theme.h"
#include "ui/probe/probepage.h"
#include "ui/scriptedprober.h"
#include "ui/shownwords.h"
#include "ui/window/mainwindow.h"

#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What was probed stands on the left and comes back at a click; with real clicks and keys.
class ProbeHistoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beginsEmpty();
    void listsWhatWasProbed();
    void showsItAgain();
    void probesItAgain();
    void keepsNoSecrets();
    void stoppedProbesAreNotKept();
    void probeUnderWayIsListed();
    void filterHidesTheProbeUnderWay();
    void filters();
    void chosenLineStaysInSight();
    void deletesByKey();
    void contextMenuDeletes();
    void clearsAfterAQuestion();
    void suggestsAddresses();
    void offMeansOff();
    void troubleIsNamedInTheWindow();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    QListView *list() const { return find<QListView>(u"history"_s); }
    QLineEdit *address() const { return find<QLineEdit>(u"address"_s); }
    void answer(int status)
    {
        m_prober->answer = *storedExchange(u"http://x/"_s, {});
        m_prober->answer.hops[0].status = status;
        m_prober->answer.hops[0].statusText = QByteArray::number(status);
    }
    void probe(const QString &url, int status = 404)
    {
        answer(status);
        QSignalSpy finished(m_page, &ProbePage::finished);
        address()->setText(url);
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
    }
    QPoint rowPoint(int row) const { return list()->visualRect(list()->model()->index(row, 0)).center(); }

    const Registry m_registry = sampleRegistry();
    const SignatureSet m_signatures;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    std::unique_ptr<ScriptedProber> m_prober;
    std::unique_ptr<MainWindow> m_window;
    ProbePage *m_page = nullptr;
    QString m_copied;
};

void ProbeHistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_database = std::make_unique<Database>(StorePlace{m_folder->filePath(u"statusscope.db"_s)});
    m_history = std::make_unique<History>(*m_database);
    m_prober = std::make_unique<ScriptedProber>();
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_page = new ProbePage(*m_theme, m_registry, m_signatures, *m_prober, *m_history,
                           {[this](const QString &text, const QString &) { m_copied = text; }, [](const QUrl &) {}});
    m_window->addPage(m_page);
    m_window->restorePages();
    m_window->resize(1280, 820);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ProbeHistoryTest::cleanup()
{
    m_window.reset();
    m_prober.reset();
    m_history.reset();
    m_database.reset();
}

void ProbeHistoryTest::beginsEmpty()
{
    QVERIFY(find<QLabel>(u"historyNone"_s)->isVisible());
    QVERIFY(find<QLabel>(u"historyNone"_s)->text().contains(u"No probes yet"_s));
    QVERIFY(!find<QLineEdit>(u"historyFilter"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"historyClear"_s)->isVisible());
}

void ProbeHistoryTest::listsWhatWasProbed()
{
    probe(u"http://shop.example/checkout?cart=81"_s);
    QVERIFY(!find<QLabel>(u"historyNone"_s)->isVisible());
    QVERIFY(find<QLineEdit>(u"historyFilter"_s)->isVisible());
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Today"_s);
    QVERIFY(list()
                ->model()
                ->index(1, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"404, client error: shop.example/checkout. Not Found"_s));
    QCOMPARE(list()->currentIndex().row(), 1); // what is shown is chosen
    QVERIFY(find<QLabel>(u"historyCount"_s)->text().contains(u"kept on this computer"_s));
    QCOMPARE(list()->visualRect(list()->model()->index(1, 0)).height(), m_theme->px(44));
}

void ProbeHistoryTest::showsItAgain()
{
    probe(u"http://a.example/"_s, 404);
    probe(u"http://b.example/"_s, 502);
    QCOMPARE(m_page->title(), u"502 from b.example"_s);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowPoint(2));
    QCOMPARE(m_page->title(), u"404 from a.example"_s);
    QCOMPARE(address()->text(), u"http://a.example/"_s);
    QCOMPARE(m_prober->asked.size(), 2); // nothing was sent
    QCOMPARE(m_history->items().size(), 2U); // nor remembered anew
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(m_page->title(), u"502 from b.example"_s);
    QTest::keyClick(list(), Qt::Key_Up); // the heading is passed over
    QCOMPARE(list()->currentIndex().row(), 1);
}

void ProbeHistoryTest::probesItAgain()
{
    probe(u"http://a.example/"_s);
    probe(u"http://b.example/"_s);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowPoint(2));
    QCOMPARE(find<QPushButton>(u"probe"_s)->text(), u"Probe again"_s);
    QSignalSpy finished(m_page, &ProbePage::finished);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_prober->asked.last().url, u"http://a.example/"_s);
    QCOMPARE(list()->model()->rowCount(), 4);
    QCOMPARE(list()->currentIndex().row(), 1);
}

void ProbeHistoryTest::keepsNoSecrets()
{
    probe(u"http://shop.example/?access_token=s3cr3t&x=1"_s);
    QVERIFY(!allBytes(m_folder->path()).contains("s3cr3t"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowPoint(1));
    QCOMPARE(address()->text(), u"http://shop.example/?access_token=REDACTED&x=1"_s);
    QTest::mouseClick(find<QPushButton>(u"probe"_s), Qt::LeftButton);
    QCOMPARE(m_prober->asked.size(), 1); // not sent with the mask in it
    QVERIFY(find<QLabel>(u"notice"_s)->isVisible());
    probe(u"http://shop.example/?access_token=other&x=1"_s);
    QCOMPARE(m_prober->asked.size(), 2);
    // The same for a result that a batch kept.
    Explained kept;
    kept.exchange.url = u"http://shop.example/?access_token=REDACTED"_s;
    kept.exchange.hops = {Hop()};
    m_page->showResult(kept);
    QTest::mouseClick(find<QPushButton>(u"probe"_s), Qt::LeftButton);
    QCOMPARE(m_prober->asked.size(), 2);
}

void ProbeHistoryTest::stoppedProbesAreNotKept()
{
    m_prober->silent = true;
    QSignalSpy finished(m_page, &ProbePage::finished);
    address()->setText(u"http://slow.example/"_s);
    QTest::keyClick(address(), Qt::Key_Return);
    QVERIFY(m_page->isRunning());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_history->items().empty());
}

void ProbeHistoryTest::probeUnderWayIsListed()
{
    probe(u"http://first.example/"_s);
    m_prober->silent = true;
    address()->setText(u"http://slow.example/?token=hunter2"_s);
    QTest::keyClick(address(), Qt::Key_Return);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    const QModelIndex row = list()->model()->index(1, 0);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"…: slow.example. Waiting"_s), qPrintable(spoken));
    QVERIFY(!row.data().toString().contains(u"hunter2"_s));
    QCOMPARE(list()->currentIndex(), row);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowPoint(1)); // what is shown already
    QTest::keyClick(list(), Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(m_page->isRunning());
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Escape);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QVERIFY(!list()->currentIndex().isValid()); // nobody has chosen the first one
    QCOMPARE(m_page->title(), u"Cancelled"_s);
}

void ProbeHistoryTest::filterHidesTheProbeUnderWay()
{
    probe(u"http://first.example/"_s);
    m_prober->silent = true;
    auto *filter = find<QLineEdit>(u"historyFilter"_s);
    filter->setText(u"first"_s);
    address()->setText(u"http://slow.example/"_s);
    QTest::keyClick(address(), Qt::Key_Return);
    QVERIFY(m_page->isRunning());
    QCOMPARE(list()->model()->rowCount(), 2);
    filter->clear();
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    filter->setText(u"first"_s);
    QTest::keyClick(address(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->isRunning());
    filter->clear();
    QCOMPARE(list()->model()->rowCount(), 2); // nothing of it is left
}

void ProbeHistoryTest::filters()
{
    probe(u"http://shop.example/cart"_s, 404);
    probe(u"http://other.example/"_s, 502);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = find<QLineEdit>(u"historyFilter"_s);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"gateway"_s);
    QCOMPARE(list()->model()->rowCount(), 2);
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(m_page->title(), u"502 from other.example"_s);
    filter->setFocus();
    filter->setText(u"nothing of this"_s);
    QVERIFY(find<QLabel>(u"historyNone"_s)->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QCOMPARE(list()->model()->rowCount(), 3);
    list()->setFocus();
    QTest::keyClick(list(), 'c');
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"art"_s);
    QCOMPARE(filter->text(), u"cart"_s);
    QCOMPARE(list()->model()->rowCount(), 2);
}

// Also where it stands far below those that the list lays out at first.
void ProbeHistoryTest::chosenLineStaysInSight()
{
    for (int i = 0; i < 1500; ++i) {
        const QString url = u"http://shop.example/%1"_s.arg(i, 4, 10, QChar(u'0'));
        QVERIFY(!m_history->add(storedItem(url), storedExchange(url)));
    }
    auto *filter = find<QLineEdit>(u"historyFilter"_s);
    filter->setText(u"shop.example/0007"_s);
    QCOMPARE(list()->model()->rowCount(), 2);
    QTRY_VERIFY(list()->viewport()->rect().contains(rowPoint(1))); // the list has just come into sight
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowPoint(1));
    QCOMPARE(address()->text(), u"http://shop.example/0007"_s);
    filter->clear();
    QVERIFY(list()->currentIndex().row() > 1400);
    QVERIFY(list()->viewport()->rect().contains(rowPoint(list()->currentIndex().row())));
}

void ProbeHistoryTest::deletesByKey()
{
    for (const QString &url : {u"http://a/"_s, u"http://b/"_s, u"http://c/"_s})
        probe(url);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowPoint(2));
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(m_history->items().size(), 2U);
    QCOMPARE(list()->currentIndex().data().toString(), u"http://a/"_s); // the next one
    QCOMPARE(address()->text(), u"http://a/"_s);
    QTest::keyClick(list(), Qt::Key_Delete);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(m_history->items().empty());
    QVERIFY(find<QLabel>(u"historyNone"_s)->isVisible());
}

void ProbeHistoryTest::contextMenuDeletes()
{
    probe(u"http://a/"_s);
    bool seen = false;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QAction *copy = menu->findChild<QAction *>(u"historyCopy"_s);
        copy->trigger();
        menu->findChild<QAction *>(u"historyDelete"_s)->trigger();
        menu->close();
        seen = true;
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, rowPoint(1), list()->viewport()->mapToGlobal(rowPoint(1)));
    QApplication::sendEvent(list()->viewport(), &event);
    QVERIFY(seen);
    QCOMPARE(m_copied, u"http://a/"_s);
    QVERIFY(m_history->items().empty());
}

void ProbeHistoryTest::clearsAfterAQuestion()
{
    probe(u"http://a/"_s);
    auto *clear = find<QPushButton>(u"historyClear"_s);
    const auto question = [this] { return m_window->findChild<QDialog *>(u"clearQuestion"_s); };
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(question() == nullptr);
    QCOMPARE(m_history->items().size(), 1U);
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QTest::mouseClick(question()->findChild<QPushButton *>(u"clearConfirmed"_s), Qt::LeftButton);
    QVERIFY(m_history->items().empty());
    QVERIFY(find<QLabel>(u"historyNone"_s)->isVisible());
}

void ProbeHistoryTest::suggestsAddresses()
{
    probe(u"http://shop.example/cart"_s);
    probe(u"http://other.example/"_s);
    address()->setFocus();
    address()->clear();
    QTest::keyClicks(address(), u"cart"_s);
    QCompleter *completer = address()->completer();
    QVERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->completionCount(), 1);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(address()->text(), u"http://shop.example/cart"_s);
    QCOMPARE(m_prober->asked.size(), 2); // taken, not sent
    address()->clear();
    QTest::keyClicks(address(), u"shop"_s);
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Return); // none chosen: what was typed is meant
    QCOMPARE(m_prober->asked.size(), 3);
    QCOMPARE(m_prober->asked.last().url, u"shop"_s);
}

void ProbeHistoryTest::offMeansOff()
{
    m_history->setPolicy({false, 30, false});
    probe(u"http://a.example/"_s);
    QCOMPARE(m_page->title(), u"404 from a.example"_s);
    QVERIFY(m_history->items().empty());
    QVERIFY(!allBytes(m_folder->path()).contains("a.example"));
}

void ProbeHistoryTest::troubleIsNamedInTheWindow()
{
    QVERIFY(!find<QLabel>(u"windowNotice"_s)->isVisible());
    m_window->say(u"The history file was damaged. <b>"_s);
    QVERIFY(find<QLabel>(u"windowNotice"_s)->isVisible());
    QVERIFY(shownWords(*find<QLabel>(u"windowNotice"_s)).contains(u"damaged. <b>"_s));
    QTest::mouseClick(find<QPushButton>(u"closeNotice"_s), Qt::LeftButton);
    QVERIFY(!find<QLabel>(u"windowNotice"_s)->isVisible());
}

QTEST_MAIN(ProbeHistoryTest)
#include "probehistorytest.moc"
