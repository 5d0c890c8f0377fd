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
    connect(&database, &Database::aboutToReplace, this, &EntryNotes::rescue);
    connect(&database, &Database::replaced, this, &EntryNotes::putBack);
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

// Only what changes is written: of an entry that could not be read the rest stays as it is.
void EntryNotes::setBookmarked(const QString &entry, bool bookmarked)
{
    EntryNote changed = note(entry);
    changed.bookmarked = bookmarked;
    set(entry, changed,
        u"INSERT INTO entry_note (entry, bookmarked, note, changed) VALUES (?, ?, '', ?)"
        " ON CONFLICT (entry) DO UPDATE SET bookmarked = excluded.bookmarked, changed = excluded.changed"_s,
        bookmarked);
}

void EntryNotes::setText(const QString &entry, const QString &text)
{
    EntryNote changed = note(entry);
    changed.text = text.left(mostText);
    set(entry, changed,
        u"INSERT INTO entry_note (entry, bookmarked, note, changed) VALUES (?, 0, ?, ?)"
        " ON CONFLICT (entry) DO UPDATE SET note = excluded.note, changed = excluded.changed"_s,
        changed.text);
}

void EntryNotes::load()
{
    // A damaged file is replaced while it is read, which loads it too.
    if (!m_loaded && !read(u"changed DESC, entry"_s))
        m_loaded = true;
}

Database::Result EntryNotes::read(const QString &order)
{
    return m_database.run(
        u"SELECT substr(entry, 1, 128), bookmarked, substr(note, 1, %1) FROM entry_note ORDER BY %2 LIMIT %3"_s.arg(
            QString::number(mostText), order, QString::number(mostEntries)),
        {}, [this](const QSqlQuery &row) {
            const QString entry = row.value(0).toString();
            if (!m_notes.contains(entry))
                m_order += entry;
            m_notes.insert(entry, {row.value(1).toBool(), row.value(2).toString()});
        });
}

void EntryNotes::rescue()
{
    if (m_loaded || !read(u"changed DESC, entry"_s))
        return;
    // From both ends as far as it can be read.
    read(u"entry"_s);
    read(u"entry DESC"_s);
}

void EntryNotes::putBack()
{
    m_loaded = true;
    qint64 changed = QDateTime::currentMSecsSinceEpoch();
    const Database::Result failure = m_database.inTransaction([&]() -> Database::Result {
        for (const QString &entry : std::as_const(m_order)) {
            const EntryNote &note = m_notes[entry];
            if (Database::Result each =
                    m_database.run(u"INSERT INTO entry_note (entry, bookmarked, note, changed) VALUES (?, ?, ?, ?)"_s,
                                   {entry, note.bookmarked, note.text, changed--}))
                return each;
        }
        return {};
    });
    if (failure)
        emit m_database.troubled(*failure);
}

void EntryNotes::set(const QString &entry, const EntryNote &note, const QString &sql, const QVariant &value)
{
    if (m_notes.value(entry) == note)
        return;
    m_order.removeAll(entry);
    if (note == EntryNote()) {
        m_notes.remove(entry);
    } else {
        m_notes.insert(entry, note);
        m_order.prepend(entry);
    }
    m_database.inTransaction([&]() -> Database::Result {
        const Database::Result failure = m_database.run(sql, {entry, value, QDateTime::currentMSecsSinceEpoch()});
        return failure
            ? failure
            : m_database.run(u"DELETE FROM entry_note WHERE entry = ? AND NOT bookmarked AND note = ''"_s, {entry});
    });
    emit changed(entry);
}

} // namespace StatusScope
