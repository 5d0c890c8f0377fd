// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace StatusScope {

class Database;

// What a person keeps about an entry of the registry: a bookmark, and words of their own.
struct EntryNote
{
    bool bookmarked = false;
    QString text; // plain
    bool operator==(const EntryNote &) const = default;
};

// By entry id. What cannot be written lasts as long as the program; what was read or can be read of a damaged file goes
// into the one that replaces it.
class EntryNotes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryNotes)

public:
    // The database must outlive it.
    explicit EntryNotes(Database &database, QObject *parent = nullptr);
    ~EntryNotes() override;

    EntryNote note(const QString &entry);
    QStringList entries(); // that have a bookmark or a text, latest changed first
    void setBookmarked(const QString &entry, bool bookmarked);
    void setText(const QString &entry, const QString &text); // its first mostText characters

    static constexpr qsizetype mostText = 10'000;
    static constexpr int mostEntries = 5'000;

signals:
    void changed(const QString &entry);

private:
    void load();
    std::optional<StoreFailure> read(const QString &order);
    void rescue();
    void putBack();
    void set(const QString &entry, const EntryNote &note, const QString &sql, const QVariant &value);

    Database &m_database;
    bool m_loaded = false;
    QHash<QString, EntryNote> m_notes;
    QStringList m_order;
};

} // namespace StatusScope
