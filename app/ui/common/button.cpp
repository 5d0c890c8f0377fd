// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/button.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace StatusScope {

struct Button::Look
{
    QColor ground;
    QColor border;
    QColor ink;
    QColor icon;
    QColor keys;
};

Button::Button(const Theme &theme, Kind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void Button::setGlyph(std::optional<Icon> icon)
{
    m_glyph = icon;
    updateGeometry();
    update();
}

void Button::setTrailingGlyph(std::optional<Icon> icon)
{
    m_trailing = icon;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QKeySequence &keys)
{
    m_keys = keyText(keys);
    updateGeometry();
    update();
}

void Button::setRemark(const QString &remark)
{
    m_remark = remark;
    updateGeometry();
    update();
}

void Button::setTall(bool tall)
{
    m_tall = tall;
    updateGeometry();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void Button::setBrief(bool brief)
{
    if (m_brief == brief)
        return;
    m_brief = brief;
    setToolTip(brief ? text() : QString());
    updateGeometry();
    update();
}

int Button::glyphSide() const
{
    return m_theme.px(m_kind == IconOnly ? 16 : 14);
}

FontRole Button::role() const
{
    if (m_kind == Primary)
        return isEnabled() ? FontRole::Heading : FontRole::Body;
    return m_small ? FontRole::Small : FontRole::Body;
}

FontRole Button::keyRole() const
{
    return m_kind == Primary ? FontRole::CaptionStrong : FontRole::Caption;
}

int Button::padding() const
{
    return m_theme.px(m_kind == Flat ? 8 : m_kind == Primary && m_tall ? 16 : 12);
}

double Button::remarkWidth() const
{
    const QFontMetricsF metrics(m_theme.font(role()));
    return m_remark.isEmpty() ? 0 : metrics.horizontalAdvance(m_remark) + m_theme.px(6);
}

QSize Button::sizeHint() const
{
    if (m_kind == IconOnly)
        return {m_theme.px(30), m_theme.px(30)};
    if (m_brief)
        return {glyphSide() + 2 * padding(), m_theme.px(m_tall ? 32 : 28)};
    const QFontMetricsF metrics(m_theme.font(role()));
    double width = metrics.horizontalAdvance(text()) + remarkWidth() + 2 * padding();
    const double gap = m_theme.px(6);
    if (m_glyph)
        width += glyphSide() + gap;
    if (m_trailing)
        width += glyphSide() + gap;
    if (!m_keys.isEmpty())
        width += QFontMetricsF(m_theme.font(keyRole())).horizontalAdvance(m_keys) + gap + m_theme.px(2);
    return {qCeil(width), m_theme.px(m_tall ? 32 : 28)};
}

Button::Look Button::look() const
{
    const bool hot = isEnabled() && (underMouse() || isDown() || isChecked());
    QColor quiet = m_theme.color(isEnabled() ? Token::Text2 : Token::Edge);
    if (!isEnabled() && m_kind == IconOnly)
        quiet.setAlphaF(0.6F);
    switch (m_kind) {
    case Primary: {
        const QColor fill = m_theme.color(Token::Fill);
        if (!isEnabled())
            return {m_theme.color(Token::Base), m_theme.color(Token::Line), m_theme.color(Token::Text3),
                    m_theme.color(Token::Text3), m_theme.color(Token::Text3)};
        const QColor ink = m_theme.color(Token::OnFill);
        return {hot ? fill.darker(isDown() ? 118 : 108) : fill, Qt::transparent, ink, ink, ink};
    }
    case Outlined: {
        const QColor ink = m_theme.color(isEnabled() ? Token::Text : Token::Text3);
        if (isChecked())
            return {m_theme.color(Token::Selected), m_theme.color(Token::Accent), ink, ink,
                    m_theme.color(Token::Text2)};
        return {m_theme.color(hot ? Token::Hover : Token::Base), m_theme.color(isEnabled() ? Token::Edge : Token::Line),
                ink, ink, m_theme.color(Token::Text3)};
    }
    default:
        return {hot ? m_theme.color(Token::Hover) : QColor(Qt::transparent), Qt::transparent, quiet, quiet,
                m_theme.color(Token::Text3)};
    }
}

void Button::paintGround(QPainter &painter, const Look &look) const
{
    const double radius = m_theme.pxF(6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.border.alpha() != 0 ? QPen(look.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(look.ground);
    const QRectF area = look.border.alpha() != 0 ? QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect());
    painter.drawRoundedRect(area, radius, radius);
    if (!hasFocus())
        return;
    paintFocusRing(painter, m_theme, rect(), radius);
    if (m_kind == Primary) { // the ring alone would vanish on the fill
        painter.setPen(QPen(m_theme.color(Token::OnFill), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), radius - 2, radius - 2);
    }
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look colors = look();
    paintGround(painter, colors);
    const int side = glyphSide();
    const auto place = [&](QRect where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    const QRect square(0, (height() - side) / 2, side, side);
    if (m_kind == IconOnly || m_brief) {
        if (m_glyph)
            paintIcon(painter, *m_glyph, square.translated((width() - side) / 2, 0), colors.icon, 1.5, isRightToLeft());
        return;
    }
    // A wider button has its content in the middle.
    int left = padding() + qMax(0, (width() - sizeHint().width()) / 2);
    if (m_glyph) {
        paintIcon(painter, *m_glyph, place(square.translated(left, 0)), colors.icon);
        left += side + m_theme.px(6);
    }
    painter.setFont(m_theme.font(role()));
    painter.setPen(colors.ink);
    const int textWidth = qCeil(QFontMetricsF(painter.font()).horizontalAdvance(text()));
    const bool alone = !m_glyph && !m_trailing && m_keys.isEmpty() && m_remark.isEmpty();
    paintText(painter, alone ? rect() : place(QRect(left, 0, textWidth, height())), Qt::AlignCenter, text());
    left += textWidth + m_theme.px(6);
    if (!m_remark.isEmpty()) {
        painter.setPen(m_theme.color(Token::Text2));
        paintText(painter, place(QRect(left, 0, qCeil(remarkWidth()), height())), Qt::AlignVCenter | Qt::AlignLeading,
                  m_remark);
        left += qCeil(remarkWidth());
    }
    if (m_trailing)
        paintIcon(painter, *m_trailing, place(square.translated(left, 0)), colors.icon);
    if (!m_keys.isEmpty() && width() >= sizeHint().width()) { // half a key would say nothing
        painter.setFont(m_theme.font(keyRole()));
        painter.setPen(colors.keys);
        const QRect area = place(QRect(left + m_theme.px(2), 0, width() - left - m_theme.px(2), height()));
        paintText(painter, area, Qt::AlignVCenter | Qt::AlignLeading, m_keys);
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace StatusScope
