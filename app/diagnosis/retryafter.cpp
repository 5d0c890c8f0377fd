// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/retryafter.h"

#include "diagnosis/fieldvalues.h"
#include "exchange/exchange.h"

#include <algorithm>
#include <array>

namespace StatusScope {

namespace {

constexpr qint64 longestWait = 366LL * 86400;
// Numbers above this are a point in time (Unix seconds), below it a number of seconds.
constexpr qint64 firstEpoch = 1'000'000'000;

constexpr std::array remainingFields{"X-RateLimit-Remaining", "X-Rate-Limit-Remaining", "RateLimit-Remaining"};
constexpr std::array resetFields{"X-RateLimit-Reset", "X-Rate-Limit-Reset", "RateLimit-Reset"};

// Rounded up: who comes back early is refused again. RFC 9110 section 10.2.3 has whole seconds, but some send "2.0".
std::optional<qint64> wholeSeconds(const QByteArray &value)
{
    const qsizetype point = value.indexOf('.');
    if (point < 0)
        return parseNumber(value);
    const auto whole = parseNumber(value.left(point));
    const auto fraction = parseNumber(value.mid(point + 1));
    if (!whole || !fraction || *whole > firstEpoch * 1000)
        return std::nullopt;
    return *whole + (*fraction > 0 ? 1 : 0);
}

std::optional<RetryAfter> inSeconds(QByteArray field, qint64 seconds, const QDateTime &received)
{
    if (seconds < 0 || seconds > longestWait)
        return std::nullopt;
    return RetryAfter{std::move(field), received.isValid() ? received.toUTC().addSecs(seconds) : received, seconds};
}

std::optional<RetryAfter> atTime(QByteArray field, const QDateTime &time, const QDateTime &received)
{
    if (!time.isValid()) // beyond what a date can be; secsTo() would call it now
        return std::nullopt;
    return inSeconds(std::move(field), qMax<qint64>(0, received.secsTo(time)), received);
}

// When the answer came: as it was recorded or as its Date says; not valid where neither is known.
QDateTime receivedAt(const Hop &hop, const QDateTime &now)
{
    const QDateTime sent = hop.startedAt.isValid() ? hop.startedAt : parseHttpDate(hop.header("Date"));
    return sent.isValid() && sent > now ? now : sent;
}

} // namespace

bool limitIsUsedUp(const Hop &hop)
{
    const auto usedUp = [&](const char *name) { return hop.hasHeader(name) && parseNumber(hop.header(name)) == 0; };
    if (std::any_of(remainingFields.begin(), remainingFields.end(), usedUp))
        return true;
    for (const QByteArray &value : hop.headerValues("RateLimit")) {
        for (const ListMember &member : parseList(value)) {
            if (member.parameter(u"r") == u'0' || member.parameter(u"remaining") == u'0')
                return true;
        }
    }
    return false;
}

std::optional<RetryAfter> retryAfter(const Hop &hop, const QDateTime &now)
{
    const QDateTime received = receivedAt(hop, now);
    const QDateTime counted = received.isValid() ? received : now; // a point in time needs no beginning
    const QByteArray value = hop.header("Retry-After");
    if (!value.isNull()) {
        if (const auto seconds = wholeSeconds(value))
            return inSeconds("Retry-After", *seconds, received);
        const QDateTime date = parseHttpDate(value);
        // Against the server's own clock where it tells it: the reader's may be off.
        const QDateTime sent = parseHttpDate(hop.header("Date"));
        if (date.isValid())
            return sent.isValid() && sent <= date ? inSeconds("Retry-After", sent.secsTo(date), received)
                                                  : atTime("Retry-After", date, counted);
        return std::nullopt;
    }
    if (!limitIsUsedUp(hop))
        return std::nullopt;
    for (const char *name : resetFields) {
        const auto reset = wholeSeconds(hop.header(name));
        if (!reset)
            continue;
        return *reset < firstEpoch ? inSeconds(name, *reset, received)
                                   : atTime(name, QDateTime::fromSecsSinceEpoch(*reset, Qt::UTC), counted);
    }
    return std::nullopt;
}

} // namespace StatusScope
