// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace StatusScope {

class EntryDelegate;
class Theme;

// The tree of entries: rows painted whole by the delegate, typing goes to the search, rows are never left beneath the
// strip of pinned roots.
class EntryTreeView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryTreeView)

public:
    EntryTreeView(const Theme &theme, EntryDelegate &delegate, QWidget *parent = nullptr);

    // Height of what covers the top of the view.
    void setCoveredTop(int height) { m_coveredTop = height; }
    int textRight() const; // where counts end
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void expandAllBeneath(const QModelIndex &root);
    void settle(); // rows and scroll bar have their places at once
    // Moves the selection as an up, down or page key would, whoever has the focus.
    void moveBy(int key);

signals:
    void typed(const QString &text);
    void enterPressed(const QModelIndex &index); // Enter on a row
    void menuRequested(int entry, const QPoint &at); // for the row of an entry; `at` on the screen
    void rowsChanged(); // something opened, closed or scrolled

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void updateGeometries() override;
    bool viewportEvent(QEvent *event) override;

private:
    void applyTheme();
    void bringInSight(const QModelIndex &index, ScrollHint hint);
    QRect rowRect(const QModelIndex &index) const;

    const Theme &m_theme;
    EntryDelegate &m_delegate;
    int m_coveredTop = 0;
    bool m_currentSeen = false; // the current row, when it was last painted
    QPersistentModelIndex m_hovered;
};

} // namespace StatusScope
