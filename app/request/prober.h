// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QMap>
#include <QObject>

#include <algorithm>
#include <chrono>

namespace StatusScope {

enum class IpVersion { Any, V4, V6 };
enum class HttpVersion { Any, Http1, Http2 }; // Any: by ALPN

// One probe as asked for. Plain http on port 80 unless the URL says otherwise.
struct ProbeRequest
{
    QString url; // as typed or pasted; readUrlInput() makes sense of it
    QByteArray method = "GET";
    HeaderFields headers; // added to, or instead of, the default ones; a null value takes one away
    QByteArray body;
    QByteArray userAgent; // empty: StatusScope/VERSION
    QString user; // Basic credentials; sent to the first origin only
    QString password;
    bool followRedirects = true;
    int maxRedirects = 20;
    std::chrono::milliseconds timeout{30000}; // the whole probe
    std::chrono::milliseconds connectTimeout{10000}; // name look-up, TCP and TLS of one hop
    std::chrono::milliseconds silenceTimeout{20000}; // no byte received
    qint64 maxBodyBytes = 1024 * 1024;
    qint64 maxHeadBytes = 256 * 1024;
    QString proxy; // http://host:port or socks5://host:port; "system": the system's; empty: none
    QMap<QString, QString> resolve; // "host:port", "*:port" for any host, to the address to use
    IpVersion ipVersion = IpVersion::Any;
    HttpVersion httpVersion = HttpVersion::Any;
    QString caFile; // PEM, instead of the system's certificates
    bool insecure = false;
    bool compressed = false; // ask for and undo gzip and deflate
    bool reuseConnections = false; // kept ones, for batches; a single probe shows every phase of every hop
    bool keepBodies = true; // false: count, do not keep (batches)

    // What a person allows for the whole; silence is what a slow server does, so it may take all of that.
    void setTimeout(std::chrono::milliseconds whole)
    {
        timeout = whole;
        connectTimeout = std::min(connectTimeout, whole);
        silenceTimeout = whole;
    }
};

enum class ProbePhase { Resolving, Connecting, Handshake, Sending, Waiting, Receiving, Done };

// A probe under way. Owned by the Prober until finished; deletes itself afterwards.
class Probe : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Probe)

public:
    using QObject::QObject;
    // Ends it; finished() follows once with ErrorKind::Cancelled and the hops so far.
    virtual void cancel() = 0;

signals:
    // `hop` counts from 0; `partial` holds what is known of it so far.
    void phaseChanged(int hop, StatusScope::ProbePhase phase, const StatusScope::Hop &partial);
    void hopFinished(const StatusScope::Hop &hop);
    void finished(const StatusScope::Exchange &exchange); // exactly once, never from within start()
};

// Starts probes. The only thing the user interface knows of the network.
class Prober : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Prober)

public:
    using QObject::QObject;
    virtual Probe *start(const ProbeRequest &request) = 0;
};

} // namespace StatusScope
