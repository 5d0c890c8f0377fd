// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/heading.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace StatusScope {

Heading::Heading(const Theme &theme, const QString &text, std::optional<Icon> icon, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    setText(text);
}

void Heading::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Heading::sizeHint() const
{
    const double text = QFontMetricsF(m_theme.font(FontRole::Heading)).horizontalAdvance(m_text);
    return {qCeil(text) + (m_icon ? m_theme.px(23) : 0), m_theme.lineHeight(FontRole::Heading)};
}

void Heading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect area = rect();
    if (m_icon) {
        const int side = m_theme.px(16);
        const QRect square(0, (height() - side) / 2, side, side);
        paintIcon(painter, *m_icon, QStyle::visualRect(layoutDirection(), rect(), square), m_theme.color(Token::Text2),
                  1.5, isRightToLeft());
        area = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(m_theme.px(23), 0, 0, 0));
    }
    painter.setFont(m_theme.font(FontRole::Heading));
    painter.setPen(m_theme.color(Token::Text));
    const QString text = QFontMetricsF(painter.font()).elidedText(m_text, Qt::ElideRight, area.width() + 1);
    paintText(painter, area, Qt::AlignVCenter | Qt::AlignLeading, text);
}

} // namespace StatusScope
