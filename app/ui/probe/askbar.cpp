// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/askbar.h"

#include "ui/common/button.h"
#include "ui/common/glyph.h"
#include "ui/common/markup.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

AskBar::AskBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_yes(new Button(theme, Button::Primary, tr("Probe it"), this))
    , m_no(new Button(theme, Button::Flat, tr("No"), this))
{
    setObjectName(u"askBar"_s);
    m_text->setObjectName(u"askText"_s);
    m_yes->setObjectName(u"askYes"_s);
    m_no->setObjectName(u"askNo"_s);
    m_no->setAccessibleName(tr("Do not probe it"));
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        emit agreed(m_url);
    });
    connect(m_no, &QPushButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    auto *sign = new Glyph(theme, Icon::Ask, this);
    row->addWidget(sign, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_no);
    row->addWidget(m_yes);
    connect(&theme, &Theme::changed, this, &AskBar::applyTheme);
    applyTheme();
    hide();
}

void AskBar::ask(const QString &url)
{
    m_url = url;
    m_text->setMarkup(tonedMarkup(tr("Probe this address?"), m_theme.color(Token::Text).name(), true) + u' '
                      + tr("A link outside StatusScope asks for it. Nothing has been sent yet.").toHtmlEscaped());
    setToolTip(toolTipText(url));
    show();
    m_no->setFocus(Qt::OtherFocusReason); // so that an Enter meant for something else agrees to nothing
}

void AskBar::applyTheme()
{
    layout()->setContentsMargins(readingMargins(m_theme.px(32), m_theme.px(8), m_theme.px(24), m_theme.px(8)));
    layout()->setSpacing(m_theme.px(10));
}

void AskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Tell));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
}

} // namespace StatusScope
