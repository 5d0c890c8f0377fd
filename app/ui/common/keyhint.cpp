// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/keyhint.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace StatusScope {

KeyHint::KeyHint(const Theme &theme, const QKeySequence &keys, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(keyText(keys))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(m_text);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize KeyHint::sizeHint() const
{
    return keyHintSize(m_theme, m_text);
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyHint(painter, m_theme, rect(), m_text);
}

} // namespace StatusScope
