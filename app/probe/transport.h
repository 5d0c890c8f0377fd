// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QObject>

#include <optional>

namespace StatusScope {

// One request as it goes onto the wire.
struct WireRequest
{
    QByteArray method = "GET";
    QByteArray scheme = "http";
    QByteArray authority; // HTTP/2's; in HTTP/1 the Host field is among `fields`
    QByteArray target = "/";
    HeaderFields fields; // complete and in order
    QByteArray body;
    bool chunked = false; // the fields say so; HTTP/1 only
    qint64 maxHeadBytes = 0;
    qint64 maxBodyBytes = 0;
    bool keepBody = true;
    bool undoCoding = false; // gzip and deflate

    QByteArray wireBody() const // as HTTP/1 sends it
    {
        const QByteArray chunk =
            body.isEmpty() ? QByteArray() : QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
        return chunked ? QByteArray(chunk + "0\r\n\r\n") : body;
    }
    // Whether an answer of this status must come without a body (RFC 9110 section 6.4.1).
    bool forbidsBody(int status) const { return method == "HEAD" || status == 204 || status == 304; }
};

// Sends requests over one connection, one at a time, and records what comes back. Not responsible for time-outs or
// redirects.
class Transport : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Transport)

public:
    using QObject::QObject;

    // `hop` must outlive the exchange; finished() follows exactly once, never from within send().
    virtual void send(const WireRequest &request, Hop &hop) = 0;
    // Whether another request may follow on this connection.
    virtual bool isReusable() const = 0;
    // Ends the exchange without finished(); the hop keeps what has come so far.
    virtual void abort() = 0;
    // What the server said of ending the connection, while it stands still; a sentence, or empty.
    virtual QString farewell() const { return {}; }

signals:
    void headStarted(); // first byte of the answer
    void headReceived(); // the final head is in the hop
    void bytesArrived();
    // `headComplete`: the hop holds an answer, whether or not a failure followed it.
    void finished(bool headComplete, const std::optional<StatusScope::Failure> &failure);
};

} // namespace StatusScope
