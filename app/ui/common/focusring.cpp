// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/focusring.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace StatusScope {

FocusRing::FocusRing(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFocusRing(painter, m_theme, rect(), m_theme.pxF(2));
}

} // namespace StatusScope
