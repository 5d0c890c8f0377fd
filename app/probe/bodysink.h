// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace StatusScope {

// Keeps a body up to a cap, undoing its content coding if asked to. What is counted against the cap is what comes out,
// so that a compressed bomb goes no further than any other body; what comes in is too, for it may decode to nothing at
// all.
class BodySink
{
public:
    enum class State { Open, Full, Damaged };

    BodySink(qint64 maxBytes, bool keep);
    ~BodySink();
    Q_DISABLE_COPY_MOVE(BodySink)

    // "gzip", "x-gzip" or "deflate"; anything else is left as it is. Returns whether it will be undone.
    bool undo(QByteArrayView contentCoding);
    State write(QByteArrayView bytes);
    State state() const { return m_state; }
    // Whether a coded body came to its own end.
    bool isWhole() const { return !m_inflate || m_inflateDone || m_total == 0; }

    const QByteArray &body() const { return m_body; }
    qint64 total() const { return m_total; }

private:
    void keep(QByteArrayView bytes);
    void inflate(QByteArrayView bytes);
    bool startInflate(QByteArrayView first);

    QByteArray m_body;
    qint64 m_maxBytes;
    qint64 m_total = 0;
    qint64 m_coded = 0; // what came in to be undone
    bool m_keep;
    bool m_deflate = false; // zlib format by RFC 9110, raw deflate from servers that got it wrong
    bool m_inflateDone = false;
    bool m_inflateStarted = false;
    State m_state = State::Open;
    std::unique_ptr<z_stream_s> m_inflate;
};

} // namespace StatusScope
