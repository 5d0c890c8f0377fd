// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/tablehead.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyle>

namespace StatusScope {

int endMargin(const Theme &theme, const QWidget *table)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(table);
    const int bar = area != nullptr ? area->width() - area->viewport()->width() : 0;
    return qMax(theme.px(8), theme.px(32) - bar);
}

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
    const bool first = visualIndex(section) == 0;
    const bool sortable = sectionsClickable();
    const bool trailing =
        (model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    const int before = first ? m_theme.px(32) : sortable ? m_theme.px(10) : 0;
    const QRect area = QStyle::visualRect(
        layoutDirection(), rect, rect.adjusted(before, 0, trailing ? -endMargin(m_theme, parentWidget()) : 0, 0));
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->drawText(area, int(Qt::AlignVCenter) | int(trailing ? Qt::AlignTrailing : Qt::AlignLeading), title);
    if (!isSortIndicatorShown() || sortIndicatorSection() != section)
        return;
    const int side = m_theme.px(11);
    const int words = painter->fontMetrics().horizontalAdvance(title);
    const int left = trailing ? area.width() - words - m_theme.px(5) - side : words + m_theme.px(5);
    const QRect arrow(area.left() + left, area.center().y() - side / 2 + 1, side, side);
    paintIcon(*painter, sortIndicatorOrder() == Qt::DescendingOrder ? Icon::Down : Icon::Up,
              QStyle::visualRect(layoutDirection(), area, arrow), m_theme.color(Token::Text2));
}

} // namespace StatusScope
