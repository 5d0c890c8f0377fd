// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/probeside.h"

#include "ui/common/markup.h"
#include "ui/common/textlabel.h"

#include <QVBoxLayout>

namespace StatusScope {

ProbeSide::ProbeSide(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_none(new TextLabel(theme, FontRole::Body, Token::Text2, this))
{
    m_none->setMarkup(tonedMarkup(tr("Nothing is stored"), theme.color(Token::Text).name(), true) + QStringLiteral("<br>")
                      + tr("What you probe is shown on the right and forgotten when the window closes.").toHtmlEscaped());
    m_none->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 0, 40, 0);
    layout->addStretch(1);
    layout->addWidget(m_none);
    layout->addStretch(1);
}

} // namespace StatusScope
