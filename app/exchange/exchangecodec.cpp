// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchangecodec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <concepts>
#include <limits>

namespace StatusScope {

namespace {

constexpr int format = 1;
constexpr int formatKey = 0;
// Of any list. A head of 256 KiB holds no more fields, for the shortest is a letter, a colon and a line feed.
constexpr qsizetype mostItems = 256 * 1024 / 3;

template <typename T, typename Plain>
concept Some = std::same_as<std::remove_const_t<T>, Plain>;

// One list of fields serves both ways: the archive writes them or reads them. Numbers are never given a second meaning.
template <typename Archive>
void fields(Archive &archive, Some<HeaderField> auto &field)
{
    archive(1, field.name);
    archive(2, field.value);
}

template <typename Archive>
void fields(Archive &archive, Some<InterimResponse> auto &response)
{
    archive(1, response.status);
    archive(2, response.reason);
    archive(3, response.headers);
}

template <typename Archive>
void fields(Archive &archive, Some<Timings> auto &timings)
{
    archive(1, timings.dnsMs);
    archive(2, timings.connectMs);
    archive(3, timings.tlsMs);
    archive(4, timings.waitMs);
    archive(5, timings.downloadMs);
    archive(6, timings.totalMs);
}

template <typename Archive>
void fields(Archive &archive, Some<Certificate> auto &certificate)
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
void fields(Archive &archive, Some<TlsInfo> auto &tls)
{
    archive(1, tls.protocol);
    archive(2, tls.cipher);
    archive(3, tls.chain);
    archive(4, tls.problems);
}

template <typename Archive>
void fields(Archive &archive, Some<LogNote> auto &note)
{
    archive(1, note.writer);
    archive(2, note.madeAnswer);
}

template <typename Archive>
void fields(Archive &archive, Some<Hop> auto &hop)
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
void fields(Archive &archive, Some<Failure> auto &failure)
{
    archive(1, failure.kind);
    archive(2, failure.detail);
    archive(3, failure.hop);
}

template <typename Archive>
void fields(Archive &archive, Some<Exchange> auto &exchange)
{
    archive(1, exchange.url);
    archive(2, exchange.startedAt);
    archive(3, exchange.source);
    archive(4, exchange.hops);
    archive(5, exchange.error);
    archive(6, exchange.log);
    archive(7, exchange.followRedirects);
}

class Writer
{
public:
    template <typename T>
    void operator()(int key, const T &value)
    {
        map.insert(key, write(value));
    }
    template <typename T>
    void operator()(int key, const std::optional<T> &value)
    {
        if (value)
            map.insert(key, write(*value));
    }

    QCborMap map;

private:
    static QCborValue write(bool value) { return value; }
    static QCborValue write(double value) { return value; }
    template <std::integral T>
    static QCborValue write(const T &value)
    {
        return qint64(value);
    }
    static QCborValue write(const QString &value) { return value; }
    static QCborValue write(const QByteArray &value) { return value; }
    static QCborValue write(const QDateTime &value)
    {
        return value.isValid() ? QCborValue(value.toMSecsSinceEpoch()) : QCborValue();
    }
    static QCborValue write(ErrorKind value) { return QString(toWord(value)); }
    static QCborValue write(ExchangeSource value) { return qint64(value); }
    template <typename T>
    static QCborValue write(const QList<T> &list)
    {
        QCborArray array;
        for (const T &each : list)
            array.append(write(each));
        return array;
    }
    template <typename T>
    static QCborValue write(const T &value)
    {
        Writer writer;
        fields(writer, value);
        return writer.map;
    }
};

class Reader
{
public:
    explicit Reader(const QCborMap &map)
        : m_map(map)
    {
    }
    // What is missing or of another kind leaves the value as it is.
    template <typename T>
    void operator()(int key, T &value) const
    {
        const QCborValue found = m_map.value(qint64(key));
        if (!found.isUndefined())
            read(found, value);
    }

private:
    static void read(const QCborValue &from, bool &value) { value = from.toBool(value); }
    static void read(const QCborValue &from, double &value) { value = from.toDouble(value); }
    template <std::integral T>
    static void read(const QCborValue &from, T &value)
    {
        const qint64 number = from.toInteger(value);
        value = T(qBound(qint64(std::numeric_limits<T>::min()), number, qint64(std::numeric_limits<T>::max())));
    }
    static void read(const QCborValue &from, QString &value) { value = from.toString(value); }
    static void read(const QCborValue &from, QByteArray &value) { value = from.toByteArray(value); }
    static void read(const QCborValue &from, QDateTime &value)
    {
        if (from.isInteger())
            value = QDateTime::fromMSecsSinceEpoch(from.toInteger(), Qt::UTC);
    }
    static void read(const QCborValue &from, ErrorKind &value)
    {
        value = errorKindFromWord(from.toString()).value_or(value);
    }
    static void read(const QCborValue &from, ExchangeSource &value)
    {
        value = from.toInteger() == qint64(ExchangeSource::Saved) ? ExchangeSource::Saved : ExchangeSource::Probe;
    }
    template <typename T>
    static void read(const QCborValue &from, std::optional<T> &value)
    {
        T inner{};
        read(from, inner);
        value = std::move(inner);
    }
    template <typename T>
    static void read(const QCborValue &from, QList<T> &list)
    {
        const QCborArray array = from.toArray();
        for (qsizetype i = 0; i < qMin(array.size(), mostItems); ++i) {
            T inner{};
            read(array.at(i), inner);
            list.append(std::move(inner));
        }
    }
    template <typename T>
    static void read(const QCborValue &from, T &value)
    {
        const QCborMap map = from.toMap();
        const Reader reader(map);
        fields(reader, value);
    }

    const QCborMap &m_map;
};

} // namespace

QByteArray encodeExchange(const Exchange &exchange)
{
    Writer writer;
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
    const Reader reader(map);
    fields(reader, exchange);
    return exchange;
}

} // namespace StatusScope
