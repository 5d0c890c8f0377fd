// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/phaselegend.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include "ui/probe/phasewords.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace StatusScope {

namespace {
constexpr int square = 9;
constexpr int afterSquare = 5;
constexpr int afterWord = 12;
} // namespace

PhaseLegend::PhaseLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize PhaseLegend::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Caption));
    int width = 0;
    for (const PhaseLook &phase : phaseLooks)
        width += m_theme.px(square + afterSquare + afterWord) + metrics.horizontalAdvance(phaseName(phase));
    return {width - m_theme.px(afterWord), m_theme.px(14)};
}

void PhaseLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(FontRole::Caption));
    int left = 0;
    const auto place = [&](QRect area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    for (const PhaseLook &phase : phaseLooks) {
        const int side = m_theme.px(square);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(phase.token));
        painter.drawRoundedRect(place({left, (height() - side) / 2, side, side}), m_theme.pxF(2), m_theme.pxF(2));
        left += side + m_theme.px(afterSquare);
        const int width = painter.fontMetrics().horizontalAdvance(phaseName(phase));
        painter.setPen(m_theme.color(Token::Text2));
        paintText(painter, place({left, 0, width, height()}), Qt::AlignCenter, phaseName(phase));
        left += width + m_theme.px(afterWord);
    }
}

} // namespace StatusScope
