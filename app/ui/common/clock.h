// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

#include <functional>

namespace StatusScope {

// Where the window gets the time from; pictures put one in that stands still.
struct Clock
{
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
    // Milliseconds since some moment; never set back, unlike the time of day.
    std::function<qint64()> ticks = [] {
        QElapsedTimer timer;
        timer.start();
        return timer.msecsSinceReference();
    };
};

} // namespace StatusScope
