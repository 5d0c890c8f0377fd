// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/batchstoring.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

class BatchStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatWasAdded();
    void theLatestResultCounts();
    void manyAndLargeResultsComeBack();
    void keepsNothingWhenOff();
    void keepsNothingWithoutAFile();
    void forgetsWhatIsOld();
    void removesOne();
    void clearsAllButWhatRuns();
    void clearedIsGoneFromTheFile();
    void whatComesAfterClearingIsDropped();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void BatchStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"statusscope.db"_s);
}

void BatchStoreTest::keepsWhatWasAdded()
{
    BatchItem item = itemOf(u"Customer sites"_s, 3);
    item.concurrency = 5;
    item.perHost = 2;
    item.followed = false;
    {
        Kept kept(m_file);
        kept.begin(item);
        QVERIFY(item.id > 0);
        kept.add(item, {2});
        item.endedAt = item.endedAt.addSecs(9);
        kept.add(item, {0});
    } // all of it is written by then
    Kept kept(m_file);
    const std::vector<BatchItem> items = kept.store.items();
    QCOMPARE(items.size(), 1U);
    QVERIFY(items[0] == item);
    const auto found = kept.read(item.id);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found.at(2), *bytesOf(2));
    QCOMPARE(found.at(0), *bytesOf(0));
    QCOMPARE(kept.list->addresses, (QStringList{urlOf(0), urlOf(1), urlOf(2)}));
    QCOMPARE(kept.list->lines, (QList<int>{1, 3, 5}));
    kept.read(item.id + 1);
    QVERIFY(!kept.list);
}

void BatchStoreTest::theLatestResultCounts()
{
    Kept kept(m_file);
    BatchItem item = itemOf(u"Asked twice"_s, 3);
    kept.begin(item);
    kept.add(item, {0, 1, 2}, "first");
    kept.store.keep(item, [] { return std::vector<KeptResult>{{1, {}, {}}, {2, {}, {}}}; }); // taken back
    kept.add(item, {1}, "second");
    const auto found = kept.read(item.id);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found.at(0), *bytesOf(0, "first"));
    QCOMPARE(found.at(1), *bytesOf(1, "second"));
}

void BatchStoreTest::manyAndLargeResultsComeBack()
{
    Kept kept(m_file);
    BatchItem item = itemOf(u"Many"_s, 5000);
    kept.begin(item);
    kept.add(item, upTo(5000));
    QByteArray large(700 * 1024, 'x'); // more than a block, and hard to pack
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = char((i * i * 31 + i / 7) % 251);
    kept.add(item, {7, 8}, large);
    const auto found = kept.read(item.id);
    QCOMPARE(found.size(), 5000U);
    QCOMPARE(found.at(4999), *bytesOf(4999));
    QCOMPARE(found.at(8), *bytesOf(8, large));
    QVERIFY(QFileInfo(m_file).size() + QFileInfo(m_file + u"-wal"_s).size() < 8 * 1024 * 1024);
}

void BatchStoreTest::keepsNothingWhenOff()
{
    Kept kept(m_file, {false, 30, false});
    QVERIFY(!kept.store.keepsNew());
    BatchItem item = itemOf(u"nobody.example"_s, 1);
    kept.begin(item);
    QCOMPARE(item.id, 0);
    kept.add(item, {0});
    // Switched off in the middle: nothing more of it.
    kept.history.setPolicy({true, 30, false});
    kept.begin(item);
    kept.history.setPolicy({false, 30, false});
    kept.add(item, {0});
    QVERIFY(kept.read(item.id).empty());
    QVERIFY(kept.list);
}

void BatchStoreTest::keepsNothingWithoutAFile()
{
    Kept kept({});
    QVERIFY(!kept.store.keepsNew());
    BatchItem item = itemOf(u"Customer sites"_s, 1);
    kept.begin(item);
    QCOMPARE(item.id, 0);
    QVERIFY(kept.store.items().empty());
    QSignalSpy cleared(&kept.store, &BatchStore::cleared);
    kept.store.clear();
    QCOMPARE(cleared.size(), 1);
}

void BatchStoreTest::forgetsWhatIsOld()
{
    Kept kept(m_file, {true, 0, false});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<qint64> ids;
    for (const int days : {0, 6, 8, 29, 31, 4000}) {
        BatchItem item = itemOf(u"days %1"_s.arg(days), 1, now.addDays(-days));
        kept.begin(item);
        kept.add(item, {0});
        kept.store.setRunning(item.id, days == 4000);
        ids += item.id;
    }
    kept.store.wait();
    QCOMPARE(kept.store.items().size(), 6U); // 0: until cleared
    QSignalSpy removed(&kept.store, &BatchStore::removed);
    kept.history.setPolicy({true, 30, false});
    QCOMPARE(removed.size(), 1); // what runs stays
    QCOMPARE(removed[0][0].toLongLong(), ids[4]);
    kept.history.setPolicy({false, 7, false}); // off: nothing new, but the rest ages on
    QCOMPARE(kept.store.items().size(), 3U);
    kept.store.wait();
    QCOMPARE(runSql(m_file, {u"SELECT count(*) FROM batch_results"_s}).toInt(), 3);
    QCOMPARE(runSql(m_file, {u"SELECT count(*) FROM batch_addresses"_s}).toInt(), 3);
    // As much as there is room for, too.
    runSql(m_file, {u"UPDATE batch SET bytes = %1 WHERE id = %2"_s.arg(BatchStore::mostBytes).arg(ids[1])});
    QCOMPARE(kept.store.items().size(), 2U);
}

void BatchStoreTest::removesOne()
{
    Kept kept(m_file);
    BatchItem first = itemOf(u"first"_s, 1);
    BatchItem second = itemOf(u"second"_s, 1);
    for (BatchItem *item : {&first, &second}) {
        kept.begin(*item);
        kept.add(*item, {0});
    }
    QSignalSpy removed(&kept.store, &BatchStore::removed);
    kept.store.remove(first.id);
    QCOMPARE(removed.size(), 1);
    QVERIFY(kept.read(first.id).empty());
    QCOMPARE(kept.read(second.id).size(), 1U);
    QCOMPARE(kept.store.items().size(), 1U);
    QCOMPARE(runSql(m_file, {u"SELECT count(*) FROM batch_results"_s}).toInt(), 1);
}

void BatchStoreTest::clearsAllButWhatRuns()
{
    Kept kept(m_file);
    BatchItem done = itemOf(u"done"_s, 1);
    BatchItem running = itemOf(u"running"_s, 2);
    kept.begin(done);
    kept.begin(running);
    kept.add(done, {0});
    kept.add(running, {0});
    kept.store.setRunning(done.id, false);
    QSignalSpy cleared(&kept.store, &BatchStore::cleared);
    kept.store.clear();
    QCOMPARE(cleared.size(), 1);
    const std::vector<BatchItem> items = kept.store.items();
    QCOMPARE(items.size(), 1U);
    QCOMPARE(items[0].name, u"running"_s);
    kept.add(running, {1});
    QCOMPARE(kept.read(running.id).size(), 2U);
}

void BatchStoreTest::clearedIsGoneFromTheFile()
{
    Kept kept(m_file);
    BatchItem item = itemOf(u"wordofthename"_s, 300);
    kept.begin(item);
    kept.add(item, upTo(300));
    kept.store.wait();
    QVERIFY(allBytes(m_folder->path()).contains("wordofthename"));
    QVERIFY(allBytes(m_folder->path()).contains("shop299.example"));
    kept.store.setRunning(item.id, false);
    kept.store.clear();
    kept.store.wait();
    const QByteArray bytes = allBytes(m_folder->path());
    QVERIFY(!bytes.contains("wordofthename"));
    QVERIFY(!bytes.contains("shop299.example"));
}

void BatchStoreTest::whatComesAfterClearingIsDropped()
{
    Kept kept(m_file);
    BatchItem item = itemOf(u"Late"_s, 1);
    kept.begin(item);
    kept.store.remove(item.id);
    kept.add(item, {0});
    kept.store.wait();
    QCOMPARE(runSql(m_file, {u"SELECT count(*) FROM batch_results"_s}).toInt(), 0);
}

QTEST_GUILESS_MAIN(BatchStoreTest)
#include "batchstoretest.moc"
