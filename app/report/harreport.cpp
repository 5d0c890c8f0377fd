// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/harreport.h"

#include "report/resultphrases.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>
#include <QUrl>
#include <QUrlQuery>

namespace StatusScope {

namespace {

QJsonArray fieldsOf(const HeaderFields &fields)
{
    QJsonArray array;
    for (const HeaderField &field : fields)
        array.append(QJsonObject{{"name"_L1, displayText(field.name)}, {"value"_L1, displayText(field.value)}});
    return array;
}

HeaderFields sentFields(const QByteArray &head)
{
    HeaderFields fields;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return fields;
}

// What was sent or set; the values are redacted: a cookie's name says enough.
QJsonArray cookiesOf(const HeaderFields &fields, QByteArrayView name)
{
    const bool setting = name == "Set-Cookie";
    QJsonArray array;
    for (const HeaderField &field : fields) {
        if (!field.isNamed(name))
            continue;
        const QStringList parts = displayText(field.value).split(u';');
        for (const QString &part : setting ? parts.mid(0, 1) : parts) {
            QJsonObject cookie{{"name"_L1, part.section(u'=', 0, 0).trimmed()},
                               {"value"_L1, part.section(u'=', 1).trimmed()}};
            for (const QString &attribute : setting ? parts.mid(1) : QStringList()) {
                const QString word = attribute.section(u'=', 0, 0).trimmed().toLower();
                if (word == "path"_L1 || word == "domain"_L1)
                    cookie.insert(word, attribute.section(u'=', 1).trimmed());
                else if (word == "secure"_L1 || word == "httponly"_L1)
                    cookie.insert(word == "secure"_L1 ? "secure"_L1 : "httpOnly"_L1, true);
            }
            array.append(cookie);
        }
    }
    return array;
}

QJsonArray queryOf(const QString &url)
{
    QJsonArray array;
    const QUrlQuery query{QUrl(url)};
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        array.append(QJsonObject{{"name"_L1, name}, {"value"_L1, value}});
    return array;
}

QString versionOf(const Hop &hop)
{
    return hop.httpVersion.isEmpty() ? QString() : QString(u"HTTP/" % displayText(hop.httpVersion));
}

QJsonObject contentOf(const Hop &hop)
{
    const QString type = displayText(hop.header("Content-Type"));
    QJsonObject content{{"size"_L1, hop.bodyBytes}, {"mimeType"_L1, type.isEmpty() ? u"x-unknown"_s : type}};
    if (hop.body.isEmpty())
        return content;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(hop.body);
    // UTF-16 and what is no text at all; Latin-1 would make letters of its halves.
    const QStringConverter::Encoding marked =
        QStringConverter::encodingForData(hop.body).value_or(QStringConverter::Utf8);
    const bool isWide = marked != QStringConverter::Utf8 || hop.body.contains('\0');
    const bool isText = !decoder.hasError() && !isWide;
    if (isText || (!isWide && type.startsWith("text/"_L1, Qt::CaseInsensitive))) {
        content.insert("text"_L1, isText ? text : displayText(hop.body));
    } else {
        content.insert("text"_L1, QString::fromLatin1(hop.body.toBase64()));
        content.insert("encoding"_L1, u"base64"_s);
    }
    return content;
}

// HAR wants -1 for what did not take place or is not known, and counts TLS as a part of the connection.
QJsonObject timingsOf(const Timings &timings)
{
    std::optional<double> connect = timings.connectMs;
    if (connect && timings.tlsMs)
        connect = *connect + *timings.tlsMs;
    return {{"blocked"_L1, -1},
            {"dns"_L1, timings.dnsMs.value_or(-1)},
            {"connect"_L1, connect.value_or(-1)},
            {"ssl"_L1, timings.tlsMs.value_or(-1)},
            {"send"_L1, 0},
            {"wait"_L1, timings.waitMs.value_or(0)},
            {"receive"_L1, timings.downloadMs.value_or(0)}};
}

// By definition the sum of the phases that are told; TLS is a part of "connect".
double timeOf(const Timings &timings)
{
    const QJsonObject told = timingsOf(timings);
    double sum = 0;
    for (const QLatin1StringView phase : {"dns"_L1, "connect"_L1, "send"_L1, "wait"_L1, "receive"_L1})
        sum += qMax(0.0, told.value(phase).toDouble());
    return sum;
}

QJsonObject requestOf(const Hop &hop)
{
    return {{"method"_L1, displayText(hop.method)},
            {"url"_L1, hop.url},
            {"httpVersion"_L1, versionOf(hop)},
            {"cookies"_L1, cookiesOf(sentFields(hop.sent), "Cookie")},
            {"headers"_L1, fieldsOf(sentFields(hop.sent))},
            {"queryString"_L1, queryOf(hop.url)},
            {"headersSize"_L1, -1},
            {"bodySize"_L1, -1}};
}

QJsonObject responseOf(const Hop &hop)
{
    const bool leads = hop.status >= 300 && hop.status < 400 && hop.hasHeader("Location");
    // The format knows numbers only; "HTTP/1.1 abc" keeps its word beside the reason.
    const QByteArray words = hop.status < 0 ? hop.statusText + ' ' + hop.reason : hop.reason;
    return {{"status"_L1, qMax(hop.status, 0)},
            {"statusText"_L1, displayText(words.trimmed())},
            {"httpVersion"_L1, versionOf(hop)},
            {"cookies"_L1, cookiesOf(hop.headers, "Set-Cookie")},
            {"headers"_L1, fieldsOf(hop.headers)},
            {"content"_L1, contentOf(hop)},
            {"redirectURL"_L1,
             leads ? QUrl(hop.url).resolved(QUrl(displayText(hop.header("Location")))).toString(QUrl::FullyEncoded)
                   : QString()},
            {"headersSize"_L1, -1},
            {"bodySize"_L1, -1}};
}

QJsonObject entryOf(const Hop &hop, const Exchange &exchange)
{
    const QDateTime unknown(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC); // the format demands a time
    const QDateTime start = hop.startedAt.isValid() ? hop.startedAt
        : exchange.startedAt.isValid()              ? exchange.startedAt
                                                    : unknown;
    QJsonObject entry{{"startedDateTime"_L1, start.toUTC().toString(Qt::ISODateWithMs)},
                      {"time"_L1, timeOf(hop.timings)},
                      {"request"_L1, requestOf(hop)},
                      {"response"_L1, responseOf(hop)},
                      {"cache"_L1, QJsonObject()},
                      {"timings"_L1, timingsOf(hop.timings)}};
    if (!hop.remoteAddress.isEmpty())
        entry.insert("serverIPAddress"_L1, hop.remoteAddress);
    if (hop.verifiedOff) {
        entry.insert("_insecure"_L1, true);
        entry.insert("comment"_L1, uncheckedText());
    }
    return entry;
}

} // namespace

QJsonArray harEntries(const Redacted<Explained> &result)
{
    QJsonArray entries;
    const Exchange &exchange = result->exchange;
    for (const Hop &hop : exchange.hops)
        entries.append(entryOf(hop, exchange));
    if (exchange.error) {
        // Browsers put such a request there with status 0 and say why in a field of their own.
        const bool apart = exchange.error->hop || exchange.hops.isEmpty();
        Hop failed = exchange.error->hop.value_or(Hop{});
        if (failed.url.isEmpty())
            failed.url = exchange.url;
        QJsonObject entry = apart ? entryOf(failed, exchange) : entries.takeAt(entries.size() - 1).toObject();
        entry.insert("_error"_L1, QString(toWord(exchange.error->kind)));
        if (!exchange.error->detail.isEmpty())
            entry.insert("_errorDetail"_L1, exchange.error->detail);
        entries.append(entry);
    }
    if (entries.isEmpty())
        return entries;
    QJsonObject last = entries.takeAt(entries.size() - 1).toObject();
    QStringList comments{result->diagnosis.title};
    if (last.contains("comment"_L1))
        comments.append(last.value("comment"_L1).toString());
    last.insert("comment"_L1, comments.join(u". "));
    entries.append(last);
    return entries;
}

QByteArray harStart()
{
    return "{\n    \"log\": {\n        \"creator\": {\n            \"name\": \"StatusScope\",\n"
           "            \"version\": \"" STATUSSCOPE_VERSION "\"\n        },\n        \"entries\": [\n";
}

QByteArray harEnd()
{
    return "        ],\n        \"pages\": [\n        ],\n        \"version\": \"1.2\"\n    }\n}\n";
}

} // namespace StatusScope
