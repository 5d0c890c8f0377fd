// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QByteArray>
#include <QStringList>

namespace StatusScope {

// What a response head says, and everything in it that a strict program would refuse.
struct ReadHead
{
    QByteArray version; // "1.1"; "ICY" for SHOUTcast's own
    int status = -1; // -1 where the status line has no number
    QByteArray statusText; // its characters verbatim, the first of many
    QByteArray reason;
    HeaderFields fields;
    QStringList faults; // a sentence each, not more than `maxFaults`
};

// Reads raw bytes up to the end of one response head (RFC 9112 section 2 to 5), accepting what servers really send:
// line feeds alone, lines without a colon, bytes of any kind. It shows; llhttp judges. Bytes beyond the cap are not
// kept.
class HeadReader
{
public:
    enum class State {
        NeedMore,
        Complete,
        TooLarge, // over the cap; what was read so far can be parsed
        NotHttp, // no status line will come of this
    };

    explicit HeadReader(qint64 maxBytes);

    // Takes bytes up to the end of the head and returns how many; the rest belongs to what follows.
    qsizetype feed(QByteArrayView bytes);
    State state() const { return m_state; }
    const QByteArray &raw() const { return m_raw; } // verbatim, with the empty line that ends it
    ReadHead parse() const; // of an unfinished head: what is there of it

private:
    void judgeStart();

    QByteArray m_raw;
    qint64 m_maxBytes;
    qsizetype m_lineStart = 0;
    bool m_started = false; // the status line has begun
    State m_state = State::NeedMore;
};

} // namespace StatusScope
