// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHeaderView>

namespace StatusScope {

class Theme;

// The titles of a table's columns on a quiet ground. The columns always fill the table: one of them takes what the
// others leave. Dividers can be dragged; a double click on one fits the column before it to its content.
class TableHead final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableHead)

public:
    TableHead(const Theme &theme, int filling, QWidget *parent = nullptr);

    // The columns' usual widths, which fill the table; 0 hides a column. Chosen widths go before them.
    void arrange(const QList<int> &usual);
    // What the user made of them, in px at a 13 px font, 0 where it is as usual; empty if all are.
    QVariantList chosen() const;
    void setChosen(const QVariantList &widths); // from an earlier window, so of any kind
    QSize sizeHint() const override;

signals:
    void widthsChosen(); // by the user

protected:
    bool event(QEvent *event) override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void resized(int section, int old, int width);
    void choose(int section, int width);
    void apply();
    QList<int> fitted() const;
    int before(int section) const;
    bool isTrailing(int section) const;
    int neighbour(int section, int by) const;

    const Theme &m_theme;
    const int m_filling;
    QWidget *m_end = nullptr; // its ground above the table's scroll bar
    QList<int> m_usual;
    QHash<int, double> m_chosen;
    QList<int> m_start; // the widths when a drag began, empty while there is none
    bool m_applying = false;
};

// After the last column of a table; its scroll bar stands within.
int endMargin(const Theme &theme, const QWidget *table);

} // namespace StatusScope
