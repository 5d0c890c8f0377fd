// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/resultline.h"

#include "ui/common/textlabel.h"
#include "ui/reference/stepbutton.h"

#include <QFontMetrics>
#include <QHBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

ResultLine::ResultLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_up(new StepButton(theme, Icon::ArrowUp, tr("Previous result"), this))
    , m_down(new StepButton(theme, Icon::ArrowDown, tr("Next result"), this))
{
    m_label->setObjectName(u"resultText"_s);
    m_label->setWordWrap(false);
    m_up->setObjectName(u"previousResult"_s);
    m_down->setObjectName(u"nextResult"_s);
    connect(m_up, &QAbstractButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { emit stepped(1); });
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_up);
    layout->addWidget(m_down);
    connect(&theme, &Theme::changed, this, &ResultLine::applyTheme);
    applyTheme();
}

void ResultLine::setResult(int found, int total, const QString &spoken)
{
    m_found = found;
    m_total = total;
    m_up->setVisible(found > 0);
    m_down->setVisible(found > 0);
    setBest(found > 0);
    setAccessibleName(spoken);
}

void ResultLine::setBest(bool selected)
{
    const QString text = selected ? tr("%1 of %2, best match selected") : tr("%1 of %2");
    m_text = text.arg(m_found).arg(m_total);
    elide();
}

void ResultLine::elide()
{
    layout()->activate();
    const QFontMetrics metrics(m_theme.font(FontRole::Small));
    m_label->setPlain(metrics.elidedText(m_text, Qt::ElideRight, m_label->width()));
}

void ResultLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void ResultLine::applyTheme()
{
    layout()->setContentsMargins(m_theme.px(18), m_theme.px(4), m_theme.px(18), 0);
    layout()->setSpacing(m_theme.px(4));
    setFixedHeight(m_theme.px(28));
}

} // namespace StatusScope
