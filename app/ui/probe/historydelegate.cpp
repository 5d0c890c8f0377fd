// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/historydelegate.h"

#include "models/historymodel.h"
#include "ui/common/markup.h"
#include "ui/common/paint.h"
#include "ui/common/rowground.h"
#include "ui/common/theme.h"
#include "ui/probe/historywords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace StatusScope {

HistoryDelegate::HistoryDelegate(const Theme &theme, const Registry &registry, const HistoryModel &model,
                                 QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_model(model)
{
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_theme.px(200), m_theme.px(m_model.item(index.row()) != nullptr ? 44 : 31)};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const HistoryItem *item = m_model.item(index.row());
    if (item == nullptr) {
        paintHeading(*painter, option, index);
    } else {
        paintRowGround(*painter, m_theme, option.rect.adjusted(m_theme.px(6), 0, -m_theme.px(6), 0), rowLook(option));
        paintWords(*painter, option, *item);
    }
    painter->restore();
}

void HistoryDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    painter.setFont(m_theme.font(FontRole::SmallStrong));
    painter.setPen(m_theme.color(Token::Text2));
    const QRect area = option.rect.adjusted(m_theme.px(18), m_theme.px(9), -m_theme.px(18), -m_theme.px(5));
    const QString text = dayText(m_model.day(index.row()), QDate::currentDate());
    paintText(painter, area, Qt::AlignVCenter | Qt::AlignLeading,
              painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void HistoryDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const HistoryItem &item) const
{
    const QRect &row = option.rect;
    const auto mirror = [&](const QRect &area) { return QStyle::visualRect(option.direction, row, area); };
    const auto px = [this](double length) { return m_theme.px(length); };
    const ChipLook chip = historyChip(item);
    // A column of chips; the longest words reach into the gap beside it, so that all addresses begin alike.
    const QSize size(qBound(px(42), chipSize(m_theme, chip).width() - px(4), px(48)), px(18));
    paintChip(
        painter, m_theme,
        mirror({row.left() + px(18), row.top() + (row.height() - size.height()) / 2, size.width(), size.height()}),
        chip);
    const int left = row.left() + px(18 + 42 + 10);
    const int right = row.right() + 1 - px(18);
    const QString time = historyTime(item);
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(Token::Text2));
    const int timeWidth = painter.fontMetrics().horizontalAdvance(time);
    const int top = row.top() + px(6);
    paintText(painter, mirror({right - timeWidth, top, timeWidth, px(17)}), Qt::AlignVCenter | Qt::AlignTrailing, time);
    const QRect remark(left, top + px(17), right - left, px(15));
    const QString said = item.id == 0 ? m_model.runningRemark() : historyRemark(item, m_registry);
    paintText(painter, mirror(remark), Qt::AlignVCenter | Qt::AlignLeading,
              painter.fontMetrics().elidedText(said, Qt::ElideRight, remark.width()));
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter.setFont(m_theme.font(selected ? FontRole::Heading : FontRole::Body));
    painter.setPen(m_theme.color(Token::Text));
    const QRect address(left, top, right - timeWidth - px(10) - left, px(17));
    paintText(
        painter, mirror(address), Qt::AlignVCenter | Qt::AlignLeading,
        item.url.isEmpty()
            ? painter.fontMetrics().elidedText(historyAddress(item), Qt::ElideRight, address.width())
            : leftToRight(painter.fontMetrics().elidedText(historyAddress(item), Qt::ElideMiddle, address.width())));
}

bool HistoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    const HistoryItem *item = m_model.item(index.row());
    if (event->type() != QEvent::ToolTip || item == nullptr)
        return false;
    QToolTip::showText(event->globalPos(), toolTipText(item->url.left(500)), view);
    return true;
}

} // namespace StatusScope
