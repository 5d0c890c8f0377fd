// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/rowground.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace StatusScope {

RowLook rowLook(const QStyleOptionViewItem &option)
{
    return {(option.state & QStyle::State_Selected) != 0, (option.state & QStyle::State_MouseOver) != 0,
            (option.state & QStyle::State_HasFocus) != 0, option.direction};
}

void paintRowGround(QPainter &painter, const Theme &theme, const QRect &ground, const RowLook &look)
{
    const double radius = theme.pxF(5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.selected || look.hovered)
        paintTint(painter, theme, ground, look.selected ? Token::Selected : Token::Hover, radius);
    if (look.selected) {
        const int inset = theme.px(look.barInset);
        const QRect bar(ground.left(), ground.top() + inset, theme.px(3), ground.height() - 2 * inset);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Accent));
        painter.drawRoundedRect(QStyle::visualRect(look.direction, ground, bar), 1.5, 1.5);
    }
    painter.restore();
    if (look.focused)
        paintFocusRing(painter, theme, ground, radius);
}

void paintTableFocus(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option,
                     const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    painter.save();
    painter.setClipRect(option.rect);
    const QRect row(0, option.rect.top(), view->viewport()->width(), option.rect.height());
    paintFocusRing(painter, theme, row, theme.pxF(3));
    painter.restore();
}

} // namespace StatusScope
