// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/chip.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace StatusScope {

Chip::Chip(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLink(false);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    connect(this, &QAbstractButton::clicked, this, [this] { emit opened(m_target); });
}

void Chip::setLook(const ChipLook &look, const QString &accessibleName)
{
    m_look = look;
    setAccessibleName(accessibleName);
    updateGeometry();
    update();
}

void Chip::setLink(bool link)
{
    setFocusPolicy(link ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !link);
    setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, m_theme, rect(), m_look);
    if (hasFocus())
        paintFocusRing(painter, m_theme, rect(), m_theme.pxF(5));
    else if (underMouse() && focusPolicy() != Qt::NoFocus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.classColors(m_look.statusClass).text);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.pxF(5), m_theme.pxF(5));
    }
}

} // namespace StatusScope
