// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QVariantList>

#include <functional>
#include <optional>

class QSqlQuery;

namespace StatusScope {

// The file, empty: in memory only, and how large it may grow.
struct StorePlace
{
    QString file;
    qint64 maxBytes = 512LL * 1024 * 1024;
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); }; // dates files set aside
    int patienceMs = 1500; // how long to wait for others who hold the file; the window waits no longer
    bool first = true; // false: a further connection, which never replaces the file
};

// One SQLite file: opened when first used, brought to the present schema, replaced where it is unusable. What was there
// is never deleted but renamed. Where nothing can be written, a database in memory stands in, so that the program
// works.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    explicit Database(StorePlace place);
    ~Database();

    using Result = std::optional<StoreFailure>; // nothing: it went well
    using RowReader = std::function<void(const QSqlQuery &)>;

    const StorePlace &place() const { return m_place; }
    // Called before the file is set aside: whoever else has it open is to let go of it.
    void setCompanion(std::function<void()> release) { m_release = std::move(release); }
    void open(); // once; the rest does so by itself
    // What went wrong on opening or later for the whole file; told once.
    Result takeTrouble();
    bool isKept(); // false: only in memory
    Result run(const QString &sql, const QVariantList &values = {}, const RowReader &row = {});
    // All of it or nothing.
    Result inTransaction(const std::function<Result()> &work);
    // Gives back the room of what was deleted, in the file and its log. Only where little is left, which is copied;
    // where not, or where this fails, what was deleted is overwritten all the same.
    void shrink();
    // Puts a file found to be damaged aside and begins a new one; says whether the failure was of that kind.
    bool replaceIfDamaged(StoreFailure &failure);

private:
    Result connectTo(const QString &file);
    Result prepare();
    Result examine(int &version);
    Result migrate();
    void close();
    bool setAside(StoreFailure &failure);

    StorePlace m_place;
    std::function<void()> m_release;
    QString m_connection;
    QSqlDatabase m_database;
    bool m_opened = false;
    bool m_kept = false;
    Result m_trouble;
};

} // namespace StatusScope
