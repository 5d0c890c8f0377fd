// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/compat.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace StatusScope {

// The browser compatibility of one code: features down, browsers across, or the other way round for narrow windows.
// Cells with the same note share its number.
class CompatModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompatModel)

public:
    enum Role {
        LevelRole = Qt::UserRole + 1, // SupportLevel
        FlagRole,
        NoteRole, // text
        NoteNumberRole, // from 1, 0: none
        MobileRole, // of a browser's header
        FeatureRole, // of the row of features a cell stands in; empty: the code itself
        BrowserRole, // name
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Rows and browsers must outlive their use here.
    void setRows(std::vector<const CompatRow *> rows, const std::vector<CompatBrowser> &browsers);
    void setTransposed(bool transposed);
    bool isTransposed() const { return m_transposed; }

    int featureCount() const { return int(m_rows.size()); }
    int browserCount() const { return int(m_browsers.size()); }
    int mobileFrom() const; // the first browser that is no desktop one
    bool isMobile(int browser) const;
    const CompatCell &cell(int feature, int browser) const;
    const CompatRow &row(int feature) const { return *m_rows[std::size_t(feature)]; }
    int featureAt(const QModelIndex &index) const { return m_transposed ? index.column() : index.row(); }
    int browserAt(const QModelIndex &index) const { return m_transposed ? index.row() : index.column(); }
    // How many other browsers share the note of this cell, in its row of features.
    int sharingNote(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // What a screen reader says of a cell; the words are the view's.
    void setSpeaker(std::function<QString(const QModelIndex &)> speaker) { m_speaker = std::move(speaker); }

private:
    std::vector<const CompatRow *> m_rows;
    std::vector<CompatBrowser> m_browsers;
    QStringList m_notes;
    bool m_transposed = false;
    std::function<QString(const QModelIndex &)> m_speaker;
};

} // namespace StatusScope
