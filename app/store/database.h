// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"

#include <QDateTime>
#include <QObject>
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
class Database final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Database)

public:
    explicit Database(StorePlace place, QObject *parent = nullptr);
    ~Database() override;

    using Result = std::optional<StoreFailure>; // nothing: it went well
    using RowReader = std::function<void(const QSqlQuery &)>;

    const StorePlace &place() const { return m_place; }
    void open(); // once; the rest does so by itself
    bool isKept(); // false: only in memory
    // What fails is told too, and a file found to be damaged replaced.
    Result run(const QString &sql, const QVariantList &values = {}, const RowReader &row = {});
    // The same, but of what may as well be done later only damage is told.
    Result attempt(const QString &sql, const QVariantList &values = {});
    // All of it or nothing.
    Result inTransaction(const std::function<Result()> &work);
    // Gives back the room of what was deleted, in the file and its log. Only where little is left, which is copied;
    // where not, or where this fails, what was deleted is overwritten all the same.
    void shrink();
    // What failed over a further connection: told, and a damaged file replaced.
    void tell(StoreFailure failure);

signals:
    // The file is about to be set aside. It can still be read, as far as that goes; whoever else has it open is to let
    // go of it.
    void aboutToReplace();
    void replaced(); // the file is a new one, with nothing in it
    void troubled(const StatusScope::StoreFailure &failure);

private:
    Result settle(Result failure);
    void replace(StoreFailure &failure);
    Result connectTo(const QString &file);
    Result prepare();
    Result execute(const QString &sql, const QVariantList &values, const RowReader &row);
    Result examine(int &version);
    Result migrate();
    void close();
    bool setAside(StoreFailure &failure);

    StorePlace m_place;
    QString m_connection;
    QSqlDatabase m_database;
    bool m_opened = false;
    bool m_kept = false;
    bool m_quiet = false; // somebody further up settles what fails
};

} // namespace StatusScope
