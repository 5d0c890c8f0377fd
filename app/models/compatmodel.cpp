// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/compatmodel.h"

#include <algorithm>

namespace StatusScope {

void CompatModel::setRows(std::vector<const CompatRow *> rows, const std::vector<CompatBrowser> &browsers,
                          const QString &name)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_browsers = m_rows.empty() ? std::vector<CompatBrowser>() : browsers;
    m_name = name;
    m_notes.clear();
    for (const CompatRow *row : m_rows) {
        for (int browser = 0; browser < int(m_browsers.size()); ++browser) {
            const QString &note = row->cell(browser).note;
            if (!note.isEmpty() && !m_notes.contains(note))
                m_notes.append(note);
        }
    }
    choose();
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

void CompatModel::setShown(Browsers shown)
{
    if (m_kind == shown)
        return;
    beginResetModel();
    m_kind = shown;
    choose();
    endResetModel();
}

void CompatModel::choose()
{
    m_shown.clear();
    for (int i = 0; i < int(m_browsers.size()); ++i) {
        if (m_kind == Browsers::All || m_browsers[std::size_t(i)].mobile == (m_kind == Browsers::Mobile))
            m_shown += i;
    }
}

int CompatModel::mobileFrom() const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [this](int i) { return m_browsers[std::size_t(i)].mobile; });
    return int(found - m_shown.begin());
}

bool CompatModel::isMobile(int browser) const
{
    return this->browser(browser).mobile;
}

const CompatCell &CompatModel::cell(int feature, int browser) const
{
    return row(feature).cell(m_shown[browser]);
}

int CompatModel::sharingNote(const QModelIndex &index) const
{
    const int feature = featureAt(index);
    const QString note = cell(feature, browserAt(index)).note;
    int sharing = 0;
    for (int browser = 0; browser < int(m_browsers.size()); ++browser)
        sharing += row(feature).cell(browser).note == note ? 1 : 0;
    return sharing - 1;
}

QString CompatModel::title(int feature) const
{
    const CompatRow &at = row(feature);
    if (!at.feature.isEmpty())
        return at.feature;
    const QString code = QString::number(at.code);
    return m_name.isEmpty() || featureCount() == 1 ? code : code + u' ' + m_name;
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
        return browser(browserAt(index)).name;
    default:
        return {};
    }
}

QVariant CompatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool ofBrowsers = (orientation == Qt::Horizontal) != m_transposed;
    if (section < 0 || section >= (ofBrowsers ? browserCount() : featureCount()))
        return {};
    if (!ofBrowsers)
        return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
    if (role == Qt::DisplayRole)
        return browser(section).name;
    if (role == MobileRole)
        return isMobile(section);
    return {};
}

} // namespace StatusScope
