// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
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
    explicit BusyLine(const Theme &theme, QWidget *parent = nullptr);

    void setRunning(bool running);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace StatusScope
