// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchlistview.h"

#include "models/batchlistmodel.h"
#include "ui/batch/batchlistdelegate.h"
#include "ui/common/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

BatchListView::BatchListView(const Theme &theme, BatchListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"batches"_s);
    setAccessibleName(tr("Batches"));
    setModel(&model);
    setItemDelegate(new BatchListDelegate(theme, model, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

int BatchListView::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model.row(index.row()).id : -1;
}

void BatchListView::select(int id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_model.indexOf(id);
    // With the focus a view takes its first line for the current one without choosing it.
    if (currentIndex() != index || !selectionModel()->isSelected(index))
        setCurrentIndex(index);
}

void BatchListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && idAt(current) >= 0)
        emit chosen(idAt(current));
}

void BatchListView::keyPressEvent(QKeyEvent *event)
{
    const int id = idAt(currentIndex());
    if (id >= 0 && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removeRequested(id);
    else if (id >= 0 && event->matches(QKeySequence::Copy))
        emit copyRequested(id);
    else
        QListView::keyPressEvent(event);
}

bool BatchListView::event(QEvent *event)
{
    // With a batch chosen, Ctrl+C here means that one.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)
        && idAt(currentIndex()) >= 0)
    {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void BatchListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (idAt(index) >= 0)
        emit menuRequested(idAt(index),
                           byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace StatusScope
