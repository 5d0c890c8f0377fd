// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/tellcard.h"

#include "ui/common/copybutton.h"
#include "ui/common/glyph.h"
#include "ui/common/shortcuts.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

TellCard::TellCard(const Theme &theme, const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_heading(new TextLabel(theme, FontRole::Heading, Token::Text2, this))
    , m_text(new TextLabel(theme, FontRole::Lead, Token::Text, this))
    , m_copy(new CopyButton(theme, Button::Primary, tr("Copy"), this))
{
    m_heading->setPlain(heading);
    m_text->setObjectName(u"sentence"_s);
    m_copy->setObjectName(u"copySentence"_s);
    m_copy->setKeyHint(copySentenceKeys());
    m_copy->setAccessibleName(tr("Copy the sentence"));
    connect(m_copy, &QPushButton::clicked, this, &TellCard::copy);
    auto *head = new QHBoxLayout;
    head->addWidget(new Glyph(theme, Icon::Say, this));
    head->addWidget(m_heading, 1, Qt::AlignVCenter);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_text);
    connect(&theme, &Theme::changed, this, &TellCard::applyTheme);
    applyTheme();
}

void TellCard::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    m_text->setPlain(sentence);
}

void TellCard::copy()
{
    emit copyRequested(m_sentence);
    m_copy->showCopied();
}

void TellCard::applyTheme()
{
    layout()->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(14));
    layout()->setSpacing(m_theme.px(5));
    layout()->itemAt(0)->layout()->setSpacing(m_theme.px(7));
}

void TellCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(Token::Text)) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(Token::Tell));
    painter.drawRoundedRect(rect(), m_theme.pxF(10), m_theme.pxF(10));
}

} // namespace StatusScope
