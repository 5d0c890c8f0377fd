// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/pinnedtree.h"

#include "ui/common/theme.h"
#include "ui/reference/entrytreeview.h"
#include "ui/reference/pinnedstrip.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

PinnedTree::PinnedTree(const Theme &theme, EntryDelegate &delegate, EntryTreeView *view, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(view)
    , m_above(new PinnedStrip(theme, delegate, PinnedStrip::Above, this))
    , m_below(new PinnedStrip(theme, delegate, PinnedStrip::Below, this))
{
    view->setParent(this);
    m_above->setObjectName(u"pinnedAbove"_s);
    m_below->setObjectName(u"pinnedBelow"_s);
    m_above->raise();
    connect(view, &EntryTreeView::rowsChanged, this, &PinnedTree::arrange);
    connect(m_above, &PinnedStrip::chosen, this, &PinnedTree::bringBack);
    connect(m_below, &PinnedStrip::chosen, this, &PinnedTree::bringBack);
    setFocusProxy(view);
}

void PinnedTree::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PinnedTree::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    const QAbstractItemModel *model = m_view->model();
    const int rows = model->rowCount();
    const int rowHeight = m_theme.px(26);
    const auto top = [&](int root) { return m_view->visualRect(model->index(root, 0)).top(); };

    // As many roots go below as do not fit above the strip they would make.
    int below = 0;
    const auto outBelow = [&] {
        const int end = height() - PinnedStrip::heightFor(m_theme, PinnedStrip::Below, below);
        int count = 0;
        for (int root = 0; root < rows; ++root)
            count += top(root) + rowHeight > end ? 1 : 0;
        return count;
    };
    while (below < rows && outBelow() > below)
        ++below;
    QList<QModelIndex> lower;
    QList<bool> lowerExpanded;
    for (int root = rows - below; root < rows; ++root) {
        lower += model->index(root, 0);
        lowerExpanded += m_view->isExpanded(lower.last());
    }
    QList<QModelIndex> upper;
    QList<bool> upperExpanded;
    for (int root = 0; root < rows - below && top(root) < int(upper.size()) * rowHeight; ++root) {
        upper += model->index(root, 0);
        upperExpanded += m_view->isExpanded(upper.last());
    }
    const int lowerHeight = PinnedStrip::heightFor(m_theme, PinnedStrip::Below, below);
    const int upperHeight = PinnedStrip::heightFor(m_theme, PinnedStrip::Above, int(upper.size()));
    m_view->setGeometry(0, 0, width(), height() - lowerHeight);
    m_below->setGeometry(0, height() - lowerHeight, width(), lowerHeight);
    const QScrollBar *bar = m_view->verticalScrollBar();
    const int barWidth = bar->isVisible() ? bar->width() : 0;
    m_above->setGeometry(isRightToLeft() ? barWidth : 0, 0, width() - barWidth, upperHeight);
    m_view->setCoveredTop(upperHeight);
    m_above->setExpanded(upperExpanded);
    m_below->setExpanded(lowerExpanded);
    m_above->setRoots(upper, m_view->textRight());
    m_below->setRoots(lower, m_view->textRight());
}

void PinnedTree::bringBack(const QModelIndex &root)
{
    m_view->setExpanded(root, true);
    m_view->setCurrentIndex(root);
    m_view->settle(); // or the scroll bar would not know the new rows yet
    m_view->scrollTo(root, QAbstractItemView::PositionAtTop);
    // The roots before it stand above it in the strip.
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() - root.row() * m_theme.px(26));
}

} // namespace StatusScope
