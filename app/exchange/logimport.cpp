// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/headtext.h"
#include "exchange/logline.h"
#include "exchange/responseimport.h"
#include "exchange/textlines.h"
#include "exchange/utctime.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

// Lines of access logs: nginx and Apache (common, combined, with the virtual host before it), IIS (W3C) and CloudFront,
// AWS load balancers, Heroku's router; others stand in files of their own.
namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestLine = 16 * 1024;
constexpr qsizetype mostOtherLines = 5000; // more than the log's own, and it is taken for something else
// IIS 7 and later, unless a line "#Fields:" says otherwise.
constexpr QLatin1StringView iisFields =
    "date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) "
    "cs(Referer) sc-status sc-substatus sc-win32-status time-taken"_L1;

class LogReader
{
public:
    ImportResult read(QByteArrayView text);

private:
    std::optional<Exchange> readLine(const QString &whole);
    std::optional<Exchange> readCommon(const QString &line) const;
    std::optional<Exchange> readLoadBalancer(const QString &line) const;
    std::optional<Exchange> readHeroku(const QString &line) const;
    std::optional<Exchange> readIis(const QString &line) const;

    QStringList m_fields = QString(iisFields).split(u' ');
};

std::optional<Exchange> LogReader::readCommon(const QString &line) const
{
    static const QRegularExpression pattern(
        u"^(?:(\\S+) )?(\\S+) (\\S+) (\\S.{0,200}?) \\[([^\\]]{20,32})\\] \"((?:[^\"\\\\]|\\\\.)*)\" (\\d{3}) (\\d{1,18}|-)(?:\\s|$)"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    Hop hop;
    setLoggedRequest(match.captured(6), hop);
    const QString host = match.captured(1);
    if (!host.isEmpty() && hop.url.startsWith(u'/'))
        hop.url = (host.endsWith(":443"_L1) ? u"https://"_s : u"http://"_s) % host % hop.url;
    hop.startedAt = commonLogDate(match.captured(5));
    setLoggedStatus(match.captured(7), hop);
    hop.bodyBytes = match.captured(8).toLongLong();
    hop.bodyTruncated = hop.bodyBytes > 0;
    return loggedExchange(hop, {});
}

std::optional<Exchange> LogReader::readLoadBalancer(const QString &line) const
{
    static const QRegularExpression pattern(
        u"^(?:(?:https?|h2|grpcs?|wss?) )?(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z) (\\S+) (\\S+:\\d+|-) (\\S+) (-?[\\d.]+) "
        u"(-?[\\d.]+) (-?[\\d.]+)"
        " (\\d{3}|-) (\\d{3}|-|0) (\\d+) (\\d{1,18}) \"([^\"]*)\" \"[^\"]*\" (\\S+) (\\S+)"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch() || match.captured(8) == "-"_L1)
        return std::nullopt;
    Hop hop;
    setLoggedRequest(match.captured(12), hop);
    hop.url = plainUrl(hop.url);
    hop.startedAt = QDateTime::fromString(match.captured(1).left(23), Qt::ISODateWithMs).toUTC();
    setLoggedStatus(match.captured(8), hop);
    const double wait = match.captured(6).toDouble();
    if (wait >= 0)
        hop.timings.waitMs = wait * 1000;
    hop.bodyBytes = match.captured(11).toLongLong();
    hop.bodyTruncated = hop.bodyBytes > 0;
    if (match.captured(14) != "-"_L1)
        hop.tls = TlsInfo{match.captured(14), match.captured(13), {}, {}};
    // Without a target's status the load balancer answered by itself.
    return loggedExchange(hop, {u"aws-elb"_s, match.captured(9) == "-"_L1 || match.captured(9) == "0"_L1});
}

// key=value and key="value with spaces"
QHash<QString, QString> logPairs(const QString &line)
{
    static const QRegularExpression pair(u"\\b([a-z_]+)=(?:\"([^\"]*)\"|(\\S+))"_s);
    QHash<QString, QString> pairs;
    auto matches = pair.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pairs.insert(match.captured(1), match.captured(2) % match.captured(3));
    }
    return pairs;
}

std::optional<Exchange> LogReader::readHeroku(const QString &line) const
{
    static const QRegularExpression date(u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\S*)"_s);
    static const QRegularExpression code(u"^[HRL]\\d\\d$"_s);
    if (!line.contains("at="_L1) || !(line.contains("router]"_L1) || line.contains("dyno="_L1)))
        return std::nullopt;
    const QHash<QString, QString> pairs = logPairs(line);
    const QString status = pairs.value(u"status"_s);
    const QString ownCode = pairs.value(u"code"_s);
    if (status.size() != 3 || status.toInt() < 100)
        return std::nullopt;
    Hop hop;
    hop.method = pairs.value(u"method"_s, u"GET"_s).toUtf8();
    const QString scheme = pairs.value(u"protocol"_s) == "http"_L1 ? u"http://"_s : u"https://"_s;
    hop.url = plainUrl(scheme % pairs.value(u"host"_s) % pairs.value(u"path"_s));
    hop.startedAt = QDateTime::fromString(date.match(line).captured(1), Qt::ISODateWithMs).toUTC();
    setLoggedStatus(status, hop);
    bool ok = false;
    const double service = pairs.value(u"service"_s).remove("ms"_L1).toDouble(&ok);
    if (ok && service >= 0)
        hop.timings.totalMs = service;
    hop.bodyBytes = pairs.value(u"bytes"_s).toLongLong();
    hop.bodyTruncated = hop.bodyBytes > 0;
    const bool routers = code.match(ownCode).hasMatch();
    if (routers)
        hop.statusText = ownCode.toLatin1(); // the finer code says more than the number it went out with
    return loggedExchange(hop, {u"heroku"_s, routers});
}

std::optional<Exchange> LogReader::readIis(const QString &line) const
{
    const QStringList words = line.split(line.contains(u'\t') ? u'\t' : u' ');
    if (words.size() != m_fields.size())
        return std::nullopt;
    const auto value = [&](const char *field) {
        const QString word = words.value(m_fields.indexOf(QLatin1StringView(field)));
        return word == "-"_L1 ? QString() : word;
    };
    const QString status = value("sc-status");
    const QDateTime date = QDateTime::fromString(value("date") % u'T' % value("time") % u'Z', Qt::ISODate);
    if (status.size() != 3 || status.toInt() < 100 || !date.isValid())
        return std::nullopt;
    Hop hop;
    hop.method = value("cs-method").toUtf8();
    const QString host = value("cs-host").isEmpty() ? value("cs(Host)") : value("cs-host");
    const QString path =
        value("cs-uri-stem") % (value("cs-uri-query").isEmpty() ? QString() : QString(u'?' % value("cs-uri-query")));
    hop.url =
        host.isEmpty() ? path : plainUrl((value("s-port") == "443"_L1 ? u"https://"_s : u"http://"_s) % host % path);
    hop.startedAt = date.toUTC();
    setLoggedStatus(status, hop);
    const int substatus = value("sc-substatus").toInt();
    if (substatus > 0)
        hop.statusText += '.' + QByteArray::number(substatus);
    bool ok = false;
    const double taken = value("time-taken").toDouble(&ok);
    if (ok && taken >= 0)
        hop.timings.totalMs = taken;
    if (const QString edge = value("x-edge-detailed-result-type"); m_fields.contains("x-edge-location"_L1)) {
        static const QStringList handedOn{QString(), u"Hit"_s,   u"RefreshHit"_s, u"OriginShieldHit"_s,
                                          u"Miss"_s, u"Error"_s, u"Redirect"_s,   u"MissGeneratedResponse"_s};
        const bool made = !handedOn.contains(edge);
        hop.timings.totalMs.reset(); // in seconds there
        if (made)
            hop.statusText = edge.toLatin1().left(maxStatusText);
        return loggedExchange(hop, {u"cloudfront"_s, made && hop.status >= 400});
    }
    // HTTP.sys keeps a log of its own (HTTPERR) of what it answered before IIS saw it.
    if (const QString reason = value("s-reason"); !reason.isEmpty()) {
        hop.statusText = reason.toLatin1().left(maxStatusText);
        return loggedExchange(hop, {u"httpsys"_s, true});
    }
    return loggedExchange(hop, {u"iis"_s, substatus > 0});
}

std::optional<Exchange> LogReader::readLine(const QString &whole)
{
    // "web-1  | " of docker compose
    static const QRegularExpression container(u"^[\\w.-]{1,60}\\s+\\| "_s);
    const QString line = QString(whole).remove(container);
    if (line.startsWith("#Fields:"_L1)) {
        m_fields = line.mid(8).simplified().split(u' ');
        return std::nullopt;
    }
    for (const auto reader : {readJsonLogLine, readHaproxyLine, readEnvoyLine, readSquidLine, readErrorLogLine}) {
        if (std::optional<Exchange> exchange = reader(line))
            return exchange;
    }
    if (std::optional<Exchange> exchange = readHeroku(line))
        return exchange;
    if (std::optional<Exchange> exchange = readLoadBalancer(line))
        return exchange;
    if (std::optional<Exchange> exchange = readCommon(line))
        return exchange;
    return readIis(line);
}

ImportResult LogReader::read(QByteArrayView text)
{
    ImportResult result;
    LineReader lines(text);
    while (!lines.atEnd()) {
        const QByteArrayView line = lines.next().trimmed();
        if (line.isEmpty())
            continue;
        std::optional<Exchange> exchange;
        if (line.size() <= longestLine && result.exchanges.size() < maxImportExchanges)
            exchange = readLine(displayText(line));
        if (exchange)
            result.exchanges.append(std::move(*exchange));
        else if (!line.startsWith('#'))
            ++result.leftOut;
        if (result.exchanges.size() < maxImportExchanges && result.leftOut - result.exchanges.size() > mostOtherLines)
            return {};
    }
    // A line in a long text may look like a log's by chance.
    if (result.leftOut > result.exchanges.size() && result.exchanges.size() < maxImportExchanges)
        result.exchanges.clear();
    return result;
}

} // namespace

void setLoggedRequest(const QString &request, Hop &hop)
{
    const QByteArray line = request.toUtf8();
    const RequestLine read = readRequestLine(line);
    if (isRequestLine(line))
        hop.httpVersion = plainVersion(line.sliced(line.lastIndexOf(' ') + 1));
    if (!read.method.isEmpty() && read.method != "-")
        hop.method = read.method;
    hop.url = displayText(read.target);
}

void setLoggedStatus(const QString &text, Hop &hop)
{
    hop.statusText = text.toLatin1();
    hop.status = text.toInt();
}

Exchange loggedExchange(Hop hop, const LogNote &note)
{
    Exchange exchange;
    exchange.source = ExchangeSource::Saved;
    exchange.url = hop.url;
    exchange.startedAt = hop.startedAt;
    exchange.hops.append(std::move(hop));
    exchange.log = note;
    return exchange;
}

QDateTime commonLogDate(const QString &text)
{
    const QDateTime local = readUtcTime(text.left(20), u"dd/MMM/yyyy:HH:mm:ss"_s);
    const QString zone = text.mid(21);
    if (zone.isEmpty())
        return local;
    if (!local.isValid() || zone.size() != 5)
        return {};
    const int seconds = (zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt()) * (zone.startsWith(u'-') ? -60 : 60);
    return local.addSecs(-seconds);
}

ImportResult importLog(QByteArrayView text)
{
    return LogReader().read(text);
}

} // namespace StatusScope
