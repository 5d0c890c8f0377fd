// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/entrynotes.h"

#include "store/database.h"

#include <QSqlQuery>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

EntryNotes::EntryNotes(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

EntryNotes::~EntryNotes() = default;

EntryNote EntryNotes::note(const QString &entry)
{
    load();
    return m_notes.value(entry);
}

QStringList EntryNotes::entries()
{
    load();
    return m_order;
}

void EntryNotes::setBookmarked(const QString &entry, bool bookmarked)
{
    EntryNote changed = note(entry);
    changed.bookmarked = bookmarked;
    set(entry, changed);
}

void EntryNotes::setText(const QString &entry, const QString &text)
{
    EntryNote changed = note(entry);
    changed.text = text.left(mostText);
    set(entry, changed);
}

void EntryNotes::load()
{
    if (std::exchange(m_loaded, true))
        return;
    const Database::Result failure = m_database.run(
        u"SELECT substr(entry, 1, 128), bookmarked, substr(note, 1, %1) FROM entry_note ORDER BY changed DESC, entry LIMIT %2"_s
            .arg(mostText)
            .arg(mostEntries),
        {}, [this](const QSqlQuery &row) {
            const QString entry = row.value(0).toString();
            m_notes.insert(entry, {row.value(1).toBool(), row.value(2).toString()});
            m_order += entry;
        });
    if (failure)
        emit troubled(*failure);
}

void EntryNotes::set(const QString &entry, const EntryNote &note)
{
    if (m_notes.value(entry) == note)
        return;
    m_order.removeAll(entry);
    const bool empty = note == EntryNote();
    if (empty) {
        m_notes.remove(entry);
    } else {
        m_notes.insert(entry, note);
        m_order.prepend(entry);
    }
    const Database::Result failure = empty
        ? m_database.run(u"DELETE FROM entry_note WHERE entry = ?"_s, {entry})
        : m_database.run(
            u"INSERT OR REPLACE INTO entry_note (entry, bookmarked, note, changed) VALUES (?, ?, ?, ?)"_s,
            {entry, note.bookmarked, note.text.isNull() ? u""_s : note.text, QDateTime::currentMSecsSinceEpoch()});
    emit changed(entry);
    if (failure)
        emit troubled(*failure);
}

} // namespace StatusScope
