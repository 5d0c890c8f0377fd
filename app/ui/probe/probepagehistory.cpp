// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explainedcodec.h"
#include "report/redactor.h"
#include "request/urlinput.h"
#include "store/history.h"
#include "ui/common/textlabel.h"
#include "ui/probe/historywords.h"
#include "ui/probe/probepage.h"
#include "ui/probe/probeside.h"
#include "ui/probe/urlbar.h"

#include <QStringListModel>

#include <algorithm>
#include <tuple>

// What the probe page remembers, and how it shows it again.
namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// A body that was read and not kept may have told more than what is left.
bool lacksBody(const Exchange &exchange)
{
    const Hop *last = exchange.last();
    return last != nullptr && last->bodyBytes > 0 && last->body.isEmpty();
}

QByteArray explanationOf(const Explained &result)
{
    Explained words;
    words.exchange.hops.resize(result.exchange.hops.size()); // which findings name
    words.diagnosis = result.diagnosis;
    for (Evidence &evidence : words.diagnosis.evidence)
        evidence.excerpt.clear(); // is body
    return encodeExplained(words);
}

// Whether two say the same, be it in two languages.
bool agree(const Diagnosis &one, const Diagnosis &other)
{
    const auto facts = [](const Diagnosis &diagnosis) {
        return std::tie(diagnosis.entry, diagnosis.alternatives, diagnosis.responsible, diagnosis.retry,
                        diagnosis.confidence, diagnosis.madeBy, diagnosis.role, diagnosis.passedThrough);
    };
    const auto sameFinding = [](const Finding &a, const Finding &b) { return a.id == b.id && a.hop == b.hop; };
    return facts(one) == facts(other)
        && std::equal(one.findings.cbegin(), one.findings.cend(), other.findings.cbegin(), other.findings.cend(),
                      sameFinding);
}

} // namespace

void ProbePage::connectHistory()
{
    connect(&m_history, &History::added, this, [this](const HistoryItem &item) { m_side->select(item.id); });
    connect(m_side, &ProbeSide::chosen, this, &ProbePage::showRemembered);
    connect(m_side, &ProbeSide::againRequested, this, [this](const HistoryItem &item) {
        offerRemembered(item);
        startProbe(item.followed);
    });
    connect(m_side, &ProbeSide::copyRequested, this, [this](const QString &text) { m_desktop.copy(text, {}); });
    m_bar->setSuggestions(m_side->addresses());
}

void ProbePage::listRunning()
{
    if (!isRunning() || !m_history.policy().keep) {
        m_side->showRunning({});
        return;
    }
    const ProbeRequest &request = m_session.request();
    HistoryItem item;
    item.at = m_clock.now().addMSecs(-qint64(m_session.elapsedMs()));
    item.url = Redactor(m_registry).url(withoutUserInfo(request.url));
    item.masked = true; // until it is kept
    item.method = request.method;
    item.followed = request.followRedirects;
    item.statusText = u"…"_s;
    m_side->showRunning(item, runningRemark(int(m_session.elapsedMs() / 1000)));
}

// Everything that is shown by the way of a probe or a file goes through here once, and loses its secrets first.
void ProbePage::remember()
{
    const Exchange &exchange = m_session.exchange();
    const bool stopped = exchange.error && exchange.error->kind == ErrorKind::Cancelled;
    if (stopped || !m_history.policy().keep)
        return;
    const Redactor redactor(m_registry);
    const Redacted<Exchange> kept = redactor.exchange(exchange, m_history.bodyBytesKept());
    HistoryItem item = historyItemOf(kept, m_session.diagnosis(), m_session.request().method, m_clock.now());
    const QString asked = exchange.url.isEmpty() ? withoutUserInfo(m_session.request().url) : exchange.url;
    item.url = redactor.url(asked);
    item.masked = item.url != asked;
    const Explained shown{exchange, m_session.diagnosis()};
    m_history.add(item, kept,
                  lacksBody(*kept) ? redactor.result(shown, 0).as<explanationOf>() : Redacted<QByteArray>());
}

void ProbePage::offerRemembered(const HistoryItem &item)
{
    m_bar->setAddress(item.url);
    m_bar->setMethod(item.method);
    m_masked = item.masked ? item.url : QString();
}

void ProbePage::showRemembered(const HistoryItem &item)
{
    const std::optional<Exchange> exchange = m_history.exchange(item.id);
    if (!exchange) {
        say(tr("This result can no longer be read."));
        return;
    }
    say({});
    offerRemembered(item);
    ProbeRequest request;
    request.url = item.url;
    request.method = item.method;
    request.followRedirects = item.followed;
    m_session.show(*exchange, request);
    if (!lacksBody(*exchange))
        return;
    if (const std::optional<Explained> told = decodeExplained(m_history.told(item.id))) {
        // Words are kept in the language of their day, so only for what cannot be found out again.
        if (!agree(told->diagnosis, m_session.diagnosis()))
            m_session.show(*exchange, request, &told->diagnosis);
    } else if (m_session.diagnosis().entry != item.entry || m_session.diagnosis().madeBy != item.maker) {
        say(tr("The body of this answer was not kept, so what it told is missing here."));
    }
}

bool ProbePage::lacksSecrets()
{
    if (m_masked.isEmpty() || m_bar->address() != m_masked)
        return false;
    say(tr("Secrets are never kept: put the real value in place of REDACTED, then press Probe."));
    m_bar->focusAddress();
    return true;
}

} // namespace StatusScope
