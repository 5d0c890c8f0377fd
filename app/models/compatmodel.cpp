// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/compatmodel.h"

#include <algorithm>

namespace StatusScope {

void CompatModel::setRows(std::vector<const CompatRow *> rows, const std::vector<CompatBrowser> &browsers)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_browsers = m_rows.empty() ? std::vector<CompatBrowser>() : browsers;
    m_notes.clear();
    for (int feature = 0; feature < featureCount(); ++feature) {
        for (int browser = 0; browser < browserCount(); ++browser) {
            const QString &note = cell(feature, browser).note;
            if (!note.isEmpty() && !m_notes.contains(note))
                m_notes.append(note);
        }
    }
    endResetModel();
}

void CompatModel::setTransposed(bool transposed)
{
    if (m_transposed == transposed)
        return;
    beginResetModel();
    m_transposed = transposed;
    endResetModel();
}

int CompatModel::mobileFrom() const
{
    const auto found =
        std::find_if(m_browsers.begin(), m_browsers.end(), [](const CompatBrowser &b) { return b.mobile; });
    return int(found - m_browsers.begin());
}

bool CompatModel::isMobile(int browser) const
{
    return m_browsers[std::size_t(browser)].mobile;
}

// A row may be shorter than the list of browsers; nothing recorded is what it then says.
const CompatCell &CompatModel::cell(int feature, int browser) const
{
    static const CompatCell unknown;
    const QList<CompatCell> &cells = m_rows[std::size_t(feature)]->cells;
    return browser < cells.size() ? cells[browser] : unknown;
}

int CompatModel::sharingNote(const QModelIndex &index) const
{
    const int feature = featureAt(index);
    const QString note = cell(feature, browserAt(index)).note;
    int others = 0;
    for (int browser = 0; browser < browserCount(); ++browser)
        others += browser != browserAt(index) && cell(feature, browser).note == note ? 1 : 0;
    return others;
}

int CompatModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_transposed ? browserCount() : featureCount();
}

int CompatModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_transposed ? featureCount() : browserCount();
}

QVariant CompatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompatCell &at = cell(featureAt(index), browserAt(index));
    switch (role) {
    case Qt::DisplayRole:
        return at.text;
    case Qt::AccessibleTextRole:
        return m_speaker ? m_speaker(index) : at.text;
    case LevelRole:
        return int(at.level);
    case FlagRole:
        return at.flag;
    case NoteRole:
        return at.note;
    case NoteNumberRole:
        return at.note.isEmpty() ? 0 : int(m_notes.indexOf(at.note)) + 1;
    case MobileRole:
        return isMobile(browserAt(index));
    case FeatureRole:
        return row(featureAt(index)).feature;
    case BrowserRole:
        return m_browsers[std::size_t(browserAt(index))].name;
    default:
        return {};
    }
}

QVariant CompatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool ofBrowsers = (orientation == Qt::Horizontal) != m_transposed;
    if (section < 0 || section >= (ofBrowsers ? browserCount() : featureCount()))
        return {};
    if (!ofBrowsers) {
        const CompatRow &at = row(section);
        const QString code = QString::number(at.code);
        return role == Qt::DisplayRole ? QVariant(at.feature.isEmpty() ? code : at.feature) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return m_browsers[std::size_t(section)].name;
    if (role == MobileRole)
        return isMobile(section);
    return {};
}

} // namespace StatusScope
