// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/checks.h"

#include "diagnosis/wording.h"
#include "exchange/exchange.h"

#include <QCoreApplication>
#include <QSet>

namespace StatusScope {

namespace {

struct Certificates
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Certificates)
};

constexpr qint64 day = 86400;
constexpr qint64 warnBefore = 14 * day;
// What the CA/Browser Forum's Baseline Requirements call short-lived, with a little air.
constexpr qint64 shortLived = 7 * day + 3600;

// Issuers that mean a program on the visitor’s own device or network reads the connection.
bool isInterceptor(const QString &issuer)
{
    static const QStringList known{u"Zscaler"_s,
                                   u"FortiGate"_s,
                                   u"Fortinet"_s,
                                   u"Blue Coat"_s,
                                   u"ProxySG"_s,
                                   u"Netskope"_s,
                                   u"Kaspersky"_s,
                                   u"avast"_s,
                                   u"AVG Web"_s,
                                   u"ESET SSL"_s,
                                   u"Bitdefender"_s,
                                   u"Sophos"_s,
                                   u"Palo Alto"_s,
                                   u"mitmproxy"_s,
                                   u"Fiddler"_s,
                                   u"Charles Proxy"_s,
                                   u"Burp"_s,
                                   u"PortSwigger"_s,
                                   u"Cisco Umbrella"_s,
                                   u"Cisco Secure Access Root"_s,
                                   u"Forcepoint"_s,
                                   u"Websense"_s,
                                   u"Barracuda"_s,
                                   u"WatchGuard"_s,
                                   u"SonicWall"_s,
                                   u"Check Point"_s,
                                   u"McAfee Web Gateway"_s,
                                   u"Skyhigh"_s,
                                   u"iboss"_s,
                                   u"Lightspeed Rocket"_s,
                                   u"Securly"_s,
                                   u"Untangle"_s,
                                   u"pfSense"_s,
                                   u"squid"_s,
                                   u"Cloudflare Gateway CA"_s,
                                   u"Gateway CA - Cloudflare"_s,
                                   u"Cloudflare for Teams"_s,
                                   u"AdGuard"_s,
                                   u"HTTP Toolkit"_s,
                                   u"NordVPN Threat"_s,
                                   u"Norton Web"_s};
    return std::any_of(known.begin(), known.end(),
                       [&](const QString &name) { return issuer.contains(name, Qt::CaseInsensitive); });
}

void checkEnd(const Certificate &own, int index, const QDateTime &now, QList<Finding> &findings)
{
    const qint64 left = now.secsTo(own.notAfter);
    if (left <= 0 || left >= warnBefore)
        return;
    const qint64 lifetime = own.notBefore.secsTo(own.notAfter);
    const bool renewedByProgram = lifetime <= shortLived && left > lifetime / 3;
    const QString until = Certificates::tr("The certificate of %1 ends in %2, on %3.")
                              .arg(quotedText(own.subject), durationText(left), utcText(own.notAfter));
    findings.append({u"certificate-expiring"_s, renewedByProgram ? Severity::Info : Severity::Warning,
                     renewedByProgram ? until + u' '
                             + Certificates::tr("It was issued for %1 only, so a program is meant to renew it.")
                                   .arg(durationText(lifetime))
                                      : until,
                     index});
}

void checkOne(const Hop &hop, int index, const QDateTime &now, QSet<QString> &told, QList<Finding> &findings)
{
    if (!hop.tls || hop.tls->chain.isEmpty())
        return;
    const Certificate &own = hop.tls->chain.first();
    const QString key = own.serial + own.subject + own.notAfter.toString(Qt::ISODate);
    if (told.contains(key))
        return;
    told.insert(key);
    checkEnd(own, index, now, findings);
    for (const Certificate &one : hop.tls->chain) {
        if (isInterceptor(one.issuer)) {
            findings.append({u"tls-interception"_s, Severity::Warning,
                             Certificates::tr("The certificate comes from %1: a security program or the company’s "
                                              "network opens this connection on the way.")
                                 .arg(quotedText(one.issuer)),
                             index});
            break;
        }
    }
    if (hop.verifiedOff && !hop.tls->problems.isEmpty()) {
        findings.append({u"certificate-ignored"_s, Severity::Warning,
                         Certificates::tr("The certificate was not checked; it would have been refused: %1.")
                             .arg(hop.tls->problems.first()),
                         index});
    }
}

} // namespace

void checkCertificates(const CheckContext &context, QList<Finding> &findings)
{
    QSet<QString> told;
    const QList<Hop> &hops = context.exchange.hops;
    // A saved answer was taken at a time nobody knows.
    if (context.exchange.source == ExchangeSource::Saved && !context.exchange.startedAt.isValid())
        return;
    const QDateTime then = context.exchange.startedAt.isValid() ? context.exchange.startedAt : context.now;
    for (int i = 0; i < hops.size(); ++i)
        checkOne(hops[i], i, then, told, findings);
}

} // namespace StatusScope
