// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QWidget>

class QModelIndex;
class QSpacerItem;

namespace StatusScope {

class ActionRow;
class EntryDelegate;
class EntryTreeModel;
class EntryTreeView;
class PinnedTree;
class Registry;
class ResultLine;
class SearchField;
class TextLabel;
class Theme;

// The left column of the Reference page: search, how much was found, and the tree.
class ReferenceSide final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferenceSide)

public:
    ReferenceSide(const Theme &theme, const Registry &registry, EntryTreeModel &model, QWidget *parent = nullptr);
    ~ReferenceSide() override;

    // Selects the entry in the tree if the filter lets it through; chosen() is not emitted.
    void showEntry(int entry);
    void reveal(int entry); // ends a search that does not find it
    void setNearestShown(bool shown); // beside a search that finds nothing
    QString query() const;
    void setQuery(const QString &query);
    void focusSearch(); // its text selected
    void escape(); // clears the search, then goes back to the tree
    void step(int by); // to the next or previous result
    // Another page can probe: an address typed here leads there.
    void offerProbe() { m_offersProbe = true; }
    QString address() const; // typed instead of a code; empty where it is none

signals:
    void chosen(int entry); // selected by key, mouse or as the best match
    void opened(); // Enter: the reader stays here
    void nothingFound(const QString &query);
    void probeRequested(const QString &address);
    void linesPasted(const QString &text); // into the search: an answer, rather
    void menuRequested(int entry, const QPoint &at); // `at` on the screen

private:
    void build();
    void applyQuery(const QString &query);
    void tellResult(const QString &spoken);
    void rememberTree();
    void restoreTree();
    void expandFound();
    void select(const QModelIndex &index, bool tell);
    void showBest();
    void choose(const QModelIndex &result);
    void keep();
    QModelIndex resultAfter(const QModelIndex &index, int by) const;
    void stepPage(int by);
    void currentChanged(const QModelIndex &current);
    void toggled(const QModelIndex &index, bool expanded);
    void tellNothing();
    void applyTheme();
    void arrange();

    const Theme &m_theme;
    const Registry &m_registry;
    EntryTreeModel &m_model;
    EntryDelegate *m_delegate = nullptr;
    SearchField *m_field = nullptr;
    ResultLine *m_result = nullptr;
    QSpacerItem *m_gap = nullptr; // the layout owns it
    QWidget *m_clears = nullptr; // how to leave it
    TextLabel *m_nothing = nullptr;
    ActionRow *m_probe = nullptr; // "Probe it", while an address is typed
    EntryTreeView *m_view = nullptr;
    PinnedTree *m_tree = nullptr;
    QSet<quintptr> m_expanded; // keys of the open rows while nothing is searched for
    QSet<quintptr> m_openedInSearch; // opened by the user among results
    quintptr m_current = 0; // selected before the search, or chosen in it
    int m_linked = -1; // an entry that was opened in the pane instead
    int m_scroll = 0;
    bool m_offersProbe = false;
    bool m_nearestShown = false;
    bool m_quiet = false; // changes of ours, not of the user
};

} // namespace StatusScope
