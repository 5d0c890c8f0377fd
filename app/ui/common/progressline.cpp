// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/progressline.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace StatusScope {

ProgressLine::ProgressLine(const Theme &theme, QWidget *parent)
    : QProgressBar(parent)
    , m_theme(theme)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize ProgressLine::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(6)};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {m_theme.px(40), m_theme.px(6)};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = height() / 2.0;
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(Token::Text)) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.classColors(0).tint);
    painter.drawRoundedRect(rect(), radius, radius);
    if (value() <= minimum() || maximum() <= minimum())
        return;
    QRectF done(0, 0, double(width()) * (value() - minimum()) / (maximum() - minimum()), height());
    if (isRightToLeft())
        done.moveRight(width());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Fill));
    painter.drawRoundedRect(done, radius, radius);
}

} // namespace StatusScope
