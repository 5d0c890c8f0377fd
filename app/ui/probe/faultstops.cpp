// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/faultstops.h"

#include "diagnosis/diagnosis.h"
#include "exchange/exchange.h"
#include "registry/registry.h"
#include "ui/probe/probesession.h"

#include <QCoreApplication>

namespace StatusScope {

using namespace Stops;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FaultStops)
};

// A connection stood at some time, so visitor and network did their part.
bool reached(const Exchange &exchange)
{
    if (!exchange.error || !exchange.error->hop)
        return !exchange.hops.isEmpty();
    // A refusal comes from the machine itself.
    return exchange.error->hop->timings.connectMs.has_value() || exchange.error->kind == ErrorKind::ConnectionRefused;
}

// The name of what stands between, empty if nothing was seen there.
QString betweenName(const Diagnosis &diagnosis, const Registry &registry)
{
    if (!diagnosis.madeBy.isEmpty() && diagnosis.role == Role::Intermediary)
        return registry.vendorName(diagnosis.madeBy);
    return diagnosis.passedThrough.isEmpty() ? QString() : registry.vendorName(diagnosis.passedThrough.first());
}

void setRemarks(FaultStops &stops, bool betweenSeen, bool connected, bool stopped)
{
    for (int i = 0; i < int(stops.size()); ++i) {
        FaultStop &stop = stops[std::size_t(i)];
        if (stop.acts)
            stop.remark = Text::tr("must act");
        else if (stop.wrote)
            stop.remark = Text::tr("wrote this");
        else if (i == Visitor && !stop.fine)
            stop.remark = Text::tr("stopped it");
        else if (i == Between)
            stop.remark = betweenSeen ? Text::tr("passed it on") : Text::tr("not seen");
        else if (stop.fine)
            stop.remark = Text::tr("fine");
        else
            stop.remark = i == Site && stopped ? Text::tr("was answering")
                : i == Site && connected       ? Text::tr("not known")
                                               : Text::tr("not reached");
    }
}

// Where the way broke: before the site where a gateway got nothing from it, else before the first stop not reached.
void setCut(FaultStops &stops, const Exchange &exchange, const Diagnosis &diagnosis)
{
    const Hop *last = exchange.last();
    if (!exchange.error) {
        const bool gateway = last != nullptr && last->status >= 502 && diagnosis.role == Role::Intermediary
            && diagnosis.responsible == Responsible::Server;
        stops[Site].cut = gateway;
        return;
    }
    switch (exchange.error->kind) {
    case ErrorKind::NetworkUnreachable:
    case ErrorKind::DnsFailure:
        stops[Network].cut = true;
        break;
    case ErrorKind::ProxyRefused:
    case ErrorKind::ProxyAuthenticationRequired:
        stops[Between].cut = true;
        break;
    case ErrorKind::DnsNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionTimeout:
    case ErrorKind::ConnectionReset:
    case ErrorKind::ResponseTimeout:
    case ErrorKind::EmptyResponse:
    case ErrorKind::ResponseTruncated:
        stops[Site].cut = true;
        break;
    default:
        break;
    }
}

} // namespace

bool stoppedWhileAnswering(const Exchange &exchange)
{
    return exchange.error && exchange.error->kind == ErrorKind::Cancelled && !exchange.error->hop
        && exchange.last() != nullptr;
}

FaultStops faultStops(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry)
{
    FaultStops stops;
    const QString between = betweenName(diagnosis, registry);
    const QString names[] = {Text::tr("You"), Text::tr("Network"),
                             between.isEmpty() ? Text::tr("CDN or proxy") : between, Text::tr("Site")};
    for (int i = 0; i < int(stops.size()); ++i) {
        stops[std::size_t(i)].name = names[i];
        stops[std::size_t(i)].acts = mustAct(diagnosis.responsible, i);
    }
    const bool connected = reached(exchange);
    const bool answered = exchange.last() != nullptr && !exchange.error;
    const bool nobody = diagnosis.responsible == Responsible::Nobody;
    const bool local = exchange.error
        && (exchange.error->kind == ErrorKind::InvalidUrl || exchange.error->kind == ErrorKind::UnsupportedScheme
            || exchange.error->kind == ErrorKind::Cancelled);
    stops[Visitor].fine = !stops[Visitor].acts && !local;
    // Somebody answered that there is no such name.
    const bool unknown = exchange.error && exchange.error->kind == ErrorKind::DnsNotFound;
    stops[Network].fine = !stops[Network].acts && (connected || unknown);
    stops[Between].fine = !stops[Between].acts && nobody && !between.isEmpty();
    stops[Site].fine = !stops[Site].acts && answered && nobody;
    if (answered) {
        stops[Between].wrote = diagnosis.role == Role::Intermediary;
        stops[Site].wrote = diagnosis.role == Role::Origin && !stops[Site].fine;
    }
    setRemarks(stops, !between.isEmpty(), connected, stoppedWhileAnswering(exchange));
    setCut(stops, exchange, diagnosis);
    return stops;
}

FaultStops faultStopsSoFar(const ProbeSession &session)
{
    FaultStops stops;
    const ProbePhase phase = session.phase();
    const bool resolved = phase != ProbePhase::Resolving || !session.exchange().hops.isEmpty();
    const bool connected = (resolved && phase != ProbePhase::Connecting) || !session.exchange().hops.isEmpty();
    const Vendor *vendor = session.registry().vendor(session.between());
    const bool between = vendor != nullptr && vendor->isIntermediary();
    stops[Visitor] = {Text::tr("You"), Text::tr("fine")};
    stops[Visitor].fine = true;
    stops[Network] = {Text::tr("Network"), connected ? Text::tr("fine") : Text::tr("not known yet")};
    stops[Network].fine = connected;
    stops[Between] = {between ? vendor->name : Text::tr("CDN or proxy"),
                      between ? Text::tr("connected") : Text::tr("not known yet")};
    stops[Site] = {Text::tr("Site"), Text::tr("not known yet")};
    return stops;
}

QString spokenStops(const FaultStops &stops)
{
    QStringList acting;
    QStringList fine;
    QString writer;
    for (const FaultStop &stop : stops) {
        if (stop.acts)
            acting += stop.name;
        if (stop.fine)
            fine += stop.name;
        if (stop.wrote)
            writer = stop.name;
    }
    QStringList sentences;
    sentences += acting.isEmpty() ? Text::tr("Nobody must act.")
                                  : Text::tr("Who must act: %1.").arg(acting.join(Text::tr(" and ")));
    if (!writer.isEmpty())
        sentences += Text::tr("Answer written by: %1.").arg(writer);
    if (!fine.isEmpty())
        sentences += Text::tr("Fine: %1.").arg(fine.join(u", "));
    for (const FaultStop &stop : stops) {
        if (stop.cut)
            sentences += Text::tr("The way broke before: %1.").arg(stop.name);
    }
    return sentences.join(u' ');
}

} // namespace StatusScope
