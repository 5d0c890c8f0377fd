// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace StatusScope {

// What a fact means for the verdict; drawn as a symbol, said as a word.
enum class Mark { None, Good, Bad, Warn, Info };

// A fact and what it tells: a header field, a line of a certificate, a finding.
struct ExplainedRow
{
    QString name;
    QString value;
    QString lead; // the start of what it tells, in bold
    QString tells;
    Mark mark = Mark::None;
    bool decides = false; // the verdict rests on it
    bool quotable = false; // an id worth copying
    bool fixedName = false; // name in the fixed-width font
    bool fixedValue = true;
    bool operator==(const ExplainedRow &) const = default;
};

// Facts in three columns: name, value, what it tells.
class ExplainedModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplainedModel)

public:
    enum Column { NameColumn, ValueColumn, TellsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTitles(const QStringList &titles); // of the columns
    void setRows(std::vector<ExplainedRow> rows);
    const ExplainedRow &row(int row) const { return m_rows[std::size_t(row)]; }
    // What a screen reader says of a row; without one it reads the columns.
    void setSpeaker(std::function<QString(const ExplainedRow &)> speaker) { m_speaker = std::move(speaker); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    std::vector<ExplainedRow> m_rows;
    std::function<QString(const ExplainedRow &)> m_speaker;
};

} // namespace StatusScope
