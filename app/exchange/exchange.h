// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/errorkind.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What was sent and what came back, as a plain recorded value: a live probe, a HAR file from a customer and a row in a
// test table are the same thing to everything behind it. Text off the wire stays bytes, exactly as received; decode it
// with displayText() where it is shown.
namespace StatusScope {

struct HeaderField
{
    QByteArray name; // case as received
    QByteArray value; // without the white space around it
    bool operator==(const HeaderField &) const = default;

    bool isNamed(QByteArrayView wanted) const // in any case
    {
        return name.size() == wanted.size() && wanted.compare(name, Qt::CaseInsensitive) == 0;
    }
};

using HeaderFields = QList<HeaderField>; // order as received, repeated names kept apart

// Milliseconds of each phase; nothing where a phase did not take place or is not known. They measure what
// `curl -w` measures, but each phase alone instead of the time since the start.
struct Timings
{
    std::optional<double> dnsMs;
    std::optional<double> connectMs; // TCP, or the proxy's tunnel
    std::optional<double> tlsMs;
    std::optional<double> waitMs; // from the request written to the first byte of the answer
    std::optional<double> downloadMs; // from the first byte to the last
    std::optional<double> totalMs;
    bool operator==(const Timings &) const = default;
};

struct Certificate
{
    QString subject; // common name, or the first name where it has none
    QString issuer;
    QDateTime notBefore; // UTC
    QDateTime notAfter; // UTC
    QStringList names; // DNS names and addresses it is valid for
    QString serial; // hexadecimal with colons
    bool selfSigned = false;
    bool operator==(const Certificate &) const = default;
};

struct TlsInfo
{
    QString protocol; // "TLSv1.3"; empty if the handshake did not get so far
    QString cipher;
    QList<Certificate> chain; // the server's own certificate first
    QStringList problems; // why it is not trusted, in the TLS library's words; empty: trusted
    bool operator==(const TlsInfo &) const = default;
};

struct InterimResponse
{
    int status = 0;
    QByteArray reason;
    HeaderFields headers;
    bool operator==(const InterimResponse &) const = default;
};

// One request and its answer.
struct Hop
{
    QString url; // without user info and fragment
    QString fragment; // with its number sign; never sent, inherited along redirects
    QByteArray method = "GET";
    QByteArray httpVersion; // "1.1", "1.0", "2"; "0.9" for an answer without a status line
    int status = 0; // the number as received, also when out of range; -1 where the status line has no number
    QByteArray statusText; // the code's characters verbatim: "404", "099", "abc"
    QByteArray reason;
    QList<InterimResponse> interim;
    HeaderFields headers;
    HeaderFields trailers;
    QString remoteAddress;
    quint16 remotePort = 0;
    QByteArray body; // what was kept of it, decoded from transfer and (if asked for) content coding
    qint64 bodyBytes = 0; // decoded length, as far as it was read
    bool bodyTruncated = false; // reading stopped at the cap on bodies
    Timings timings;
    QDateTime startedAt; // UTC
    std::optional<TlsInfo> tls;
    QByteArray sent; // the request head, verbatim
    QByteArray receivedHead; // every byte of the head(s), verbatim
    qint64 bytesSent = 0; // on the wire inside TLS, body included
    qint64 bytesReceived = 0;
    QStringList faults; // what strict programs refuse in this answer, a sentence each
    QString proxy; // "host:port" it went through, without credentials
    bool verifiedOff = false; // the certificate was not checked (--insecure)
    bool reusedConnection = false;
    bool retriedStale = false; // repeated once because a kept connection had gone stale
    bool credentialsDropped = false; // Authorization not sent on: the origin changed
    bool operator==(const Hop &) const = default;

    QByteArray header(QByteArrayView name) const; // first value, case-insensitive; null where absent
    QList<QByteArray> headerValues(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
};

struct Failure
{
    ErrorKind kind = ErrorKind::Cancelled;
    QString detail; // the fact behind it for the person who reads it: a name, an address, a limit; never markup
    std::optional<Hop> hop; // the hop that never got a head: its URL, phases, address, certificates
    bool operator==(const Failure &) const = default;
};

enum class ExchangeSource { Probe, Saved };

// What a log line tells besides the exchange.
struct LogNote
{
    QString writer; // vendor id of the program that wrote the log
    bool madeAnswer = false; // the line says that this program made the answer itself
    bool operator==(const LogNote &) const = default;
};

struct Exchange
{
    QString url; // as asked, normalised, without user info
    QDateTime startedAt; // UTC
    ExchangeSource source = ExchangeSource::Probe;
    QList<Hop> hops; // every hop that got a head
    std::optional<Failure> error;
    std::optional<LogNote> log; // only a log tells of it: header fields and body are not known
    bool followRedirects = true;
    bool operator==(const Exchange &) const = default;

    const Hop *last() const { return hops.isEmpty() ? nullptr : &hops.last(); }
};

// Bytes off the wire for a person to read: UTF-8 where valid, else Latin-1; control characters made visible.
QString displayText(QByteArrayView bytes);

} // namespace StatusScope
