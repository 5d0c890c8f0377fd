// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace StatusScope {

class BatchListModel;
class Theme;
struct BatchListRow;

// A batch in the left column: its name, how it stands, and its answers as one thin bar.
class BatchListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchListDelegate)

public:
    BatchListDelegate(const Theme &theme, const BatchListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QRect &area, const BatchListRow &row) const;

    const Theme &m_theme;
    const BatchListModel &m_model;
};

} // namespace StatusScope
