// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/busyline.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace StatusScope {

using namespace std::chrono_literals;

namespace {
constexpr double share = 0.42; // of the width
constexpr double roundMs = 1800;
} // namespace

BusyLine::BusyLine(const Theme &theme, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(std::move(clock))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_timer.setInterval(33ms);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    hide();
}

void BusyLine::setRunning(bool running)
{
    setVisible(running);
    if (running == m_timer.isActive())
        return; // on it wanders, whatever is told about the probe
    if (running) {
        m_start = m_clock.ticks();
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void BusyLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double part = double((m_clock.ticks() - m_start) % qint64(roundMs)) / roundMs;
    const double left = (part * (1 + share) - share) * width();
    painter.fillRect(rect(), m_theme.color(Token::Line));
    painter.fillRect(QRectF(left, 0, share * width(), height()), m_theme.color(Token::Accent));
}

} // namespace StatusScope
