// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/menupaint.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace StatusScope {

namespace {

constexpr double rowHeight = 24; // the whole menu must fit a screen of 768
constexpr double groupHeight = 5; // of the line between groups, for the same reason
constexpr double sideRoom = 10; // before and after the words
constexpr double markRoom = 16; // of a tick, or the arrow to further rows
constexpr double keysGap = 24; // at least, between words and keys

bool isList(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) != nullptr;
}

// The list of a field needs none: the field shows what is chosen.
bool hasMarks(const QStyleOptionMenuItem &option, const QWidget *widget)
{
    return option.menuHasCheckableItems && !isList(widget);
}

int roomBefore(const Theme &theme, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    return theme.px(hasMarks(option, widget) ? sideRoom + markRoom + 4 : sideRoom);
}

} // namespace

void paintPopupGround(QPainter &painter, const Theme &theme, const QRect &area)
{
    painter.save();
    painter.setPen(theme.color(Token::Edge));
    painter.setBrush(theme.color(Token::Base));
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    painter.restore();
}

QSize menuRowSize(const Theme &theme, const QStyleOptionMenuItem &option, QSize words, const QWidget *widget)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {words.width(), theme.px(groupHeight)};
    const double after = isList(widget) ? sideRoom : sideRoom + keysGap;
    return {words.width() + roomBefore(theme, option, widget) + theme.px(after), theme.px(rowHeight)};
}

void paintMenuRow(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const QRect &row = option.rect;
    const auto mirror = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int side = theme.px(sideRoom);
        painter.fillRect(row.left() + side, row.center().y(), row.width() - 2 * side, 1, theme.color(Token::Line));
        return;
    }
    const bool enabled = (option.state & QStyle::State_Enabled) != 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(option.direction);
    // A list has no margin of its own, and the ground of the window.
    const int inset = isList(widget) ? theme.px(4) : 0;
    if (isList(widget))
        painter.fillRect(row, theme.color(Token::Base));
    if (enabled && (option.state & QStyle::State_Selected) != 0)
        paintTint(painter, theme, row.adjusted(inset, 0, -inset, 0), Token::Selected, theme.pxF(5));
    const QColor ink = theme.color(enabled ? Token::Text : Token::Edge);
    const auto square = [&](int left, double side) {
        return mirror({left, row.top() + (row.height() - theme.px(side)) / 2, theme.px(side), theme.px(side)});
    };
    if (hasMarks(option, widget) && option.checked)
        paintIcon(painter, Icon::Check, square(row.left() + theme.px(sideRoom), 14), ink, 1.8);
    const int before = roomBefore(theme, option, widget);
    const QRect words = mirror(row.adjusted(before, 0, -theme.px(sideRoom), 0));
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.setFont(option.font);
    painter.setPen(ink);
    paintText(painter, words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine | Qt::TextHideMnemonic,
              option.text.left(tab));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int left = row.right() + 1 - theme.px(sideRoom + 12);
        paintIcon(painter, Icon::Right, square(left, 12), theme.color(Token::Text2), 1.6,
                  option.direction == Qt::RightToLeft);
    } else if (tab >= 0) {
        painter.setFont(theme.font(FontRole::Caption));
        painter.setPen(theme.color(enabled ? Token::Text3 : Token::Edge));
        const QKeySequence keys(option.text.mid(tab + 1), QKeySequence::NativeText);
        paintText(painter, words, Qt::AlignVCenter | Qt::AlignTrailing, keyText(keys));
    }
    painter.restore();
}

} // namespace StatusScope
