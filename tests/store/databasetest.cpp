// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/database.h"

#include "store/history.h"
#include "store/schema.h"
#include "store/storing.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The file: made, migrated, and set aside where it cannot be used.
class DatabaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesTheFileAndItsFolder();
    void nobodyElseMayReadIt();
    void migratesEveryOldVersion();
    void setsUnusableFilesAside_data();
    void setsUnusableFilesAside();
    void namesFilesSetAsideApart();
    void worksWithoutAFile_data();
    void worksWithoutAFile();
    void readOnlyIsTold();
    void heldByAnotherProgramIsTold();
    void fullIsTold();
    void transactionsAreWholeOrNothing();

private:
    StorePlace place(qint64 maxBytes = 64 * 1024 * 1024) const
    {
        return {m_file, maxBytes, [] { return QDateTime(QDate(2026, 11, 21), QTime(10, 20, 30)); }};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

static StoreFailure failureIn(const QSignalSpy &troubled)
{
    return troubled.value(0).value(0).value<StoreFailure>();
}

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"statusscope.db"_s);
}

void DatabaseTest::makesTheFileAndItsFolder()
{
    m_file = m_folder->filePath(u"deep/er/statusscope.db"_s);
    {
        Database database(place());
        const QSignalSpy troubled(&database, &Database::troubled);
        QVERIFY(!QFile::exists(m_file)); // not before it is used
        QVERIFY(database.isKept());
        QVERIFY(troubled.isEmpty());
    }
    QCOMPARE(runSql(m_file, {u"PRAGMA user_version"_s}).toInt(), schemaVersion);
    QCOMPARE(runSql(m_file, {u"PRAGMA application_id"_s}).toInt(), storeApplicationId);
    QCOMPARE(runSql(m_file, {u"PRAGMA journal_mode"_s}).toString(), u"wal"_s);
}

void DatabaseTest::nobodyElseMayReadIt()
{
#ifdef Q_OS_WIN
    QSKIP("On Windows the folder says who may");
#endif
    Database database(place());
    QVERIFY(database.isKept());
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY2(QFile::exists(m_file + suffix), qPrintable(suffix));
        QVERIFY2((QFile::permissions(m_file + suffix) & others) == 0, qPrintable(suffix));
    }
}

void DatabaseTest::migratesEveryOldVersion()
{
    QFile script(QStringLiteral(STATUSSCOPE_TEST_DATA "/store/version1.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    runSql(m_file, QString::fromUtf8(script.readAll()).split(u'\n', Qt::SkipEmptyParts));
    QCOMPARE(runSql(m_file, {u"PRAGMA user_version"_s}).toInt(), 1);
    Database database(place());
    const QSignalSpy troubled(&database, &Database::troubled);
    History history(database);
    const std::vector<HistoryItem> items = history.items();
    QVERIFY(troubled.isEmpty());
    QVERIFY(QDir(m_folder->path()).entryList({u"*-*.db"_s}).isEmpty());
    QCOMPARE(items.size(), 2U);
    QCOMPARE(items[0].id, 8);
    QCOMPARE(items[0].error, ErrorKind::TlsExpired);
    QCOMPARE(items[0].source, ExchangeSource::Saved);
    QCOMPARE(items[0].method, "HEAD");
    QVERIFY(!items[0].followed);
    QCOMPARE(items[1].status, 522);
    QCOMPARE(items[1].aside, HistoryAside::None);
    const std::optional<Exchange> exchange = history.exchange(7);
    QVERIFY(exchange);
    QCOMPARE(exchange->hops.size(), 1);
    QCOMPARE(exchange->hops[0].header("server"), "cloudflare");
    QVERIFY(!history.add(storedItem(u"http://new.example/"_s), storedExchange(u"http://new.example/"_s)));
    QCOMPARE(runSql(m_file, {u"PRAGMA user_version"_s}).toInt(), schemaVersion);
    // A new file and a migrated one are the same.
    const QString columns = u"SELECT group_concat(name) FROM pragma_table_info('history')"_s;
    const QString other = m_folder->filePath(u"other.db"_s);
    Database fresh({other, 1 << 20, {}});
    fresh.open();
    QCOMPARE(runSql(m_file, {columns}), runSql(other, {columns}));
}

void DatabaseTest::setsUnusableFilesAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<StoreError>("error");
    QTest::addColumn<QString>("name");
    const QString damaged = u"statusscope-damaged-20261121-102030.db"_s;
    const QString foreign = u"statusscope-foreign-20261121-102030.db"_s;
    const QStringList none;
    QTest::newRow("text") << QByteArray("This is no database, but it is long enough to be looked at.").repeated(90)
                          << none << StoreError::Damaged << damaged;
    QTest::newRow("few bytes") << QByteArray("xy") << none << StoreError::Damaged << damaged;
    QTest::newRow("head only") << QByteArray("SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20", 24) << none
                               << StoreError::Damaged << damaged;
    QTest::newRow("another program's") << QByteArray() << QStringList{u"CREATE TABLE moz_places (id INTEGER)"_s}
                                       << StoreError::Foreign << foreign;
    QTest::newRow("another program's id")
        << QByteArray() << QStringList{u"PRAGMA application_id = 5"_s} << StoreError::Foreign << foreign;
    QTest::newRow("newer") << QByteArray()
                           << QStringList{u"PRAGMA application_id = %1"_s.arg(storeApplicationId),
                                          u"PRAGMA user_version = %1"_s.arg(schemaVersion + 1)}
                           << StoreError::Newer << u"statusscope-newer-20261121-102030.db"_s;
    QTest::newRow("negative version") << QByteArray()
                                      << QStringList{u"PRAGMA application_id = %1"_s.arg(storeApplicationId),
                                                     u"PRAGMA user_version = -3"_s}
                                      << StoreError::Damaged << damaged;
}

void DatabaseTest::setsUnusableFilesAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, statements);
    QFETCH(StoreError, error);
    QFETCH(QString, name);
    if (statements.isEmpty()) {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    } else {
        runSql(m_file, statements);
    }
    QFile before(m_file);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray content = before.readAll();
    before.close();
    Database database(place());
    const QSignalSpy troubled(&database, &Database::troubled);
    QVERIFY(database.isKept());
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(failureIn(troubled).error, error);
    QCOMPARE(failureIn(troubled).setAside, name);
    QFile kept(m_folder->filePath(name));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    History history(database);
    QVERIFY(!history.add(storedItem(u"http://a.example/"_s), storedExchange(u"http://a.example/"_s)));
    QCOMPARE(history.items().size(), 1U);
    QCOMPARE(troubled.size(), 1); // told once
}

void DatabaseTest::namesFilesSetAsideApart()
{
    for (int i = 0; i < 3; ++i) {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, char('a' + i)));
        file.close();
        Database(place()).open();
    }
    QCOMPARE(QDir(m_folder->path()).entryList({u"*-damaged-*.db"_s}, QDir::Files, QDir::Name).size(), 3);
}

void DatabaseTest::worksWithoutAFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("told");
    QTest::newRow("none wanted") << QString() << false;
    QTest::newRow("a folder is there") << u"."_s << true;
    QTest::newRow("below a file") << u"file/statusscope.db"_s << true;
}

void DatabaseTest::worksWithoutAFile()
{
    QFETCH(QString, file);
    QFETCH(bool, told);
    QFile blocker(m_folder->filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    m_file = file.isEmpty() ? file : m_folder->filePath(file);
    Database database(place());
    const QSignalSpy troubled(&database, &Database::troubled);
    QVERIFY(!database.isKept());
    QCOMPARE(troubled.size(), told ? 1 : 0);
    if (told)
        QCOMPARE(failureIn(troubled).error, StoreError::CannotOpen);
    History history(database);
    QVERIFY(!history.add(storedItem(u"http://a.example/"_s), storedExchange(u"http://a.example/"_s)));
    QCOMPARE(history.items().size(), 1U);
}

void DatabaseTest::readOnlyIsTold()
{
#ifdef Q_OS_UNIX
    Database(place()).open();
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    // Permissions mean nothing to root.
    const bool root = geteuid() == 0;
    if (root)
        QCOMPARE(seteuid(65534), 0);
    {
        Database database(place());
        const QSignalSpy troubled(&database, &Database::troubled);
        const bool kept = database.isKept();
        History history(database);
        const History::Result added = history.add(storedItem(u"http://a/"_s), storedExchange(u"http://a/"_s));
        const std::size_t count = history.items().size();
        if (root)
            QCOMPARE(seteuid(0), 0);
        QVERIFY(!kept);
        QCOMPARE(troubled.size(), 1);
        const StoreFailure trouble = failureIn(troubled);
        QVERIFY(trouble.error == StoreError::ReadOnly || trouble.error == StoreError::CannotOpen);
        QVERIFY(trouble.setAside.isEmpty());
        QVERIFY(!added);
        QCOMPARE(count, 1U);
    }
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(runSql(m_file, {u"SELECT count(*) FROM history"_s}).toInt(), 0);
#endif
}

void DatabaseTest::heldByAnotherProgramIsTold()
{
    Database first(place());
    Database second(place());
    first.open();
    second.open();
    History history(second);
    const Database::Result held = first.inTransaction([&] {
        const History::Result busy = history.add(storedItem(u"http://a/"_s), storedExchange(u"http://a/"_s));
        return busy ? *busy : StoreFailure{StoreError::Other, u"was not busy"_s, {}};
    });
    QVERIFY(held);
    QCOMPARE(held->error, StoreError::Busy);
    QVERIFY(!history.add(storedItem(u"http://a/"_s), storedExchange(u"http://a/"_s)));
}

void DatabaseTest::fullIsTold()
{
    Database database(place(256 * 1024));
    History history(database);
    history.setPolicy({true, 0, true});
    QSignalSpy added(&history, &History::added);
    History::Result failure;
    int stored = 0;
    for (; stored < 100 && !failure; ++stored)
        failure = history.add(storedItem(u"http://a/"_s), storedExchange(u"http://a/"_s, QByteArray(20000, 'x')));
    QVERIFY(failure);
    QCOMPARE(failure->error, StoreError::Full);
    QCOMPARE(added.size(), stored - 1);
    QCOMPARE(history.items().size(), std::size_t(stored - 1)); // what was there is still read
    QVERIFY(!history.clear());
    QVERIFY(!history.add(storedItem(u"http://a/"_s), storedExchange(u"http://a/"_s)));
}

void DatabaseTest::transactionsAreWholeOrNothing()
{
    Database database(place());
    const Database::Result failure = database.inTransaction([&]() -> Database::Result {
        database.run(u"CREATE TABLE half (a)"_s);
        return database.run(u"this is no statement"_s);
    });
    QVERIFY(failure);
    QCOMPARE(failure->error, StoreError::Other);
    QCOMPARE(runSql(m_file, {u"SELECT count(*) FROM sqlite_master WHERE name = 'half'"_s}).toInt(), 0);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
