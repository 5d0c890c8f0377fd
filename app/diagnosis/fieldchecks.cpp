// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/checks.h"

#include "diagnosis/fieldvalues.h"
#include "diagnosis/wording.h"
#include "exchange/exchange.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

// Fields that a specification demands of an answer.
namespace StatusScope {

namespace {

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Fields)
};

struct Demand
{
    int status;
    const char *field;
    QLatin1StringView finding;
    Severity severity;
    const char *text;
};

constexpr std::array demands{
    Demand{401, "WWW-Authenticate", "missing-www-authenticate"_L1, Severity::Error,
           QT_TRANSLATE_NOOP("StatusScope::Fields",
                             "401 must name a way to sign in with WWW-Authenticate (RFC 9110 section 15.5.2); it does "
                             "not, so browsers show no sign-in window.")},
    Demand{405, "Allow", "missing-allow"_L1, Severity::Error,
           QT_TRANSLATE_NOOP("StatusScope::Fields",
                             "405 must list the methods that work in Allow (RFC 9110 section 15.5.6); it does not.")},
    Demand{407, "Proxy-Authenticate", "missing-proxy-authenticate"_L1, Severity::Error,
           QT_TRANSLATE_NOOP(
               "StatusScope::Fields",
               "407 must name a way to sign in with Proxy-Authenticate (RFC 9110 section 15.5.8); it does not.")},
    Demand{
        426, "Upgrade", "missing-upgrade"_L1, Severity::Error,
        QT_TRANSLATE_NOOP("StatusScope::Fields",
                          "426 must say in Upgrade which protocol it wants (RFC 9110 section 15.5.22); it does not.")},
    Demand{416, "Content-Range", "missing-content-range"_L1, Severity::Warning,
           QT_TRANSLATE_NOOP(
               "StatusScope::Fields",
               "416 should give the length of the whole in Content-Range (RFC 9110 section 15.5.17); it does not.")},
};

// Allow alone means something by being empty: no method works (RFC 9110 section 10.2.1).
bool isMissing(const Hop &hop, QByteArrayView field)
{
    const QList<QByteArray> values = hop.headerValues(field);
    if (field == "Allow")
        return values.isEmpty();
    return std::all_of(values.begin(), values.end(), [](const QByteArray &value) { return value.isEmpty(); });
}

// A code somebody typed or a lone status line has no header to be judged by.
bool headIsKnown(const Exchange &exchange, const Hop &hop)
{
    return exchange.source == ExchangeSource::Probe || !hop.headers.isEmpty();
}

QString schemesOf(const Hop &hop, QByteArrayView field)
{
    QStringList schemes;
    for (const QByteArray &value : hop.headerValues(field)) {
        for (const QString &scheme : challengeSchemes(value)) {
            if (!schemes.contains(scheme, Qt::CaseInsensitive))
                schemes.append(scheme);
        }
    }
    return schemes.join(u", ");
}

} // namespace

void checkRequiredFields(const CheckContext &context, QList<Finding> &findings)
{
    const QList<Hop> &hops = context.exchange.hops;
    for (int i = 0; i < hops.size(); ++i) {
        const Hop &hop = hops[i];
        if (!headIsKnown(context.exchange, hop))
            continue;
        // A filter's number is none of the site's: what the site would accept, it does not know.
        const bool byFilter = i == hops.size() - 1 && provesBlock(context.making);
        for (const Demand &demand : demands) {
            if (!byFilter && hop.status == demand.status && isMissing(hop, demand.field))
                findings.append({demand.finding, demand.severity, Fields::tr(demand.text), i});
        }
        const bool inParts = hop.header("Content-Type").toLower().startsWith("multipart/byteranges");
        if (hop.status == 206 && !inParts && isMissing(hop, "Content-Range")) {
            findings.append({u"missing-content-range"_s, Severity::Error,
                             Fields::tr("206 must say in Content-Range which part of the whole it is (RFC 9110 section "
                                        "15.3.7); it does not."),
                             i});
        }
    }
}

void checkChallenges(const CheckContext &context, QList<Finding> &findings)
{
    const QList<Hop> &hops = context.exchange.hops;
    for (int i = 0; i < hops.size(); ++i) {
        const bool byProxy = hops[i].status == 407;
        if (hops[i].status != 401 && !byProxy)
            continue;
        const QByteArray given = byProxy ? "\nproxy-authorization:" : "\nauthorization:";
        if (hops[i].sent.toLower().contains(given))
            findings.append({u"credentials-refused"_s, Severity::Warning,
                             byProxy ? Fields::tr("The proxy refused the credentials that it was given.")
                                     : Fields::tr("The credentials that were sent were refused."),
                             i});
        const QString schemes = schemesOf(hops[i], byProxy ? "Proxy-Authenticate" : "WWW-Authenticate");
        if (schemes.isEmpty())
            continue;
        const bool openly =
            !byProxy && schemes.contains("Basic"_L1, Qt::CaseInsensitive) && QUrl(hops[i].url).scheme() == "http"_L1;
        findings.append(
            {u"authentication-scheme"_s, openly ? Severity::Warning : Severity::Info,
             openly ? Fields::tr("Asks for a sign-in by %1 over plain http: the password would travel unencrypted.")
                          .arg(quotedText(schemes))
                    : Fields::tr("Asks for a sign-in by %1.").arg(quotedText(schemes)),
             i});
    }
}

} // namespace StatusScope
