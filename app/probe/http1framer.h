// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "probe/headreader.h"

#include <functional>
#include <memory>

namespace StatusScope {

// Finds where an HTTP/1 body begins and ends (RFC 9112 section 6 and 7), by llhttp. Where llhttp refuses the head, the
// reason becomes a fault and a plain head with the same framing is put in its place.
class Http1Framer
{
public:
    using BodyHandler = std::function<void(QByteArrayView)>;
    enum class State { Body, Complete, Malformed };

    Http1Framer(QByteArrayView method, BodyHandler onBody);
    ~Http1Framer();
    Q_DISABLE_COPY_MOVE(Http1Framer)

    // Returns what strict programs refuse in it, empty for nothing.
    QStringList begin(const QByteArray &rawHead, const ReadHead &head);
    // Returns how many bytes belonged to the message.
    qsizetype feed(QByteArrayView bytes);
    // The connection has closed. Returns whether the body was allowed to end here.
    bool finish();

    State state() const;
    bool keepsAlive() const;
    QString reason() const; // of Malformed, in llhttp's words
    qsizetype trailerBytes() const; // read so far
    const HeaderFields &trailers() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace StatusScope
