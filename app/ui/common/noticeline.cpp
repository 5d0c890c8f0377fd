// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/noticeline.h"

#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

NoticeLine::NoticeLine(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_label(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_close(new Button(theme, Button::IconOnly, {}, this))
{
    m_label->setObjectName(u"windowNotice"_s);
    m_close->setObjectName(u"closeNotice"_s);
    m_close->setGlyph(Icon::Close);
    m_close->setAccessibleName(tr("Close this notice"));
    connect(m_close, &QPushButton::clicked, this, [this] { setText({}); });
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, &NoticeLine::applyTheme);
    applyTheme();
    hide();
}

void NoticeLine::setText(const QString &sentence)
{
    m_label->setPlain(sentence);
    setVisible(!sentence.isEmpty());
    setAccessibleName(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NoticeLine::applyTheme()
{
    layout()->setContentsMargins(readingMargins(m_theme.px(32 + 24), m_theme.px(6), m_theme.px(20), m_theme.px(7)));
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Token::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
    const int side = m_theme.px(16);
    const QRect square(m_theme.px(32), (height() - side) / 2, side, side);
    paintIcon(painter, Icon::Warn, QStyle::visualRect(layoutDirection(), rect(), square), m_theme.color(Token::Warn));
}

} // namespace StatusScope
