// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/headtext.h"
#include "exchange/logline.h"

#include <QJsonDocument>
#include <QJsonObject>

// One JSON object a line: Caddy (https://caddyserver.com/docs/logging), Google's load balancers
// (https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring), nginx with a log_format of that kind.
namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;

int statusOf(const QJsonValue &value)
{
    const int status = value.isString() ? value.toString().toInt() : value.toInt();
    return status >= 100 && status <= 999 ? status : 0;
}

std::optional<Exchange> readCaddy(const QJsonObject &line)
{
    const QJsonObject request = line["request"_L1].toObject();
    const QString path = request["uri"_L1].toString();
    const QString logger = line["logger"_L1].toString();
    const int status = statusOf(line["status"_L1]);
    if (status == 0 || path.isEmpty() || !logger.startsWith("http.log."_L1))
        return std::nullopt;
    Hop hop;
    hop.method = request["method"_L1].toString(u"GET"_s).left(maxStatusText).toUtf8();
    hop.url = plainUrl(u"https://"_s % request["host"_L1].toString() % path);
    hop.startedAt = QDateTime::fromMSecsSinceEpoch(
        static_cast<qint64>(qBound(0.0, line["ts"_L1].toDouble(), 1e11) * 1000), Qt::UTC);
    setLoggedStatus(QString::number(status), hop);
    // What its own handlers gave up on stands in the error log, everything else in the access log.
    return loggedExchange(hop, {u"caddy"_s, logger.startsWith("http.log.error"_L1)});
}

std::optional<Exchange> readGoogle(const QJsonObject &line)
{
    const QJsonObject request = line["httpRequest"_L1].toObject();
    const QString details = line["jsonPayload"_L1]["statusDetails"_L1].toString();
    const int status = statusOf(request["status"_L1]);
    if (status == 0 || details.isEmpty())
        return std::nullopt;
    Hop hop;
    hop.method = request["requestMethod"_L1].toString(u"GET"_s).left(maxStatusText).toUtf8();
    hop.url = plainUrl(request["requestUrl"_L1].toString());
    setLoggedStatus(QString::number(status), hop);
    const bool handedOn = details.startsWith("response_"_L1);
    if (!handedOn)
        hop.statusText = details.left(maxStatusText).toLatin1();
    return loggedExchange(hop, {u"google"_s, !handedOn && status >= 400});
}

std::optional<Exchange> readFields(const QJsonObject &line)
{
    const QString request = line["request"_L1].toString();
    const int status = statusOf(line["status"_L1]);
    if (status == 0 || !isRequestLine(request.toUtf8()))
        return std::nullopt;
    Hop hop;
    setLoggedRequest(request, hop);
    hop.httpVersion.clear(); // what was sent is not told
    const QString host = line["host"_L1].toString();
    if (!host.isEmpty() && hop.url.startsWith(u'/'))
        hop.url = plainUrl(u"http://"_s % host % hop.url);
    setLoggedStatus(QString::number(status), hop);
    return loggedExchange(hop, {});
}

} // namespace

std::optional<Exchange> readJsonLogLine(const QString &line)
{
    if (!line.startsWith(u'{'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    for (const auto reader : {readCaddy, readGoogle, readFields}) {
        if (std::optional<Exchange> exchange = reader(object))
            return exchange;
    }
    return std::nullopt;
}

} // namespace StatusScope
