// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/clock.h"

#include <QTimer>
#include <QWidget>

namespace StatusScope {

class Theme;

// A thin line on which a piece wanders while something is under way.
class BusyLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyLine)

public:
    BusyLine(const Theme &theme, Clock clock, QWidget *parent = nullptr);

    void setRunning(bool running);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QTimer m_timer;
    Clock m_clock;
    qint64 m_start = 0; // in its ticks
};

} // namespace StatusScope
