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
    default:
        return {};
    }
}

} // namespace StatusScope
