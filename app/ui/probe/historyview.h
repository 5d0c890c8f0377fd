// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace StatusScope {

class HistoryDelegate;
class HistoryModel;
class Registry;
class Theme;
struct HistoryItem;

// The list of what was probed. Enter and a click show it, Delete forgets it, letters go to the filter.
class HistoryView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryView)

public:
    HistoryView(const Theme &theme, const Registry &registry, HistoryModel &model, QWidget *parent = nullptr);

    void select(qint64 id); // chosen() is not emitted; -1: none
    void moveBy(int key); // Up, Down, PgUp, PgDn from the filter field
    const HistoryItem *currentItem() const;

signals:
    void chosen(const StatusScope::HistoryItem &item);
    void againRequested(const StatusScope::HistoryItem &item);
    void copyRequested(const QString &address);
    void removeRequested(qint64 id);
    void typed(const QString &text);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void choose(const HistoryItem &item);
    void removeCurrent();

    const Theme &m_theme;
    HistoryModel &m_model;
    bool m_quiet = false; // changes of ours, not of the user
};

} // namespace StatusScope
