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
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

ResultView::ResultView(const Theme &theme, const ProbeSession &session, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_session(session)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_scroll(new QScrollArea(m_splitter))
    , m_top(new QWidget)
    , m_verdict(new VerdictView(theme, session.registry(), m_top))
    , m_waiting(new WaitingView(theme, m_top))
    , m_way(new WayView(theme))
    , m_hint(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_tabs(new HopTabs(theme))
{
    build();
    for (QScrollArea *area : {static_cast<QScrollArea *>(this), m_scroll}) {
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->viewport()->setBackgroundRole(QPalette::Base);
        new FocusRing(theme, area);
    }
    setObjectName(u"resultScroll"_s);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_byHand = true; });
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

void ResultView::build()
{
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_verdict);
    top->addWidget(m_waiting);
    m_top->setBackgroundRole(QPalette::Base);
    m_scroll->setObjectName(u"verdictScroll"_s);
    m_scroll->setWidget(m_top);
    auto *lower = new QWidget(m_splitter);
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
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(lower);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
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
    if (fresh) {
        m_scroll->verticalScrollBar()->setValue(0);
        verticalScrollBar()->setValue(0);
    }
    fit();
}

void ResultView::focusVerdict()
{
    (m_scroll->focusPolicy() == Qt::NoFocus ? this : m_scroll)->setFocus(Qt::OtherFocusReason);
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
    if (height() <= 0)
        return;
    m_scroll->setMinimumHeight(m_theme.px(100));
    const bool tabs = m_tabs->isVisibleTo(this);
    const bool page = tabs && height() < m_theme.px(520);
    // One bar or the other, in the margin that the verdict leaves for it; it paints nothing while all is in sight.
    m_scroll->setVerticalScrollBarPolicy(page ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    const int across = viewport()->width() - (page ? 0 : m_scroll->verticalScrollBar()->sizeHint().width());
    const int wanted = m_top->hasHeightForWidth() ? m_top->heightForWidth(across) : m_top->sizeHint().height();
    m_scroll->setFocusPolicy(page ? Qt::NoFocus : Qt::StrongFocus); // keys scroll what can be scrolled
    setFocusPolicy(page ? Qt::StrongFocus : Qt::NoFocus);
    m_splitter->handle(1)->setEnabled(!page);
    if (page) {
        fitPage(wanted);
        return;
    }
    m_splitter->setMinimumHeight(0);
    if (m_byHand)
        return;
    const bool low = tabs && height() < m_theme.px(600); // then less of the rest, so that the verdict can be read
    m_way->setMostRows(low ? 2 : 4);
    const int tables = m_theme.px(34 + 26 + (low ? 2 : 3) * 26);
    const int least = m_way->sizeHint().height() + tables;
    const int top = qBound(m_theme.px(100), wanted, qMax(m_theme.px(100), height() - least));
    m_splitter->setSizes({top, height() - top - m_splitter->handleWidth()});
}

// The whole verdict first; at the end, the way and the tabs fill the pane.
void ResultView::fitPage(int wanted)
{
    m_way->setMostRows(1);
    const int lower = qMax(height(), m_way->sizeHint().height() + m_theme.px(34 + 26 + 2 * 26));
    m_splitter->setMinimumHeight(wanted + m_splitter->handleWidth() + lower);
    m_splitter->setSizes({wanted, lower});
}

bool ResultView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_top && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        m_fitSoon.start();
    return QScrollArea::eventFilter(watched, event);
}

void ResultView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace StatusScope
