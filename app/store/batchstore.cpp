// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/batchstore.h"

#include "store/batchcodec.h"
#include "store/history.h"

#include <QSqlQuery>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostName = 200; // characters
constexpr qint64 mostBlock = 4LL * 1024 * 1024; // a file of somebody else's may hold anything
constexpr qint64 mostAddressBytes = 64LL * 1024 * 1024;
constexpr int patienceMs = 5000; // only the end of the program waits for that thread

StorePlace beside(StorePlace place)
{
    place.first = false;
    place.patienceMs = patienceMs;
    return place;
}

QDateTime timeAt(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

BatchItem itemOf(const QSqlQuery &row)
{
    BatchItem item;
    item.id = row.value(0).toLongLong();
    item.name = row.value(1).toString();
    item.startedAt = timeAt(row.value(2));
    item.endedAt = timeAt(row.value(3));
    item.total = qBound(0, row.value(4).toInt(), 100'000);
    item.concurrency = qBound(1, row.value(5).toInt(), 64);
    item.perHost = qBound(1, row.value(6).toInt(), 64);
    item.followed = row.value(7).toBool();
    item.answers = decodeSums(row.value(8).toString());
    item.acting = decodeSums(row.value(9).toString());
    return item;
}

void writeResults(Database &database, const BatchItem &item, const std::vector<KeptResult> &results)
{
    const std::vector<QByteArray> blocks = packResults(results);
    database.inTransaction([&]() -> Database::Result {
        qint64 bytes = 0;
        for (const QByteArray &block : blocks) {
            bytes += block.size();
            // Whoever cleared it meanwhile wants nothing more of it.
            if (Database::Result failure =
                    database.run(u"INSERT INTO batch_results (batch, results)"
                                 " SELECT ?, ? WHERE EXISTS (SELECT 1 FROM batch WHERE id = ?)"_s,
                                 {item.id, block, item.id}))
                return failure;
        }
        return database.run(
            u"UPDATE batch SET ended = ?, answers = ?, acting = ?, bytes = bytes + ? WHERE id = ?"_s,
            {item.endedAt.toMSecsSinceEpoch(), encodeSums(item.answers), encodeSums(item.acting), bytes, item.id});
    });
}

} // namespace

BatchStore::BatchStore(Database &database, const History &history, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_history(history)
    , m_thread(beside(database.place()))
{
    connect(&database, &Database::aboutToReplace, this, [this] { m_thread.release(); });
    connect(&database, &Database::replaced, this, [this] {
        const bool known = m_listed || !m_running.isEmpty();
        m_running.clear();
        if (known) // queued: whoever reads or writes at this moment is to end first
            QMetaObject::invokeMethod(this, &BatchStore::replaced, Qt::QueuedConnection);
    });
    connect(&m_thread, &StoreThread::failed, this, [this](const StoreFailure &failure, int generation) {
        // Of a file that is another one by now nobody wants to hear.
        if (generation == m_thread.generation())
            m_database.tell(failure);
    });
    connect(&history, &History::policyChanged, this, [this] {
        emit keepingChanged();
        if (m_listed)
            forgetOld();
    });
}

BatchStore::~BatchStore()
{
    m_thread.wait();
}

bool BatchStore::isWanted() const
{
    return m_history.policy().keep;
}

bool BatchStore::keepsNew() const
{
    return isWanted() && m_history.isKept();
}

qsizetype BatchStore::bodyBytesKept() const
{
    return m_history.bodyBytesKept();
}

std::vector<BatchItem> BatchStore::items()
{
    std::vector<BatchItem> items;
    const bool kept = m_history.isKept();
    m_listed = true;
    if (!kept)
        return items;
    forgetOld();
    const Database::Result failure = m_database.run(
        u"SELECT id, substr(name, 1, %1), started, ended, total, concurrency, per_host, followed,"
        " substr(answers, 1, 200), substr(acting, 1, 200) FROM batch ORDER BY started DESC, id DESC LIMIT %2"_s
            .arg(mostName)
            .arg(mostBatches),
        {}, [&items](const QSqlQuery &row) { items.push_back(itemOf(row)); });
    if (failure)
        items.clear();
    return items;
}

void BatchStore::begin(BatchItem &item, std::function<KeptAddresses()> addresses)
{
    item.id = 0;
    if (!keepsNew())
        return;
    if (m_database.inTransaction([&] { return insert(item); })) {
        item.id = 0;
        return;
    }
    m_running.insert(item.id);
    m_thread.post([id = item.id, make = std::move(addresses)](Database &database) {
        database.run(u"INSERT OR REPLACE INTO batch_addresses (batch, addresses) VALUES (?, ?)"_s,
                     {id, encodeAddresses(make())});
    });
    forgetOld();
}

Database::Result BatchStore::insert(BatchItem &item)
{
    const QVariantList values{item.name.left(mostName),
                              item.startedAt.toMSecsSinceEpoch(),
                              item.startedAt.toMSecsSinceEpoch(),
                              item.total,
                              item.concurrency,
                              item.perHost,
                              item.followed,
                              u""_s,
                              u""_s};
    const Database::Result failure =
        m_database.run(u"INSERT INTO batch (name, started, ended, total, concurrency, per_host, followed, answers,"
                       " acting) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       values);
    return failure ? failure : m_database.run(u"SELECT last_insert_rowid()"_s, {}, [&item](const QSqlQuery &row) {
        item.id = row.value(0).toLongLong();
    });
}

void BatchStore::keep(const BatchItem &item, std::function<std::vector<KeptResult>()> results)
{
    if (item.id == 0 || !isWanted())
        return;
    m_thread.post([item, make = std::move(results)](Database &database) { writeResults(database, item, make()); });
}

void BatchStore::setRunning(qint64 id, bool running)
{
    if (running && id != 0)
        m_running.insert(id);
    else
        m_running.remove(id);
}

void BatchStore::remove(qint64 id)
{
    removeAll({id});
}

void BatchStore::removeAll(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        if (m_database.run(u"DELETE FROM batch WHERE id = ?"_s, {id}))
            return;
        emit removed(id);
    }
    if (!ids.isEmpty())
        sweep();
}

void BatchStore::clear()
{
    QStringList running;
    for (const qint64 id : std::as_const(m_running))
        running += QString::number(id);
    if (m_history.isKept()) {
        if (m_database.run(u"DELETE FROM batch WHERE id NOT IN (%1)"_s.arg(running.join(u','))))
            return;
        sweep();
    }
    emit cleared();
}

// What belongs to a batch goes in the other thread: it may be much, and is overwritten. A sweep that was cut short is
// made up for by the next.
void BatchStore::sweep()
{
    m_thread.post([](Database &database) {
        for (const QString &sql : {u"DELETE FROM batch_addresses WHERE batch NOT IN (SELECT id FROM batch)"_s,
                                   u"DELETE FROM batch_results WHERE batch NOT IN (SELECT id FROM batch)"_s})
        {
            if (database.run(sql))
                return;
        }
        database.shrink();
    });
}

void BatchStore::forgetOld()
{
    if (!m_history.isKept())
        return;
    const int days = m_history.policy().days;
    const qint64 oldest = days > 0 ? QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch() : 0;
    QList<qint64> ids;
    qint64 bytes = 0;
    int count = 0;
    const auto judge = [&](const QSqlQuery &row) {
        const qint64 id = row.value(0).toLongLong();
        bytes += row.value(2).toLongLong();
        const bool tooMuch = ++count > mostBatches || bytes > mostBytes;
        const bool old = days > 0 && row.value(1).toLongLong() < oldest;
        if ((old || tooMuch) && !m_running.contains(id))
            ids += id;
    };
    if (!m_database.run(u"SELECT id, ended, bytes FROM batch ORDER BY started DESC, id DESC"_s, {}, judge))
        removeAll(ids);
}

std::optional<BatchAddresses> readBatch(const StorePlace &place, qint64 id,
                                        const std::function<void(const StoredResult &result)> &take)
{
    Database database(place);
    if (!database.isKept())
        return {};
    std::optional<BatchAddresses> list;
    Database::Result failure = database.run(
        u"SELECT addresses FROM batch_addresses WHERE batch = ? AND length(addresses) <= ?"_s, {id, mostAddressBytes},
        [&list](const QSqlQuery &row) { list = decodeAddresses(row.value(0).toByteArray()); });
    if (failure || !list)
        return {};
    // The latest first: of an address that was asked again it is the one that counts.
    std::vector<bool> seen(std::size_t(list->addresses.size()));
    const auto takeLatest = [&](const StoredResult &result) {
        const auto at = std::size_t(result.place);
        if (at >= seen.size() || seen[at])
            return;
        seen[at] = true;
        if (!result.bytes.isEmpty())
            take(result);
    };
    failure = database.run(
        u"SELECT results FROM batch_results WHERE batch = ? AND length(results) <= ? ORDER BY id DESC"_s,
        {id, mostBlock}, [&](const QSqlQuery &row) { unpackResults(row.value(0).toByteArray(), takeLatest); });
    return failure ? std::nullopt : list;
}

} // namespace StatusScope
