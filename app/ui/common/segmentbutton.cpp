// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/segmentbutton.h"

#include "ui/common/markup.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace StatusScope {

namespace {
constexpr int hintGap = 5;
}

SegmentButton::SegmentButton(const Theme &theme, const QString &text, const QString &hint, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setText(text);
    setHint(hint);
    setToolTip(toolTipText(text)); // it may be cut off
    setCheckable(true);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void SegmentButton::setWhole(bool whole)
{
    m_whole = whole;
    setSizePolicy(whole ? QSizePolicy::Preferred : QSizePolicy::Minimum, QSizePolicy::Fixed);
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
    double width = QFontMetricsF(m_theme.font(FontRole::Heading)).horizontalAdvance(text()) + 2 * m_theme.px(10);
    if (!m_hint.isEmpty())
        width += QFontMetricsF(m_theme.font(FontRole::Body)).horizontalAdvance(m_hint) + m_theme.px(hintGap);
    return {qCeil(width), m_theme.px(26)};
}

QSize SegmentButton::minimumSizeHint() const
{
    const double text = QFontMetricsF(m_theme.font(FontRole::Heading)).horizontalAdvance(this->text());
    const int least = m_whole ? qCeil(text) + 2 * m_theme.px(6) : m_theme.px(44);
    return {qMin(sizeHint().width(), least), m_theme.px(26)};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = m_theme.pxF(5);
    if (isChecked()) {
        const bool outlined = m_theme.isHighContrast();
        const double inset = outlined ? 0.5 : 0;
        painter.setPen(outlined ? QPen(m_theme.color(Token::Line), 1) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(Token::Segment));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    }
    paintWords(painter);
    if (hasFocus())
        paintFocusRing(painter, m_theme, rect(), radius);
}

void SegmentButton::paintWords(QPainter &painter) const
{
    const QFont font = m_theme.font(isChecked() ? FontRole::Heading : FontRole::Body);
    const QFont hintFont = m_theme.font(FontRole::Body);
    const QFontMetricsF metrics(font);
    const int room = width() - 2 * m_theme.px(6);
    const int gap = m_theme.px(hintGap);
    double hintWidth = m_hint.isEmpty() ? 0 : QFontMetricsF(hintFont).horizontalAdvance(m_hint) + gap;
    if (metrics.horizontalAdvance(text()) + hintWidth > room)
        hintWidth = 0; // the hint goes first, then the end of the text
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, room - hintWidth);
    const double textWidth = metrics.horizontalAdvance(shown);
    const int left = qRound((width() - textWidth - hintWidth) / 2);
    const auto place = [&](QRect area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    painter.setFont(font);
    painter.setPen(m_theme.color(isChecked() || underMouse() ? Token::Text : Token::Text2));
    paintText(painter, place({left, 0, qCeil(textWidth) + 1, height()}), Qt::AlignCenter, shown);
    if (hintWidth > 0) {
        painter.setFont(hintFont);
        painter.setPen(m_theme.color(Token::Text2));
        paintText(painter, place({left + qCeil(textWidth) + gap, 0, qCeil(hintWidth), height()}),
                  Qt::AlignVCenter | Qt::AlignLeading, m_hint);
    }
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
