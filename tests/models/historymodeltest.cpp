// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/historymodel.h"

#include "store/database.h"
#include "store/history.h"
#include "store/storing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Days and lines, told as "day" and "  url" so that a whole list can be compared at once.
class HistoryModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsNothingBeforeItIsAsked();
    void groupsByDay();
    void addsAndRemovesLines();
    void filtersByEveryWord();
    void addingUnderAFilter();
    void clearedIsEmpty();
    void offersEachAddressOnce();
    void probeUnderWayStandsFirst();
    void headingsCannotBeChosen();

private:
    void add(const QString &url, int daysAgo = 0)
    {
        const QDateTime noon(QDate::currentDate().addDays(-daysAgo), QTime(12, 0).addSecs(m_count++));
        QVERIFY(!m_history->add(storedItem(url, noon), {}));
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const HistoryItem *item = m_model->item(row);
            rows +=
                item != nullptr ? u"  "_s + item->url : QString::number(m_model->day(row).daysTo(QDate::currentDate()));
        }
        return rows;
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_count = 0;
};

void HistoryModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_history.reset();
    m_database = std::make_unique<Database>(StorePlace());
    m_history = std::make_unique<History>(*m_database);
    m_model = std::make_unique<HistoryModel>(*m_history);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_count = 0;
}

void HistoryModelTest::readsNothingBeforeItIsAsked()
{
    add(u"http://a/"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->load();
    QCOMPARE(rows(), (QStringList{u"0"_s, u"  http://a/"_s}));
}

void HistoryModelTest::groupsByDay()
{
    add(u"http://old/"_s, 9);
    add(u"http://b/"_s, 1);
    add(u"http://a/"_s, 1);
    add(u"http://now/"_s);
    m_model->load();
    QCOMPARE(rows(),
             (QStringList{u"0"_s, u"  http://now/"_s, u"1"_s, u"  http://a/"_s, u"  http://b/"_s, u"9"_s,
                          u"  http://old/"_s}));
    QCOMPARE(m_model->total(), 4);
}

void HistoryModelTest::addsAndRemovesLines()
{
    m_model->load();
    QSignalSpy total(m_model.get(), &HistoryModel::totalChanged);
    add(u"http://b/"_s, 1);
    add(u"http://a/"_s);
    add(u"http://c/"_s);
    QCOMPARE(rows(), (QStringList{u"0"_s, u"  http://c/"_s, u"  http://a/"_s, u"1"_s, u"  http://b/"_s}));
    QCOMPARE(total.size(), 3);
    const qint64 first = m_model->item(2)->id;
    QVERIFY(!m_history->remove(first));
    QCOMPARE(rows(), (QStringList{u"0"_s, u"  http://c/"_s, u"1"_s, u"  http://b/"_s}));
    QCOMPARE(m_model->rowOf(first), -1);
    QVERIFY(!m_history->remove(m_model->item(1)->id)); // the heading goes with its last line
    QCOMPARE(rows(), (QStringList{u"1"_s, u"  http://b/"_s}));
    QVERIFY(!m_history->remove(m_model->item(1)->id));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_history->remove(12345));
}

void HistoryModelTest::filtersByEveryWord()
{
    m_model->setSpeakers([](const HistoryItem &item) -> QString { return item.maker + u" Connection Timed Out"_s; },
                         {});
    add(u"http://shop.example/cart"_s);
    add(u"http://shop.example/pay"_s, 2);
    add(u"http://other.example/cart"_s, 3);
    m_model->load();
    m_model->setFilter(u"  SHOP cart "_s);
    QCOMPARE(rows(), (QStringList{u"0"_s, u"  http://shop.example/cart"_s}));
    m_model->setFilter(u"timed cloudflare pay"_s);
    QCOMPARE(rows(), (QStringList{u"2"_s, u"  http://shop.example/pay"_s}));
    m_model->setFilter(u"(.*"_s);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->isFiltered());
    QCOMPARE(m_model->total(), 3);
    m_model->setFilter(u"   "_s);
    QCOMPARE(m_model->rowCount(), 6);
}

void HistoryModelTest::addingUnderAFilter()
{
    m_model->load();
    add(u"http://shop.example/1"_s);
    m_model->setFilter(u"shop"_s);
    add(u"http://other.example/"_s);
    QCOMPARE(rows(), (QStringList{u"0"_s, u"  http://shop.example/1"_s}));
    add(u"http://shop.example/2"_s);
    QCOMPARE(rows(), (QStringList{u"0"_s, u"  http://shop.example/2"_s, u"  http://shop.example/1"_s}));
    m_model->setFilter({});
    const qint64 hidden = m_model->item(2)->id;
    m_model->setFilter(u"shop"_s);
    QVERIFY(!m_history->remove(hidden));
    QCOMPARE(rows(), (QStringList{u"0"_s, u"  http://shop.example/2"_s, u"  http://shop.example/1"_s}));
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 3);
}

void HistoryModelTest::clearedIsEmpty()
{
    m_model->load();
    add(u"http://a/"_s);
    QVERIFY(!m_history->clear());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->total(), 0);
}

void HistoryModelTest::offersEachAddressOnce()
{
    m_model->load();
    add(u"http://a/"_s);
    add(u"http://b/"_s);
    add(u"http://a/"_s);
    HistoryItem masked = storedItem(u"http://c/?token=REDACTED"_s);
    masked.masked = true;
    QVERIFY(!m_history->add(masked, {}));
    QVERIFY(!m_history->add(storedItem({}), {}));
    QCOMPARE(m_model->addresses(), (QStringList{u"http://a/"_s, u"http://b/"_s}));
}

void HistoryModelTest::headingsCannotBeChosen()
{
    m_model->setSpeakers([](const HistoryItem &item) -> QString { return u"spoken "_s + item.url; },
                         [](QDate day) { return day == QDate::currentDate() ? u"Today"_s : u"Before"_s; });
    add(u"http://a/"_s);
    m_model->load();
    QVERIFY(!(m_model->flags(m_model->index(0)) & Qt::ItemIsEnabled));
    QVERIFY(m_model->flags(m_model->index(1)) & Qt::ItemIsSelectable);
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"Today"_s);
    QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(), u"spoken http://a/"_s);
    QCOMPARE(m_model->index(1).data().toString(), u"http://a/"_s);
    QCOMPARE(m_model->item(-1), nullptr);
    QCOMPARE(m_model->item(99), nullptr);
}

void HistoryModelTest::probeUnderWayStandsFirst()
{
    HistoryItem running = storedItem(u"http://run/"_s, QDateTime::currentDateTime());
    running.id = 0;
    m_model->setRunning(running);
    QCOMPARE(m_model->rowCount(), 0); // nothing before load()
    m_model->load();
    QCOMPARE(rows(), (QStringList{u"0"_s, u"  http://run/"_s}));
    QCOMPARE(m_model->total(), 0);
    m_model->setRunning({});
    QCOMPARE(m_model->rowCount(), 0); // its heading went with it
    add(u"http://a/"_s);
    m_model->setRunning(running);
    QCOMPARE(rows(), (QStringList{u"0"_s, u"  http://run/"_s, u"  http://a/"_s}));
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setRunning(running, u"8 s"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->runningRemark(), u"8 s"_s);
    m_model->setFilter(u"run"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setRunning({});
    m_model->setRunning(running);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilter({});
    QCOMPARE(rows(), (QStringList{u"0"_s, u"  http://run/"_s, u"  http://a/"_s}));
    QCOMPARE(m_model->addresses(), QStringList{u"http://a/"_s});
    m_model->setRunning({});
    QCOMPARE(rows(), (QStringList{u"0"_s, u"  http://a/"_s}));
}

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "historymodeltest.moc"
