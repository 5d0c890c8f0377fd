// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/checks.h"

#include "diagnosis/fieldvalues.h"
#include "diagnosis/wording.h"
#include "exchange/exchange.h"

#include <QCoreApplication>

#include <array>

// Errors that caches keep, RFC 9111.
namespace StatusScope {

namespace {

struct Caching
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Caching)
};

bool hasDirective(const Hop &hop, QLatin1StringView wanted)
{
    for (const QByteArray &value : hop.headerValues("Cache-Control")) {
        for (const auto &[name, argument] : parseDirectives(value)) {
            if (name == wanted)
                return true;
        }
    }
    return false;
}

// Seconds a shared cache may keep the answer because it says so; 0 where it does not say.
qint64 explicitLifetime(const Hop &hop)
{
    if (hasDirective(hop, "no-store"_L1) || hasDirective(hop, "no-cache"_L1))
        return 0;
    std::optional<qint64> maxAge;
    std::optional<qint64> sharedMaxAge;
    for (const QByteArray &value : hop.headerValues("Cache-Control")) {
        for (const auto &[name, argument] : parseDirectives(value)) {
            if (name == "s-maxage"_L1)
                sharedMaxAge = parseNumber(argument.toLatin1());
            else if (name == "max-age"_L1)
                maxAge = parseNumber(argument.toLatin1());
        }
    }
    if (sharedMaxAge)
        return *sharedMaxAge;
    if (maxAge)
        return *maxAge;
    const QDateTime expires = parseHttpDate(hop.header("Expires"));
    const QDateTime date = parseHttpDate(hop.header("Date"));
    return expires.isValid() && date.isValid() ? qMax<qint64>(0, date.secsTo(expires)) : 0;
}

// The answer came out of a cache. Each vendor has its own word for it; RFC 9211 has one for all.
bool fromCache(const Hop &hop)
{
    if (parseNumber(hop.header("Age")).value_or(0) > 0)
        return true;
    for (const QByteArray &value : hop.headerValues("Cache-Status")) {
        for (const ListMember &member : parseList(value)) {
            if (!member.parameter(u"hit").isNull())
                return true;
        }
    }
    static constexpr std::array names{"X-Cache",        "CF-Cache-Status", "X-Cache-Status",
                                      "X-Vercel-Cache", "X-Proxy-Cache",   "CDN-Cache"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) {
        const QList<QByteArray> words = hop.header(name).toUpper().replace(',', ' ').replace('_', ' ').split(' ');
        return words.contains("HIT");
    });
}

} // namespace

void checkCaching(const CheckContext &context, QList<Finding> &findings)
{
    const QList<Hop> &hops = context.exchange.hops;
    for (int i = 0; i < hops.size(); ++i) {
        const Hop &hop = hops[i];
        if (hop.status < 400)
            continue;
        const qint64 lifetime = explicitLifetime(hop);
        if (fromCache(hop)) {
            const auto age = parseNumber(hop.header("Age"));
            findings.append(
                {u"error-cached"_s, Severity::Warning,
                 age.value_or(0) > 0
                     ? Caching::tr("This error comes out of a cache and is %1 old; it may be mended already.")
                           .arg(durationText(*age))
                     : Caching::tr("This error comes out of a cache; it may be mended already."),
                 i});
        } else if (lifetime > 0) {
            findings.append(
                {u"error-cached"_s, Severity::Warning,
                 Caching::tr(
                     "The answer lets caches keep this error for %1; it may be shown that long after the repair.")
                     .arg(durationText(lifetime)),
                 i});
        }
    }
}

} // namespace StatusScope
