// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/resultview.h"

#include "ui/common/focusring.h"
#include "ui/common/textlabel.h"
#include "ui/probe/hoptabs.h"
#include "ui/probe/probesession.h"
#include "ui/probe/verdictview.h"
#include "ui/probe/waitingview.h"
#include "ui/probe/wayrows.h"
#include "ui/probe/wayview.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

ResultView::ResultView(const Theme &theme, const ProbeSession &session, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_theme(theme)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
    , m_top(new QWidget)
    , m_verdict(new VerdictView(theme, session.registry(), m_top))
    , m_waiting(new WaitingView(theme, m_top))
    , m_way(new WayView(theme))
    , m_hint(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_tabs(new HopTabs(theme))
{
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_verdict);
    top->addWidget(m_waiting);
    m_top->setBackgroundRole(QPalette::Base);
    m_scroll->setObjectName(u"verdictScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // it paints nothing while all is in sight
    m_scroll->setWidget(m_top);
    new FocusRing(theme, m_scroll);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *lower = new QWidget(this);
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_hint->setObjectName(u"waitingHint"_s);
    m_hint->setPlain(tr("Headers, body and findings of a hop appear here as soon as it has answered; choose a finished "
                        "hop to read it meanwhile."));
    layout->addWidget(m_way);
    layout->addWidget(m_hint);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(0);
    addWidget(m_scroll);
    addWidget(lower);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setStretchFactor(1, 1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_byHand = true; });
    connect(m_way, &WayView::currentChanged, this, [this](int row) {
        m_followsLast = row + 1 == int(wayRows(m_session).size());
        showHop(false);
    });
    // Heights depend on widths, which are only right once the layouts above have settled.
    m_top->installEventFilter(this);
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &ResultView::fit);
    connect(&theme, &Theme::changed, this, &ResultView::fit);
}

void ResultView::refresh(bool fresh)
{
    const bool running = m_session.state() == ProbeSession::State::Running;
    m_waiting->setVisible(running);
    m_verdict->setVisible(!running);
    if (running)
        m_waiting->showProgress(m_session);
    else
        m_verdict->setVerdict(verdictOf(m_session.exchange(), m_session.diagnosis(), m_session.registry()));
    std::vector<WayRow> rows = wayRows(m_session);
    const int count = int(rows.size());
    const bool follow = m_followsLast || fresh || m_way->current() < 0;
    m_way->setRows(std::move(rows), wayHeading(m_session));
    m_way->setVisible(count > 0);
    if (follow)
        m_way->setCurrent(count - 1);
    m_followsLast = follow;
    showHop(fresh);
    if (fresh)
        m_scroll->verticalScrollBar()->setValue(0);
    fit();
}

void ResultView::showHop(bool fresh)
{
    const bool running = m_session.state() == ProbeSession::State::Running;
    const int row = m_way->current();
    const bool finished = !running || row < int(m_session.exchange().hops.size());
    m_hint->setVisible(!finished);
    m_tabs->setVisible(finished);
    if (finished)
        m_tabs->showHop(m_session, qMax(0, row), fresh);
}

void ResultView::fit()
{
    m_hint->setContentsMargins(m_theme.px(32), m_theme.px(14), m_theme.px(32), m_theme.px(14));
    if (m_byHand || height() <= 0)
        return;
    m_scroll->setMinimumHeight(m_theme.px(100));
    const int across = width() - m_scroll->verticalScrollBar()->sizeHint().width();
    const int wanted = m_top->hasHeightForWidth() ? m_top->heightForWidth(across) : m_top->sizeHint().height();
    const bool low = height() < m_theme.px(600)
        && m_tabs->isVisibleTo(this); // then less of the rest, so that the verdict can be read
    const bool lowest = low && height() < m_theme.px(420);
    m_way->setMostRows(lowest ? 1 : low ? 2 : 4);
    const int tables = m_theme.px(34 + 26 + (lowest ? 1 : low ? 2 : 4) * 26);
    const int least = m_way->sizeHint().height() + tables;
    const int top = qBound(m_theme.px(100), wanted, qMax(m_theme.px(100), height() - least));
    setSizes({top, height() - top - handleWidth()});
}

bool ResultView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_top && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        m_fitSoon.start();
    return QSplitter::eventFilter(watched, event);
}

void ResultView::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

} // namespace StatusScope
