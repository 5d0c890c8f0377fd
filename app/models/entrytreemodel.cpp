// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/entrytreemodel.h"

#include "registry/registry.h"

#include <algorithm>

namespace StatusScope {

EntryTreeModel::EntryTreeModel(const Registry &registry, const SearchIndex &search, QObject *parent)
    : QAbstractItemModel(parent)
    , m_registry(registry)
    , m_search(search)
    , m_tree(EntryTree::build(registry))
{
    accept();
}

int EntryTreeModel::totalCount() const
{
    return int(m_registry.keys().size());
}

void EntryTreeModel::setQuery(const QString &query)
{
    const QString wanted = query.simplified();
    if (wanted == m_query)
        return;
    beginResetModel();
    m_query = wanted;
    m_filtered = !wanted.isEmpty();
    m_words = SearchIndex::queryWords(wanted);
    accept();
    endResetModel();
}

// Takes the search's answer and lays out the rows that remain.
void EntryTreeModel::accept()
{
    const std::size_t size = m_tree.nodes.size();
    m_places.assign(m_registry.keys().size(), m_filtered ? -1 : int(MatchPlace::Text));
    m_foundCount = totalCount();
    m_best = -1;
    if (m_filtered) {
        const std::vector<Match> matches = m_search.matches(m_query);
        for (const Match &match : matches)
            m_places[std::size_t(match.entry)] = int(match.place);
        m_foundCount = int(matches.size());
        const auto best = std::max_element(matches.begin(), matches.end(),
                                           [](const Match &a, const Match &b) { return a.score < b.score; });
        m_best = best == matches.end() ? -1 : best->entry;
    }
    m_shown.found.assign(size, 0);
    m_shown.row.assign(size, -1);
    m_shown.first.assign(size, 0);
    m_shown.count.assign(size, 0);
    m_shown.order.clear();
    for (std::size_t i = size; i-- > 3;) { // children lie behind their parents
        const EntryTree::Node &node = m_tree.nodes[i];
        const int self = node.entry >= 0 && m_places[std::size_t(node.entry)] >= 0 ? 1 : 0;
        m_shown.found[std::size_t(node.parent)] += m_shown.found[i] + self;
    }
    int roots = 0;
    for (int i = 0; i < int(size); ++i) {
        if (!accepted(i))
            continue;
        const int parent = m_tree.nodes[std::size_t(i)].parent;
        int &row = parent < 0 ? roots : m_shown.count[std::size_t(parent)];
        if (parent >= 0 && row == 0)
            m_shown.first[std::size_t(parent)] = int(m_shown.order.size());
        m_shown.row[std::size_t(i)] = row++;
        m_shown.order.push_back(i);
    }
}

bool EntryTreeModel::accepted(int node) const
{
    const int entry = m_tree.nodes[std::size_t(node)].entry;
    return m_shown.found[std::size_t(node)] > 0 || (entry >= 0 && m_places[std::size_t(entry)] >= 0);
}

QModelIndex EntryTreeModel::indexOf(int node) const
{
    const int row = m_shown.row[std::size_t(node)];
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(node));
}

QModelIndex EntryTreeModel::indexForKey(Key key) const
{
    return key < m_tree.nodes.size() ? indexOf(int(key)) : QModelIndex();
}

QModelIndex EntryTreeModel::indexForEntry(int entry, TreeNode root) const
{
    for (const int node : m_shown.order) {
        if (m_tree.nodes[std::size_t(node)].entry != entry)
            continue;
        int top = node;
        while (m_tree.nodes[std::size_t(top)].parent >= 0)
            top = m_tree.nodes[std::size_t(top)].parent;
        if (m_tree.nodes[std::size_t(top)].kind == root)
            return indexOf(node);
    }
    return {};
}

QModelIndex EntryTreeModel::neighbour(const QModelIndex &from, int step) const
{
    const auto forwards = [this](const QModelIndex &at) {
        if (rowCount(at) > 0)
            return index(0, 0, at);
        for (QModelIndex up = at; up.isValid(); up = up.parent()) {
            if (up.row() + 1 < rowCount(up.parent()))
                return up.siblingAtRow(up.row() + 1);
        }
        return QModelIndex();
    };
    const auto backwards = [this](const QModelIndex &at) {
        if (at.row() == 0)
            return at.parent();
        QModelIndex previous = at.siblingAtRow(at.row() - 1);
        while (rowCount(previous) > 0)
            previous = index(rowCount(previous) - 1, 0, previous);
        return previous;
    };
    QModelIndex at = from.isValid() ? from : index(0, 0);
    while (at.isValid()) {
        at = step > 0 ? forwards(at) : backwards(at);
        if (at.isValid() && node(at).entry >= 0 && m_places[std::size_t(node(at).entry)] >= 0)
            return at;
    }
    return {};
}

QModelIndex EntryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int first = parent.isValid() ? m_shown.first[parent.internalId()] : 0;
    return createIndex(row, column, quintptr(m_shown.order[std::size_t(first) + std::size_t(row)]));
}

QModelIndex EntryTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || node(child).parent < 0)
        return {};
    return indexOf(node(child).parent);
}

int EntryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (parent.isValid())
        return m_shown.count[parent.internalId()];
    return int(std::count_if(m_shown.row.begin(), m_shown.row.begin() + 3, [](int row) { return row >= 0; }));
}

int EntryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant EntryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntryTree::Node &at = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(at);
    case Qt::AccessibleTextRole:
        return m_speaker ? m_speaker(index) : display(at);
    case KindRole:
        return int(at.kind);
    case EntryRole:
        return at.entry;
    case GroupRole:
        return at.group;
    case TotalRole:
        return at.total;
    case FoundRole:
        return m_shown.found[index.internalId()];
    case PlaceRole:
        return at.entry >= 0 ? m_places[std::size_t(at.entry)] : -1;
    case BestRole:
        return at.entry >= 0 && at.entry == m_best;
    default:
        return {};
    }
}

// Facts only: what a root or a class is called is the view's affair.
QString EntryTreeModel::display(const EntryTree::Node &at) const
{
    if (at.entry >= 0)
        return m_registry.entry(std::size_t(at.entry)).name;
    if (at.kind == TreeNode::VendorGroup)
        return m_registry.vendors()[std::size_t(at.group)].name;
    if (at.kind == TreeNode::StatusGroup)
        return QString(toWord(static_cast<Standing>(at.group)));
    return {};
}

} // namespace StatusScope
