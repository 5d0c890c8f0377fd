// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchangecodec.h"
#include "store/batchstore.h"
#include "store/history.h"
#include "store/storing.h"

#include <QTest>

#include <map>

// What tests of kept batches have in common.
namespace StatusScope {

inline const Registry &noRegistry()
{
    static const Registry registry({}, {}, {}, {}, {});
    return registry;
}

inline QString urlOf(int place)
{
    return QStringLiteral("http://shop%1.example/").arg(place);
}

inline Redacted<QByteArray> bytesOf(int place, const QByteArray &body = "x")
{
    return storedExchange(urlOf(place), body).as<encodeExchange>();
}

inline KeptAddresses addressesOf(int count)
{
    QStringList urls;
    QList<int> lines;
    for (int i = 0; i < count; ++i) {
        urls += urlOf(i);
        lines += 2 * i + 1;
    }
    return {Redactor(noRegistry()).urls(urls), lines, {}};
}

inline BatchItem itemOf(const QString &name, int total, const QDateTime &at = QDateTime::currentDateTimeUtc())
{
    BatchItem item;
    item.name = name;
    item.startedAt = item.endedAt = QDateTime::fromMSecsSinceEpoch(at.toMSecsSinceEpoch(), Qt::UTC);
    item.total = total;
    return item;
}

// A store with the file it lies in.
struct Kept
{
    explicit Kept(const QString &file, const HistoryPolicy &policy = {true, 30, false})
        : database({file})
        , history(database)
        , store(database, history)
    {
        history.setPolicy(policy);
    }
    void begin(BatchItem &item)
    {
        store.begin(item, [total = item.total] { return addressesOf(total); });
    }
    // The results of these places, all of them of one group.
    void add(BatchItem &item, const QList<int> &places, const QByteArray &body = "x")
    {
        item.answers = {int(places.size()) + (item.answers.isEmpty() ? 0 : item.answers.first())};
        item.acting = item.answers;
        store.keep(item, [places, body] {
            std::vector<KeptResult> results;
            for (const int place : places)
                results.push_back({place, QStringLiteral("en"), bytesOf(place, body)});
            return results;
        });
    }
    std::map<int, QByteArray> read(qint64 id)
    {
        std::map<int, QByteArray> found;
        store.wait();
        list = readBatch(store.place(), id, [&found](const StoredResult &result) {
            QCOMPARE(result.language, QStringLiteral("en"));
            found[result.place] = result.bytes;
        });
        return found;
    }

    Database database;
    History history;
    BatchStore store;
    std::optional<BatchAddresses> list;
};

inline QList<int> upTo(int count)
{
    QList<int> places;
    for (int i = 0; i < count; ++i)
        places += i;
    return places;
}

} // namespace StatusScope
