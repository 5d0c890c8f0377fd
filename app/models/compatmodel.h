// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/compat.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace StatusScope {

// The browser compatibility of one code: features down, browsers across, or the other way round for narrow windows.
// Cells with the same note share its number, whichever browsers are shown.
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

    enum class Browsers { All, Desktop, Mobile };

    using QAbstractTableModel::QAbstractTableModel;

    // Rows must outlive their use here. `name` is that of the code; its own row bears it where there are others.
    void setRows(std::vector<const CompatRow *> rows, const std::vector<CompatBrowser> &browsers,
                 const QString &name = {});
    void setTransposed(bool transposed);
    bool isTransposed() const { return m_transposed; }
    void setShown(Browsers shown);

    int featureCount() const { return int(m_rows.size()); }
    int browserCount() const { return int(m_shown.size()); } // of those shown
    int mobileFrom() const; // the first browser that is no desktop one
    bool isMobile(int browser) const;
    const CompatCell &cell(int feature, int browser) const;
    const QStringList &notes() const { return m_notes; }
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
    void choose(); // the browsers to show
    const CompatBrowser &browser(int shown) const { return m_browsers[std::size_t(m_shown[shown])]; }
    QString title(int feature) const;

    std::vector<const CompatRow *> m_rows;
    std::vector<CompatBrowser> m_browsers;
    QList<int> m_shown; // of m_browsers
    Browsers m_kind = Browsers::All;
    QString m_name;
    QStringList m_notes;
    bool m_transposed = false;
    std::function<QString(const QModelIndex &)> m_speaker;
};

} // namespace StatusScope
