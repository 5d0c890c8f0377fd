// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/schema.h"

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

QStringList migrationFrom(int version)
{
    switch (version) {
    case 0:
        return {u"CREATE TABLE history (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, source INTEGER NOT NULL,"
                " url TEXT NOT NULL, method TEXT NOT NULL, status INTEGER NOT NULL, status_text TEXT NOT NULL,"
                " error TEXT, entry TEXT NOT NULL, followed INTEGER NOT NULL, exchange BLOB NOT NULL)"_s,
                u"CREATE INDEX history_at ON history (at)"_s};
    case 1:
        return {u"ALTER TABLE history ADD COLUMN masked INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE history ADD COLUMN maker TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE history ADD COLUMN aside INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE history ADD COLUMN aside_value TEXT NOT NULL DEFAULT ''"_s,
                u"CREATE TABLE entry_note (entry TEXT PRIMARY KEY, bookmarked INTEGER NOT NULL,"
                " note TEXT NOT NULL, changed INTEGER NOT NULL) WITHOUT ROWID"_s};
    case 2:
        // The list of batches is read without what belongs to each of them, and changes without writing that again.
        // No number is used twice: what belonged to a removed one goes a moment later.
        return {
            u"CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, started INTEGER NOT NULL,"
            " ended INTEGER NOT NULL, total INTEGER NOT NULL, concurrency INTEGER NOT NULL,"
            " per_host INTEGER NOT NULL, followed INTEGER NOT NULL, answers TEXT NOT NULL, acting TEXT NOT NULL,"
            " bytes INTEGER NOT NULL DEFAULT 0)"_s,
            u"CREATE TABLE batch_addresses (batch INTEGER PRIMARY KEY, addresses BLOB NOT NULL)"_s,
            u"CREATE TABLE batch_results (id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, results BLOB NOT NULL)"_s,
            u"CREATE INDEX batch_results_batch ON batch_results (batch)"_s};
    case 3:
        return {u"ALTER TABLE history ADD COLUMN told BLOB NOT NULL DEFAULT x''"_s};
    default:
        return {};
    }
}

} // namespace StatusScope
