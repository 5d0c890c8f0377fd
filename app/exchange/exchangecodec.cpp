// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchangecodec.h"

#include "exchange/cborarchive.h"

namespace StatusScope {

namespace {

constexpr int format = 1;
constexpr int formatKey = 0;

} // namespace

// Numbers are never given a second meaning. Not in a namespace without a name: the archive finds them by their type.
template <typename Archive>
static void fields(Archive &archive, Some<HeaderField> auto &field)
{
    archive(1, field.name);
    archive(2, field.value);
}

template <typename Archive>
static void fields(Archive &archive, Some<InterimResponse> auto &response)
{
    archive(1, response.status);
    archive(2, response.reason);
    archive(3, response.headers);
}

template <typename Archive>
static void fields(Archive &archive, Some<Timings> auto &timings)
{
    archive(1, timings.dnsMs);
    archive(2, timings.connectMs);
    archive(3, timings.tlsMs);
    archive(4, timings.waitMs);
    archive(5, timings.downloadMs);
    archive(6, timings.totalMs);
}

template <typename Archive>
static void fields(Archive &archive, Some<Certificate> auto &certificate)
{
    archive(1, certificate.subject);
    archive(2, certificate.issuer);
    archive(3, certificate.notBefore);
    archive(4, certificate.notAfter);
    archive(5, certificate.names);
    archive(6, certificate.serial);
    archive(7, certificate.selfSigned);
}

template <typename Archive>
static void fields(Archive &archive, Some<TlsInfo> auto &tls)
{
    archive(1, tls.protocol);
    archive(2, tls.cipher);
    archive(3, tls.chain);
    archive(4, tls.problems);
}

template <typename Archive>
static void fields(Archive &archive, Some<LogNote> auto &note)
{
    archive(1, note.writer);
    archive(2, note.madeAnswer);
}

template <typename Archive>
static void fields(Archive &archive, Some<Hop> auto &hop)
{
    archive(1, hop.url);
    archive(2, hop.fragment);
    archive(3, hop.method);
    archive(4, hop.httpVersion);
    archive(5, hop.status);
    archive(6, hop.statusText);
    archive(7, hop.reason);
    archive(8, hop.interim);
    archive(9, hop.headers);
    archive(10, hop.trailers);
    archive(11, hop.remoteAddress);
    archive(12, hop.remotePort);
    archive(13, hop.body);
    archive(14, hop.bodyBytes);
    archive(15, hop.bodyTruncated);
    archive(16, hop.timings);
    archive(17, hop.startedAt);
    archive(18, hop.tls);
    archive(19, hop.sent);
    archive(20, hop.receivedHead);
    archive(21, hop.bytesSent);
    archive(22, hop.bytesReceived);
    archive(23, hop.faults);
    archive(24, hop.proxy);
    archive(25, hop.verifiedOff);
    archive(26, hop.reusedConnection);
    archive(27, hop.retriedStale);
    archive(28, hop.credentialsDropped);
}

template <typename Archive>
static void fields(Archive &archive, Some<Failure> auto &failure)
{
    archive(1, failure.kind);
    archive(2, failure.detail);
    archive(3, failure.hop);
}

template <typename Archive>
static void fields(Archive &archive, Some<Exchange> auto &exchange)
{
    archive(1, exchange.url);
    archive(2, exchange.startedAt);
    archive(3, exchange.source);
    archive(4, exchange.hops);
    archive(5, exchange.error);
    archive(6, exchange.log);
    archive(7, exchange.followRedirects);
}

static QCborValue toCbor(ErrorKind value)
{
    return QString(toWord(value));
}

static void fromCbor(const QCborValue &from, ErrorKind &value)
{
    value = errorKindFromWord(from.toString()).value_or(value);
}

static QCborValue toCbor(ExchangeSource value)
{
    return qint64(value);
}

static void fromCbor(const QCborValue &from, ExchangeSource &value)
{
    value = from.toInteger() == qint64(ExchangeSource::Saved) ? ExchangeSource::Saved : ExchangeSource::Probe;
}

QByteArray encodeExchange(const Exchange &exchange)
{
    CborWriter writer;
    writer(formatKey, format);
    fields(writer, exchange);
    return QCborValue(writer.map).toCbor();
}

std::optional<Exchange> decodeExchange(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError || map.value(qint64(formatKey)).toInteger() != format)
        return {};
    Exchange exchange;
    const CborReader reader(map);
    fields(reader, exchange);
    return exchange;
}

} // namespace StatusScope
