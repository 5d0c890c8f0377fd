// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace StatusScope {

// Scrolls the page around a widget that does not scroll itself, until a part of it is in sight.
inline void bringInSight(const QWidget &widget, const QRect &part)
{
    for (QWidget *around = widget.parentWidget(); around != nullptr; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (area == nullptr)
            continue;
        const QPoint center = widget.mapTo(area->widget(), part.center());
        area->ensureVisible(center.x(), center.y(), part.width() / 2, part.height());
        return;
    }
}

} // namespace StatusScope
