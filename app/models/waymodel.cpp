// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/waymodel.h"

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

double WayRow::lengthMs() const
{
    double sum = 0;
    for (const std::optional<double> &ms :
         {timings.dnsMs, timings.connectMs, timings.tlsMs, timings.waitMs, timings.downloadMs})
        sum += qMax(0.0, ms.value_or(0));
    return qMax(sum, timings.totalMs.value_or(0));
}

void WayModel::setRows(std::vector<WayRow> rows)
{
    const int before = int(m_rows.size());
    const int after = int(rows.size());
    if (after < before) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (after > before)
        beginInsertRows({}, before, after - 1);
    const bool changed = !std::equal(m_rows.begin(), m_rows.end(), rows.begin());
    m_rows = std::move(rows);
    if (after > before)
        endInsertRows();
    // A new hop stretches the scale of all.
    if (before > 0 && (changed || after > before))
        emit dataChanged(index(0), index(before - 1));
}

double WayModel::startMs(int row) const
{
    double start = 0;
    for (int i = 0; i < row; ++i)
        start += m_rows[std::size_t(i)].lengthMs();
    return start;
}

double WayModel::totalMs() const
{
    return startMs(int(m_rows.size()));
}

int WayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WayRow &at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return at.url;
    case Qt::ToolTipRole: // as markup, so that none in the address counts
        return QString(u"<span>"_s % at.url.toHtmlEscaped() % u"</span>"_s);
    case Qt::AccessibleTextRole:
        return m_speaker ? m_speaker(at) : at.url;
    default:
        return {};
    }
}

} // namespace StatusScope
