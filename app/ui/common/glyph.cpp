// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/glyph.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace StatusScope {

Glyph::Glyph(const Theme &theme, Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void Glyph::setTone(Token token)
{
    m_token = token;
    update();
}

QSize Glyph::sizeHint() const
{
    return {m_theme.px(16), m_theme.px(16)};
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_icon, rect(), m_theme.color(m_token));
}

} // namespace StatusScope
