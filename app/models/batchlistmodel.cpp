// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/batchlistmodel.h"

#include <algorithm>

namespace StatusScope {

void BatchListModel::setRows(std::vector<BatchListRow> rows)
{
    const auto sameId = [](const BatchListRow &left, const BatchListRow &right) { return left.id == right.id; };
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameId)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // While one runs only its figures change; selection and scroll position stay.
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(int(i)), index(int(i)));
    }
}

bool BatchListModel::updateRow(const BatchListRow &row)
{
    const QModelIndex at = indexOf(row.id);
    if (!at.isValid() || m_rows[std::size_t(at.row())].running != row.running
        || m_rows[std::size_t(at.row())].kept != row.kept)
        return false;
    if (m_rows[std::size_t(at.row())] != row) {
        m_rows[std::size_t(at.row())] = row;
        emit dataChanged(at, at);
    }
    return true;
}

QModelIndex BatchListModel::indexOf(int id) const
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const BatchListRow &row) { return row.id == id && id >= 0; });
    return at == m_rows.end() ? QModelIndex() : index(int(at - m_rows.begin()));
}

int BatchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BatchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BatchListRow &at = row(index.row());
    if (role == Qt::DisplayRole)
        return at.name;
    if (role == Qt::AccessibleTextRole)
        return at.remark.isEmpty() ? at.name : QString(at.name % u", " % at.remark);
    return {};
}

Qt::ItemFlags BatchListModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && row(index.row()).id < 0;
    return heading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

} // namespace StatusScope
