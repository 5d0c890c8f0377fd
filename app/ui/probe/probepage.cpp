// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/probepage.h"

#include "request/urlinput.h"
#include "ui/common/bigpicture.h"
#include "ui/common/button.h"
#include "ui/common/shortcuts.h"
#include "ui/common/tellcard.h"
#include "ui/common/textlabel.h"
#include "ui/common/theme.h"
#include "ui/common/typedaddress.h"
#include "ui/probe/askbar.h"
#include "ui/probe/emptyview.h"
#include "ui/probe/exportmenu.h"
#include "ui/probe/hoptabs.h"
#include "ui/probe/optionspanel.h"
#include "ui/probe/probeside.h"
#include "ui/probe/resultview.h"
#include "ui/probe/summary.h"
#include "ui/probe/urlbar.h"
#include "ui/probe/verdictview.h"
#include "ui/probe/waitingview.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

ProbePage::ProbePage(const Theme &theme, const Registry &registry, const SignatureSet &signatures, Prober &prober,
                     History &history, Desktop desktop, Clock clock, QObject *parent)
    : Page(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_signatures(signatures)
    , m_history(history)
    , m_desktop(std::move(desktop))
    , m_clock(std::move(clock))
    , m_session(prober, registry, signatures, m_clock)
{
    buildActions();
}

ProbePage::~ProbePage()
{
    delete m_side;
    delete m_content;
}

void ProbePage::build()
{
    if (m_content != nullptr)
        return;
    m_side = new ProbeSide(m_theme, m_registry, m_history);
    m_content = new QWidget;
    buildContent();
    m_options->setDefaults(m_defaults);
    connectParts();
    connectHistory();
    connect(&m_session, &ProbeSession::started, this, [this] {
        m_bar->setRunning(true);
        m_fresh = true; // the rest follows a moment later, see progressSoon()
    });
    connect(&m_session, &ProbeSession::progressed, this, [this] { refresh(std::exchange(m_fresh, false)); });
    connect(&m_session, &ProbeSession::shown, this, [this] { refresh(true); });
    connect(&m_session, &ProbeSession::finished, this, [this] {
        refresh(true);
        remember();
        emit finished();
    });
    refresh(true);
}

void ProbePage::buildContent()
{
    m_bar = new UrlBar(m_theme, m_clock, m_content);
    m_stack = new QStackedWidget(m_content);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // the options go before it
    m_stack->setMinimumHeight(m_theme.px(140));
    m_empty = new EmptyView(m_theme, m_stack);
    m_result = new ResultView(m_theme, m_session, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_result);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    m_options = new OptionsPanel(m_theme, m_content);
    m_options->hide();
    m_notice = new TextLabel(m_theme, FontRole::Body, Token::Bad, m_content);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setContentsMargins(m_theme.px(32), m_theme.px(8), m_theme.px(32), m_theme.px(8));
    m_notice->hide();
    m_export = new ExportMenu(m_session, m_desktop, m_content);
    m_ask = new AskBar(m_theme, m_content);
    layout->addWidget(m_ask);
    layout->addWidget(m_options);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
}

QWidget *ProbePage::side()
{
    build();
    return m_side;
}

QWidget *ProbePage::content()
{
    build();
    return m_content;
}

QString ProbePage::title() const
{
    const QString host = QUrl(m_session.exchange().url).host();
    switch (m_session.state()) {
    case ProbeSession::State::Empty:
        return {};
    case ProbeSession::State::Running:
        return tr("Probing %1").arg(host.isEmpty() ? m_session.request().url : host);
    case ProbeSession::State::Done:
        break;
    }
    const Hop *last = m_session.exchange().last();
    if (m_session.exchange().error || last == nullptr)
        return host.isEmpty() ? m_session.diagnosis().title : tr("%1: %2").arg(host, m_session.diagnosis().title);
    const QString code = displayText(last->statusText);
    const QString answering = QUrl(last->url).host(); // what somebody saved may not tell it
    return answering.isEmpty() ? QString(code % u' ' % m_session.diagnosis().title)
                               : tr("%1 from %2").arg(code, answering);
}

void ProbePage::enter()
{
    m_side->load();
    if (m_session.state() == ProbeSession::State::Empty)
        m_bar->focusAddress();
}

void ProbePage::find()
{
    m_side->focusFilter();
}

void ProbePage::step(int by)
{
    m_result->tabs()->setCurrent(m_result->tabs()->current() + by);
}

void ProbePage::copy()
{
    if (m_session.state() != ProbeSession::State::Done)
        return;
    const Summary summary = summaryOf(m_session.exchange(), m_session.diagnosis(), m_registry);
    m_desktop.copy(summary.text, summary.html);
}

void ProbePage::copySentence()
{
    if (m_session.state() == ProbeSession::State::Done && !m_session.diagnosis().say.isEmpty())
        m_result->verdict()->card()->copy();
}

void ProbePage::escape()
{
    if (m_ask->isVisible())
        m_ask->hide();
    else if (m_options->isVisible())
        m_bar->optionsButton()->setChecked(false);
    else if (isRunning())
        m_session.stop();
    else if (!m_side->escape() && m_bar->addressHasFocus())
        m_bar->setAddress({});
}

bool ProbePage::open(const QString &what)
{
    if (QFileInfo(what).isFile())
        return openFile(what);
    if (what.contains(u'\n') && openInstead(what))
        return true;
    // A code or a word is no address, though a host could be called so.
    if (!isTypedAddress(what) || readUrlInput(what).error)
        return false;
    build();
    m_bar->setAddress(what);
    startProbe(true);
    return true;
}

void ProbePage::offer(const QString &address)
{
    build();
    m_bar->setAddress(address);
    m_bar->focusAddress();
}

void ProbePage::ask(const QString &url)
{
    build();
    m_bar->setAddress(url);
    say({});
    m_ask->ask(url);
}

void ProbePage::startProbe(bool follow)
{
    if (openInstead(m_bar->address()) || lacksSecrets())
        return;
    ProbeRequest request;
    request.url = m_bar->address();
    request.method = m_bar->method();
    request.followRedirects = follow;
    m_options->apply(request);
    say({});
    m_ask->hide();
    m_session.start(request);
}

void ProbePage::refresh(bool fresh)
{
    m_bar->setRunning(isRunning());
    m_bar->setShown(m_session.state() == ProbeSession::State::Done ? m_session.request().url : QString());
    listRunning();
    emit titleChanged(title());
    const bool empty = m_session.state() == ProbeSession::State::Empty;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_result);
    if (!empty)
        m_result->refresh(fresh);
    const std::optional<Failure> &error = m_session.exchange().error;
    m_result->tabs()->exportButton()->setEnabled(m_session.state() == ProbeSession::State::Done);
    m_result->tabs()->setMayProbeUnchecked(m_session.state() == ProbeSession::State::Done && error
                                           && failurePicture(error->kind) == Icon::Lock
                                           && error->kind != ErrorKind::NotTls && !m_session.request().insecure);
}

} // namespace StatusScope
