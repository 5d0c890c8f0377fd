// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/entrytreeview.h"

#include "models/entrytreemodel.h"
#include "ui/common/markup.h"
#include "ui/common/theme.h"
#include "ui/reference/entrydelegate.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

EntryTreeView::EntryTreeView(const Theme &theme, EntryDelegate &delegate, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_delegate(delegate)
{
    setItemDelegate(&delegate);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // it paints nothing while all is in sight
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(true);
    setMouseTracking(true);
    setIndentation(0); // the delegate indents
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Codes"));
    connect(this, &QTreeView::expanded, this, &EntryTreeView::rowsChanged);
    connect(this, &QTreeView::collapsed, this, &EntryTreeView::rowsChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EntryTreeView::rowsChanged);
    connect(&theme, &Theme::changed, this, &EntryTreeView::applyTheme);
}

// Rows of another height: what was chosen stays in sight.
void EntryTreeView::applyTheme()
{
    scheduleDelayedItemsLayout();
    if (!isVisible() || !m_currentSeen)
        return;
    const auto bringBack = [this] {
        settle();
        scrollTo(currentIndex());
    };
    QMetaObject::invokeMethod(this, bringBack, Qt::QueuedConnection); // the window lays itself out first
}

int EntryTreeView::textRight() const
{
    return width() - m_theme.px(20);
}

void EntryTreeView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    m_currentSeen = visualRect(currentIndex()).intersects(viewport()->rect());
}

QRect EntryTreeView::rowRect(const QModelIndex &index) const
{
    const QRect item = visualRect(index);
    return {0, item.top(), viewport()->width(), item.height()};
}

void EntryTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    EntryDelegate::State state;
    state.expanded = isExpanded(index);
    state.selected = selectionModel()->isSelected(index);
    state.focused = hasFocus() && index == currentIndex();
    state.hovered = index == m_hovered;
    state.direction = layoutDirection();
    state.textRight = textRight();
    m_delegate.paintRow(*painter, QRect(0, option.rect.top(), viewport()->width(), option.rect.height()), index, state);
}

void EntryTreeView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // The delegate paints the chevron with the row.
}

void EntryTreeView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && model()->rowCount(index) > 0) {
        const int reach = m_theme.px(6);
        const QRect chevron = m_delegate.chevronRect(rowRect(index), index, layoutDirection());
        const bool group = index.data(EntryTreeModel::EntryRole).toInt() < 0; // nothing to show but its rows
        if (group || chevron.adjusted(-reach, -reach, reach / 2, reach).contains(event->position().toPoint())) {
            setExpanded(index, !isExpanded(index));
            if (group)
                setCurrentIndex(index);
            return;
        }
    }
    QTreeView::mousePressEvent(event);
}

void EntryTreeView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index != m_hovered) {
        m_hovered = index;
        viewport()->update();
    }
    QTreeView::mouseMoveEvent(event);
}

void EntryTreeView::leaveEvent(QEvent *event)
{
    m_hovered = QModelIndex();
    viewport()->update();
    QTreeView::leaveEvent(event);
}

void EntryTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            emit enterPressed(currentIndex());
        return;
    }
    const QString text = event->text();
    if (plain && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()
        && !(text == "+"_L1 || text == "-"_L1 || text == "*"_L1))
    { // these open and close rows
        emit typed(text);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void EntryTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const int entry = index.isValid() ? index.data(EntryTreeModel::EntryRole).toInt() : -1;
    if (entry < 0)
        return;
    if (byKey)
        scrollTo(index);
    emit menuRequested(entry, byKey ? viewport()->mapToGlobal(rowRect(index).center()) : event->globalPos());
}

void EntryTreeView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    bringInSight(index, hint);
    if (!index.isValid() || !index.parent().isValid())
        return;
    // No row stands half under the strip, unless this one were cut off for it.
    const QRect row = visualRect(index);
    const int over = row.isEmpty() ? 0 : (verticalScrollBar()->value() + m_coveredTop) % row.height();
    const bool cut = row.bottom() + over >= viewport()->height();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (over > 0 && cut ? row.height() : 0) - over);
    bringInSight(index, EnsureVisible);
}

void EntryTreeView::bringInSight(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    if (!index.isValid() || !index.parent().isValid())
        return;
    // A root that is scrolled out goes into the strip beneath, which takes the room from this view.
    for (int roots = model()->rowCount(); roots > 0 && visualRect(index).bottom() >= viewport()->height(); --roots)
        QTreeView::scrollTo(index, hint);
    const int top = visualRect(index).top();
    if (top < m_coveredTop)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (m_coveredTop - top));
}

void EntryTreeView::moveBy(int key)
{
    CursorAction action = MoveDown;
    if (key == Qt::Key_Up)
        action = MoveUp;
    else if (key == Qt::Key_PageUp)
        action = MovePageUp;
    else if (key == Qt::Key_PageDown)
        action = MovePageDown;
    const QModelIndex next = moveCursor(action, Qt::NoModifier);
    if (next.isValid())
        setCurrentIndex(next);
}

void EntryTreeView::expandAllBeneath(const QModelIndex &root)
{
    // Not expandRecursively(): after a reset it opens the first level only.
    QList<QModelIndex> open{root};
    while (!open.isEmpty()) {
        const QModelIndex index = open.takeLast();
        const int rows = model()->rowCount(index);
        if (rows == 0)
            continue;
        expand(index);
        for (int row = 0; row < rows; ++row)
            open.append(model()->index(row, 0, index));
    }
}

void EntryTreeView::settle()
{
    executeDelayedItemsLayout();
    updateGeometries();
}

void EntryTreeView::updateGeometries()
{
    QTreeView::updateGeometries();
    emit rowsChanged();
}

bool EntryTreeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // The whole name where the row cuts it off.
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString text = index.isValid() ? toolTipText(m_delegate.spoken(index)) : QString();
        QToolTip::showText(help->globalPos(), text, this, index.isValid() ? rowRect(index) : QRect());
        return true;
    }
    return QTreeView::viewportEvent(event);
}

} // namespace StatusScope
