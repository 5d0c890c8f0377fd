// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/historymodel.h"

#include "store/history.h"

#include <QSet>

#include <algorithm>

namespace StatusScope {

HistoryModel::HistoryModel(History &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
{
    connect(&history, &History::added, this, &HistoryModel::add);
    connect(&history, &History::removed, this, &HistoryModel::remove);
    connect(&history, &History::reset, this, [this] {
        if (m_loaded)
            load();
    });
}

void HistoryModel::load()
{
    m_loaded = true;
    std::vector<HistoryItem> items = m_history.items();
    beginResetModel();
    m_lines.clear();
    m_lines.reserve(items.size());
    for (auto item = items.rbegin(); item != items.rend(); ++item)
        m_lines.push_back({std::move(*item), {}});
    rebuild();
    endResetModel();
    emit totalChanged();
}

void HistoryModel::setFilter(const QString &filter)
{
    const QStringList words = filter.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    rebuild();
    endResetModel();
}

void HistoryModel::setSpeakers(std::function<QString(const HistoryItem &)> line,
                               std::function<QString(QDate)> dayHeading)
{
    m_speaker = std::move(line);
    m_daySpeaker = std::move(dayHeading);
}

QDate HistoryModel::dayOf(const HistoryItem &item) const
{
    return item.at.toLocalTime().date();
}

bool HistoryModel::accepts(Line &line) const
{
    if (m_words.isEmpty())
        return true;
    if (line.text.isEmpty())
        line.text = (line.item.url % u' ' % (m_speaker ? m_speaker(line.item) : QString())).toLower();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return line.text.contains(word); });
}

void HistoryModel::rebuild()
{
    m_rows.clear();
    if (m_running && m_words.isEmpty())
        m_rows = {{heading, dayOf(*m_running)}, {underWay, dayOf(*m_running)}};
    for (int i = int(m_lines.size()) - 1; i >= 0; --i) {
        Line &line = m_lines[std::size_t(i)];
        if (!accepts(line))
            continue;
        const QDate date = dayOf(line.item);
        if (m_rows.empty() || m_rows.back().day != date)
            m_rows.push_back({heading, date});
        m_rows.push_back({i, date});
    }
}

void HistoryModel::add(const HistoryItem &item)
{
    if (!m_loaded)
        return;
    m_lines.push_back({item, {}});
    if (accepts(m_lines.back()))
        insertFirst({int(m_lines.size()) - 1, dayOf(item)});
    emit totalChanged();
}

void HistoryModel::insertFirst(const Row &row)
{
    const bool sameDay = !m_rows.empty() && m_rows.front().day == row.day;
    beginInsertRows({}, sameDay ? 1 : 0, 1);
    if (!sameDay)
        m_rows.insert(m_rows.begin(), {heading, row.day});
    m_rows.insert(m_rows.begin() + 1, row);
    endInsertRows();
}

// The heading goes with the only line of its day.
int HistoryModel::firstToLeave(int row) const
{
    const auto at = m_rows.begin() + row;
    const bool lonely = (at - 1)->line == heading && (at + 1 == m_rows.end() || (at + 1)->line == heading);
    return lonely ? row - 1 : row;
}

void HistoryModel::setRunning(const std::optional<HistoryItem> &item, const QString &remark)
{
    m_runningRemark = remark;
    const int row = m_running ? rowOf(0) : -1;
    if (item && row >= 0) {
        m_running = item;
        emit dataChanged(index(row), index(row));
    } else if (item) {
        m_running = item;
        if (m_loaded && m_words.isEmpty())
            insertFirst({underWay, dayOf(*item)});
    } else if (row >= 0) {
        const int first = firstToLeave(row);
        beginRemoveRows({}, first, row);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + row + 1);
        m_running.reset();
        endRemoveRows();
    } else {
        m_running.reset();
    }
}

void HistoryModel::remove(qint64 id)
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [id](const Line &each) { return each.item.id == id; });
    if (line == m_lines.end())
        return;
    const int place = int(line - m_lines.begin());
    const int row = rowOf(id);
    if (row >= 0) {
        const int first = firstToLeave(row);
        beginRemoveRows({}, first, row);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + row + 1);
    }
    m_lines.erase(line);
    for (Row &each : m_rows)
        each.line -= each.line > place ? 1 : 0;
    if (row >= 0)
        endRemoveRows();
    emit totalChanged();
}

const HistoryItem *HistoryModel::item(int row) const
{
    const int line = row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].line : heading;
    if (line == underWay)
        return &*m_running;
    return line == heading ? nullptr : &m_lines[std::size_t(line)].item;
}

QDate HistoryModel::day(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].day : QDate();
}

int HistoryModel::rowOf(qint64 id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (const HistoryItem *found = item(row); found != nullptr && found->id == id)
            return row;
    }
    return -1;
}

QStringList HistoryModel::addresses() const
{
    QStringList addresses;
    QSet<QString> seen;
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        const QString &url = line->item.url;
        if (!url.isEmpty() && !line->item.masked && !seen.contains(url)) {
            seen.insert(url);
            addresses.append(url);
        }
    }
    return addresses;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const HistoryItem *found = item(index.row());
    if (found == nullptr)
        return m_daySpeaker ? m_daySpeaker(day(index.row())) : day(index.row()).toString(Qt::ISODate);
    return role == Qt::AccessibleTextRole && m_speaker ? m_speaker(*found) : found->url;
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags line = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return item(index.row()) != nullptr ? line : Qt::ItemNeverHasChildren; // keys pass over headings
}

} // namespace StatusScope
