// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

class QModelIndex;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace StatusScope {

class Theme;

// The ground of a row of a list: chosen, with a bar where it begins, or under the pointer; and its focus. In high
// contrast an outline alone, for words keep the colour that they have on the window.
struct RowLook
{
    bool selected = false;
    bool hovered = false;
    bool focused = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    double barInset = 7; // from above and below, at a 13 px font
};

RowLook rowLook(const QStyleOptionViewItem &option);
void paintRowGround(QPainter &painter, const Theme &theme, const QRect &ground, const RowLook &look);
// The part of a ring around the current row that falls into a cell of a table whose rows are chosen as a whole. The
// view repaints when its current row changes.
void paintTableFocus(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option,
                     const QModelIndex &index);

} // namespace StatusScope
