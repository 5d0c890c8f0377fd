// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/checks.h"

#include "diagnosis/retryafter.h"
#include "diagnosis/wording.h"
#include "exchange/exchange.h"
#include "registry/registry.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

// Who stopped the request, how long it took and when to come back.
namespace StatusScope {

namespace {

struct Origins
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Origins)
};

// Above this the time to first byte counts as poor (web.dev, "Time to First Byte").
constexpr double slowMs = 1800;

// What servers write who were asked in plain text where they speak TLS; behind some of them stands no rule of theirs.
bool saysPlainHttp(const HopFacts &facts)
{
    static const std::array words{
        "The plain HTTP request was sent to HTTPS port"_L1, "speaking plain HTTP to an SSL-enabled server port"_L1,
        "Client sent an HTTP request to an HTTPS server"_L1, "This combination of host and port requires TLS"_L1};
    return facts.hop.status == 400 && std::any_of(words.begin(), words.end(), [&](QLatin1StringView said) {
               return facts.text.contains(said, Qt::CaseInsensitive);
           });
}

Finding plainHttp(int index)
{
    return {u"plain-http-sent-to-https-port"_s, Severity::Error,
            Origins::tr("The request came as plain http to a port that speaks https: the address "
                        "needs https:// in front."),
            index};
}

void checkGateway(const CheckContext &context, const Hop &hop, int index, QList<Finding> &findings)
{
    const Making &making = context.making;
    const bool byDefinition = hop.status == 502 || hop.status == 504;
    const bool byMaker = hop.status >= 500 && making.role == Role::Intermediary && !provesBlock(making);
    if (!byDefinition && !byMaker)
        return;
    const QString name = context.registry.vendorName(making.madeBy);
    findings.append({u"gateway-made"_s, Severity::Info,
                     making.madeBy.isEmpty() ? Origins::tr("Written by a program in front of the site’s own server: it "
                                                           "got no usable answer from the server behind it.")
                                             : Origins::tr("Written by %1, which stands in front of the site’s own "
                                                           "server: it had no usable answer from there to pass on.")
                                                   .arg(name),
                     index});
}

} // namespace

bool provesBlock(const Making &making)
{
    return std::any_of(making.matches.begin(), making.matches.end(),
                       [](const SignatureMatch &match) { return match.rule->finding == "waf-block"_L1; });
}

void checkMaker(const CheckContext &context, QList<Finding> &findings)
{
    const int index = static_cast<int>(context.exchange.hops.size()) - 1;
    if (index < 0)
        return;
    const Hop &hop = context.exchange.hops[index];
    const Making &making = context.making;
    checkGateway(context, hop, index, findings);
    QStringList told;
    for (const SignatureMatch &match : making.matches) {
        const QString &id = match.rule->finding;
        if (id.isEmpty() || told.contains(id))
            continue;
        told.append(id);
        const QString name = context.registry.vendorName(match.vendor->vendor);
        if (id == "waf-block"_L1)
            findings.append({id, Severity::Warning,
                             Origins::tr("%1 stopped this request as suspicious before the site saw it.").arg(name),
                             index});
        else if (id == "block-page"_L1)
            findings.append({id, Severity::Warning,
                             Origins::tr("%1, a filter in the visitor’s own network, stopped this request.").arg(name),
                             index});
    }
    if (told.contains("plain-http-sent-to-https-port"_L1) || saysPlainHttp(context.facts))
        findings.append(plainHttp(index));
}

void checkTiming(const CheckContext &context, QList<Finding> &findings)
{
    const QList<Hop> &hops = context.exchange.hops;
    for (int i = 0; i < hops.size(); ++i) {
        const double wait = hops[i].timings.waitMs.value_or(0);
        if (wait > slowMs) {
            findings.append(
                {u"slow-first-byte"_s, Severity::Warning,
                 Origins::tr("The first byte took %1 s to come; Google’s web.dev rates more than 1.8 s as poor.")
                     .arg(QLocale().toString(wait / 1000, 'f', 1)),
                 i});
        }
        if (hops[i].credentialsDropped) {
            findings.append(
                {u"credentials-dropped"_s, Severity::Info,
                 Origins::tr("The credentials were not sent on to this address: it belongs to another site."), i});
        }
    }
}

void checkRetry(const CheckContext &context, QList<Finding> &findings)
{
    const int index = static_cast<int>(context.exchange.hops.size()) - 1;
    if (index < 0)
        return;
    const Hop &hop = context.exchange.hops[index];
    const auto wait = retryAfter(hop, context.now);
    if (hop.status >= 300 && wait && wait->field == "Retry-After") {
        const QString length = durationText(wait->seconds);
        findings.append({u"retry-after"_s, Severity::Info,
                         wait->seconds == 0 ? Origins::tr("Retry-After allows another try at once.")
                             : wait->at.isValid()
                             ? Origins::tr("Asks to wait %1, until %2.").arg(length, clockText(wait->at, context.now))
                             : Origins::tr("Asks to wait %1; when it was sent is not known.").arg(length),
                         index});
    }
    static const QList<int> limiting{403, 420, 430, 503};
    const bool byRule =
        std::any_of(context.making.matches.begin(), context.making.matches.end(),
                    [](const SignatureMatch &match) { return match.rule->finding == "rate-limited"_L1; });
    if (hop.status == 429 || byRule || (limiting.contains(hop.status) && limitIsUsedUp(hop))) {
        findings.append({u"rate-limited"_s, Severity::Warning,
                         wait && wait->at > context.now
                             ? Origins::tr("Too many requests in a short time; the limit opens again at %1.")
                                   .arg(clockText(wait->at, context.now))
                             : Origins::tr("Too many requests in a short time."),
                         index});
    }
}

} // namespace StatusScope
