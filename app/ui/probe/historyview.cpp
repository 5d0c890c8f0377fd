// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/historyview.h"

#include "models/historymodel.h"
#include "ui/common/theme.h"
#include "ui/probe/historydelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

HistoryView::HistoryView(const Theme &theme, const Registry &registry, HistoryModel &model, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setObjectName(u"history"_s);
    setAccessibleName(tr("History"));
    setModel(&model);
    setItemDelegate(new HistoryDelegate(theme, registry, model, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setLayoutMode(QListView::Batched);
    setBatchSize(500);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void HistoryView::select(qint64 id)
{
    const QScopedValueRollback guard(m_quiet, true);
    const int row = id < 0 ? -1 : m_model.rowOf(id);
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    const QModelIndex index = m_model.index(row);
    setCurrentIndex(index);
    if (visualRect(index).isEmpty()) { // rows are laid out bit by bit, and this one is far down
        setLayoutMode(QListView::SinglePass);
        doItemsLayout();
        setLayoutMode(QListView::Batched);
    }
    if (row <= 1)
        scrollToTop(); // with the heading above it
    else
        scrollTo(index);
}

void HistoryView::moveBy(int key)
{
    if (currentItem() != nullptr) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QListView::keyPressEvent(&event);
    } else if (m_model.item(1) != nullptr) { // beneath the first heading
        setCurrentIndex(m_model.index(1));
    }
}

const HistoryItem *HistoryView::currentItem() const
{
    return m_model.item(currentIndex().row());
}

void HistoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const HistoryItem *item = m_model.item(current.row());
    // Where a filter or a removal moves it, nobody has chosen.
    if (!m_quiet && item != nullptr && hasFocus())
        choose(*item);
}

// The probe under way is what the page shows already.
void HistoryView::choose(const HistoryItem &item)
{
    if (item.id != 0)
        emit chosen(item);
}

void HistoryView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex before = currentIndex();
    QListView::mousePressEvent(event);
    // The line that is chosen already may have given way to another result meanwhile.
    if (event->button() == Qt::LeftButton && before.isValid() && indexAt(event->pos()) == before)
        choose(*currentItem());
}

void HistoryView::removeCurrent()
{
    const HistoryItem *item = currentItem();
    if (item == nullptr || item->id == 0)
        return;
    const int row = currentIndex().row();
    const bool hasNext = m_model.item(row + 1) != nullptr;
    const HistoryItem *neighbour = m_model.item(hasNext ? row + 1 : row - 1);
    const qint64 next = neighbour != nullptr ? neighbour->id : -1;
    {
        const QScopedValueRollback guard(m_quiet, true);
        emit removeRequested(item->id);
        select(next);
    }
    // Its result would stay beside the line of another one.
    if (const HistoryItem *shown = currentItem())
        choose(HistoryItem(*shown));
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    const HistoryItem *item = currentItem();
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (item != nullptr && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        choose(*item);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        removeCurrent();
    } else if (item != nullptr && event->matches(QKeySequence::Copy)) {
        emit copyRequested(item->url);
    } else if (plain && !event->text().isEmpty() && event->text().front().isPrint() && event->text() != " "_L1) {
        emit typed(event->text());
    } else {
        QListView::keyPressEvent(event);
    }
}

bool HistoryView::event(QEvent *event)
{
    // With a line chosen, Ctrl+C here means its address, not the window's summary.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)
        && currentItem() != nullptr)
    {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void HistoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const HistoryItem *item = m_model.item(index.row());
    if (item == nullptr || item->id == 0)
        return;
    const HistoryItem copy = *item; // the model may change while the menu is open
    QMenu menu(this);
    menu.setObjectName(u"historyMenu"_s);
    const auto add = [&](const QString &text, const QString &name, auto slot) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(tr("Show"), u"historyShow"_s, [this, copy] { emit chosen(copy); });
    add(tr("Probe again"), u"historyAgain"_s, [this, copy] {
        emit againRequested(copy);
    })->setEnabled(!copy.url.isEmpty());
    add(tr("Copy address"), u"historyCopy"_s, [this, copy] {
        emit copyRequested(copy.url);
    })->setEnabled(!copy.url.isEmpty());
    menu.addSeparator();
    add(tr("Delete"), u"historyDelete"_s, [this, copy] {
        select(copy.id);
        removeCurrent();
    });
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace StatusScope
