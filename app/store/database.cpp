// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/database.h"

#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageBytes = 4096;
constexpr qint64 quicklyCopied = 16LL * 1024 * 1024;
const auto memory = ":memory:"_L1;

StoreError errorOf(const QSqlError &error)
{
    // SQLite's result codes; the higher bits only refine them.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreError::Busy;
    case 8: // SQLITE_READONLY
        return StoreError::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreError::Damaged;
    case 13: // SQLITE_FULL
        return StoreError::Full;
    case 14: // SQLITE_CANTOPEN
        return StoreError::CannotOpen;
    default:
        return StoreError::Other;
    }
}

StoreFailure failureOf(const QSqlError &error)
{
    return {errorOf(error), error.databaseText().isEmpty() ? error.driverText() : error.databaseText(), {}};
}

bool makesUnusable(StoreError error)
{
    return error == StoreError::Damaged || error == StoreError::Foreign || error == StoreError::Newer;
}

QString wordOf(StoreError error)
{
    return error == StoreError::Foreign ? u"foreign"_s : error == StoreError::Newer ? u"newer"_s : u"damaged"_s;
}

} // namespace

Database::Database(StorePlace place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = {}; // the last copy must be gone before the connection is
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

void Database::open()
{
    if (std::exchange(m_opened, true))
        return;
    Result trouble;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_kept = !m_place.file.isEmpty();
        if (m_kept)
            QDir().mkpath(QFileInfo(m_place.file).absolutePath());
        trouble = connectTo(m_kept ? m_place.file : memory);
        if (trouble && m_kept && m_place.first && makesUnusable(trouble->error)) {
            replace(*trouble);
        } else if (trouble && m_kept) {
            m_kept = false;
            connectTo(memory);
        }
    }
    if (trouble)
        emit troubled(*trouble);
}

bool Database::isKept()
{
    open();
    return m_kept;
}

Database::Result Database::connectTo(const QString &file)
{
    close();
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return StoreFailure{StoreError::NoDriver, {}, {}};
    // A new one is its owner's alone; SQLite gives the files beside it the same permissions.
    if (file != memory)
        QFile(file).open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_connection = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_place.patienceMs));
    m_database.setDatabaseName(file);
    if (!m_database.open())
        return failureOf(m_database.lastError());
    // A schema somebody else planted must not run code of its own.
    run(u"PRAGMA trusted_schema = OFF"_s);
    return prepare();
}

// What is in the file before anything of ours touches it.
Database::Result Database::examine(int &version)
{
    int application = 0;
    int tables = 0;
    const auto number = [this](const QString &sql, int &value) {
        return run(sql, {}, [&value](const QSqlQuery &query) { value = query.value(0).toInt(); });
    };
    for (const auto &[sql, value] :
         {std::pair(u"PRAGMA application_id"_s, &application), std::pair(u"PRAGMA user_version"_s, &version),
          std::pair(u"SELECT count(*) FROM sqlite_master"_s, &tables)})
    {
        if (Result failure = number(sql, *value))
            return failure;
    }
    if (application != storeApplicationId && (tables > 0 || version != 0 || application != 0))
        return StoreFailure{StoreError::Foreign, {}, {}};
    if (version > schemaVersion)
        return StoreFailure{StoreError::Newer, QString::number(version), {}};
    return version < 0 ? Result(StoreFailure{StoreError::Damaged, {}, {}}) : Result();
}

Database::Result Database::prepare()
{
    int version = 0;
    if (Result failure = examine(version))
        return failure;
    // What was deleted is to be gone from the file too.
    for (const QString &sql :
         {u"PRAGMA secure_delete = ON"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
          u"PRAGMA max_page_count = %1"_s.arg(qMax(qint64(16), m_place.maxBytes / pageBytes))})
    {
        if (Result failure = run(sql))
            return failure;
    }
    // Also where there is nothing to migrate: this is how a file that cannot be written shows itself.
    return inTransaction([this] { return migrate(); });
}

Database::Result Database::migrate()
{
    int version = 0; // read again: another window may have been faster
    if (Result failure = examine(version))
        return failure;
    while (version < schemaVersion) {
        for (const QString &sql : migrationFrom(version)) {
            if (Result failure = run(sql))
                return failure;
        }
        ++version;
        if (Result failure = run(u"PRAGMA user_version = %1"_s.arg(version)))
            return failure;
        if (Result failure = run(u"PRAGMA application_id = %1"_s.arg(storeApplicationId)))
            return failure;
    }
    return {};
}

Database::Result Database::run(const QString &sql, const QVariantList &values, const RowReader &row)
{
    open();
    return settle(execute(sql, values, row));
}

Database::Result Database::attempt(const QString &sql, const QVariantList &values)
{
    open();
    Result failure = execute(sql, values, {});
    return failure && failure->error == StoreError::Damaged ? settle(std::move(failure)) : failure;
}

Database::Result Database::execute(const QString &sql, const QVariantList &values, const RowReader &row)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failureOf(query.lastError());
    for (const QVariant &value : values) {
        // A null text is an empty one to us, but NULL to the driver.
        const bool text = value.metaType().id() == QMetaType::QString;
        query.addBindValue(text && value.toString().isNull() ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        return failureOf(query.lastError());
    while (query.next()) {
        if (row)
            row(query);
    }
    // Damage found on the way to a later row ends the loop like its regular end.
    return query.lastError().isValid() ? Result(failureOf(query.lastError())) : Result();
}

Database::Result Database::inTransaction(const std::function<Result()> &work)
{
    open();
    Result failure;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        failure = run(u"BEGIN IMMEDIATE"_s);
        if (!failure) {
            failure = work();
            if (!failure)
                failure = run(u"COMMIT"_s);
            if (failure)
                run(u"ROLLBACK"_s); // may have happened by itself
        }
    }
    return settle(std::move(failure));
}

void Database::shrink()
{
    open();
    const QScopedValueRollback quiet(m_quiet, true);
    qint64 used = 0;
    const auto add = [this, &used](const QString &sql, int sign) {
        return run(sql, {}, [&](const QSqlQuery &query) { used += sign * query.value(0).toLongLong() * pageBytes; });
    };
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (add(u"PRAGMA page_count"_s, 1) || add(u"PRAGMA freelist_count"_s, -1) || used > quicklyCopied)
        return;
    run(u"VACUUM"_s);
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

bool Database::setAside(StoreFailure &failure)
{
    close();
    const QFileInfo info(m_place.file);
    const QString stamp = m_place.now().toString(u"yyyyMMdd-HHmmss"_s);
    const QString base = u"%1-%2-%3"_s.arg(info.completeBaseName(), wordOf(failure.error), stamp);
    QString name = u"%1.%2"_s.arg(base, info.suffix());
    for (int i = 2; info.dir().exists(name) && i < 100; ++i)
        name = u"%1-%2.%3"_s.arg(base).arg(i).arg(info.suffix());
    const QString target = info.dir().filePath(name);
    if (!QFile::rename(m_place.file, target))
        return false;
    // What was not yet written back to the file stands in its log: they belong together.
    QFile::rename(m_place.file + u"-wal"_s, target + u"-wal"_s);
    QFile::remove(m_place.file + u"-shm"_s);
    failure.setAside = name;
    return true;
}

void Database::tell(StoreFailure failure)
{
    open();
    settle(std::move(failure));
}

// At once, so that what comes next is kept again.
Database::Result Database::settle(Result failure)
{
    if (!failure || m_quiet)
        return failure;
    if (failure->error == StoreError::Damaged && m_kept && m_place.first)
        replace(*failure);
    emit troubled(*failure);
    return failure;
}

void Database::replace(StoreFailure &failure)
{
    const QScopedValueRollback quiet(m_quiet, true); // a disk that damages whatever is written ends in memory
    emit aboutToReplace();
    const Result unusable = setAside(failure) ? connectTo(m_place.file) : Result(failure);
    m_kept = !unusable;
    if (unusable) {
        failure = *unusable;
        connectTo(memory);
    }
    emit replaced();
}

} // namespace StatusScope
