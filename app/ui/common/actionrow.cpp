// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/actionrow.h"

#include "ui/common/markup.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace StatusScope {

ActionRow::ActionRow(const Theme &theme, const Look &look, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    setLook(look);
}

void ActionRow::setLook(const Look &look)
{
    m_look = look;
    const QString chip = look.chip ? look.chip->text + u' ' : QString();
    setAccessibleName(chip + look.name);
    setAccessibleDescription(look.remark);
    setToolTip(toolTipText(look.remark));
    updateGeometry();
    update();
}

QSize ActionRow::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(m_look.chip ? 44 : 48)};
}

void ActionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = m_theme.pxF(8);
    if (underMouse() || hasFocus() || isDown() || m_preferred)
        paintTint(painter, m_theme, rect(), Token::Selected, radius);
    if (hasFocus())
        paintFocusRing(painter, m_theme, rect(), radius);
    int left = m_theme.px(14);
    const auto place = [&](QRect area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    if (m_look.chip) {
        const QSize size = chipSize(m_theme, *m_look.chip).expandedTo({m_chipRoom, 0});
        paintChip(painter, m_theme, place({left, (height() - size.height()) / 2, size.width(), size.height()}),
                  *m_look.chip);
        left += size.width() + m_theme.px(12);
    } else if (m_look.icon) {
        const int side = m_theme.px(18);
        paintIcon(painter, *m_look.icon, place({left, (height() - side) / 2, side, side}), m_theme.color(Token::Text2),
                  1.5);
        left += side + m_theme.px(12);
    }
    paintWords(painter, left, paintTrailing(painter, width() - m_theme.px(14)));
}

int ActionRow::paintTrailing(QPainter &painter, int right) const
{
    const auto place = [&](QRect area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    if (!m_look.keys.isEmpty()) {
        const QSize size = keyHintSize(m_theme, m_look.keys);
        right -= size.width();
        paintKeyHint(painter, m_theme, place({right, (height() - size.height()) / 2, size.width(), size.height()}),
                     m_look.keys);
        right -= m_theme.px(12);
    }
    if (!m_look.tag.isEmpty()) {
        painter.setFont(m_theme.font(FontRole::Caption));
        const int width = painter.fontMetrics().horizontalAdvance(m_look.tag) + m_theme.px(12);
        right -= width;
        const QRectF area = place({right, (height() - m_theme.px(17)) / 2, width, m_theme.px(17)});
        painter.setPen(m_theme.color(Token::Edge));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.pxF(4), m_theme.pxF(4));
        painter.setPen(m_theme.color(Token::Text2));
        paintText(painter, area, Qt::AlignCenter, m_look.tag);
        right -= m_theme.px(12);
    }
    return right;
}

void ActionRow::paintWords(QPainter &painter, int left, int right) const
{
    const int line = m_theme.lineHeight(FontRole::Body);
    const bool stacked = !m_look.chip && !m_look.remark.isEmpty();
    const Qt::Alignment side = Qt::AlignVCenter | Qt::AlignLeading;
    const auto write = [&](FontRole role, Token token, QRect area, const QString &text) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.color(token));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
        paintText(painter, QStyle::visualRect(layoutDirection(), rect(), area), side, shown);
        return painter.fontMetrics().horizontalAdvance(shown);
    };
    const int top = (height() - (stacked ? 2 * line : line)) / 2;
    const int nameWidth = write(FontRole::Heading, Token::Text, {left, top, right - left, line}, m_look.name);
    if (stacked)
        write(FontRole::Body, Token::Text2, {left, top + line, right - left, line}, m_look.remark);
    else if (left + nameWidth + m_theme.px(24) < right)
        write(FontRole::Body, Token::Text2,
              {left + nameWidth + m_theme.px(4), top, right - left - nameWidth - m_theme.px(4), line}, m_look.remark);
}

void ActionRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace StatusScope
