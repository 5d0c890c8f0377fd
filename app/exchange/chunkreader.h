// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <functional>

namespace StatusScope {

// Undoes the chunked transfer coding (RFC 9112 section 7.1). Reads whatever has one meaning only, among it what senders
// must not write: that becomes a fault. What could be read in two ways is refused.
class ChunkReader final
{
public:
    using ContentHandler = std::function<void(QByteArrayView)>;
    enum class State {
        Reading,
        Complete,
        Malformed,
        TooLarge, // extensions, trailers and other bytes that are no content are over their cap
    };

    ChunkReader(qint64 maxExtraBytes, ContentHandler onContent);

    // Returns how many bytes belonged to the body.
    qsizetype feed(QByteArrayView bytes);
    State state() const { return m_state; }
    bool sawLastChunk() const { return m_sawLast; } // only trailers may follow
    const QString &reason() const { return m_reason; } // of Malformed and TooLarge, a sentence
    const QStringList &faults() const { return m_faults; } // a sentence each
    const HeaderFields &trailers() const { return m_trailers; }

private:
    enum class Place { Size, Padding, Extension, SizeEnd, Content, ContentEnd, ContentLineFeed, Trailers };

    void takeByte(char c);
    void takeSize(char c);
    void takeBehindSize(char c);
    void takeExtension(char c);
    void takeTrailer(char c);
    void blankInSizeLine();
    void lineFeedAlone();
    void beginChunk();
    void countExtra();
    void refuse(const QString &reason);

    ContentHandler m_onContent;
    qint64 m_maxExtra;
    qint64 m_extra = 0;
    qint64 m_left = 0; // of the chunk under way
    State m_state = State::Reading;
    Place m_place = Place::Size;
    bool m_hasDigit = false;
    bool m_quoted = false; // within a quoted value of an extension
    bool m_escaped = false;
    bool m_sawLast = false;
    QByteArray m_line; // of the trailers
    HeaderFields m_trailers;
    QStringList m_faults;
    QString m_reason;
};

} // namespace StatusScope
