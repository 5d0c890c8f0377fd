// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/chunkreader.h"

#include "exchange/headtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChunkReader)
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
}

} // namespace

ChunkReader::ChunkReader(qint64 maxExtraBytes, ContentHandler onContent)
    : m_onContent(std::move(onContent))
    , m_maxExtra(maxExtraBytes)
{
}

qsizetype ChunkReader::feed(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_state == State::Reading) {
        if (m_place != Place::Content) {
            takeByte(bytes[at++]);
            continue;
        }
        const auto size = static_cast<qsizetype>(std::min<qint64>(bytes.size() - at, m_left));
        m_onContent(bytes.sliced(at, size));
        at += size;
        m_left -= size;
        if (m_left == 0)
            m_place = Place::ContentEnd;
    }
    return at;
}

void ChunkReader::takeByte(char c)
{
    switch (m_place) {
    case Place::Size:
        takeSize(c);
        break;
    case Place::Padding:
        takeBehindSize(c);
        break;
    case Place::Extension:
        takeExtension(c);
        break;
    case Place::SizeEnd:
        if (c == '\n')
            beginChunk();
        else
            refuse(Text::tr("A carriage return stands alone in the line of a chunk’s size."));
        break;
    case Place::ContentEnd:
    case Place::ContentLineFeed:
        if (c == '\r' && m_place == Place::ContentEnd) {
            m_place = Place::ContentLineFeed;
        } else if (c == '\n') {
            if (m_place == Place::ContentEnd)
                lineFeedAlone();
            m_place = Place::Size;
        } else {
            refuse(Text::tr("A chunk does not end where its size says."));
        }
        break;
    case Place::Trailers:
        takeTrailer(c);
        break;
    case Place::Content: // feed() hands that on in one piece
        break;
    }
}

void ChunkReader::takeSize(char c)
{
    const int digit = hexDigit(c);
    if (digit < 0) {
        takeBehindSize(c);
        return;
    }
    if (m_left > (std::numeric_limits<qint64>::max() - digit) / 16) {
        refuse(Text::tr("The size of a chunk is larger than any body can be."));
        return;
    }
    m_hasDigit = true;
    m_left = m_left * 16 + digit;
    if (m_left == 0)
        countExtra();
}

void ChunkReader::takeBehindSize(char c)
{
    if (m_hasDigit && (c == ' ' || c == '\t')) {
        blankInSizeLine();
        m_place = Place::Padding;
        countExtra();
    } else if (m_hasDigit && c == ';') {
        m_place = Place::Extension;
        countExtra();
    } else if (m_hasDigit && c == '\r') {
        m_place = Place::SizeEnd;
    } else if (m_hasDigit && c == '\n') {
        lineFeedAlone();
        beginChunk();
    } else {
        refuse(Text::tr("The size of a chunk is not a hexadecimal number."));
    }
}

// RFC 9112 section 7.1.1: extensions nobody knows are passed over.
void ChunkReader::takeExtension(char c)
{
    countExtra();
    if (m_state != State::Reading)
        return;
    if (c == '\n') {
        lineFeedAlone();
        beginChunk();
    } else if (c == '\r') {
        m_place = Place::SizeEnd;
    } else if (isControl(c)) {
        addFault(m_faults, Text::tr("A chunk extension holds control characters."));
    } else if (m_escaped) {
        m_escaped = false;
    } else if (c == '"') {
        m_quoted = !m_quoted;
    } else if (m_quoted) {
        m_escaped = c == '\\';
    } else if (c == ' ' || c == '\t') {
        blankInSizeLine();
    }
}

void ChunkReader::takeTrailer(char c)
{
    countExtra();
    if (m_state != State::Reading)
        return;
    if (c != '\n') {
        m_line.append(c);
        return;
    }
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    else
        lineFeedAlone();
    if (m_line.isEmpty())
        m_state = State::Complete;
    else
        readFieldLine(m_line, m_trailers, m_faults);
    m_line.clear();
}

// RFC 9110 section 5.6.3: such blanks must be read, but not be written.
void ChunkReader::blankInSizeLine()
{
    addFault(m_faults,
             Text::tr("Blanks stand in the line of a chunk’s size, where none belong; some programs refuse them."));
}

void ChunkReader::lineFeedAlone()
{
    addFault(m_faults,
             Text::tr("Lines around the chunks of the body end with a line feed alone instead of carriage return and "
                      "line feed."));
}

void ChunkReader::beginChunk()
{
    m_sawLast = m_left == 0;
    m_place = m_sawLast ? Place::Trailers : Place::Content;
    m_hasDigit = false;
    m_quoted = false;
    m_escaped = false;
}

void ChunkReader::countExtra()
{
    if (++m_extra <= m_maxExtra)
        return;
    m_reason = Text::tr("Extensions and trailers of the chunked body are larger than %1 bytes.").arg(m_maxExtra);
    m_state = State::TooLarge;
}

void ChunkReader::refuse(const QString &reason)
{
    m_reason = reason;
    m_state = State::Malformed;
}

} // namespace StatusScope
