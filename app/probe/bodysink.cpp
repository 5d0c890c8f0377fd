// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/bodysink.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace StatusScope {

BodySink::BodySink(qint64 maxBytes, bool keep)
    : m_maxBytes(maxBytes)
    , m_keep(keep)
{
}

BodySink::~BodySink()
{
    if (m_inflateStarted)
        inflateEnd(m_inflate.get());
}

bool BodySink::undo(QByteArrayView contentCoding)
{
    const auto is = [contentCoding](QByteArrayView name) {
        return contentCoding.compare(name, Qt::CaseInsensitive) == 0;
    };
    m_deflate = is("deflate");
    if (!m_deflate && !is("gzip") && !is("x-gzip"))
        return false;
    m_inflate = std::make_unique<z_stream_s>();
    return true;
}

bool BodySink::startInflate(QByteArrayView first)
{
    const auto byte = static_cast<unsigned char>(first.front());
    constexpr int gzip = 16;
    const bool zlibHeader = (byte & 0x0f) == Z_DEFLATED && (byte >> 4) <= 7;
    const int bits = !m_deflate ? MAX_WBITS + gzip : zlibHeader ? MAX_WBITS : -MAX_WBITS;
    m_inflateStarted = inflateInit2(m_inflate.get(), bits) == Z_OK;
    return m_inflateStarted;
}

void BodySink::keep(QByteArrayView bytes)
{
    const qint64 room = m_maxBytes - m_total;
    if (bytes.size() > room) {
        bytes = bytes.first(static_cast<qsizetype>(std::max<qint64>(room, 0)));
        m_state = State::Full;
    }
    m_total += bytes.size();
    if (m_keep)
        m_body.append(bytes);
}

void BodySink::inflate(QByteArrayView bytes)
{
    if (!m_inflateStarted && !startInflate(bytes)) {
        m_state = State::Damaged;
        return;
    }
    std::array<char, 16384> out;
    m_inflate->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_inflate->avail_in = static_cast<uInt>(bytes.size());
    while (m_state == State::Open && !m_inflateDone) {
        m_inflate->next_out = reinterpret_cast<Bytef *>(out.data());
        m_inflate->avail_out = static_cast<uInt>(out.size());
        const int result = ::inflate(m_inflate.get(), Z_NO_FLUSH);
        keep(QByteArrayView(out.data(), static_cast<qsizetype>(out.size() - m_inflate->avail_out)));
        if (result == Z_STREAM_END)
            m_inflateDone = true;
        else if (result == Z_BUF_ERROR)
            break; // wants more input
        else if (result != Z_OK)
            m_state = State::Damaged;
    }
}

BodySink::State BodySink::write(QByteArrayView bytes)
{
    if (m_state != State::Open || bytes.isEmpty())
        return m_state;
    if (!m_inflate) {
        keep(bytes);
        return m_state;
    }
    inflate(bytes);
    // No coder makes a body longer by more than this.
    m_coded += bytes.size();
    if (m_state == State::Open && m_coded > m_maxBytes + m_maxBytes / 64 + 1024)
        m_state = State::Full;
    return m_state;
}

} // namespace StatusScope
