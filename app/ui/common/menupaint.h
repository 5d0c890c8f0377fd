// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOptionMenuItem;
class QWidget;

// Menus and the lists of fields, drawn as the rows of the window are.
namespace StatusScope {

class Theme;

// Content with an edge around it: a menu, the list of a field, a tool tip.
void paintPopupGround(QPainter &painter, const Theme &theme, const QRect &area);
// What a row needs around `words`, which is the size of its text.
QSize menuRowSize(const Theme &theme, const QStyleOptionMenuItem &option, QSize words, const QWidget *widget);
void paintMenuRow(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option, const QWidget *widget);

} // namespace StatusScope
