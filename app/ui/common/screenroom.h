// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScreen>
#include <QWidget>

namespace StatusScope {

// A size for a window that its screen has room for, with a frame around it.
inline QSize withinScreen(const QWidget &window, QSize wanted)
{
    constexpr QSize frame(16, 48); // px, of a window manager
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

} // namespace StatusScope
