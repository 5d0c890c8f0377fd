// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/tablehead.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace StatusScope {

TableHead::TableHead(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
}

QSize TableHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.px(26)};
}

void TableHead::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Token::Panel));
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), m_theme.color(Token::Line));
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, m_theme.color(Token::Panel));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Line));
    painter->setFont(m_theme.font(FontRole::SmallStrong));
    painter->setPen(m_theme.color(Token::Text2));
    const QRect area =
        QStyle::visualRect(layoutDirection(), rect, rect.adjusted(section == 0 ? m_theme.px(32) : 0, 0, 0, 0));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeading,
                      model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
}

} // namespace StatusScope
