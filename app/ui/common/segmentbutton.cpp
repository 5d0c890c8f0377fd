// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/segmentbutton.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace StatusScope {

SegmentButton::SegmentButton(const Theme &theme, const QString &text, const QString &hint, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setText(text);
    setHint(hint);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void SegmentButton::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleName(hint.isEmpty() ? text() : tr("%1, %2").arg(text(), hint));
    updateGeometry();
    update();
}

QSize SegmentButton::sizeHint() const
{
    // As wide as the bold text, so that choosing moves nothing.
    double width = QFontMetricsF(m_theme.font(FontRole::Heading)).horizontalAdvance(text()) + 2 * m_theme.px(13);
    if (!m_hint.isEmpty())
        width += QFontMetricsF(m_theme.font(FontRole::Body)).horizontalAdvance(m_hint) + m_theme.px(6);
    return {qCeil(width), m_theme.px(26)};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = m_theme.pxF(5);
    if (isChecked()) {
        painter.setPen(m_theme.isDark() ? QPen(Qt::NoPen) : QPen(m_theme.color(Token::Line), 1));
        painter.setBrush(m_theme.color(Token::Segment));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const QFont font = m_theme.font(isChecked() ? FontRole::Heading : FontRole::Body);
    const double textWidth = QFontMetricsF(font).horizontalAdvance(text());
    const QFont hintFont = m_theme.font(FontRole::Body);
    const double hintWidth = m_hint.isEmpty() ? 0 : QFontMetricsF(hintFont).horizontalAdvance(m_hint) + m_theme.px(6);
    const int left = qRound((width() - textWidth - hintWidth) / 2);
    const auto place = [&](QRect area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    painter.setFont(font);
    painter.setPen(m_theme.color(isChecked() || underMouse() ? Token::Text : Token::Text2));
    painter.drawText(place({left, 0, qCeil(textWidth) + 1, height()}), Qt::AlignCenter, text());
    if (!m_hint.isEmpty()) {
        painter.setFont(hintFont);
        painter.setPen(m_theme.color(Token::Text2));
        painter.drawText(place({left + qCeil(textWidth) + m_theme.px(6), 0, qCeil(hintWidth), height()}),
                         Qt::AlignVCenter | Qt::AlignLeading, m_hint);
    }
    if (hasFocus())
        paintFocusRing(painter, m_theme, rect(), radius);
}

void SegmentButton::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Left:
        emit moved(mirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        emit moved(mirrored ? -1 : 1);
        return;
    case Qt::Key_Up:
        emit moved(-1);
        return;
    case Qt::Key_Down:
        emit moved(1);
        return;
    default:
        QToolButton::keyPressEvent(event);
    }
}

} // namespace StatusScope
