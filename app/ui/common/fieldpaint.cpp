// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/fieldpaint.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace StatusScope {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

QColor glyphColor(const Theme &theme, const QStyleOption &option)
{
    return theme.color(has(option, QStyle::State_Enabled) ? Token::Text : Token::Edge);
}

QRectF squareIn(const QStyleOption &option)
{
    const double side = qMin(option.rect.width(), option.rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    return square.adjusted(0.75, 0.75, -0.75, -0.75);
}

} // namespace

void paintFieldFrame(QPainter &painter, const Theme &theme, const QStyleOption &option)
{
    const bool focus = has(option, QStyle::State_HasFocus);
    const bool enabled = has(option, QStyle::State_Enabled);
    const double width = focus ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(focus ? Token::Accent : enabled ? Token::Edge : Token::Line), width));
    painter.setBrush(theme.color(enabled ? Token::Base : Token::Panel));
    const double inset = width / 2;
    const double radius = theme.pxF(6) - inset;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintComboBox(QPainter &painter, const Theme &theme, const QStyleOptionComplex &option)
{
    paintFieldFrame(painter, theme, option);
    const QRectF arrow = fieldPart(theme, QStyle::SC_ComboBoxArrow, option);
    const double side = theme.pxF(14);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(painter, Icon::Down, QRectF(arrow.center().x() - side / 2, arrow.center().y() - side / 2, side, side),
              glyphColor(theme, option), 1.8);
    painter.restore();
}

void paintSpinBox(QPainter &painter, const Theme &theme, const QStyleOptionComplex &option)
{
    paintFieldFrame(painter, theme, option);
    const double side = theme.pxF(10);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[part, icon] :
         {std::pair(QStyle::SC_SpinBoxUp, Icon::Up), std::pair(QStyle::SC_SpinBoxDown, Icon::Down)})
    {
        const QRectF area = fieldPart(theme, part, option);
        const double y = part == QStyle::SC_SpinBoxUp ? area.bottom() - side : area.top();
        paintIcon(painter, icon, QRectF(area.center().x() - side / 2, y, side, side), glyphColor(theme, option));
    }
    painter.restore();
}

void paintTick(QPainter &painter, const Theme &theme, const QStyleOption &option)
{
    const bool on = has(option, QStyle::State_On);
    const QRectF square = squareIn(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Token ground = has(option, QStyle::State_Enabled) ? Token::Fill : Token::Edge;
    painter.setPen(QPen(theme.color(on ? ground : Token::Edge), 1.5));
    painter.setBrush(theme.color(on ? ground : Token::Base));
    painter.drawRoundedRect(square, theme.pxF(3.5), theme.pxF(3.5));
    if (on) {
        const double inset = square.width() / 8;
        paintIcon(painter, Icon::Check, square.adjusted(inset, inset, -inset, -inset), theme.color(Token::OnFill), 2.2);
    }
    painter.restore();
}

void paintRadio(QPainter &painter, const Theme &theme, const QStyleOption &option)
{
    const bool on = has(option, QStyle::State_On);
    const QRectF square = squareIn(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Token ground = has(option, QStyle::State_Enabled) ? Token::Fill : Token::Edge;
    painter.setPen(QPen(theme.color(on ? ground : Token::Edge), 1.5));
    painter.setBrush(theme.color(on ? ground : Token::Base));
    painter.drawEllipse(square);
    if (on) {
        const double inset = square.width() * 0.3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::OnFill));
        painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

QRect fieldPart(const Theme &theme, QStyle::SubControl part, const QStyleOptionComplex &option)
{
    const QRect &all = option.rect;
    const bool spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option) != nullptr;
    const int arrow = theme.px(spin ? 24 : 30);
    const int right = all.right() + 1 - arrow;
    QRect area;
    if (part == (spin ? QStyle::SC_SpinBoxFrame : QStyle::SC_ComboBoxFrame))
        area = all;
    else if (part == (spin ? QStyle::SC_SpinBoxEditField : QStyle::SC_ComboBoxEditField))
        area = QRect(all.left() + theme.px(8), all.top() + 2, right - all.left() - theme.px(8), all.height() - 4);
    else if (spin && part == QStyle::SC_SpinBoxUp)
        area = QRect(right, all.top(), arrow, all.height() / 2);
    else if (spin && part == QStyle::SC_SpinBoxDown)
        area = QRect(right, all.top() + all.height() / 2, arrow, all.height() - all.height() / 2);
    else if (!spin && part == QStyle::SC_ComboBoxArrow)
        area = QRect(right, all.top(), arrow, all.height());
    return area.isNull() ? area : QStyle::visualRect(option.direction, all, area);
}

} // namespace StatusScope
