// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/batchmodel.h"

#include <QAbstractListModel>

#include <array>

namespace StatusScope {

using BatchCounts = std::array<int, batchGroupCount>;

// A heading, or a batch with what has become of its addresses.
struct BatchListRow
{
    int id = -1; // of the batch, -1: a heading
    QString name;
    QString remark; // "168 of 200, 9 without answer"
    BatchCounts counts{};
    int total = 0;
    bool running = false;
    bool kept = false; // longer than the program runs
    bool operator==(const BatchListRow &) const = default;
};

// The batches of the left column beneath their headings.
class BatchListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchListModel)

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<BatchListRow> rows);
    const BatchListRow &row(int row) const { return m_rows[std::size_t(row)]; }
    // One that is listed as running or finished, as it is; false: it has to move, or is new.
    bool updateRow(const BatchListRow &row);
    QModelIndex indexOf(int id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<BatchListRow> m_rows;
};

} // namespace StatusScope
