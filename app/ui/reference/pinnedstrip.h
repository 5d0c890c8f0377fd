// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QWidget>

namespace StatusScope {

class EntryDelegate;
class Theme;

// The roots that the tree has scrolled out of sight, above or below it. Rows of the tree keep the same look here.
class PinnedStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PinnedStrip)

public:
    enum Edge { Above, Below };

    PinnedStrip(const Theme &theme, const EntryDelegate &delegate, Edge edge, QWidget *parent = nullptr);

    void setRoots(const QList<QModelIndex> &roots, int textRight);
    void setExpanded(const QList<bool> &expanded) { m_expanded = expanded; }
    static int heightFor(const Theme &theme, Edge edge, int roots);

signals:
    void chosen(const QModelIndex &root);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect rowRect(int row) const;

    const Theme &m_theme;
    const EntryDelegate &m_delegate;
    Edge m_edge;
    QList<QModelIndex> m_roots; // valid until the next reset; PinnedTree sets them anew after each
    QList<bool> m_expanded;
    int m_textRight = 0;
};

} // namespace StatusScope
