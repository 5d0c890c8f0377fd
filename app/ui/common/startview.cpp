// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/startview.h"

#include "ui/common/faultpath.h"
#include "ui/common/textlabel.h"

#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// So that no word stands alone on the last of its centred lines.
QString endingTogether(QString text)
{
    for (int spaces = 0; spaces < 2; ++spaces) {
        if (const qsizetype at = text.lastIndexOf(u' '); at >= 0)
            text[at] = QChar::Nbsp;
    }
    return text;
}

} // namespace

StartView::StartView(const Theme &theme, const Words &words, const QList<Choice> &choices, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_body(new QWidget)
    , m_path(new FaultPath(theme, m_body))
    , m_question(new TextLabel(theme, FontRole::Title, Token::Text, m_body))
    , m_lead(new TextLabel(theme, FontRole::Lead, Token::Text2, m_body))
    , m_rows(new QWidget(m_body))
    , m_promise(new TextLabel(theme, FontRole::Small, Token::Text2, m_body))
{
    FaultStops stops;
    const QString names[] = {tr("Visitor"), tr("Network"), tr("CDN or proxy"), tr("Site")};
    for (std::size_t i = 0; i < stops.size(); ++i)
        stops[i].name = names[i];
    m_path->setStops(stops, 0, tr("Visitor, network, CDN or proxy, site: nothing is known yet."));
    m_question->setPlain(words.question);
    m_lead->setPlain(endingTogether(words.lead));
    m_promise->setPlain(endingTogether(words.promise));
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *row = new ActionRow(theme, choices[i].look, m_rows);
        row->setObjectName(choices[i].objectName);
        row->setPreferred(i == 0);
        connect(row, &QAbstractButton::clicked, this, [this, i] { emit chosen(int(i)); });
        rows->addWidget(row);
    }
    auto *layout = new QVBoxLayout(m_body);
    layout->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_question),
                          static_cast<QWidget *>(m_lead), m_rows, static_cast<QWidget *>(m_promise)})
    {
        auto *center = new QHBoxLayout;
        center->addStretch(1);
        center->addWidget(part, 100);
        center->addStretch(1);
        layout->addLayout(center);
    }
    layout->addStretch(1);
    for (TextLabel *label : {m_question, m_lead, m_promise})
        label->setAlignment(Qt::AlignHCenter);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_body);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&theme, &Theme::changed, this, &StartView::applyTheme);
    applyTheme();
}

void StartView::applyTheme()
{
    m_body->layout()->setContentsMargins(m_theme.px(24), m_theme.px(96), m_theme.px(24), m_theme.px(24));
    m_rows->layout()->setSpacing(m_theme.px(2));
    m_path->setMaximumWidth(m_theme.px(460));
    m_lead->setMaximumWidth(m_theme.px(520));
    m_rows->setMaximumWidth(m_theme.px(520));
    m_promise->setMaximumWidth(m_theme.px(620));
    m_question->setMaximumWidth(m_theme.px(620));
    m_question->setContentsMargins(0, m_theme.px(34), 0, 0);
    m_lead->setContentsMargins(0, m_theme.px(6), 0, m_theme.px(28));
    m_promise->setContentsMargins(0, m_theme.px(34), 0, 0);
}

} // namespace StatusScope
