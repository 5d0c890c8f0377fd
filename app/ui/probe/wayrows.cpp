// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/wayrows.h"

#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "ui/probe/probesession.h"

#include <QCoreApplication>
#include <QUrl>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WayRows)
};

// HTTP/2 has no reason phrases (RFC 9113 section 8.3.1).
QString reasonOf(const Hop &hop, const Registry &registry)
{
    if (!hop.reason.isEmpty())
        return displayText(hop.reason);
    const auto meanings = registry.meanings(hop.status);
    return meanings.empty() ? Text::tr("Answered") : meanings.front()->name;
}

QString redirectRemark(const Hop &hop, const QString &reason, const QString &nextUrl)
{
    const QUrl from(hop.url);
    const QUrl to(nextUrl);
    if (from.host() == to.host() && from.scheme() == "http"_L1 && to.scheme() == "https"_L1)
        return Text::tr("%1 to https").arg(reason);
    return from.host() == to.host() ? Text::tr("%1 on the same host").arg(reason)
                                    : Text::tr("%1 on another host").arg(reason);
}

WayRow rowOf(const Hop &hop)
{
    WayRow row;
    row.url = hopAddress(hop);
    row.method = QString::fromLatin1(hop.method);
    row.status = hop.status;
    row.statusText = hop.statusText.isEmpty() ? QString::number(hop.status) : displayText(hop.statusText);
    row.timings = hop.timings;
    return row;
}

WayRow answeredRow(const ProbeSession &session, int index)
{
    const Exchange &exchange = session.exchange();
    const Hop &hop = exchange.hops[index];
    WayRow row = rowOf(hop);
    row.maker = index < session.makers().size() ? session.makers()[index] : QString();
    const bool last = index + 1 == exchange.hops.size();
    const bool goesOn = session.state() == ProbeSession::State::Running && !session.partial().url.isEmpty();
    const QString next = !last                  ? exchange.hops[index + 1].url
        : exchange.error && exchange.error->hop ? exchange.error->hop->url
        : goesOn                                ? session.partial().url
                                                : QString();
    QString remark = reasonOf(hop, session.registry());
    if (!next.isEmpty())
        remark = redirectRemark(hop, remark, next);
    if (!row.maker.isEmpty())
        remark = Text::tr("%1, by %2").arg(remark, session.registry().vendorName(row.maker));
    if (next.isEmpty() && !hop.remoteAddress.isEmpty())
        remark = Text::tr("%1 at %2").arg(remark, hop.remoteAddress);
    row.remark = remark;
    return row;
}

QString failedRemark(const Failure &failure)
{
    const Hop &hop = *failure.hop;
    const QString where = hop.remoteAddress.isEmpty() ? QString() : Text::tr(", at %1").arg(hop.remoteAddress);
    if (failure.kind == ErrorKind::Cancelled)
        return Text::tr("Stopped by you") + where;
    if (!hop.timings.connectMs)
        return failure.kind == ErrorKind::DnsNotFound || failure.kind == ErrorKind::DnsFailure
            ? Text::tr("Stopped at the name, before connecting")
            : Text::tr("Stopped while connecting") + where;
    if (hop.tls && !hop.timings.waitMs && hop.sent.isEmpty())
        return Text::tr("Stopped during the handshake") + where;
    if (hop.bytesReceived > 0)
        return (failure.kind == ErrorKind::NotHttp ? Text::tr("Answered, but not with HTTP")
                                                   : Text::tr("The answer broke off"))
            + where;
    return Text::tr("Connected, then no answer") + where;
}

// The phase that was under way lasted until the end.
void addUnended(WayRow &row, const Hop &hop)
{
    Timings &timings = row.timings;
    double known = 0;
    for (const auto &ms : {timings.dnsMs, timings.connectMs, timings.tlsMs, timings.waitMs, timings.downloadMs})
        known += ms.value_or(0);
    const double rest = timings.totalMs.value_or(0) - known;
    if (rest < 1)
        return;
    std::optional<double> *phase = &timings.downloadMs;
    if (!timings.connectMs)
        phase = hop.remoteAddress.isEmpty() ? &timings.dnsMs : &timings.connectMs;
    else if (hop.tls
             && hop.sent.isEmpty()) // the certificate is judged after the handshake, and before anything is sent
        phase = &timings.tlsMs;
    else if (!timings.waitMs)
        phase = &timings.waitMs;
    *phase = phase->value_or(0) + rest;
}

WayRow pendingRow(const ProbeSession &session)
{
    WayRow row = rowOf(session.partial());
    row.status = 0;
    row.pending = true;
    if (row.url.isEmpty())
        row.url = session.request().url;
    // The phase under way grows with the clock.
    double known = 0;
    for (const auto &ms : {row.timings.dnsMs, row.timings.connectMs, row.timings.tlsMs, row.timings.waitMs})
        known += ms.value_or(0);
    const double rest = qMax(0.0, session.hopElapsedMs() - known);
    switch (session.phase()) {
    case ProbePhase::Resolving:
        row.timings.dnsMs = rest;
        row.remark = Text::tr("Looking up the name");
        break;
    case ProbePhase::Connecting:
        row.timings.connectMs = rest;
        row.remark = Text::tr("Connecting");
        break;
    case ProbePhase::Handshake:
        row.timings.tlsMs = rest;
        row.remark = Text::tr("Agreeing on a secure connection");
        break;
    case ProbePhase::Receiving:
        row.timings.downloadMs = rest;
        row.remark = Text::tr("Receiving the answer");
        break;
    default:
        row.timings.waitMs = rest;
        row.remark = session.partial().remoteAddress.isEmpty()
            ? Text::tr("Waiting")
            : Text::tr("Connected to %1, waiting").arg(session.partial().remoteAddress);
        break;
    }
    return row;
}

} // namespace

std::vector<WayRow> wayRows(const ProbeSession &session)
{
    const Exchange &exchange = session.exchange();
    std::vector<WayRow> rows;
    rows.reserve(std::size_t(exchange.hops.size()) + 1);
    for (int i = 0; i < exchange.hops.size(); ++i)
        rows.push_back(answeredRow(session, i));
    if (session.state() == ProbeSession::State::Running) {
        // Between two hops there is nothing to say about the next one yet.
        if (session.phase() != ProbePhase::Done)
            rows.push_back(pendingRow(session));
    } else if (exchange.error && exchange.error->hop) {
        WayRow row = rowOf(*exchange.error->hop);
        row.status = 0;
        row.error = exchange.error->kind;
        row.remark = failedRemark(*exchange.error);
        addUnended(row, *exchange.error->hop);
        rows.push_back(row);
    }
    return rows;
}

QString wayHeading(const ProbeSession &session)
{
    QString way = wayText(session.exchange());
    if (session.state() == ProbeSession::State::Running) {
        const int redirects = int(session.exchange().hops.size());
        const QString time = durationText(session.elapsedMs());
        way = redirects == 0 ? time : Text::tr("%n redirect(s) so far, %1", nullptr, redirects).arg(time);
    }
    return way.isEmpty() ? Text::tr("Way of the request") : Text::tr("Way of the request: %1").arg(way);
}

} // namespace StatusScope
