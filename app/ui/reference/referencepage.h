// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/entrytreemodel.h"
#include "ui/common/desktop.h"
#include "ui/common/page.h"
#include "ui/reference/entryfinder.h"
#include "ui/reference/navigationhistory.h"

#include <QBasicTimer>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace StatusScope {

class BookmarkMenu;
class EntryNotes;
class EntryView;
class FindBar;
class NoResultView;
class ReferenceBar;
class ReferenceSide;
class Registry;
class SearchIndex;
class SignatureSet;
class Theme;
struct Entry;

// The registry: search and tree on the left, the entry on the right.
class ReferencePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferencePage)

public:
    // All must outlive it.
    ReferencePage(const Theme &theme, const Registry &registry, const SignatureSet &signatures,
                  const SearchIndex &search, EntryNotes &notes, Desktop desktop, QObject *parent = nullptr);
    ~ReferencePage() override;

    QString id() const override;
    QString name() const override;
    QString title() const override;
    QWidget *side() override;
    QWidget *content() override;
    void enter() override;
    void find() override;
    void comeFrom(const QString &pageId) override;
    void back() override;
    void forward() override;
    bool canGoBack() const override { return m_history.canGoBack(); }
    bool canGoForward() const override { return m_history.canGoForward(); }
    void step(int by) override;
    void copy() override;
    bool isBusy() const override { return m_follow.isActive(); }
    void copySentence() override;
    void escape() override;
    // A code or an id that the registry knows.
    bool open(const QString &what) override;
    void save(QSettings &settings) const override;
    void search(const QString &text) override;
    void restore(const QSettings &settings) override;
    void pageAdded(const QString &id) override;
    QList<KeyNote> keyNotes() const override;

    void showEntry(const QString &id); // a step in the history
    void takeOver(const ReferencePage &earlier); // what was searched for, where the reader was and is
    const Entry *entry() const { return m_entry; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void show(const Entry &entry, bool passing = false);
    void visit(); // the entry shown becomes a step
    void openLink(const QString &target);
    void buildNothing();
    void showNothing(const QString &query);
    void go(const QString &id);
    void updateBar();
    void connectOwnWords();
    void showMenu(const Entry &entry, const QPoint &at);
    void writeNote();
    void fillView(); // with the entry, and finds in it what was found in the one before
    void findAgain();

    const Theme &m_theme;
    const Registry &m_registry;
    const SearchIndex &m_search;
    EntryNotes &m_notes;
    const Desktop m_desktop;
    EntryTreeModel m_model;
    NavigationHistory m_history;
    QTimer m_follow; // the pane, while entries are passed over
    QTimer m_rest; // on an entry, until that is a step
    QBasicTimer m_idle;
    const Entry *m_entry = nullptr;
    // The window owns the widgets once it has taken the page.
    QPointer<ReferenceSide> m_side;
    QPointer<QWidget> m_content;
    BookmarkMenu *m_bookmarks = nullptr;
    ReferenceBar *m_bar = nullptr;
    FindBar *m_findBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    EntryView *m_view = nullptr;
    NoResultView *m_nothing = nullptr; // until a search found nothing
    bool m_mayProbe = false;
    bool m_arriving = false; // from another page, which is a step already
    EntryFinder m_finder;
    QAction *m_bookmarkAction = nullptr;
};

} // namespace StatusScope
