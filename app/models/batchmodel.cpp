// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/batchmodel.h"

#include <algorithm>

namespace StatusScope {

namespace {

// No answer is worse than any answer.
int weight(const BatchRow &row)
{
    return row.group == BatchGroup::NoAnswer ? 100000 : row.status;
}

int compare(const BatchRow &left, const BatchRow &right, int column)
{
    const auto numbers = [](auto a, auto b) { return a < b ? -1 : a > b ? 1 : 0; };
    switch (column) {
    case BatchModel::CodeColumn: {
        const int byWeight = numbers(weight(left), weight(right));
        return byWeight != 0 ? byWeight : left.chip.compare(right.chip);
    }
    case BatchModel::AddressColumn:
        return left.address.compare(right.address, Qt::CaseInsensitive);
    case BatchModel::MeaningColumn:
        return left.meaning.compare(right.meaning, Qt::CaseInsensitive);
    case BatchModel::ActColumn:
        return left.mustAct.compare(right.mustAct, Qt::CaseInsensitive);
    case BatchModel::MakerColumn:
        return left.madeBy.compare(right.madeBy, Qt::CaseInsensitive);
    case BatchModel::HopsColumn:
        return numbers(left.hops, right.hops);
    default:
        return numbers(left.ms, right.ms);
    }
}

} // namespace

void BatchModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool BatchModel::accepts(const BatchRow &row) const
{
    if (m_filter.group && row.group != *m_filter.group)
        return false;
    if (m_filter.responsible && row.responsible != *m_filter.responsible)
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const QString *const texts[] = {&row.chip, &row.address, &row.meaning, &row.mustAct, &row.madeBy};
    return std::any_of(std::begin(texts), std::end(texts),
                       [this](const QString *text) { return text->contains(m_filter.text, Qt::CaseInsensitive); });
}

bool BatchModel::before(std::size_t left, std::size_t right) const
{
    const int order = compare(m_rows[left], m_rows[right], m_column);
    if (order != 0)
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    return m_rows[left].index < m_rows[right].index;
}

void BatchModel::setRows(std::vector<BatchRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (accepts(m_rows[i]))
            m_shown.push_back(i);
    }
    std::sort(m_shown.begin(), m_shown.end(), [this](auto left, auto right) { return before(left, right); });
    endResetModel();
}

void BatchModel::append(std::vector<BatchRow> rows)
{
    const std::size_t first = m_rows.size();
    const auto shown = std::ptrdiff_t(m_shown.size());
    std::vector<std::size_t> added;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (accepts(rows[i]))
            added.push_back(first + i);
    }
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    if (added.empty())
        return;
    // At the end first, where views have least to do, then merged into place.
    const auto less = [this](auto left, auto right) { return before(left, right); };
    std::sort(added.begin(), added.end(), less);
    beginInsertRows({}, int(shown), int(shown) + int(added.size()) - 1);
    m_shown.insert(m_shown.end(), added.begin(), added.end());
    endInsertRows();
    if (shown > 0 && less(m_shown[std::size_t(shown)], m_shown[std::size_t(shown) - 1]))
        reorder([&] { std::inplace_merge(m_shown.begin(), m_shown.begin() + shown, m_shown.end(), less); });
}

void BatchModel::reorder(const std::function<void()> &change)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<std::size_t> old = m_shown;
    change();
    std::vector<int> places(m_rows.size(), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        places[m_shown[i]] = int(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &each : from)
        to.append(index(places[old[std::size_t(each.row())]], each.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void BatchModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_column = column;
    m_order = order;
    reorder([this] {
        std::sort(m_shown.begin(), m_shown.end(), [this](auto left, auto right) { return before(left, right); });
    });
}

void BatchModel::setFilter(const BatchFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    setRows(std::move(m_rows));
}

int BatchModel::rowOf(int batchIndex) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_rows[m_shown[i]].index == batchIndex)
            return int(i);
    }
    return -1;
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BatchRow &at = row(index.row());
    if (role == Qt::AccessibleTextRole && m_speaker)
        return m_speaker(at);
    if (role == Qt::TextAlignmentRole && index.column() == TimeColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (index.column() == AddressColumn || index.column() == MeaningColumn))
        return QString(u"<span>"_s % data(index, Qt::DisplayRole).toString().toHtmlEscaped() % u"</span>"_s);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case CodeColumn:
        return at.chip;
    case AddressColumn:
        return at.address;
    case MeaningColumn:
        return at.meaning;
    case ActColumn:
        return at.mustAct;
    case MakerColumn:
        return at.madeBy;
    case HopsColumn:
        return at.hops;
    default:
        return m_clock ? m_clock(at.ms) : QVariant(at.ms);
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_titles.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_titles[section];
    if (role == Qt::TextAlignmentRole && section == TimeColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

} // namespace StatusScope
