// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/batchmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace StatusScope {

class TableHead;
class Theme;

// A result's cells on one line, its code as a chip.
class BatchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchDelegate)

public:
    BatchDelegate(const Theme &theme, const BatchModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::pair<int, int> margins(int column, const QWidget *table) const; // before and after the text

    const Theme &m_theme;
    const BatchModel &m_model;
};

// The results of a batch. Enter or a double click opens one, Ctrl+C copies the chosen ones, the menu key sorts.
class BatchTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchTable)

public:
    BatchTable(const Theme &theme, BatchModel &model, QWidget *parent = nullptr);

    QString selectedText() const; // tab-separated lines, empty if nothing is chosen
    QSize sizeHint() const override; // a head and some rows

signals:
    void opened(int batchIndex);
    void copyRequested(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void arrange();
    void open(const QModelIndex &index);

    const Theme &m_theme;
    BatchModel &m_model;
    TableHead *m_head = nullptr;
};

} // namespace StatusScope
