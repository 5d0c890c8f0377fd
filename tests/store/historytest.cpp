// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/history.h"

#include "exchange/exchangecodec.h"
#include "store/database.h"
#include "store/storing.h"
#include "support/killedchild.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

class HistoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatWasAdded();
    void keepsNothingWhenOff();
    void keepsBodiesOnlyWhenAsked();
    void forgetsWhatIsOld();
    void removesOne();
    void clearedIsGoneFromTheFile();
    void damageInsideIsSetAside();
    void oddRowsDoNoHarm();
    void survivesAKill();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void HistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"statusscope.db"_s);
}

void HistoryTest::keepsWhatWasAdded()
{
    HistoryItem item = storedItem(u"http://shop.example/checkout?cart=81"_s);
    item.error = ErrorKind::ResponseTruncated;
    item.masked = true;
    item.followed = false;
    item.method = "PURGE";
    item.aside = HistoryAside::Wait;
    item.asideValue = u"30"_s;
    const Redacted<Exchange> exchange = storedExchange(item.url);
    {
        Database database({m_file});
        History history(database);
        history.setPolicy({true, 30, true});
        QSignalSpy added(&history, &History::added);
        QVERIFY(!history.add(item, exchange));
        QCOMPARE(added.size(), 1);
        item.id = added[0][0].value<HistoryItem>().id;
        QVERIFY(item.id > 0);
        QVERIFY(!history.add(storedItem(u"http://older/"_s, item.at.addSecs(-60)), {}));
    }
    Database database({m_file});
    History history(database);
    const std::vector<HistoryItem> items = history.items();
    QCOMPARE(items.size(), 2U);
    QCOMPARE(items[0], item); // the later one first, whatever was added last
    QCOMPARE(history.exchange(item.id), *exchange);
    QCOMPARE(history.exchange(99), std::nullopt);
}

void HistoryTest::keepsNothingWhenOff()
{
    Database database({m_file});
    History history(database);
    history.setPolicy({false, 30, true});
    QSignalSpy added(&history, &History::added);
    QVERIFY(!history.add(storedItem(u"http://nobody.example/"_s), storedExchange(u"http://nobody.example/"_s)));
    QCOMPARE(added.size(), 0);
    QVERIFY(history.items().empty());
    QVERIFY(!allBytes(m_folder->path()).contains("nobody.example"));
}

void HistoryTest::keepsBodiesOnlyWhenAsked()
{
    Database database({m_file});
    History history(database);
    QCOMPARE(history.bodyBytesKept(), 0);
    history.setPolicy({true, 30, true});
    QCOMPARE(history.bodyBytesKept(), History::mostBodyBytes);
}

void HistoryTest::forgetsWhatIsOld()
{
    Database database({m_file});
    History history(database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    history.setPolicy({true, 0, false});
    for (const int days : {0, 6, 8, 29, 31, 4000})
        QVERIFY(!history.add(storedItem(u"http://days/%1"_s.arg(days), now.addDays(-days)), {}));
    QCOMPARE(history.items().size(), 6U); // 0: until cleared
    QSignalSpy reset(&history, &History::reset);
    history.setPolicy({true, 30, false});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(history.items().size(), 4U);
    history.setPolicy({false, 7, false}); // off: nothing new, but the rest ages on
    QCOMPARE(history.items().size(), 2U);
    QCOMPARE(runSql(m_file, {u"SELECT count(*) FROM history"_s}).toInt(), 2);
    runSql(m_file, {u"UPDATE history SET at = 0"_s}); // time passes while nobody looks at the list
    history.setPolicy({true, 7, false});
    QVERIFY(!history.add(storedItem(u"http://new/"_s, now), {}));
    QCOMPARE(runSql(m_file, {u"SELECT count(*) FROM history"_s}).toInt(), 1);
}

void HistoryTest::removesOne()
{
    Database database({m_file});
    History history(database);
    QVERIFY(!history.add(storedItem(u"http://one/"_s), {}));
    QVERIFY(!history.add(storedItem(u"http://two/"_s), {}));
    const qint64 id = history.items().back().id;
    QSignalSpy removed(&history, &History::removed);
    QVERIFY(!history.remove(id));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(history.items().size(), 1U);
    QCOMPARE(history.exchange(id), std::nullopt);
}

void HistoryTest::clearedIsGoneFromTheFile()
{
    Database database({m_file});
    History history(database);
    for (int i = 0; i < 50; ++i)
        QVERIFY(!history.add(storedItem(u"http://regretted.example/%1"_s.arg(i)),
                             storedExchange(u"http://regretted.example/"_s)));
    QVERIFY(allBytes(m_folder->path()).contains("regretted.example"));
    QSignalSpy reset(&history, &History::reset);
    QVERIFY(!history.clear());
    QCOMPARE(reset.size(), 1);
    QVERIFY(history.items().empty());
    QVERIFY(!allBytes(m_folder->path()).contains("regretted.example"));
}

void HistoryTest::damageInsideIsSetAside()
{
    {
        Database database({m_file});
        History history(database);
        for (int i = 0; i < 500; ++i)
            QVERIFY(!history.add(storedItem(u"http://a.example/%1"_s.arg(i)), storedExchange(u"http://a.example/"_s)));
    }
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 100000);
    file.seek(2 * 4096); // head and schema stay whole
    file.write(QByteArray(int(file.size()) - 2 * 4096, '\x5a'));
    file.close();
    Database database({m_file});
    History history(database);
    QSignalSpy troubled(&database, &Database::troubled);
    QVERIFY(history.items().empty());
    QCOMPARE(troubled.size(), 1);
    const auto failure = troubled[0][0].value<StoreFailure>();
    QCOMPARE(failure.error, StoreError::Damaged);
    QVERIFY(QFile::exists(m_folder->filePath(failure.setAside)));
    QVERIFY(!history.add(storedItem(u"http://a.example/"_s), {}));
    QCOMPARE(history.items().size(), 1U);
    QVERIFY(history.isKept());
}

void HistoryTest::oddRowsDoNoHarm()
{
    Database database({m_file});
    History history(database);
    QVERIFY(!history.add(storedItem(u"http://a.example/"_s), {}));
    const QString insert = u"INSERT INTO history (id, at, source, url, method, status, status_text, error, entry,"
                           " followed, aside, exchange) VALUES "_s;
    const QString far = QString::number(std::numeric_limits<qint64>::max());
    runSql(
        m_file,
        {insert
             + u"(50, '%1', 'x', zeroblob(9000000), x'ff', 'many', 7, 'no such error', '', -3, 99, x'00')"_s.arg(far),
         insert + u"(51, %1, 5, '', '', %1, '', '', '', 1, -1, zeroblob(70000000))"_s.arg(far)});
    const std::vector<HistoryItem> items = history.items();
    QCOMPARE(items.size(), 3U);
    for (const HistoryItem &item : items) {
        QVERIFY(item.url.size() <= 4096);
        QCOMPARE(item.error, std::nullopt);
    }
    QCOMPARE(items[0].aside, HistoryAside::None);
    QCOMPARE(history.exchange(50), std::nullopt);
    QCOMPARE(history.exchange(51), std::nullopt);
}

// A second process adds lines until it is killed; what it told was kept must be there.
void HistoryTest::survivesAKill()
{
    for (int round = 0; round < 3; ++round) {
        const std::optional<int> told = toldUntilKilled({u"--add-until-killed"_s, m_file}, 40 * (round + 1));
        QVERIFY(told);
        Database database({m_file});
        const QSignalSpy troubled(&database, &Database::troubled);
        History history(database);
        const std::vector<HistoryItem> items = history.items();
        QVERIFY(troubled.isEmpty());
        QVERIFY2(items.front().id >= *told, qPrintable(u"%1 of %2"_s.arg(items.front().id).arg(*told)));
        for (const HistoryItem &item : items)
            QVERIFY(history.exchange(item.id));
        QCOMPARE(runSql(m_file, {u"PRAGMA integrity_check"_s}).toString(), u"ok"_s);
    }
}

static int addUntilKilled(const QString &file)
{
    Database database({file});
    History history(database);
    history.setPolicy({true, 30, true});
    QObject::connect(&history, &History::added, [](const HistoryItem &item) { tellProgress(item.id); });
    for (int i = 0; i < 100000; ++i) {
        if (history.add(storedItem(u"http://a.example/"_s),
                        storedExchange(u"http://a.example/"_s, QByteArray(30000, 'x'))))
            return 1;
    }
    return 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--add-until-killed"_L1)
        return addUntilKilled(arguments.value(2));
    HistoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "historytest.moc"
