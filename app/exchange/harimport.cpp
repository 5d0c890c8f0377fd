// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/chainbuilder.h"
#include "exchange/headtext.h"
#include "exchange/neterrors.h"
#include "exchange/responseimport.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <cmath>

// HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), as browsers and proxies really write it.
namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype maxBodyBytes = 1024 * 1024;
constexpr qsizetype longestDetail = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HarImport)
};

// -1 says that a phase did not take place; some programs write null or text.
std::optional<double> milliseconds(const QJsonValue &value)
{
    const double ms = value.toDouble(-1);
    return std::isfinite(ms) && ms >= 0 && ms < 1e9 ? std::optional(ms) : std::nullopt;
}

HeaderFields fieldsOf(const QJsonValue &value, Hop &hop)
{
    HeaderFields fields;
    HeadRoom room;
    for (const auto &item : value.toArray()) {
        const QByteArray name = item["name"_L1].toString().toUtf8().trimmed();
        if (name.isEmpty() || name.startsWith(':'))
            continue;
        // Chromium puts several Set-Cookie into one, a line each.
        const QByteArray text = item["value"_L1].toString().toUtf8();
        if (!room.takes(name.size() + text.size() + 4))
            break;
        for (const QByteArray &line : text.split('\n'))
            fields.append({name, line.trimmed()});
    }
    room.tell(hop);
    return fields;
}

Timings timingsOf(const QJsonValue &entry)
{
    const QJsonValue timings = entry["timings"_L1];
    Timings result;
    result.dnsMs = milliseconds(timings["dns"_L1]);
    result.tlsMs = milliseconds(timings["ssl"_L1]);
    result.connectMs = milliseconds(timings["connect"_L1]);
    if (result.connectMs && result.tlsMs) // "ssl" is a part of "connect"
        result.connectMs = qMax(0.0, *result.connectMs - *result.tlsMs);
    result.waitMs = milliseconds(timings["wait"_L1]);
    result.downloadMs = milliseconds(timings["receive"_L1]);
    result.totalMs = milliseconds(entry["time"_L1]);
    return result;
}

void readContent(const QJsonValue &content, Hop &hop)
{
    const QByteArray text = content["text"_L1].toString().toUtf8();
    const QByteArray body = content["encoding"_L1].toString() == "base64"_L1 ? QByteArray::fromBase64(text) : text;
    hop.body = body.first(qMin(body.size(), maxBodyBytes));
    const double size = content["size"_L1].toDouble(0);
    hop.bodyBytes = std::isfinite(size) && size > 0 && size < 1e15
        ? qMax<qint64>(static_cast<qint64>(size), body.size())
        : body.size();
    hop.bodyTruncated = hop.bodyBytes > hop.body.size();
}

void readStatus(const QJsonValue &response, Hop &hop)
{
    const QJsonValue status = response["status"_L1];
    const QString text = status.isDouble() ? QString::number(status.toDouble(), 'g', 15) : status.toString().trimmed();
    hop.statusText = text.left(20).toUtf8();
    bool isNumber = false;
    const int number = text.size() <= 9 ? text.toInt(&isNumber) : -1;
    hop.status = isNumber ? number : -1;
    hop.reason = response["statusText"_L1].toString().left(maxReason).toUtf8();
}

// One entry; `redirect` is where its answer leads.
struct HarEntry
{
    Hop hop;
    QString redirect;
    std::optional<Failure> error;
    bool used = false;
};

QString errorName(const QJsonValue &entry)
{
    const QString name = entry["response"_L1]["_error"_L1].toString();
    return name.isEmpty() ? entry["_error"_L1].toString() : name;
}

std::optional<Failure> errorOf(const QJsonValue &entry, const Hop &hop)
{
    QString name = errorName(entry);
    // This program's own HAR names what ended a chain, behind an answer too.
    if (const std::optional<ErrorKind> own = errorKindFromWord(name)) {
        const QString detail = entry["_errorDetail"_L1].toString().left(longestDetail);
        return Failure{*own, detail, hop.status == 0 ? std::optional(hop) : std::nullopt};
    }
    if (hop.status > 0)
        return std::nullopt;
    if (hop.status < 0)
        return Failure{ErrorKind::MalformedResponse,
                       Text::tr("the HAR has “%1” for a status").arg(displayText(hop.statusText)), std::nullopt};
    if (name.isEmpty())
        name = displayText(hop.reason);
    const std::optional<ErrorKind> kind = kindOfNetError(name);
    return Failure{kind.value_or(ErrorKind::Cancelled), name.isEmpty() ? QString(noReason) : name.left(200), hop};
}

// What was asked for in vain stands in this program's own HAR as it was given.
bool isUnusableAddress(const QJsonValue &entry)
{
    const std::optional<ErrorKind> kind = errorKindFromWord(errorName(entry));
    return kind == ErrorKind::InvalidUrl || kind == ErrorKind::UnsupportedScheme;
}

std::optional<HarEntry> readEntry(const QJsonValue &value)
{
    const QJsonValue request = value["request"_L1];
    const QJsonValue response = value["response"_L1];
    const QString url = request["url"_L1].toString();
    const QString scheme = QUrl(url).scheme();
    const bool web = scheme == "http"_L1 || scheme == "https"_L1;
    if (!request.isObject() || !response.isObject() || response["status"_L1].isUndefined()
        || (!web && !isUnusableAddress(value)))
        return std::nullopt;
    HarEntry entry;
    Hop &hop = entry.hop;
    hop.url = web ? plainUrl(url) : url.left(longestDetail);
    hop.method = request["method"_L1].toString(u"GET"_s).left(40).toUtf8();
    hop.httpVersion = plainVersion(response["httpVersion"_L1].toString().toUtf8());
    hop.headers = fieldsOf(response["headers"_L1], hop);
    hop.remoteAddress = value["serverIPAddress"_L1].toString().left(100).remove(u'[').remove(u']');
    hop.timings = timingsOf(value);
    hop.startedAt = QDateTime::fromString(value["startedDateTime"_L1].toString(), Qt::ISODateWithMs).toUTC();
    readStatus(response, hop);
    readContent(response["content"_L1], hop);
    const HeaderFields sent = fieldsOf(request["headers"_L1], hop);
    if (!sent.isEmpty()) {
        hop.sent =
            hop.method + ' ' + QUrl(hop.url).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n";
        for (const HeaderField &field : sent)
            hop.sent += field.name + ": " + field.value + "\r\n";
    }
    hop.verifiedOff = value["_insecure"_L1].toBool();
    entry.error = errorOf(value, hop);
    const QString location = response["redirectURL"_L1].toString();
    if (hop.status >= 300 && hop.status < 400)
        entry.redirect = plainUrl(location.isEmpty() ? displayText(locationOf(hop)) : location, hop.url);
    return entry;
}

class HarChains
{
public:
    explicit HarChains(QList<HarEntry> entries);
    QList<Exchange> exchanges();

private:
    Exchange chainFrom(int first);
    int nextAt(const QString &url, int after);

    QList<HarEntry> m_entries;
    QHash<QString, QList<int>> m_byUrl;
};

HarChains::HarChains(QList<HarEntry> entries)
    : m_entries(std::move(entries))
{
    for (int i = 0; i < m_entries.size(); ++i)
        m_byUrl[m_entries.at(i).hop.url].append(i);
}

int HarChains::nextAt(const QString &url, int after)
{
    const auto found = m_byUrl.find(url);
    if (url.isEmpty() || found == m_byUrl.end())
        return -1;
    while (!found->isEmpty() && (found->first() <= after || m_entries.at(found->first()).used))
        found->removeFirst(); // entries are walked in order, so it is of no use later either
    return found->isEmpty() ? -1 : found->first();
}

Exchange HarChains::chainFrom(int first)
{
    Exchange exchange;
    exchange.source = ExchangeSource::Saved;
    exchange.url = m_entries.at(first).hop.url;
    exchange.startedAt = m_entries.at(first).hop.startedAt;
    for (int at = first; at >= 0 && exchange.hops.size() < maxHopsOfChain;) {
        HarEntry &entry = m_entries[at];
        entry.used = true;
        exchange.error = entry.error;
        if (!entry.error || !entry.error->hop)
            exchange.hops.append(entry.hop);
        at = entry.error ? -1 : nextAt(entry.redirect, at); // an error ends a chain
    }
    return exchange;
}

QList<Exchange> HarChains::exchanges()
{
    QList<Exchange> result;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (!m_entries.at(i).used)
            result.append(chainFrom(i));
    }
    return result;
}

ImportResult refused(RefusalKind kind, const QString &detail)
{
    ImportResult result;
    result.refusal = Refusal{kind, detail};
    return result;
}

// An error page may be JSON as well; a HAR is known by its words even where it is cut off.
bool isMeantAsHar(const QByteArray &text)
{
    const QByteArray start = text.left(64 * 1024);
    return start.contains("\"log\"")
        && (start.contains("\"entries\"") || start.contains("\"creator\"") || start.contains("\"pages\""));
}

} // namespace

bool looksLikeJson(QByteArrayView text)
{
    const QByteArrayView start = text.first(qMin<qsizetype>(text.size(), 4096)).trimmed();
    return start.startsWith('{') || start.startsWith("[{") || start == "[]";
}

ImportResult importHar(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    const bool har = isMeantAsHar(text) || document["log"_L1].isObject();
    if (problem.error != QJsonParseError::NoError && har)
        return refused(RefusalKind::HarDamaged,
                       Text::tr("byte %1 breaks the JSON (%2)").arg(problem.offset).arg(problem.errorString()));
    if (!har) {
        ImportResult result;
        result.text = displayText(text.left(maxBodyBytes)).trimmed();
        return result;
    }
    const QJsonValue list = document["log"_L1]["entries"_L1];
    if (!list.isArray())
        return refused(RefusalKind::HarDamaged, Text::tr("it has no list “log.entries”"));
    const QJsonArray array = list.toArray();
    if (array.isEmpty())
        return refused(RefusalKind::HarEmpty, {});
    QList<HarEntry> entries;
    for (const auto &value : array) {
        if (std::optional<HarEntry> entry = readEntry(value))
            entries.append(std::move(*entry));
    }
    if (entries.isEmpty())
        return refused(RefusalKind::HarDamaged,
                       Text::tr("none of its %1 entries has both a web address and a response").arg(array.size()));
    ImportResult result;
    result.leftOut = static_cast<int>(array.size() - entries.size());
    result.exchanges = HarChains(std::move(entries)).exchanges();
    return result;
}

} // namespace StatusScope
