// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/bigglyph.h"

#include "ui/common/markup.h"

#include <QLabel>
#include <QPainter>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

BigGlyph::BigGlyph(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void BigGlyph::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

QSize BigGlyph::sizeHint() const
{
    return {m_theme.px(56), m_theme.px(56)};
}

void BigGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ClassColors colors = m_theme.classColors(5);
    painter.setPen(m_theme.isHighContrast() ? QPen(colors.text) : QPen(Qt::NoPen));
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(rect(), m_theme.pxF(14), m_theme.pxF(14));
    const double side = m_theme.pxF(30);
    const QPointF corner((width() - side) / 2, (height() - side) / 2);
    paintIcon(painter, m_icon, QRectF(corner, QSizeF(side, side)), colors.text, 1.3);
}

Icon failureIcon(QStringView word)
{
    if (word == "TLS"_L1)
        return Icon::Lock;
    if (word == "DNS"_L1)
        return Icon::Search;
    if (word == "TIME"_L1)
        return Icon::Clock;
    if (word == "LOOP"_L1)
        return Icon::Retry;
    if (word == "PROXY"_L1)
        return Icon::Cloud;
    if (word == "HTTP"_L1)
        return Icon::Code;
    if (word == "STOP"_L1)
        return Icon::Stop;
    return word == "URL"_L1 ? Icon::Pen : Icon::Network;
}

void showBigCode(QLabel &label, const Theme &theme, const QString &code, const QColor &color, FontRole role)
{
    const int line = theme.lineHeight(role);
    label.setFont(theme.font(role));
    label.setFixedHeight(line);
    // A line lower than the font's own takes all of the rest from above the figures: a little of it comes back.
    label.setContentsMargins(0, role == FontRole::Code ? theme.px(2) : 0, 0, 0);
    label.setText(u"<div style=\"line-height:%1px;-qt-line-height-type:fixed\">%2</div>"_s.arg(line).arg(
        tonedMarkup(code, color.name())));
    const QFontMetrics metrics(label.font());
    label.setMinimumWidth(role == FontRole::Code ? metrics.horizontalAdvance(u"000"_s) : 0);
}

} // namespace StatusScope
