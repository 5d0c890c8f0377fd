// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <optional>

namespace StatusScope {

namespace {

struct Shape
{
    const char *stroke;
    const char *fill;
};

// In the order of Icon.
// clang-format off
constexpr std::array<Shape, iconCount> shapes {{
    {"O7 7 4.2M10.2 10.2 13.5 13.5", ""}, // Search
    {"M2.5 4.5h11M2.5 8h11M2.5 11.5h11", ""}, // Menu
    {"M10 3 5 8l5 5", ""}, // Back
    {"M6 3l5 5-5 5", ""}, // Forward
    {"M3.5 6 8 10.5 12.5 6", ""}, // Down
    {"M6 3.5 10.5 8 6 12.5", ""}, // Right
    {"M3.5 10 8 5.5 12.5 10", ""}, // Up
    {"R5.5 5.5 8 8 1.5M10.5 5.5v-1.5a1.5 1.5 0 0 0-1.5-1.5h-5a1.5 1.5 0 0 0-1.5 1.5v5a1.5 1.5 0 0 0 1.5 1.5h1.5", ""}, // Copy
    {"M3 8.5 6.5 12 13 4.5", ""}, // Check
    {"M4 4l8 8M12 4l-8 8", ""}, // Cross
    {"O8 8 5.5", "M8 2.5a5.5 5.5 0 0 1 0 11z"}, // Half
    {"M5.5 5.8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.7M8 12.4v.1", ""}, // Ask
    {"M4 14V2.5h8l-2 3 2 3H4", ""}, // Flag
    {"O8 5.2 2.5M3.2 13c.4-2.7 2.3-4.2 4.8-4.2s4.4 1.5 4.8 4.2", ""}, // User
    {"M2.5 6.3a8 8 0 0 1 11 0M4.8 8.8a4.7 4.7 0 0 1 6.4 0O8 11.6 .8", "O8 11.6 .8"}, // Network
    {"M4.7 12.3h6.8a2.6 2.6 0 0 0 .4-5.2 4 4 0 0 0-7.7-.4 2.85 2.85 0 0 0 .5 5.6z", ""}, // Cloud
    {"R3 2.8 10 4.4 1.2R3 8.8 10 4.4 1.2M5.3 5h.1M5.3 11h.1", ""}, // Server
    {"M3 13l.6-2.6L10.5 3.5l2 2L5.6 12.4z", ""}, // Pen
    {"M2.8 4.3a1.5 1.5 0 0 1 1.5-1.5h7.4a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H7.5L4.8 13.2v-2.4h-.5a1.5 1.5 0 0 1-1.5-1.5z", ""}, // Say
    {"O8 8 5.5M8 5v3.2l2 1.3", ""}, // Clock
    {"M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3", ""}, // Retry
    {"M13 4.8a3.3 3.3 0 0 1-4.4 3.7l-4 4.2-1.5-1.5 4.2-4A3.3 3.3 0 0 1 11 2.8L9.2 4.7l2 2z", ""}, // Wrench
    {"M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5", ""}, // Code
    {"M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6O10.2 5 1.6O5.7 11 1.6", ""}, // Tune
    {"R3.5 7 9 6.5 1.5M5.5 7V5a2.5 2.5 0 0 1 5 0v2", ""}, // Lock
    {"M8 2.8 14 13H2zM8 6.8v3M8 11.4v.1", ""}, // Warn
    {"O8 8 5.5M8 7.5V11M8 5.2v.1", ""}, // Info
    {"M4 2.5h5l3 3v8H4zM9 2.5v3h3", ""}, // File
    {"R4 4 8 8 1.2", ""}, // Stop
    {"M8 10V2.8M5.3 5.3 8 2.6l2.7 2.7M3 9.5v3.5h10V9.5", ""}, // Export
    {"M4.5 4.5l7 7M11.5 4.5l-7 7", ""}, // Close
    {"M6 4.5h7.5M6 8h7.5M6 11.5h7.5M2.8 4.5h.1M2.8 8h.1M2.8 11.5h.1", ""}, // List
    {"M2.5 8h2.3l1.7-4.5 3 9L11.2 8h2.3", ""}, // Probe
    {"M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 9h5.8l.6-9", ""}, // Trash
    {"M8 13V3.5M4 7.3 8 3.3l4 4", ""}, // ArrowUp
    {"M8 3v9.5M4 8.7l4 4 4-4", ""}, // ArrowDown
    {"M8 2.3 9.5 6.2 13.7 6.5 10.5 9.1 11.5 13.2 8 10.9 4.5 13.2 5.5 9.1 2.3 6.5 6.5 6.2z", ""}, // Star
    {"M8 2.3 9.5 6.2 13.7 6.5 10.5 9.1 11.5 13.2 8 10.9 4.5 13.2 5.5 9.1 2.3 6.5 6.5 6.2z",
     "M8 2.3 9.5 6.2 13.7 6.5 10.5 9.1 11.5 13.2 8 10.9 4.5 13.2 5.5 9.1 2.3 6.5 6.5 6.2z"}, // StarFull
}};
// clang-format on

constexpr double grid = 16;

struct IconPath
{
    QPainterPath stroke;
    QPainterPath fill;
};

// Read once each; a list of entries paints the same few over and over.
const IconPath &iconPath(Icon icon)
{
    static std::array<std::optional<IconPath>, iconCount> paths;
    std::optional<IconPath> &path = paths[static_cast<std::size_t>(icon)];
    if (!path) {
        const Shape &shape = shapes[static_cast<std::size_t>(icon)];
        path = {parsePath(shape.stroke), parsePath(shape.fill)};
    }
    return *path;
}

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &square, const QColor &color, double stroke)
{
    paintIcon(painter, icon, square, color, stroke, false);
}

void paintIcon(QPainter &painter, Icon icon, const QRectF &square, const QColor &color, double stroke, bool mirrored)
{
    const IconPath &path = iconPath(icon);
    const double scale = square.width() / grid;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(mirrored ? square.topRight() : square.topLeft());
    painter.scale(mirrored ? -scale : scale, scale);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path.stroke);
    if (!path.fill.isEmpty())
        painter.fillPath(path.fill, color);
    painter.restore();
}

} // namespace StatusScope
