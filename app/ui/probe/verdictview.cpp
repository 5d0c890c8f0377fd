// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/verdictview.h"

#include "registry/registry.h"
#include "ui/common/badge.h"
#include "ui/common/bigpicture.h"
#include "ui/common/flowlayout.h"
#include "ui/common/heading.h"
#include "ui/common/markup.h"
#include "ui/common/paint.h"
#include "ui/common/tellcard.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <QBoxLayout>
#include <QRegularExpression>
#include <QStyle>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestBigCode = 5; // characters; a longer status is no code
constexpr qsizetype wholePiece = 40; // characters; a longer piece of evidence may break

QString stepMarkup(const Theme &theme, const Step &step)
{
    QString html;
    for (qsizetype i = 0; i < step.parts.size(); ++i)
        html += Step::isCommand(i) ? codeMarkup(theme, step.parts[i]) : step.parts[i].toHtmlEscaped();
    return html;
}

} // namespace

VerdictView::VerdictView(const Theme &theme, const Registry &registry, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_act(new QWidget(this))
{
    m_main = buildMain();
    buildAct();
    m_columns->addWidget(m_main, 1);
    m_columns->addWidget(m_act);
    m_columns->addStretch(0);
    connect(&theme, &Theme::changed, this, [this] {
        m_arrangement = Arrangement::None;
        arrange();
        fill();
    });
    arrange();
}

QWidget *VerdictView::buildHero()
{
    auto *hero = new QWidget(this);
    m_code = new TextLabel(m_theme, FontRole::Code, Token::Text, hero);
    m_code->setObjectName(u"code"_s);
    m_picture = new BigPicture(m_theme, hero);
    m_picture->setObjectName(u"picture"_s);
    m_title = new TextLabel(m_theme, FontRole::Title, Token::Text, hero);
    m_title->setObjectName(u"title"_s);
    m_badgeRow = new QWidget(hero);
    new FlowLayout(m_theme.px(6), m_theme.px(4), m_badgeRow);
    auto *words = new QVBoxLayout;
    words->setSpacing(m_theme.px(4));
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_badgeRow);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(hero);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_code, 0, Qt::AlignVCenter);
    layout->addWidget(m_picture, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    return hero;
}

QWidget *VerdictView::buildMain()
{
    auto *main = new QWidget(this);
    m_hero = buildHero();
    m_explanation = new TextLabel(m_theme, FontRole::Lead, Token::Text, main);
    m_explanation->setObjectName(u"explanation"_s);
    m_evidence = new TextLabel(m_theme, FontRole::Small, Token::Text2, main);
    m_evidence->setObjectName(u"evidence"_s);
    m_alternatives = new TextLabel(m_theme, FontRole::Small, Token::Text2, main);
    m_alternatives->setObjectName(u"alternatives"_s);
    connect(m_alternatives, &QLabel::linkActivated, this, &VerdictView::linkOpened);
    m_card = new TellCard(m_theme, tr("Tell the customer"), main);
    m_card->setObjectName(u"tellCard"_s);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hero);
    layout->addWidget(m_explanation);
    layout->addWidget(m_evidence);
    layout->addWidget(m_alternatives);
    layout->addSpacing(12);
    layout->addWidget(m_card);
    layout->addStretch(1);
    return main;
}

void VerdictView::buildAct()
{
    m_who = new QWidget(m_act);
    m_path = new FaultPath(m_theme, m_who);
    m_path->setObjectName(u"faultPath"_s);
    auto *who = new QVBoxLayout(m_who);
    who->addWidget(new Heading(m_theme, tr("Who must act"), {}, m_who));
    who->addWidget(m_path);
    who->addStretch(1);
    m_then = new QWidget(m_act);
    m_stepsHeading = new Heading(m_theme, tr("Check next"), {}, m_then);
    m_steps = new TextLabel(m_theme, FontRole::Body, Token::Text, m_then);
    m_steps->setObjectName(u"nextSteps"_s);
    m_retry = new TextLabel(m_theme, FontRole::Body, Token::Text, m_then);
    m_retry->setObjectName(u"tryAgain"_s);
    auto *then = new QVBoxLayout(m_then);
    then->addWidget(m_stepsHeading);
    then->addWidget(m_steps);
    m_retryGap = new QSpacerItem(0, 0);
    then->addSpacerItem(m_retryGap);
    then->addWidget(new Heading(m_theme, tr("Try again?"), {}, m_then));
    then->addWidget(m_retry);
    then->addStretch(1);
    m_actParts = new QBoxLayout(QBoxLayout::TopToBottom, m_act);
    m_actParts->setContentsMargins(0, 0, 0, 0);
    m_actParts->addWidget(m_who);
    m_actParts->addWidget(m_then, 1);
}

void VerdictView::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    fill();
}

void VerdictView::fill()
{
    const bool picture = m_verdict.code.isEmpty() || m_verdict.code.size() > longestBigCode;
    m_code->setVisible(!picture);
    m_picture->setVisible(picture);
    showBigCode(*m_code, m_theme, m_verdict.code, m_theme.classColors(m_verdict.statusClass).solid);
    m_code->setAccessibleName(m_verdict.spokenCode);
    m_picture->setPicture(m_verdict.picture, m_verdict.statusClass, m_verdict.spokenCode);
    m_title->setPlain(m_verdict.title);
    fillBadges();
    m_explanation->setMarkup(explanationMarkup());
    m_evidence->setVisible(!m_verdict.evidence.isEmpty());
    m_evidence->setMarkup(evidenceMarkup());
    m_alternatives->setVisible(!m_verdict.alternatives.isEmpty());
    m_alternatives->setMarkup(alternativesMarkup());
    m_card->setVisible(!m_verdict.say.isEmpty());
    m_card->setSentence(m_verdict.say);
    m_path->setStops(m_verdict.stops, m_verdict.statusClass, m_verdict.spokenPath);
    m_stepsHeading->setVisible(!m_verdict.nextSteps.isEmpty());
    m_steps->setVisible(!m_verdict.nextSteps.isEmpty());
    QStringList steps;
    for (const Step &step : m_verdict.nextSteps)
        steps += stepMarkup(m_theme, step);
    m_steps->setMarkup(listMarkup(m_theme, steps, true, 0));
    m_retry->setMarkup(tonedMarkup(m_verdict.retry, m_theme.color(Token::Text).name(), true) + u' '
                       + u"<span style=\"color:%1\">%2</span>"_s.arg(m_theme.color(Token::Text2).name(),
                                                                     m_verdict.retryNote.toHtmlEscaped()));
}

void VerdictView::fillBadges()
{
    while (m_badges.size() < m_verdict.badges.size()) {
        m_badges += new Badge(m_theme, m_badgeRow);
        m_badgeRow->layout()->addWidget(m_badges.last());
    }
    for (qsizetype i = 0; i < m_badges.size(); ++i) {
        const bool used = i < m_verdict.badges.size();
        m_badges[i]->setVisible(used);
        if (used)
            m_badges[i]->setText(m_verdict.badges[i].text, m_verdict.badges[i].statusClass, m_verdict.badges[i].icon);
    }
}

QString VerdictView::explanationMarkup() const
{
    const QString &whole = m_verdict.explanation;
    const qsizetype at = m_verdict.emphasis.isEmpty() ? -1 : whole.indexOf(m_verdict.emphasis);
    if (at < 0)
        return whole.toHtmlEscaped();
    return whole.left(at).toHtmlEscaped() + u"<span style=\"font-weight:600\">"_s + m_verdict.emphasis.toHtmlEscaped()
        + u"</span>"_s + whole.mid(at + m_verdict.emphasis.size()).toHtmlEscaped();
}

QString VerdictView::evidenceMarkup() const
{
    // As utcText() writes it: "14 Nov 2026 23:59 UTC".
    static const QRegularExpression time(u"((?:[^ \\xa0]+[ \\xa0]){2}\\d{4}[ \\xa0]\\d\\d:\\d\\d[ \\xa0]UTC)"_s);
    const QString fixed = u"<span style=\"font-family:'%1';color:%2\">"_s.arg(
        m_theme.font(FontRole::Mono).family().toHtmlEscaped(), m_theme.color(Token::Text).name());
    const QString gap = u"&nbsp;&nbsp;&nbsp; "_s;
    QString html = tonedMarkup(tr("How we know"), m_theme.color(Token::Text2).name(), true);
    for (const VerdictEvidence &evidence : m_verdict.evidence) {
        QString text = evidence.text;
        if (text.size() <= wholePiece)
            text.replace(u' ', QChar::Nbsp);
        text = text.toHtmlEscaped();
        if (evidence.fixed)
            text = fixed + text + "</span>"_L1;
        else
            text.replace(time, fixed + "\\1</span>"_L1);
        html += gap + text;
    }
    return html;
}

QString VerdictView::alternativesMarkup() const
{
    // Many makers have a page for the same code.
    const auto maker = [this](const Entry &entry) {
        const Vendor *vendor = m_registry.vendor(entry.vendor);
        return vendor == nullptr || entry.registered ? QString()
                                                     : tr(" (%1)", "maker").arg(vendor->name.toHtmlEscaped());
    };
    QStringList links;
    for (const QString &id : m_verdict.alternatives) {
        if (const Entry *entry = m_registry.find(id))
            links += linkMarkup(u"status:"_s + id, entryTitle(*entry)) + maker(*entry);
    }
    return tonedMarkup(tr("Could also be"), m_theme.color(Token::Text2).name(), true) + u"&nbsp;&nbsp; "_s
        + links.join(u", ");
}

void VerdictView::arrange()
{
    // The scroll bar stands within the margin.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int pane = width() + bar;
    const auto wanted = pane >= m_theme.px(820) ? Arrangement::Wide
        : pane >= m_theme.px(560)               ? Arrangement::Row
                                                : Arrangement::Column;
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    layout()->setContentsMargins(
        readingMargins(m_theme.px(32), m_theme.px(16), qMax(m_theme.px(8), m_theme.px(32) - bar), m_theme.px(16)));
    m_hero->layout()->setSpacing(m_theme.px(18));
    m_explanation->setContentsMargins(0, m_theme.px(8), 0, 0);
    m_evidence->setContentsMargins(0, m_theme.px(8), 0, 0);
    m_alternatives->setContentsMargins(0, m_theme.px(4), 0, 0);
    const bool wide = wanted == Arrangement::Wide;
    const bool row = wanted == Arrangement::Row;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(m_theme.px(wide ? 36 : 12));
    m_actParts->setDirection(row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_actParts->setSpacing(wide ? 0 : m_theme.px(row ? 36 : 12));
    m_actParts->setStretch(0, row ? 1 : 0);
    m_who->setMaximumWidth(m_theme.px(300));
    m_act->setMinimumWidth(wide ? m_theme.px(300) : 0);
    m_act->setMaximumWidth(wide ? m_theme.px(300) : QWIDGETSIZE_MAX);
    m_main->setMaximumWidth(wide ? m_theme.px(1040 - 336) : QWIDGETSIZE_MAX);
    auto *who = static_cast<QVBoxLayout *>(m_who->layout());
    who->setContentsMargins(0, m_theme.px(2), 0, 0);
    who->setSpacing(m_theme.px(9));
    auto *then = static_cast<QVBoxLayout *>(m_then->layout());
    then->setContentsMargins(0, wide ? m_theme.px(12) : m_theme.px(2), 0, 0);
    then->setSpacing(m_theme.px(4));
    m_retryGap->changeSize(0, m_theme.px(4), QSizePolicy::Fixed, QSizePolicy::Fixed);
    then->invalidate();
}

void VerdictView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace StatusScope
