// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/chunkreader.h"
#include "probe/headreader.h"

#include <optional>

namespace StatusScope {

// Finds where an HTTP/1 body begins and ends (RFC 9112 sections 6 and 7). Heads are judged by llhttp, as strict as it
// is; bodies are read here, since llhttp also refuses what the standard allows.
class Http1Framer
{
public:
    using BodyHandler = ChunkReader::ContentHandler;
    enum class State { Body, Complete, Malformed, TooLarge };

    // `maxExtraBytes`: of trailers and whatever else a body brings besides its content.
    Http1Framer(const QByteArray &method, qint64 maxExtraBytes, BodyHandler onBody);
    Q_DISABLE_COPY_MOVE(Http1Framer)

    // Returns what strict programs refuse in the head, empty for nothing.
    QStringList begin(const QByteArray &rawHead, const ReadHead &head);
    // Returns how many bytes belonged to the message.
    qsizetype feed(QByteArrayView bytes);
    // The connection has closed. Returns whether the body was allowed to end here.
    bool finish();

    State state() const;
    bool keepsAlive() const { return m_keepsAlive; }
    QString reason() const { return m_chunks ? m_chunks->reason() : QString(); } // of Malformed and TooLarge
    QStringList bodyFaults() const { return m_chunks ? m_chunks->faults() : QStringList(); }
    HeaderFields trailers() const { return m_chunks ? m_chunks->trailers() : HeaderFields(); }

private:
    QByteArray m_method;
    qint64 m_maxExtraBytes;
    BodyHandler m_onBody;
    std::optional<ChunkReader> m_chunks;
    std::optional<qint64> m_left; // where a length was given
    bool m_complete = false;
    bool m_keepsAlive = false;
};

} // namespace StatusScope
