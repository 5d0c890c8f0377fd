// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPainterPath>

class QPainter;

namespace StatusScope {

class Theme;

// The one set of icons, drawn on a grid of 16 with a stroke of 1.5.
enum class Icon {
    Search,
    Menu,
    Back,
    Forward,
    Down,
    Right,
    Up,
    Left,
    Copy,
    Check,
    Cross,
    Half,
    Ask,
    Flag,
    External,
    User,
    Network,
    Cloud,
    Server,
    Pen,
    Bang,
    Say,
    Clock,
    Retry,
    Wrench,
    Code,
    Tune,
    Lock,
    Warn,
    Info,
    File,
    Stop,
    Export,
    Close,
    List,
    Sun,
    Probe,
    Filter,
    Trash,
    ArrowUp,
    ArrowDown,
    Star,
    StarFull
};
inline constexpr int iconCount = static_cast<int>(Icon::StarFull) + 1;

struct IconPath
{
    QPainterPath stroke;
    QPainterPath fill;
};

IconPath iconPath(Icon icon);
// Paints into a square; the stroke keeps its weight relative to the grid.
void paintIcon(QPainter &painter, Icon icon, const QRectF &square, const QColor &color, double stroke = 1.5);
// Arrows that point along the reading direction are mirrored right to left.
void paintIcon(QPainter &painter, Icon icon, const QRectF &square, const QColor &color, double stroke, bool mirrored);
// For menus and other places that want a QIcon.
QIcon makeIcon(const Theme &theme, Icon icon);

// SVG path data, absolute and relative M L H V C S A Z with circular arcs, and two commands of our own:
// O cx cy r (circle), R x y width height radius (rounded rectangle).
QPainterPath parsePath(const char *data);

} // namespace StatusScope
