// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/explainedmodel.h"

namespace StatusScope {

void ExplainedModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ExplainedModel::setRows(std::vector<ExplainedRow> rows)
{
    if (rows == m_rows)
        return; // keeps selection and scroll position
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ExplainedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExplainedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExplainedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExplainedRow &at = row(index.row());
    if (role == Qt::AccessibleTextRole && m_speaker)
        return m_speaker(at);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return at.name;
    case ValueColumn:
        return at.value;
    default:
        return at.lead.isEmpty() ? at.tells : QString(at.lead % u' ' % at.tells);
    }
}

QVariant ExplainedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < m_titles.size())
        return m_titles[section];
    return {};
}

} // namespace StatusScope
