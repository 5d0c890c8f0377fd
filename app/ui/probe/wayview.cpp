// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/wayview.h"

#include "ui/common/textlabel.h"
#include "ui/probe/hopdelegate.h"
#include "ui/probe/phaselegend.h"

#include <QHBoxLayout>
#include <QListView>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

WayView::WayView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new WayModel(this))
    , m_delegate(new HopDelegate(theme, *m_model, this))
    , m_heading(new TextLabel(theme, FontRole::SmallStrong, Token::Text2, this))
    , m_legend(new PhaseLegend(theme, this))
    , m_list(new QListView(this))
{
    m_model->setSpeaker(spokenWay);
    m_heading->setObjectName(u"wayHeading"_s);
    m_heading->setWordWrap(false);
    m_list->setObjectName(u"way"_s);
    m_list->setAccessibleName(tr("Way of the request"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { emit currentChanged(index.row()); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1, Qt::AlignVCenter);
    head->addWidget(m_legend, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &WayView::fit);
    fit();
}

void WayView::setRows(std::vector<WayRow> rows, const QString &heading)
{
    m_heading->setPlain(heading);
    fitHead();
    const int before = m_model->rowCount();
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() != before)
        fit();
}

int WayView::current() const
{
    return m_list->currentIndex().row();
}

void WayView::setCurrent(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
}

void WayView::setMostRows(int rows)
{
    if (m_mostRows == rows)
        return;
    m_mostRows = rows;
    updateGeometry();
}

QSize WayView::sizeHint() const
{
    const int rows = qMin(m_model->rowCount(), m_mostRows);
    return {m_theme.px(300), m_theme.px(30) + rows * m_delegate->rowHeight()};
}

// The colours' names stand beside the heading where both have room.
void WayView::fitHead()
{
    const int beside = m_heading->sizeHint().width() + m_legend->sizeHint().width() + m_theme.px(2 * 32 + 12);
    m_legend->setVisible(width() >= qMax(m_theme.px(560), beside));
}

void WayView::fit()
{
    m_delegate->setStacked(width() < m_theme.px(720));
    fitHead();
    layout()->itemAt(0)->layout()->setContentsMargins(m_theme.px(32), 1, m_theme.px(32), 0);
    m_heading->setFixedHeight(m_theme.px(29));
    m_heading->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_list->doItemsLayout();
    updateGeometry();
}

void WayView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        fit();
    m_list->scrollTo(m_list->currentIndex());
}

} // namespace StatusScope
