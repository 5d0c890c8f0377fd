// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/badge.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace StatusScope {

Badge::Badge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void Badge::setText(const QString &text, int statusClass, std::optional<Icon> icon)
{
    m_text = text;
    m_statusClass = statusClass;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const int text = qCeil(QFontMetricsF(m_theme.font(FontRole::Small)).horizontalAdvance(m_text));
    return {text + m_theme.px(m_icon ? 34 : 16), m_theme.px(20)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ClassColors colors = m_theme.classColors(m_statusClass);
    const QRectF area = m_theme.isHighContrast() ? QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect());
    painter.setPen(m_theme.isHighContrast() ? QPen(colors.text) : QPen(Qt::NoPen));
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(area, m_theme.pxF(5), m_theme.pxF(5));
    QRect inner = rect().adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    if (m_icon) {
        const int side = m_theme.px(13);
        const QRect square =
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side}, inner);
        paintIcon(painter, *m_icon, square, colors.text);
        const int shift = m_theme.px(18);
        inner = isRightToLeft() ? inner.adjusted(0, 0, -shift, 0) : inner.adjusted(shift, 0, 0, 0);
    }
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(colors.text);
    paintText(painter, inner, Qt::AlignCenter, m_text);
}

} // namespace StatusScope
