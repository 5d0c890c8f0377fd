// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchside.h"

#include "ui/batch/batchlistview.h"
#include "ui/common/button.h"
#include "ui/common/markup.h"
#include "ui/common/paint.h"
#include "ui/common/shortcuts.h"
#include "ui/common/textlabel.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

BatchSide::BatchSide(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new BatchListModel(this))
    , m_list(new BatchListView(theme, *m_model, this))
    , m_top(new QWidget(this))
    , m_none(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_foot(new QWidget(this))
    , m_clear(new Button(theme, Button::Flat, tr("Clear…"), m_foot))
    , m_count(new TextLabel(theme, FontRole::Small, Token::Text2, m_foot))
{
    buildTop();
    m_none->setObjectName(u"batchesNone"_s);
    m_none->setAlignment(Qt::AlignHCenter);
    m_count->setObjectName(u"batchCount"_s);
    m_clear->setObjectName(u"clearBatches"_s);
    m_clear->setAccessibleName(tr("Clear batches"));
    m_clear->setSmall(true);
    connect(m_list, &BatchListView::chosen, this, &BatchSide::chosen);
    connect(m_list, &BatchListView::removeRequested, this, &BatchSide::removeRequested);
    connect(m_list, &BatchListView::copyRequested, this, &BatchSide::copyRequested);
    connect(m_list, &BatchListView::menuRequested, this, &BatchSide::menuRequested);
    connect(m_clear, &QPushButton::clicked, this, &BatchSide::clearRequested);
    auto *foot = new QHBoxLayout(m_foot);
    foot->addWidget(m_count, 1, Qt::AlignVCenter);
    foot->addWidget(m_clear, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addStretch(1);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1000); // takes all where it is shown
    layout->addStretch(1);
    layout->addWidget(m_foot);
    connect(&theme, &Theme::changed, this, &BatchSide::applyTheme);
    applyTheme();
}

void BatchSide::buildTop()
{
    auto *fresh = new Button(m_theme, Button::Outlined, tr("New batch"), m_top);
    fresh->setObjectName(u"newBatchButton"_s);
    fresh->setGlyph(Icon::List);
    fresh->setKeyHint(newBatchKeys());
    fresh->setTall(true);
    fresh->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *open = new Button(m_theme, Button::Outlined, tr("Open list"), m_top);
    open->setObjectName(u"openListButton"_s);
    open->setGlyph(Icon::File);
    open->setTall(true);
    connect(fresh, &QPushButton::clicked, this, &BatchSide::newRequested);
    connect(open, &QPushButton::clicked, this, &BatchSide::openRequested);
    auto *top = new QHBoxLayout(m_top);
    top->addWidget(fresh, 1);
    top->addWidget(open);
}

void BatchSide::setRows(std::vector<BatchListRow> rows, int current)
{
    m_batches = int(std::count_if(rows.begin(), rows.end(), [](const BatchListRow &row) { return row.id >= 0; }));
    m_kept = int(std::count_if(rows.begin(), rows.end(), [](const BatchListRow &row) { return row.kept; }));
    m_model->setRows(std::move(rows));
    m_list->select(current);
    refresh();
}

bool BatchSide::updateRow(const BatchListRow &row)
{
    return m_model->updateRow(row);
}

void BatchSide::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void BatchSide::refresh()
{
    const bool empty = m_batches == 0;
    // With nothing to list, the page itself offers how to begin.
    m_top->setVisible(!empty);
    m_list->setVisible(!empty);
    m_foot->setVisible(!empty);
    m_none->setVisible(empty);
    m_count->setPlain(m_kept == 0 ? tr("%n batch(es), until you quit", nullptr, m_batches)
                          : m_kept < m_batches
                          ? tr("%n batch(es), %1 of them kept", nullptr, m_batches).arg(QLocale().toString(m_kept))
                          : tr("%n batch(es), kept on this computer", nullptr, m_batches));
    m_none->setMarkup(tonedMarkup(tr("No batches yet"), m_theme.color(Token::Text).name(), true) + u"<br>"_s
                      + m_hint.toHtmlEscaped());
    update();
}

void BatchSide::applyTheme()
{
    const int side = m_theme.px(12);
    m_top->layout()->setContentsMargins(side, 0, side, 0);
    m_top->layout()->setSpacing(m_theme.px(8));
    m_none->setContentsMargins(m_theme.px(40), 0, m_theme.px(40), 0);
    m_foot->layout()->setContentsMargins(readingMargins(m_theme.px(18), 1, m_theme.px(8), 0));
    m_foot->setFixedHeight(m_theme.px(38));
    refresh();
}

void BatchSide::paintEvent(QPaintEvent *)
{
    if (m_foot->isHidden())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), m_theme.color(Token::Line));
}

} // namespace StatusScope
