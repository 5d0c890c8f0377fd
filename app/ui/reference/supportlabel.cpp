// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/supportlabel.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace StatusScope {

SupportLabel::SupportLabel(const Theme &theme, const SupportLook &look, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    setLook(look);
}

void SupportLabel::setLook(const SupportLook &look)
{
    m_look = look;
    const QString word = supportWord(look.level);
    setAccessibleName(look.text == word ? word : QString(word + u' ' + look.text));
    updateGeometry();
    update();
}

QSize SupportLabel::sizeHint() const
{
    return {supportWidth(m_theme, m_look), m_theme.px(18)};
}

void SupportLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSupport(painter, m_theme, rect(), m_look);
}

} // namespace StatusScope
