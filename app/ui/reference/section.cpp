// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/section.h"

#include "ui/common/hairline.h"
#include "ui/common/theme.h"

#include <QVBoxLayout>

namespace StatusScope {

Section::Section(const Theme &theme, QWidget *parent)
    : Block(parent)
    , m_theme(theme)
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    m_outer->addWidget(new Hairline(theme));
    m_outer->addLayout(m_body);
    m_body->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &Section::applyTheme);
    applyTheme();
}

void Section::applyTheme()
{
    m_outer->setContentsMargins(0, m_theme.px(12), 0, 0);
    m_outer->setSpacing(m_theme.px(12));
    m_body->setSpacing(m_theme.px(5));
}

} // namespace StatusScope
