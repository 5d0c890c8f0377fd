// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace StatusScope {

class ExplainedModel;
class Theme;
struct ExplainedRow;

// A line of a table whose third column explains: name and value on one line, the explanation wrapped.
class ExplainedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplainedDelegate)

public:
    ExplainedDelegate(const Theme &theme, const ExplainedModel &model, QObject *parent = nullptr);

    void setWrapping(bool wrapping) { m_wrapping = wrapping; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QFont lineFont(const ExplainedRow &row, bool name) const;
    QRect textArea(const QRect &cell, const QModelIndex &index, const ExplainedRow &row) const;
    void paintTells(QPainter &painter, const QRect &area, const ExplainedRow &row) const;

    const Theme &m_theme;
    const ExplainedModel &m_model;
    bool m_wrapping = true;
};

} // namespace StatusScope
