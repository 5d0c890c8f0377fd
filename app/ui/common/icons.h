// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>

class QColor;
class QPainter;

namespace StatusScope {

// The one set of icons, drawn on a grid of 16 with a stroke of 1.5.
enum class Icon {
    Search,
    Menu,
    Back,
    Forward,
    Down,
    Right,
    Up,
    Copy,
    Check,
    Cross,
    Half,
    Ask,
    Flag,
    User,
    Network,
    Cloud,
    Server,
    Pen,
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
    Probe,
    Trash,
    ArrowUp,
    ArrowDown,
    Star,
    StarFull
};
inline constexpr int iconCount = static_cast<int>(Icon::StarFull) + 1;

// Paints into a square; the stroke keeps its weight relative to the grid.
void paintIcon(QPainter &painter, Icon icon, const QRectF &square, const QColor &color, double stroke = 1.5);
// Arrows that point along the reading direction are mirrored right to left.
void paintIcon(QPainter &painter, Icon icon, const QRectF &square, const QColor &color, double stroke, bool mirrored);

// SVG path data, absolute and relative M L H V C S A Z with circular arcs, and two commands of our own:
// O cx cy r (circle), R x y width height radius (rounded rectangle).
QPainterPath parsePath(const char *data);

} // namespace StatusScope
