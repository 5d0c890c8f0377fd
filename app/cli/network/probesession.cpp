// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/network/probesession.h"

#include "cli/console.h"
#include "cli/network/interrupt.h"
#include "cli/programdata.h"
#include "probe/socketprober.h"
#include "request/batchrunner.h"

#include <QEventLoop>

#include <utility>

namespace StatusScope {

ProbeSession::ProbeSession(const ProbeOptions &options)
    : m_options(options)
    , m_redactor(programRegistry(), options.showSecrets)
    , m_prober(makeProber())
    , m_feed(options)
    , m_report(options.format, {programRegistry(), wantsColour()},
               [this](const QByteArray &piece) { StatusScope::print(m_decoder(piece)); })
{
}

ProbeSession::~ProbeSession() = default;

int ProbeSession::run()
{
    BatchOptions batch;
    batch.concurrency = m_options.concurrency;
    batch.perHost = m_options.perHost;
    batch.keepsConnections = m_options.urls.size() != 1 || !m_options.from.isEmpty();
    batch.keepsBegun = true;
    batch.inOrder = m_options.format != ReportFormat::Ndjson;
    BatchRunner runner(*m_prober, batch, [this] { return m_feed.take(); });
    runner.setSourceOpen(true);
    Interrupt interrupt;
    QEventLoop loop;
    connect(&runner, &BatchRunner::finished, &loop, &QEventLoop::quit);
    connect(&m_feed, &RequestFeed::changed, &runner, [this, &runner] { runner.setSourceOpen(m_feed.isOpen()); });
    connect(&runner, &BatchRunner::result, this, [this](int, const Exchange &exchange) { take(exchange); });
    connect(&runner, &BatchRunner::progress, this, [this](int done) { showProgress(done); });
    connect(&interrupt, &Interrupt::pressed, this, [this, &runner] {
        wipeProgress();
        complain(tr("Stopped. What has finished is kept."));
        m_noAnswer = true; // of the others
        runner.stop();
    });
    m_feed.start();
    runner.start();
    loop.exec();
    printEnd();
    return m_feed.isUnreadable() ? ExitUsage : m_noAnswer ? ExitNoAnswer : m_errorStatus ? ExitErrorStatus : ExitFine;
}

void ProbeSession::take(const Exchange &exchange)
{
    const Explained result{exchange,
                           diagnose(exchange, programRegistry(), programSignatures(), QDateTime::currentDateTime())};
    const Outcome outcome = outcomeOf(result, programRegistry());
    m_noAnswer = m_noAnswer || outcome == Outcome::NoAnswer;
    m_errorStatus = m_errorStatus || outcome == Outcome::ErrorStatus;
    const Redacted<Explained> shown = redactedFor(m_options.format, result, m_redactor);
    if (m_options.allAddresses)
        m_addresses.add(exchange.url, shown->exchange);
    wipeProgress();
    m_report.add(shown);
}

void ProbeSession::printEnd()
{
    wipeProgress();
    m_report.end();
    for (const QString &difference : m_addresses.differences())
        complain(difference);
}

// A list takes a while; whoever watches a terminal sees how far it is.
void ProbeSession::showProgress(int done)
{
    if (m_options.from.isEmpty() || !errorIsTerminal())
        return;
    showStatus(tr("%1 done").arg(done));
    m_showsProgress = true;
}

// Before anything else is written, which may go to the same terminal.
void ProbeSession::wipeProgress()
{
    if (std::exchange(m_showsProgress, false))
        showStatus({});
}

} // namespace StatusScope
