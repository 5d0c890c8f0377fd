// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/stepbutton.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace StatusScope {

StepButton::StepButton(const Theme &theme, Icon icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::NoFocus); // up and down in the field do the same
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize StepButton::sizeHint() const
{
    return {m_theme.px(24), m_theme.px(24)};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = m_theme.pxF(3);
    const QRectF frame =
        QRectF(rect()).adjusted(m_theme.pxF(1) + 0.5, inset + 0.5, -m_theme.pxF(1) - 0.5, -inset - 0.5);
    painter.setPen(m_theme.color(Token::Line));
    painter.setBrush(m_theme.color(underMouse() ? Token::Hover : Token::Panel));
    painter.drawRoundedRect(frame, m_theme.pxF(4), m_theme.pxF(4));
    const double side = m_theme.pxF(12);
    paintIcon(painter, m_icon, QRectF(frame.center().x() - side / 2, frame.center().y() - side / 2, side, side),
              m_theme.color(Token::Text3), 1.5);
}

} // namespace StatusScope
