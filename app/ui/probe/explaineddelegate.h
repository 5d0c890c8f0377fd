// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace StatusScope {

class ExplainedModel;
class Theme;
struct ExplainedRow;

// A line of a table whose third column explains. What is too long for the line is cut off, with the whole as tool tip;
// of the unfolded row the explanation is wrapped instead.
class ExplainedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplainedDelegate)

public:
    ExplainedDelegate(const Theme &theme, const ExplainedModel &model, QObject *parent = nullptr);

    void setUnfolded(int row) { m_unfolded = row; } // -1: none
    int unfolded() const { return m_unfolded; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    QFont lineFont(const ExplainedRow &row, bool name) const;
    QRect textArea(const QRect &cell, const QModelIndex &index, const ExplainedRow &row) const;
    static int buttonWidth(const QStyleOptionViewItem &option, const QModelIndex &index); // 0: there is none
    int wholeWidth(const QModelIndex &index, const ExplainedRow &row) const; // of a cell that cuts nothing off
    void paintTells(QPainter &painter, const QRect &area, const QModelIndex &index) const;

    const Theme &m_theme;
    const ExplainedModel &m_model;
    int m_unfolded = -1;
};

} // namespace StatusScope
