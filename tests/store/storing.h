// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/registry.h"
#include "report/redactor.h"
#include "store/historyitem.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

// What tests of the store have in common: something to store, and SQLite without our own code around it.
namespace StatusScope {

inline Redacted<Exchange> storedExchange(const QString &url, const QByteArray &body = "<h1>Error 522</h1>")
{
    Hop hop;
    hop.url = url;
    hop.status = 522;
    hop.statusText = "522";
    hop.httpVersion = "1.1";
    hop.headers = {{"Server", "cloudflare"}, {"X-Odd", QByteArray("\xff\x00\x80", 3)}};
    hop.body = body;
    hop.bodyBytes = body.size();
    Exchange exchange;
    exchange.url = url;
    exchange.startedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0, 0, 123), Qt::UTC);
    exchange.hops = {hop};
    static const Registry registry({}, {}, {}, {}, {});
    return Redactor(registry).exchange(exchange, body.size());
}

inline HistoryItem storedItem(const QString &url, const QDateTime &at = QDateTime::currentDateTimeUtc())
{
    HistoryItem item;
    item.at = QDateTime::fromMSecsSinceEpoch(at.toMSecsSinceEpoch(), Qt::UTC);
    item.url = url;
    item.status = 522;
    item.statusText = QStringLiteral("522");
    item.entry = QStringLiteral("cloudflare-522");
    item.maker = QStringLiteral("cloudflare");
    item.aside = HistoryAside::Maker;
    return item;
}

// Runs statements on a file as any other program would; the last one's first value comes back.
inline QVariant runSql(const QString &file, const QStringList &statements)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(file);
        if (database.open()) {
            for (const QString &sql : statements) {
                QSqlQuery query(database);
                value = query.exec(sql) && query.next() ? query.value(0) : QVariant();
            }
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return value;
}

// Everything in a folder, to look for what must not be there.
inline QByteArray allBytes(const QString &folder)
{
    QByteArray bytes;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace StatusScope
