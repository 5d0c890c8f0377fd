// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/entrymenu.h"

#include "registry/registry.h"
#include "store/entrynotes.h"
#include "ui/common/words.h"
#include "ui/reference/entrysummary.h"

#include <QAction>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

EntryMenu::EntryMenu(const Entry &entry, const Registry &registry, EntryNotes &notes, const Desktop &desktop,
                     QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"entryMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this](const QString &text, const QString &name, auto slot) {
        QAction *action = addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const auto copy = desktop.copy;
    add(tr("Open"), u"openEntry"_s, &EntryMenu::openRequested);
    addSeparator();
    add(tr("Copy code and name"), u"copyEntryTitle"_s, [copy, &entry] { copy(entryTitle(entry), {}); });
    add(tr("Copy summary"), u"copyEntrySummary"_s, [copy, &entry, &registry] {
        const EntrySummary summary = summarise(entry, registry);
        copy(summary.text, summary.html);
    });
    add(tr("Copy the sentence for the customer"), u"copyEntrySentence"_s, [copy, &entry] {
        copy(entry.say, {});
    })->setVisible(!entry.say.isEmpty());
    addSeparator();
    const bool bookmarked = notes.note(entry.id).bookmarked;
    add(bookmarked ? tr("Remove the bookmark") : tr("Bookmark this entry"), u"bookmarkEntry"_s,
        [&entry, &notes, bookmarked] { notes.setBookmarked(entry.id, !bookmarked); });
    add(tr("Write a note"), u"writeEntryNote"_s, &EntryMenu::noteRequested);
}

} // namespace StatusScope
