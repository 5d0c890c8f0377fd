// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/desktop.h"

#include <QMenu>

namespace StatusScope {

class EntryNotes;
class Registry;
struct Entry;

// What can be done with an entry from its row in the tree.
class EntryMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryMenu)

public:
    // The entry, the registry and the notes must outlive it.
    EntryMenu(const Entry &entry, const Registry &registry, EntryNotes &notes, const Desktop &desktop,
              QWidget *parent = nullptr);

signals:
    void openRequested();
    void noteRequested();
};

} // namespace StatusScope
