// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/headtext.h"
#include "exchange/logline.h"

#include <QRegularExpression>

// Formats: https://docs.haproxy.org/3.0/configuration.html#8.2.3,
// https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage,
// https://wiki.squid-cache.org/Features/LogFormat.
namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;

// A finer code says more than the number it went out with. Without a status line nothing was received, which is what
// the version would claim.
void setFinerCode(const QString &code, Hop &hop)
{
    hop.statusText = code.toLatin1().left(maxStatusText);
    hop.httpVersion.clear();
}

void setAmount(const QString &bytes, Hop &hop)
{
    hop.bodyBytes = bytes.toLongLong();
    hop.bodyTruncated = hop.bodyBytes > 0;
}

// "0" and "-1" stand where no answer was sent.
void setSentStatus(const QString &text, Hop &hop)
{
    const int status = text.toInt();
    if (status >= 100)
        setLoggedStatus(text, hop);
    else
        setLoggedStatus(u"000"_s, hop);
}

} // namespace

std::optional<Exchange> readHaproxyLine(const QString &line)
{
    static const QRegularExpression pattern(
        u"\\bhaproxy\\[\\d+\\]: \\S+ \\[([^\\]]{20,40})\\] \\S+ [^\\s/]+/\\S+ (?:[-+\\d]{1,12}/){4}\\+?(-?\\d{1,12}) "
        u"(-?\\d{1,3}) "
        "\\+?(\\d{1,18}) \\S+ \\S+ ([A-Za-z-]{2})[A-Za-z-]{2} \\S+ \\S+ (?:\\{[^}]{0,500}\\} ){0,2}\"([^\"]*)"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    Hop hop;
    setLoggedRequest(match.captured(6), hop);
    hop.startedAt = commonLogDate(match.captured(1).section(u'.', 0, 0));
    hop.timings.totalMs = qMax(0.0, match.captured(2).toDouble());
    setSentStatus(match.captured(3), hop);
    setAmount(match.captured(4), hop);
    const QString flags = match.captured(5);
    if (flags == "--"_L1)
        return loggedExchange(hop, {u"haproxy"_s, false});
    setFinerCode(flags, hop);
    // From the second letter on: while data went back, the head came from the server.
    return loggedExchange(hop, {u"haproxy"_s, hop.status >= 400 && flags.at(1) != u'D'});
}

std::optional<Exchange> readEnvoyLine(const QString &line)
{
    static const QRegularExpression pattern(
        u"^\\[(\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,20}Z?)\\] \"([A-Z-]{1,20} \\S+ \\S+)\" (\\d{1,3}) ([A-Z,]{2,60}|-) "_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    Hop hop;
    setLoggedRequest(match.captured(2), hop);
    hop.startedAt = QDateTime::fromString(match.captured(1), Qt::ISODateWithMs).toUTC();
    setSentStatus(match.captured(3), hop);
    const QString flag = match.captured(4).section(u',', 0, 0);
    if (flag == "-"_L1)
        return loggedExchange(hop, {u"envoy"_s, false});
    setFinerCode(flag, hop);
    return loggedExchange(hop, {u"envoy"_s, hop.status >= 400});
}

std::optional<Exchange> readSquidLine(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(\\d{9,11})\\.(\\d{3})\\s+(-?\\d{1,12}) \\S+ ([A-Z_]{3,60})/(\\d{3}) (\\d{1,18}) ([A-Z]{1,20}) (\\S+) \\S+ "
        "([A-Z_]{3,40})/"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    Hop hop;
    hop.method = match.captured(7).toLatin1();
    hop.url = plainUrl(match.captured(8));
    hop.startedAt =
        QDateTime::fromMSecsSinceEpoch(match.captured(1).toLongLong() * 1000 + match.captured(2).toLongLong(), Qt::UTC);
    hop.timings.totalMs = qMax(0.0, match.captured(3).toDouble());
    setSentStatus(match.captured(5), hop);
    setAmount(match.captured(6), hop);
    const bool denied = match.captured(4).contains("DENIED"_L1);
    if (denied && (hop.status == 403 || hop.status == 407))
        setFinerCode(hop.status == 403 ? u"ERR_ACCESS_DENIED"_s : u"ERR_CACHE_ACCESS_DENIED"_s, hop);
    // Nobody was asked behind it.
    const bool alone = match.captured(9) == "HIER_NONE"_L1 && !match.captured(4).contains("HIT"_L1);
    return loggedExchange(hop, {u"squid"_s, hop.status >= 400 && (denied || alone)});
}

} // namespace StatusScope
