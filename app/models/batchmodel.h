// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/terms.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace StatusScope {

// How a result is counted: by the class of its final status, apart where there is none or no such class.
enum class BatchGroup { NoAnswer, Informational, Success, Redirect, ClientError, ServerError, Other };
inline constexpr std::size_t batchGroupCount = 7;

// One finished address.
struct BatchRow
{
    int index = 0; // in the list of the batch
    BatchGroup group = BatchGroup::NoAnswer;
    int status = 0;
    QString chip; // "404", "TLS"
    QString address;
    QString meaning;
    Responsible responsible = Responsible::Nobody;
    QString mustAct;
    QString madeBy;
    int hops = 0;
    double ms = 0;
    bool operator==(const BatchRow &) const = default;
};

struct BatchFilter
{
    std::optional<BatchGroup> group;
    std::optional<Responsible> responsible;
    QString text; // in any column, case-insensitive
    bool operator==(const BatchFilter &) const = default;
};

// The results of a batch, sorted and filtered. New ones come in blocks and are merged into their places, so that
// thousands of rows stay cheap while they arrive.
class BatchModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchModel)

public:
    enum Column {
        CodeColumn,
        AddressColumn,
        MeaningColumn,
        ActColumn,
        MakerColumn,
        HopsColumn,
        TimeColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTitles(const QStringList &titles); // of the columns
    // What a screen reader says of a row, and how long it took in words.
    void setSpeaker(std::function<QString(const BatchRow &)> speaker) { m_speaker = std::move(speaker); }
    void setClock(std::function<QString(double ms)> clock) { m_clock = std::move(clock); }
    void setRows(std::vector<BatchRow> rows);
    void append(std::vector<BatchRow> rows);
    void setFilter(const BatchFilter &filter);
    const BatchFilter &filter() const { return m_filter; }
    const BatchRow &row(int row) const { return m_rows[m_shown[std::size_t(row)]]; }
    int rowOf(int batchIndex) const; // where it is shown, -1 if it is not

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    bool accepts(const BatchRow &row) const;
    bool before(std::size_t left, std::size_t right) const;
    void reorder(const std::function<void()> &change);

    QStringList m_titles;
    std::function<QString(const BatchRow &)> m_speaker;
    std::function<QString(double)> m_clock;
    std::vector<BatchRow> m_rows; // as they came
    std::vector<std::size_t> m_shown; // into m_rows
    BatchFilter m_filter;
    int m_column = CodeColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder; // the worst first
};

} // namespace StatusScope
