// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchside.h"

#include "ui/batch/batchlistdelegate.h"
#include "ui/common/button.h"
#include "ui/common/shortcuts.h"
#include "ui/common/textlabel.h"

#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

BatchSide::BatchSide(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new BatchListModel(this))
    , m_list(new QListView(this))
    , m_new(new Button(theme, Button::Outlined, tr("New batch"), this))
    , m_open(new Button(theme, Button::Outlined, tr("Open list"), this))
    , m_clear(new Button(theme, Button::Flat, tr("Clear…"), this))
    , m_count(new TextLabel(theme, FontRole::Small, Token::Text2, this))
{
    m_new->setObjectName(u"newBatchButton"_s);
    m_new->setGlyph(Icon::List);
    m_new->setKeyHint(newBatchKeys());
    m_new->setTall(true);
    m_new->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_open->setObjectName(u"openListButton"_s);
    m_open->setGlyph(Icon::File);
    m_open->setTall(true);
    m_list->setObjectName(u"batches"_s);
    m_list->setAccessibleName(tr("Batches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BatchListDelegate(theme, *m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_clear->setObjectName(u"clearBatches"_s);
    m_clear->setSmall(true);
    connect(m_new, &QPushButton::clicked, this, &BatchSide::newRequested);
    connect(m_open, &QPushButton::clicked, this, &BatchSide::openRequested);
    connect(m_clear, &QPushButton::clicked, this, &BatchSide::clearRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_setting)
            emit chosen(m_model->row(current.row()).id);
    });
    auto *top = new QHBoxLayout;
    top->addWidget(m_new, 1);
    top->addWidget(m_open);
    m_foot = new QWidget(this);
    auto *foot = new QHBoxLayout(m_foot);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot);
    connect(&theme, &Theme::changed, this, &BatchSide::applyTheme);
    applyTheme();
    setRows({}, -1);
}

void BatchSide::setRows(std::vector<BatchListRow> rows, int current)
{
    const QScopedValueRollback setting(m_setting, true);
    const auto count =
        int(std::count_if(rows.begin(), rows.end(), [](const BatchListRow &row) { return row.id >= 0; }));
    m_model->setRows(std::move(rows));
    const QModelIndex index = m_model->indexOf(current);
    if (m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    m_count->setPlain(count == 0 ? tr("No batch yet") : tr("%n batch(es), until you quit", nullptr, count));
    m_clear->setEnabled(count > 0);
}

void BatchSide::applyTheme()
{
    QLayout *top = layout()->itemAt(0)->layout();
    top->setContentsMargins(m_theme.px(12), 0, m_theme.px(12), 0);
    top->setSpacing(m_theme.px(8));
    m_foot->layout()->setContentsMargins(m_theme.px(18), 0, m_theme.px(8), 0);
    m_foot->setFixedHeight(m_theme.px(38));
    m_list->doItemsLayout();
}

void BatchSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), m_theme.color(Token::Line));
}

} // namespace StatusScope
