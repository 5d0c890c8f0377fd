// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/history.h"

#include "exchange/exchangecodec.h"
#include "store/database.h"

#include <QSqlQuery>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostExchangeBytes = 64LL * 1024 * 1024; // a file of somebody else's may hold anything
constexpr int mostText = 4096; // characters of a column in the list

HistoryItem itemOf(const QSqlQuery &row)
{
    HistoryItem item;
    item.id = row.value(0).toLongLong();
    item.at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    item.source = row.value(2).toInt() == int(ExchangeSource::Saved) ? ExchangeSource::Saved : ExchangeSource::Probe;
    item.url = row.value(3).toString();
    item.method = row.value(4).toString().toLatin1();
    item.status = row.value(5).toInt();
    item.statusText = row.value(6).toString();
    item.error = errorKindFromWord(row.value(7).toString());
    item.entry = row.value(8).toString();
    item.followed = row.value(9).toBool();
    item.masked = row.value(10).toBool();
    item.maker = row.value(11).toString();
    const int aside = row.value(12).toInt();
    item.aside = aside >= 0 && aside <= int(HistoryAside::Redirects) ? HistoryAside(aside) : HistoryAside::None;
    item.asideValue = row.value(13).toString();
    return item;
}

} // namespace

History::History(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    // Queued: whoever reads or writes at this moment is to end first.
    connect(&database, &Database::replaced, this, &History::reset, Qt::QueuedConnection);
}

History::~History() = default;

bool History::isKept() const
{
    return m_database.isKept();
}

void History::setPolicy(const HistoryPolicy &policy)
{
    if (policy == m_policy)
        return;
    const bool fewer = policy.days > 0 && (m_policy.days == 0 || policy.days < m_policy.days);
    m_policy = policy;
    emit policyChanged();
    if (fewer)
        emit reset(); // whoever shows it reads anew, which forgets what is too old
}

std::vector<HistoryItem> History::items()
{
    std::vector<HistoryItem> items;
    forgetOld(); // a full or locked file can still be read
    const Result failure = m_database.run(u"SELECT id, at, source, substr(url, 1, %1), substr(method, 1, 64), status,"
                                          " substr(status_text, 1, 64), error, substr(entry, 1, 128), followed, masked,"
                                          " substr(maker, 1, 128), aside, substr(aside_value, 1, 128) FROM history"
                                          " ORDER BY at DESC, id DESC LIMIT %2"_s.arg(mostText)
                                              .arg(mostItems),
                                          {}, [&items](const QSqlQuery &row) { items.push_back(itemOf(row)); });
    if (failure)
        items.clear();
    return items;
}

History::Result History::forgetOld()
{
    if (m_policy.days <= 0)
        return {};
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-m_policy.days);
    return m_database.attempt(u"DELETE FROM history WHERE at < ?"_s, {oldest.toMSecsSinceEpoch()});
}

History::Result History::add(HistoryItem item, const Redacted<Exchange> &exchange, const Redacted<QByteArray> &told)
{
    if (!m_policy.keep)
        return {};
    const Result result = m_database.inTransaction([&] {
        const Result failure = forgetOld();
        return failure ? failure : write(item, *exchange, *told);
    });
    if (!result)
        emit added(item);
    return result;
}

History::Result History::write(HistoryItem &item, const Exchange &exchange, const QByteArray &told)
{
    const QVariantList values{item.at.toMSecsSinceEpoch(),
                              int(item.source),
                              item.url.left(mostText),
                              QString::fromLatin1(item.method),
                              item.status,
                              item.statusText,
                              item.error ? QVariant(QString(toWord(*item.error))) : QVariant(),
                              item.entry,
                              item.followed,
                              item.masked,
                              item.maker,
                              int(item.aside),
                              item.asideValue,
                              encodeExchange(exchange),
                              told.isNull() ? QByteArray("") : told};
    Result failure = m_database.run(
        u"INSERT INTO history (at, source, url, method, status, status_text, error, entry, followed, masked, maker,"
        " aside, aside_value, exchange, told) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        values);
    if (!failure)
        failure = m_database.run(u"SELECT last_insert_rowid()"_s, {},
                                 [&item](const QSqlQuery &row) { item.id = row.value(0).toLongLong(); });
    return failure ? failure : m_database.run(u"DELETE FROM history WHERE id <= ?"_s, {item.id - mostItems});
}

std::optional<Exchange> History::exchange(qint64 id)
{
    std::optional<Exchange> found;
    m_database.run(u"SELECT exchange FROM history WHERE id = ? AND length(exchange) <= ?"_s, {id, mostExchangeBytes},
                   [&found](const QSqlQuery &row) { found = decodeExchange(row.value(0).toByteArray()); });
    return found;
}

QByteArray History::told(qint64 id)
{
    QByteArray found;
    m_database.run(u"SELECT told FROM history WHERE id = ? AND length(told) <= ?"_s, {id, mostExchangeBytes},
                   [&found](const QSqlQuery &row) { found = row.value(0).toByteArray(); });
    return found;
}

History::Result History::remove(qint64 id)
{
    const Result result = m_database.run(u"DELETE FROM history WHERE id = ?"_s, {id});
    if (!result)
        emit removed(id);
    return result;
}

History::Result History::clear()
{
    const Result result = m_database.run(u"DELETE FROM history"_s);
    if (result)
        return result;
    m_database.shrink();
    emit reset();
    return result;
}

} // namespace StatusScope
