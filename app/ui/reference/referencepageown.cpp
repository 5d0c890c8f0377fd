// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registry.h"
#include "store/entrynotes.h"
#include "ui/common/shortcuts.h"
#include "ui/reference/bookmarkmenu.h"
#include "ui/reference/entrymenu.h"
#include "ui/reference/entryview.h"
#include "ui/reference/findbar.h"
#include "ui/reference/referencebar.h"
#include "ui/reference/referencepage.h"
#include "ui/reference/referenceside.h"

#include <QAction>
#include <QStackedWidget>

// What a reader adds to an entry, and what they look for in it.
namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

void ReferencePage::connectOwnWords()
{
    const auto add = [this](const QString &text, const QString &name, const QKeySequence &keys, auto run) {
        return addCommand(text, name, {keys}, [this, run](bool seen) {
            if (!title().isEmpty())
                run(seen);
        });
    };
    const auto toggle = [this] { m_notes.setBookmarked(m_entry->id, !m_notes.note(m_entry->id).bookmarked); };
    m_bookmarkAction = add(tr("Bookmark this entry"), u"toggleBookmark"_s, bookmarkKeys(), [toggle](bool seen) {
        if (seen) // nobody bookmarks what they do not see
            toggle();
    });
    add(tr("Write a note"), u"writeNote"_s, noteKeys(), [this](bool) { writeNote(); });
    add(tr("Find in this entry…"), u"findInEntryAction"_s, findInEntryKeys(), [this](bool) {
        fillView(); // it may still follow
        m_findBar->begin();
    });
    connect(m_bar, &ReferenceBar::bookmarkClicked, this, toggle);
    connect(&m_notes, &EntryNotes::changed, this, &ReferencePage::updateBar);
    connect(m_side, &ReferenceSide::menuRequested, this,
            [this](int entry, const QPoint &at) { showMenu(m_registry.entry(std::size_t(entry)), at); });
    connect(m_bookmarks, &BookmarkMenu::chosen, this, &ReferencePage::showEntry);
    connect(m_findBar, &FindBar::searched, this, [this](const QString &words) {
        m_finder.search(words);
        m_findBar->showPlace(m_finder.current(), m_finder.count());
    });
    connect(m_findBar, &FindBar::stepped, this, [this](int by) {
        m_finder.step(by);
        m_findBar->showPlace(m_finder.current(), m_finder.count());
    });
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_finder.search({});
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void ReferencePage::showMenu(const Entry &entry, const QPoint &at)
{
    auto *menu = new EntryMenu(entry, m_registry, m_notes, m_desktop, m_side);
    connect(menu, &EntryMenu::openRequested, this, [this, &entry] {
        showEntry(entry.id);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(menu, &EntryMenu::noteRequested, this, [this, &entry] {
        showEntry(entry.id);
        writeNote();
    });
    menu->popup(at);
}

void ReferencePage::writeNote()
{
    fillView(); // it may still follow
    m_view->writeNote();
}

void ReferencePage::fillView()
{
    m_view->show(*m_entry);
    findAgain();
}

void ReferencePage::findAgain()
{
    if (m_findBar->isVisible() && !m_findBar->words().isEmpty()) {
        m_finder.search(m_findBar->words());
        m_findBar->showPlace(m_finder.current(), m_finder.count());
    }
}

void ReferencePage::takeOver(const ReferencePage &earlier)
{
    m_side->setQuery(earlier.m_side->query());
    m_rest.stop();
    m_follow.stop();
    m_history = earlier.m_history;
    if (!earlier.title().isEmpty())
        go(earlier.m_entry->id);
    m_findBar->takeOver(*earlier.m_findBar);
    if (const double place = earlier.m_view->place(); place > 0)
        m_view->goTo(place); // a text in another language has another length
}

} // namespace StatusScope
