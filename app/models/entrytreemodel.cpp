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
    m_shown.count.assign(size, 0);
    m_shown.first.resize(size);
    m_shown.position.assign(size, -1);
    m_shown.order.resize(size);
    int position = int(size);
    for (std::size_t i = size; i-- > 0;) { // children lie behind their parents
        const EntryTree::Node &node = m_tree.nodes[i];
        const int self = node.entry >= 0 && m_places[std::size_t(node.entry)] >= 0 ? 1 : 0;
        const int found = m_shown.found[i] + self;
        if (found == 0)
            continue;
        m_shown.position[i] = --position;
        m_shown.order[std::size_t(position)] = int(i);
        if (node.parent < 0)
            continue;
        const auto parent = std::size_t(node.parent);
        m_shown.found[parent] += found;
        m_shown.first[parent] = position;
        ++m_shown.count[parent];
    }
    m_shown.firstRoot = position;
}

int EntryTreeModel::firstBeneath(int parent) const
{
    return parent < 0 ? m_shown.firstRoot : m_shown.first[std::size_t(parent)];
}

QModelIndex EntryTreeModel::indexOf(int node) const
{
    const int position = m_shown.position[std::size_t(node)];
    const int parent = m_tree.nodes[std::size_t(node)].parent;
    return position < 0 ? QModelIndex() : createIndex(position - firstBeneath(parent), 0, quintptr(node));
}

QModelIndex EntryTreeModel::indexForKey(Key key) const
{
    return key < m_tree.nodes.size() ? indexOf(int(key)) : QModelIndex();
}

QModelIndex EntryTreeModel::indexForEntry(int entry, TreeNode root) const
{
    for (std::size_t i = std::size_t(m_shown.firstRoot); i < m_shown.order.size(); ++i) {
        const int node = m_shown.order[i];
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
    const int first = firstBeneath(parent.isValid() ? int(parent.internalId()) : -1);
    return createIndex(row, column, quintptr(m_shown.order[std::size_t(first + row)]));
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
    const auto positions = m_shown.position.begin();
    return int(std::count_if(positions, positions + 3, [](int position) { return position >= 0; }));
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
    case FoundByRole:
        return at.entry >= 0 && m_filtered ? m_search.nameHolding(std::size_t(at.entry), m_words) : QString();
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
