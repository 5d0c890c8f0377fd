// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/batchcodec.h"
#include "store/batchstoring.h"
#include "store/schema.h"
#include "support/killedchild.h"

#include <QLoggingCategory>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What must never happen to kept batches, nor by them.
class BatchSafetyTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void secretsDoNotReachTheFile();
    void migratesTheVersionBefore();
    void damageInsideIsSetAside();
    void oddRowsDoNoHarm();
    void hostileBlocksDoNoHarm();
    void survivesAKill();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void BatchSafetyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"statusscope.db"_s);
}

void BatchSafetyTest::secretsDoNotReachTheFile()
{
    Kept kept(m_file);
    BatchItem item = itemOf(u"Secrets"_s, 1);
    const QString url = u"https://joe:s3cr3t@shop.example/?access_token=s3cr3t&cart=81"_s;
    kept.store.begin(item, [url] { return KeptAddresses{Redactor(noRegistry()).urls({url}), {1}, {0}}; });
    kept.store.keep(item, [url] {
        Exchange exchange;
        exchange.url = url;
        Hop hop;
        hop.url = url;
        hop.headers = {{"Set-Cookie", "sid=s3cr3t"}, {"Server", "nginx"}};
        hop.sent = "GET / HTTP/1.1\r\nAuthorization: Bearer s3cr3t\r\n\r\n";
        exchange.hops = {hop};
        return std::vector<KeptResult>{{0, u"en"_s, Redactor(noRegistry()).exchange(exchange, 0).as<encodeExchange>()}};
    });
    const auto found = kept.read(item.id);
    QVERIFY(found.at(0).contains("nginx"));
    QVERIFY(!found.at(0).contains("s3cr3t"));
    QVERIFY(kept.list->addresses[0].contains(u"cart=81"_s));
    QCOMPARE(kept.list->withheld, QList<int>{0});
    QVERIFY(!allBytes(m_folder->path()).contains("s3cr3t"));
}

void BatchSafetyTest::migratesTheVersionBefore()
{
    runSql(m_file,
           migrationFrom(0) + migrationFrom(1)
               + QStringList{u"PRAGMA user_version = 2"_s, u"PRAGMA application_id = %1"_s.arg(storeApplicationId),
                             u"INSERT INTO entry_note VALUES ('ietf-404', 1, 'mine', 5)"_s});
    {
        Kept kept(m_file);
        const QSignalSpy troubled(&kept.database, &Database::troubled);
        QVERIFY(kept.store.items().empty());
        QVERIFY(troubled.isEmpty());
        BatchItem item = itemOf(u"After"_s, 1);
        kept.begin(item);
        kept.add(item, {0});
        QCOMPARE(kept.read(item.id).size(), 1U);
    }
    QCOMPARE(runSql(m_file, {u"PRAGMA user_version"_s}).toInt(), schemaVersion);
    QCOMPARE(runSql(m_file, {u"SELECT note FROM entry_note"_s}).toString(), u"mine"_s);
    QVERIFY(QDir(m_folder->path()).entryList({u"*-*.db"_s}).isEmpty());
}

void BatchSafetyTest::damageInsideIsSetAside()
{
    {
        Kept kept(m_file);
        BatchItem item = itemOf(u"Damaged"_s, 3000);
        kept.begin(item);
        kept.add(item, upTo(3000));
    }
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(4096); // the head stays whole
    file.write(QByteArray(int(file.size()) - 4096, '\x5a'));
    file.close();
    Kept kept(m_file);
    QSignalSpy troubled(&kept.database, &Database::troubled);
    QSignalSpy replaced(&kept.store, &BatchStore::replaced);
    QVERIFY(kept.store.items().empty());
    QCOMPARE(troubled.size(), 1);
    const auto failure = troubled[0][0].value<StoreFailure>();
    QCOMPARE(failure.error, StoreError::Damaged);
    QVERIFY(QFile::exists(m_folder->filePath(failure.setAside)));
    QVERIFY(kept.store.keepsNew());
    BatchItem item = itemOf(u"After"_s, 1);
    kept.begin(item);
    kept.add(item, {0});
    QCOMPARE(kept.read(item.id).size(), 1U);
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(kept.store.items().size(), 1U);
}

void BatchSafetyTest::oddRowsDoNoHarm()
{
    Kept kept(m_file);
    BatchItem item = itemOf(u"Real"_s, 2);
    kept.begin(item);
    kept.add(item, {0});
    kept.store.wait();
    const QString far = QString::number(std::numeric_limits<qint64>::max());
    const QString insert = u"INSERT INTO batch VALUES "_s;
    runSql(
        m_file,
        {insert + u"(50, zeroblob(9000000), %1, %1, %1, -4, 'x', 7, '-3 99999999999 x', zeroblob(99), -5)"_s.arg(far),
         u"INSERT INTO batch_addresses VALUES (50, 'no list')"_s,
         u"INSERT INTO batch_results (batch, results) VALUES (50, zeroblob(9000000)), (50, 'x'), (%1, x'00')"_s.arg(
             item.id)});
    const std::vector<BatchItem> items = kept.store.items();
    QCOMPARE(items.size(), 2U);
    QVERIFY(items[0].name.size() <= 200 && items[0].total >= 0 && items[0].concurrency == 1);
    QCOMPARE(items[0].answers, (QList<int>{0, 0, 0}));
    QVERIFY(kept.read(50).empty());
    QVERIFY(kept.list && kept.list->addresses.isEmpty());
    QCOMPARE(kept.read(item.id).size(), 1U);
}

void BatchSafetyTest::hostileBlocksDoNoHarm()
{
    const std::vector<QByteArray> blocks = packResults({{0, {}, bytesOf(0)}, {1, {}, bytesOf(1)}});
    QCOMPARE(blocks.size(), 1U);
    int calls = 0;
    const auto count = [&calls](const StoredResult &result) {
        QVERIFY(result.place >= 0);
        ++calls;
    };
    unpackResults(blocks[0], count);
    QCOMPARE(calls, 2);
    // Qt tells of every one.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    const auto restore = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
    for (qsizetype i = 0; i < blocks[0].size(); ++i) {
        QByteArray changed = blocks[0];
        changed[i] = char(changed[i] ^ 0x15);
        unpackResults(changed, count);
        unpackResults(blocks[0].first(i), count);
    }
    const int before = calls;
    for (const char *none : {"", "x", "\xff\xff\xff\xffx", "no block at all"})
        unpackResults(none, count);
    unpackResults(qCompress(QByteArray::fromHex("86206041 01 3b7fffffffffffffff 604102")), count);
    QCOMPARE(calls, before);
    for (const char *hex : {"", "a0", "a101 8161", "a10381 20"})
        QVERIFY(decodeAddresses(QByteArray::fromHex(hex)).withheld.isEmpty());
}

// A second process keeps results until it is killed; what it told was kept must be there.
void BatchSafetyTest::survivesAKill()
{
    for (int round = 0; round < 3; ++round) {
        const std::optional<int> told = toldUntilKilled({u"--keep-until-killed"_s, m_file}, 40 * (round + 1));
        QVERIFY(told);
        Kept kept(m_file);
        const QSignalSpy troubled(&kept.database, &Database::troubled);
        const std::vector<BatchItem> items = kept.store.items();
        QCOMPARE(items.size(), std::size_t(round + 1));
        QVERIFY(troubled.isEmpty());
        const auto found = kept.read(items[0].id);
        QVERIFY2(int(found.size()) >= *told, qPrintable(u"%1 of %2"_s.arg(found.size()).arg(*told)));
        QCOMPARE(items[0].answers, QList<int>{int(found.size())}); // sums and results are of one moment
        QVERIFY(items[0].answers[0] < items[0].total); // and so it is seen that it did not end
        QCOMPARE(runSql(m_file, {u"PRAGMA integrity_check"_s}).toString(), u"ok"_s);
    }
}

static int keepUntilKilled(const QString &file)
{
    Kept kept(file);
    BatchItem item = itemOf(u"Until killed"_s, 90'000);
    kept.begin(item);
    for (int i = 0; i < item.total; ++i) {
        kept.add(item, {i}, QByteArray(3000, 'x'));
        kept.store.wait();
        tellProgress(i + 1);
    }
    return 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--keep-until-killed"_L1)
        return keepUntilKilled(arguments.value(2));
    BatchSafetyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "batchsafetytest.moc"
