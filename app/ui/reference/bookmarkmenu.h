// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace StatusScope {

class EntryNotes;
class Registry;

// The entries a reader has marked or written about, latest first.
class BookmarkMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookmarkMenu)

public:
    // Both must outlive it.
    BookmarkMenu(const Registry &registry, EntryNotes &notes, QWidget *parent = nullptr);

signals:
    void chosen(const QString &entry);

private:
    void fill();

    const Registry &m_registry;
    EntryNotes &m_notes;
};

} // namespace StatusScope
