// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/entrytree.h"
#include "registry/searchindex.h"

#include <QAbstractItemModel>

#include <functional>

namespace StatusScope {

// The registry as a tree of three roots, filtered by a search. A search resets the model: that is what makes it fast
// under an expanded view; keep places by key() and come back with indexForKey().
class EntryTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryTreeModel)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, // TreeNode
        EntryRole, // index into Registry::entries(), -1 for groups
        GroupRole, // as EntryTree::Node::group
        TotalRole, // entries beneath, found or not
        FoundRole, // entries beneath that the search found; all of them without one
        PlaceRole, // MatchPlace, -1: stands here for what is beneath it
        BestRole, // the best match
        FoundByRole, // the alias or foreign name that the query stands in
    };

    // Both must outlive the model.
    EntryTreeModel(const Registry &registry, const SearchIndex &search, QObject *parent = nullptr);

    // Empty or blank: everything.
    void setQuery(const QString &query);
    QString query() const { return m_query; }
    bool isFiltered() const { return m_filtered; }
    QStringList queryWords() const { return m_words; } // lower case, to mark in names
    int foundCount() const { return m_foundCount; }
    int totalCount() const;
    int best() const { return m_best; } // index into Registry::entries(), -1: nothing found

    // Survives a change of the query; an index of the row, or none where the filter hides it.
    using Key = quintptr;
    static Key key(const QModelIndex &index) { return index.internalId(); }
    QModelIndex indexForKey(Key key) const;
    QModelIndex indexForEntry(int entry, TreeNode root = TreeNode::ClassRoot) const;
    // The found entry after (1) or before (-1) a row, in the order of the tree; not valid at the ends.
    QModelIndex neighbour(const QModelIndex &from, int step) const;

    // What a screen reader says of a row; the words are the view's.
    void setSpeaker(std::function<QString(const QModelIndex &)> speaker) { m_speaker = std::move(speaker); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const EntryTree::Node &node(const QModelIndex &index) const { return m_tree.nodes[index.internalId()]; }
    QModelIndex indexOf(int node) const;
    int firstBeneath(int parent) const;
    void accept();
    QString display(const EntryTree::Node &node) const;

    // What of the tree the filter lets through; each vector has one element per node of the tree.
    struct Shown
    {
        std::vector<int> found; // entries found beneath
        std::vector<int> position; // in `order`, -1: hidden
        std::vector<int> first; // of the shown children, as an index into `order`
        std::vector<int> count; // of the shown children
        std::vector<int> order; // from `firstRoot` on the shown nodes, children side by side
        int firstRoot = 0;
    };

    const Registry &m_registry;
    const SearchIndex &m_search;
    EntryTree m_tree;
    Shown m_shown;
    std::vector<int> m_places; // per entry: MatchPlace, -1 not found
    QString m_query;
    QStringList m_words;
    bool m_filtered = false;
    int m_foundCount = 0;
    int m_best = -1;
    std::function<QString(const QModelIndex &)> m_speaker;
};

} // namespace StatusScope
