// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/bookmarkmenu.h"

#include "registry/registry.h"
#include "store/entrynotes.h"
#include "ui/common/words.h"

#include <QAction>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostShown = 40;
constexpr qsizetype longestExcerpt = 40;
} // namespace

BookmarkMenu::BookmarkMenu(const Registry &registry, EntryNotes &notes, QWidget *parent)
    : QMenu(parent)
    , m_registry(registry)
    , m_notes(notes)
{
    setObjectName(u"bookmarkMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &BookmarkMenu::fill);
}

void BookmarkMenu::fill()
{
    clear();
    const QStringList ids = m_notes.entries();
    for (const QString &id : ids) {
        const Entry *entry = m_registry.find(id);
        if (entry == nullptr || actions().size() == mostShown)
            continue;
        // A note speaks for itself; an ampersand of its own is no shortcut.
        const QString note = m_notes.note(id).text.simplified();
        QString text = entryTitle(*entry);
        if (!note.isEmpty())
            text = tr("%1 (%2)").arg(text, note.size() > longestExcerpt ? note.left(longestExcerpt - 1) + u'…' : note);
        QAction *action = addAction(text.replace(u'&', u"&&"_s));
        action->setObjectName(u"bookmark-"_s + id);
        connect(action, &QAction::triggered, this, [this, id] { emit chosen(id); });
    }
    if (isEmpty())
        addAction(tr("No bookmarks and no notes yet"))->setEnabled(false);
}

} // namespace StatusScope
