// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/compattable.h"

#include "models/compatmodel.h"
#include "ui/common/insight.h"
#include "ui/common/theme.h"
#include "ui/reference/compatheader.h"
#include "ui/reference/notepopup.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

CompatTable::CompatTable(const Theme &theme, CompatModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new SupportDelegate(theme, model, this))
{
    setObjectName(u"compatTable"_s);
    setAccessibleName(tr("Browser compatibility"));
    setHorizontalHeader(new CompatHeader(theme, model, Qt::Horizontal, this));
    setVerticalHeader(new CompatHeader(theme, model, Qt::Vertical, this));
    setModel(&model);
    setItemDelegate(m_delegate);
    model.setSpeaker([delegate = m_delegate](const QModelIndex &index) { return delegate->spoken(index); });
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    if (auto *corner = findChild<QAbstractButton *>())
        corner->installEventFilter(this);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractItemView::clicked, this, &CompatTable::openNote);
    connect(&model, &QAbstractItemModel::modelReset, this, &CompatTable::fitHeight);
    connect(&theme, &Theme::changed, this, &CompatTable::fitHeight);
}

void CompatTable::fitHeight()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(30));
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_model.rowCount() * m_theme.px(30));
    updateGeometries();
}

// All rows are there: it is the page that may have to move.
void CompatTable::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect cell = visualRect(index);
    if (isVisible() && !cell.isEmpty())
        bringInSight(*viewport(), cell);
}

void CompatTable::openNote(const QModelIndex &index)
{
    const QString note = index.data(CompatModel::NoteRole).toString();
    if (note.isEmpty())
        return;
    if (m_popup == nullptr) {
        m_popup = new NotePopup(m_theme, this);
        m_popup->installEventFilter(this);
    }
    const SupportLook look{static_cast<SupportLevel>(index.data(CompatModel::LevelRole).toInt()),
                           index.data(CompatModel::FlagRole).toBool(), index.data().toString(),
                           index.data(CompatModel::NoteNumberRole).toInt()};
    m_delegate->setNoted(index);
    const QRect cell = visualRect(index);
    m_popup->showNote(QRect(viewport()->mapToGlobal(cell.topLeft()), cell.size()),
                      index.data(CompatModel::BrowserRole).toString(), look, note, m_model.sharingNote(index));
}

void CompatTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openNote(currentIndex());
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void CompatTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

bool CompatTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popup && event->type() == QEvent::Hide) {
        m_delegate->setNoted({});
        viewport()->update();
    }
    // The corner between the heads: nothing but the line that runs on from them.
    if (event->type() == QEvent::Paint && qobject_cast<QAbstractButton *>(watched) != nullptr) {
        auto *corner = static_cast<QWidget *>(watched);
        QPainter painter(corner);
        painter.fillRect(corner->rect(), m_theme.color(Token::Base));
        const auto *head = static_cast<const CompatHeader *>(horizontalHeader());
        if (!m_model.isTransposed())
            painter.fillRect(0, head->groupHeight() - 1, corner->width(), 1, m_theme.color(Token::Line));
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

void CompatTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the table
}

} // namespace StatusScope
