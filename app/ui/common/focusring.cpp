// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/focusring.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace StatusScope {

FocusRing::FocusRing(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setVisible(parent->hasFocus());
    parent->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        setVisible(event->type() == QEvent::FocusIn);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FocusIn)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFocusRing(painter, m_theme, rect(), m_theme.pxF(2));
}

} // namespace StatusScope
