// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/actsection.h"

#include "registry/registry.h"
#include "ui/common/faultpath.h"
#include "ui/common/heading.h"
#include "ui/common/markup.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"
#include "ui/reference/entryfault.h"

#include <QGridLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

ActSection::ActSection(const Theme &theme, const Registry &registry, QWidget *parent)
    : Block(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_grid(new QGridLayout(this))
    , m_who(new Block(this))
    , m_again(new Block(this))
    , m_path(new FaultPath(theme, m_who))
    , m_whoText(new TextLabel(theme, FontRole::Body, Token::Text, m_who))
    , m_againText(new TextLabel(theme, FontRole::Body, Token::Text, m_again))
{
    m_path->setObjectName(u"faultPath"_s);
    m_whoText->setObjectName(u"whoActs"_s);
    m_againText->setObjectName(u"tryAgain"_s);
    connect(m_whoText, &QLabel::linkActivated, this, &ActSection::linkOpened);
    connect(m_againText, &QLabel::linkActivated, this, &ActSection::linkOpened);
    auto *who = new QVBoxLayout(m_who);
    who->addWidget(new Heading(theme, tr("Who must act")));
    who->addWidget(m_path);
    who->addWidget(m_whoText);
    who->addStretch(1);
    auto *again = new QVBoxLayout(m_again);
    again->addWidget(new Heading(theme, tr("Try again?")));
    again->addWidget(m_againText);
    again->addStretch(1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &ActSection::applyTheme);
    applyTheme();
}

void ActSection::show(const Entry &entry)
{
    const EntryFault fault = faultOf(entry, m_registry);
    m_path->setStops(fault.stops, fault.statusClass, fault.spoken);
    m_whoText->setMarkup(sentence(whoActs(entry.responsible), entry.actNote));
    m_againText->setMarkup(sentence(whenRetry(entry.retry), entry.retryNote));
}

QString ActSection::sentence(const QString &bold, const QString &rest) const
{
    return u"<span style=\"font-weight:600\">%1</span> <span style=\"color:%2\">%3</span>"_s.arg(
        bold.toHtmlEscaped(), m_theme.color(Token::Text2).name(), inlineMarkup(m_theme, rest));
}

void ActSection::setRow(bool row)
{
    if (m_row == row)
        return;
    m_row = row;
    arrange();
}

void ActSection::arrange()
{
    m_grid->addWidget(m_who, 0, 0);
    m_grid->addWidget(m_again, m_row ? 0 : 1, m_row ? 1 : 0);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, m_row ? 2 : 0);
    m_again->layout()->setContentsMargins(0, m_row ? m_theme.px(2) : 0, 0, 0);
}

void ActSection::applyTheme()
{
    m_grid->setHorizontalSpacing(m_theme.px(28));
    m_grid->setVerticalSpacing(m_theme.px(14));
    auto *who = static_cast<QVBoxLayout *>(m_who->layout());
    who->setContentsMargins(0, m_theme.px(2), 0, 0);
    who->setSpacing(m_theme.px(9));
    auto *again = static_cast<QVBoxLayout *>(m_again->layout());
    again->setSpacing(m_theme.px(3));
    arrange();
}

} // namespace StatusScope
