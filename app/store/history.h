// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/redacted.h"
#include "store/historyitem.h"
#include "store/storefailure.h"

#include <QObject>

#include <optional>
#include <vector>

namespace StatusScope {

class Database;

// What was probed and opened, newest first.
class History final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(History)

public:
    using Result = std::optional<StoreFailure>; // the database tells of it

    // The database must outlive it.
    explicit History(Database &database, QObject *parent = nullptr);
    ~History() override;

    const HistoryPolicy &policy() const { return m_policy; }
    void setPolicy(const HistoryPolicy &policy);
    bool isKept() const; // false: it cannot be written and lasts as long as the program

    std::vector<HistoryItem> items();
    // Forgets what is older than the policy keeps; also done before anything is read or added.
    Result forgetOld();
    // Nothing happens where the user wants no history. Sets the id; an earlier line is no longer than kept.
    // `told`: how it was explained, in bytes of the caller's; empty where the exchange tells it again.
    Result add(HistoryItem item, const Redacted<Exchange> &exchange, const Redacted<QByteArray> &told = {});
    std::optional<Exchange> exchange(qint64 id);
    QByteArray told(qint64 id);
    Result remove(qint64 id);
    Result clear();

    // As much of each body as the policy lets keep.
    qsizetype bodyBytesKept() const { return m_policy.bodies ? mostBodyBytes : 0; }
    static constexpr qsizetype mostBodyBytes = 128 * 1024; // of each hop
    static constexpr int mostItems = 20000;

signals:
    void added(const StatusScope::HistoryItem &item);
    void removed(qint64 id);
    void reset(); // read items() again
    void policyChanged();

private:
    Result write(HistoryItem &item, const Exchange &exchange, const QByteArray &told);

    Database &m_database;
    HistoryPolicy m_policy;
};

} // namespace StatusScope
