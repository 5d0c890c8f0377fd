// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explain.h"
#include "report/importphrases.h"
#include "report/redactor.h"
#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/shortcuts.h"
#include "ui/common/tellcard.h"
#include "ui/common/textlabel.h"
#include "ui/common/typedaddress.h"
#include "ui/probe/askbar.h"
#include "ui/probe/emptyview.h"
#include "ui/probe/exportmenu.h"
#include "ui/probe/hoptabs.h"
#include "ui/probe/optionspanel.h"
#include "ui/probe/probepage.h"
#include "ui/probe/probeside.h"
#include "ui/probe/resultview.h"
#include "ui/probe/urlbar.h"
#include "ui/probe/verdictview.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>

// What the probe page's buttons and keys do.
namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

void ProbePage::connectParts()
{
    connect(m_bar, &UrlBar::probeRequested, this, &ProbePage::startProbe);
    connect(m_bar, &UrlBar::stopRequested, &m_session, &ProbeSession::stop);
    connect(m_bar, &UrlBar::optionsToggled, m_options, &QWidget::setVisible);
    connect(m_bar, &UrlBar::linesPasted, this, &ProbePage::paste);
    connect(m_options, &OptionsPanel::changed, this, [this] { m_bar->setOptionsSet(m_options->countSet()); });
    connect(m_bar, &UrlBar::addressChanged, m_ask, &QWidget::hide); // it asks for another one
    // Nothing secret goes where a link leads: what the preferences say, and none of the options that stand above.
    connect(m_ask, &AskBar::agreed, this, [this](const QString &url) {
        ProbeRequest request = m_defaults;
        request.url = url;
        m_bar->setAddress(url);
        m_bar->setMethod(request.method);
        m_session.start(request);
        focusResult(); // the button is gone
    });
    connect(m_empty, &EmptyView::addressRequested, m_bar, &UrlBar::focusAddress);
    connect(m_empty, &EmptyView::savedRequested, this, &ProbePage::askForFile);
    connect(m_empty, &EmptyView::practiceRequested, this, [this] { emit commandRequested(u"practice"_s); });
    connect(m_empty, &EmptyView::listRequested, this, [this] { emit requested(u"batch"_s, {}); });
    const auto toClipboard = [this](const QString &text) { m_desktop.copy(text, {}); };
    connect(m_result->verdict(), &VerdictView::linkOpened, this, // "status:ietf-404"
            [this](const QString &target) { emit requested(u"reference"_s, target.section(u':', 1)); });
    connect(m_result->verdict()->card(), &TellCard::copyRequested, this, toClipboard);
    connect(m_result->tabs(), &HopTabs::copyRequested, this, toClipboard);
    connect(m_result->tabs(), &HopTabs::uncheckedProbeRequested, this, &ProbePage::probeUnchecked);
    m_result->tabs()->exportButton()->setMenu(m_export);
}

void ProbePage::buildActions()
{
    addCommand(tr("Probe an address"), u"focusAddress"_s, {probeKeys()}, [this](bool) { m_bar->focusAddress(); });
    addCommand(tr("Probe again"), u"probeAgain"_s, {Qt::Key_F5, Qt::CTRL | Qt::Key_R}, [this](bool) { probeAgain(); });
    addCommand(tr("Open a saved answer…"), u"openSaved"_s, {openSavedKeys()}, [this](bool) { askForFile(); });
    addCommand(tr("Paste what somebody sent"), u"pasteSaved"_s, QKeySequence::keyBindings(QKeySequence::Paste),
               [this](bool) { paste(QGuiApplication::clipboard()->text().trimmed()); });
}

void ProbePage::exportResult()
{
    const Button *button = m_result->tabs()->exportButton();
    if (m_session.state() == ProbeSession::State::Done)
        m_export->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ProbePage::showResult(const Explained &result)
{
    build();
    say({});
    m_ask->hide();
    ProbeRequest request;
    request.url = result.exchange.url;
    m_bar->setAddress(request.url);
    m_masked = Redactor::isMasked(request.url) ? request.url : QString(); // of a batch that was kept
    m_side->select(-1); // it is none of the list
    m_session.show(result.exchange, request, &result.diagnosis);
}

void ProbePage::focusResult()
{
    m_result->focusVerdict();
}

void ProbePage::takeOver(ProbePage &earlier)
{
    if (earlier.m_content == nullptr)
        return;
    build();
    m_bar->setAddress(earlier.m_bar->address());
    m_bar->setMethod(earlier.m_bar->method());
    m_bar->optionsButton()->setChecked(earlier.m_bar->optionsButton()->isChecked());
    m_options->takeOver(*earlier.m_options);
    m_masked = earlier.m_masked;
    if (!earlier.m_ask->isHidden())
        m_ask->ask(earlier.m_ask->url());
    const ProbeSession &session = earlier.m_session;
    const int tab = earlier.m_result->tabs()->current();
    if (session.state() == ProbeSession::State::Running) {
        m_session.takeOver(earlier.m_session);
    } else if (session.state() == ProbeSession::State::Done) {
        const bool typed = session.exchange().hops.isEmpty() && !session.exchange().error; // nothing to explain it from
        m_session.show(session.exchange(), session.request(), typed ? &session.diagnosis() : nullptr);
    }
    m_result->tabs()->setCurrent(tab);
    m_side->takeOver(*earlier.m_side);
}

QList<KeyNote> ProbePage::keyNotes() const
{
    return {{keyText(Qt::Key_Return), tr("Probe the address")},
            {keyText(Qt::CTRL | Qt::Key_Return), tr("Probe without following redirects")}};
}

void ProbePage::setDefaults(const ProbeRequest &defaults)
{
    m_defaults = defaults;
    if (m_options != nullptr)
        m_options->setDefaults(defaults);
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
    focusResult(); // the button is gone
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
    showImported(QFileInfo(path).fileName(), importFile(file));
    return true;
}

void ProbePage::openText(const QByteArray &bytes)
{
    showImported(tr("The text"), importText(bytes));
}

// An address waits in its field for somebody to press Probe; anything else is what a server or a program said.
void ProbePage::paste(const QString &text)
{
    if (text.isEmpty())
        say(tr("Nothing readable has been copied. Copy what the customer sent, then press %1.")
                .arg(keyText(QKeySequence::Paste)));
    else if (!openInstead(text))
        offer(text);
}

bool ProbePage::openInstead(const QString &text)
{
    if (text.isEmpty() || isTypedAddress(text))
        return false;
    static const QRegularExpression space(u"\\s"_s);
    // One byte more than may be imported, so that the importer sees that it is too much.
    const ImportResult imported = importText(QStringView(text).left(maxImportBytes + 1).toUtf8());
    const bool sentence = text.contains(space); // no host's name
    if (!sentence && explain(imported, m_registry, m_signatures, QDateTime::currentDateTime()).isEmpty())
        return false;
    showImported(tr("The text"), imported);
    return true;
}

void ProbePage::showImported(const QString &name, const ImportResult &imported)
{
    ImportResult worst = imported; // the only one to be shown here
    worst.exchanges = imported.exchanges.mid(0, 1);
    const QList<Explained> results = explain(worst, m_registry, m_signatures, QDateTime::currentDateTime());
    if (results.isEmpty()) {
        say(tr("%1: %2").arg(name, refusalSentence(imported.refusal.value_or(Refusal{}))));
        return;
    }
    showResult(results.first());
    remember();
    say(leftOutSentence(imported));
}

void ProbePage::say(const QString &message)
{
    build();
    m_notice->setPlain(message);
    m_notice->setVisible(!message.isEmpty());
}

} // namespace StatusScope
