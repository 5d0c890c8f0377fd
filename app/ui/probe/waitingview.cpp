// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/waitingview.h"

#include "ui/common/bigpicture.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"
#include "ui/probe/faultstops.h"
#include "ui/probe/probesession.h"

#include <QHBoxLayout>
#include <QUrl>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hostOf(const ProbeSession &session)
{
    const QString url = session.partial().url.isEmpty() ? session.request().url : session.partial().url;
    const QString host = QUrl(url).host();
    return host.isEmpty() ? url : host;
}

int seconds(double ms)
{
    return int(ms / 1000);
}

// Of the phase under way: a connection has to stand sooner than the whole has to end.
int limitSeconds(const ProbeSession &session)
{
    const bool connecting = session.phase() == ProbePhase::Resolving || session.phase() == ProbePhase::Connecting
        || session.phase() == ProbePhase::Handshake;
    const ProbeRequest &request = session.request();
    return seconds(double((connecting ? std::min(request.connectTimeout, request.timeout) : request.timeout).count()));
}

} // namespace

QString waitingTitle(const ProbeSession &session)
{
    return WaitingView::tr("Waiting for %1").arg(hostOf(session));
}

QString waitingText(const ProbeSession &session)
{
    const int waited = seconds(session.hopElapsedMs());
    const QString end = u' ' + WaitingView::tr("The limit is %1 s.").arg(limitSeconds(session));
    switch (session.phase()) {
    case ProbePhase::Resolving:
        return WaitingView::tr("Looking up the name, for %n second(s).", nullptr, waited) + end;
    case ProbePhase::Connecting:
        return WaitingView::tr("Connecting, for %n second(s).", nullptr, waited) + end;
    case ProbePhase::Handshake:
        return WaitingView::tr("Agreeing on a secure connection, for %n second(s).", nullptr, waited) + end;
    case ProbePhase::Sending:
        return WaitingView::tr("Connected, sending the request.") + end;
    case ProbePhase::Waiting:
        return WaitingView::tr("Connected, no answer for %n second(s).", nullptr, waited) + end;
    case ProbePhase::Receiving:
        return WaitingView::tr("The answer is coming in, for %n second(s).", nullptr, waited) + end;
    case ProbePhase::Done:
        break;
    }
    return WaitingView::tr("Answered; going on.");
}

WaitingView::WaitingView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new BigPicture(theme, this))
    , m_title(new TextLabel(theme, FontRole::Title, Token::Text, this))
    , m_text(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_path(new FaultPath(theme, this))
{
    m_title->setObjectName(u"waitingTitle"_s);
    m_text->setObjectName(u"waitingText"_s);
    m_path->setObjectName(u"waitingPath"_s);
    m_picture->setPicture(Icon::Clock, 0, tr("A probe is under way"));
    auto *words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch(1);
    auto *hero = new QHBoxLayout;
    hero->addWidget(m_picture, 0, Qt::AlignVCenter);
    hero->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(hero);
    layout->addWidget(m_path);
    layout->addStretch(1);
    connect(&theme, &Theme::changed, this, &WaitingView::applyTheme);
    applyTheme();
}

void WaitingView::showProgress(const ProbeSession &session)
{
    m_title->setPlain(waitingTitle(session));
    m_text->setPlain(waitingText(session));
    const FaultStops stops = faultStopsSoFar(session);
    if (stops != m_path->stops())
        m_path->setStops(stops, 0, spokenStops(stops));
}

void WaitingView::applyTheme()
{
    // The path's first stop stands in the middle of its share: near the title's edge all the same.
    layout()->setContentsMargins(readingMargins(m_theme.px(2), m_theme.px(26), m_theme.px(32), m_theme.px(20)));
    layout()->setSpacing(m_theme.px(22));
    QLayout *hero = layout()->itemAt(0)->layout();
    hero->setContentsMargins(readingMargins(m_theme.px(30), 0, 0, 0));
    hero->setSpacing(m_theme.px(18));
    hero->itemAt(1)->layout()->setSpacing(m_theme.px(3));
    m_path->setMaximumWidth(m_theme.px(420));
    m_path->setMinimumHeight(m_path->minimumSizeHint().height()); // not that of its hint, which is narrower
}

} // namespace StatusScope
