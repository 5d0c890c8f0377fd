// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace StatusScope {

class BatchListModel;
class Theme;

// The list of batches. Delete removes one, the menu key and the other mouse button show what can be done with it.
class BatchListView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchListView)

public:
    BatchListView(const Theme &theme, BatchListModel &model, QWidget *parent = nullptr);

    void select(int id); // chosen() is not emitted; -1: none

signals:
    void chosen(int id);
    void removeRequested(int id);
    void copyRequested(int id);
    void menuRequested(int id, const QPoint &place); // on the screen

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int idAt(const QModelIndex &index) const; // -1: none

    const BatchListModel &m_model;
    bool m_quiet = false; // changes of ours, not of the user
};

} // namespace StatusScope
