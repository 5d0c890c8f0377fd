// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explain.h"
#include "report/importphrases.h"
#include "ui/common/button.h"
#include "ui/common/shortcuts.h"
#include "ui/common/tellcard.h"
#include "ui/common/textlabel.h"
#include "ui/probe/emptyview.h"
#include "ui/probe/exportmenu.h"
#include "ui/probe/hoptabs.h"
#include "ui/probe/optionspanel.h"
#include "ui/probe/probepage.h"
#include "ui/probe/resultview.h"
#include "ui/probe/urlbar.h"
#include "ui/probe/verdictview.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

// What the probe page's buttons and keys do.
namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

void ProbePage::connectParts()
{
    connect(m_bar, &UrlBar::probeRequested, this, &ProbePage::startProbe);
    connect(m_bar, &UrlBar::stopRequested, &m_session, &ProbeSession::stop);
    connect(m_bar, &UrlBar::optionsToggled, m_options, &QWidget::setVisible);
    connect(m_options, &OptionsPanel::changed, this, [this] { m_bar->setOptionsSet(m_options->countSet()); });
    connect(m_empty, &EmptyView::addressRequested, m_bar, &UrlBar::focusAddress);
    connect(m_empty, &EmptyView::savedRequested, this, &ProbePage::askForFile);
    const auto toClipboard = [this](const QString &text) { m_desktop.copy(text, {}); };
    connect(m_result->verdict(), &VerdictView::linkOpened, this, &ProbePage::linkOpened);
    connect(m_result->verdict()->card(), &TellCard::copyRequested, this, toClipboard);
    connect(m_result->tabs(), &HopTabs::copyRequested, this, toClipboard);
    connect(m_result->tabs(), &HopTabs::uncheckedProbeRequested, this, &ProbePage::probeUnchecked);
    m_result->tabs()->exportButton()->setMenu(m_export);
}

void ProbePage::buildActions()
{
    const auto add = [this](const QString &text, const QString &name, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, slot] {
            emit showRequested();
            slot();
        });
        m_actions += action;
    };
    add(tr("Probe an address"), u"focusAddress"_s, {probeKeys()}, [this] { m_bar->focusAddress(); });
    add(tr("Probe again"), u"probeAgain"_s, {Qt::Key_F5, Qt::CTRL | Qt::Key_R}, [this] { probeAgain(); });
    add(tr("Open a saved answer…"), u"openSaved"_s, {openSavedKeys()}, [this] { askForFile(); });
}

void ProbePage::exportResult()
{
    const Button *button = m_result->tabs()->exportButton();
    if (m_session.state() == ProbeSession::State::Done)
        m_export->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ProbePage::showResult(const Explained &result)
{
    say({});
    ProbeRequest request;
    request.url = result.exchange.url;
    m_bar->setAddress(request.url);
    m_session.show(result.exchange, request, &result.diagnosis);
}

void ProbePage::probeAgain()
{
    if (m_session.state() == ProbeSession::State::Done && m_bar->address() == m_session.request().url)
        startProbe(m_session.request().followRedirects);
    else if (!m_bar->address().isEmpty())
        startProbe(true);
}

void ProbePage::probeUnchecked()
{
    // Nothing secret goes to a server nobody vouches for.
    ProbeRequest request = m_session.request();
    request.insecure = true;
    request.user.clear();
    request.password.clear();
    request.headers.clear();
    m_session.start(request);
}

void ProbePage::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(m_content, tr("Open an answer somebody saved"));
    if (!path.isEmpty())
        openFile(path);
}

bool ProbePage::openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("%1: %2").arg(QFileInfo(path).fileName(), file.errorString()));
        return true;
    }
    // One byte more than may be imported, so that the importer sees that it is too much.
    const ImportResult imported = importText(file.read(maxImportBytes + 1));
    const QList<Explained> results = explain(imported, m_registry, m_signatures, QDateTime::currentDateTime());
    if (results.isEmpty()) {
        say(tr("%1: %2").arg(QFileInfo(path).fileName(), refusalSentence(imported.refusal.value_or(Refusal{}))));
        return true;
    }
    showResult(results.first());
    remember();
    say(leftOutSentence(imported));
    return true;
}

void ProbePage::say(const QString &message)
{
    m_notice->setPlain(message);
    m_notice->setVisible(!message.isEmpty());
}

} // namespace StatusScope
