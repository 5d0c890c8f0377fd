// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/contentcoding.h"

#include "exchange/exchange.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace StatusScope {

namespace {

constexpr qsizetype mostUndone = 16 * 1024 * 1024;

bool isOneOf(QByteArrayView coding, std::initializer_list<QByteArrayView> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](QByteArrayView name) { return coding.compare(name, Qt::CaseInsensitive) == 0; });
}

// zlib's windowBits: the size of the window, and by further bits which of its three formats is read.
CodedBody inflateAll(QByteArrayView body, int windowBits)
{
    z_stream stream{};
    if (inflateInit2(&stream, windowBits) != Z_OK)
        return CodedBody::NotKnown;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.data()));
    stream.avail_in = static_cast<uInt>(body.size());
    std::array<char, 16384> out;
    int result = Z_OK;
    qsizetype undone = 0;
    while (result == Z_OK && undone < mostUndone) {
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        result = inflate(&stream, Z_NO_FLUSH);
        undone += qsizetype(out.size()) - qsizetype(stream.avail_out);
    }
    inflateEnd(&stream);
    if (result == Z_BUF_ERROR) // wants more than there is
        return CodedBody::Cut;
    return result == Z_OK || result == Z_STREAM_END ? CodedBody::Whole : CodedBody::Damaged;
}

CodedBody readDeflate(QByteArrayView body)
{
    // In zlib's format by RFC 9110, without its head from servers that got it wrong.
    const CodedBody withHead = inflateAll(body, MAX_WBITS);
    return withHead == CodedBody::Damaged ? inflateAll(body, -MAX_WBITS) : withHead;
}

CodedBody readZstd(QByteArrayView body)
{
    // RFC 8878 section 3.1: a frame, or one to be skipped.
    const auto byte = [body](qsizetype at) { return static_cast<unsigned char>(body[at]); };
    if (body.size() < 4)
        return CodedBody::Cut;
    const bool frame = body.startsWith("\x28\xb5\x2f\xfd");
    const bool skipped = (byte(0) & 0xf0) == 0x50 && body.sliced(1).startsWith("\x2a\x4d\x18");
    return frame || skipped ? CodedBody::NotKnown : CodedBody::Damaged;
}

} // namespace

QByteArrayList codingsOf(const Hop &hop)
{
    QByteArrayList codings;
    for (const QByteArray &value : hop.headerValues("Content-Encoding")) {
        for (const QByteArray &one : value.split(',')) {
            const QByteArray coding = one.trimmed();
            if (!coding.isEmpty() && coding.compare("identity", Qt::CaseInsensitive) != 0)
                codings.append(coding);
        }
    }
    return codings;
}

bool isRegisteredCoding(QByteArrayView coding)
{
    return isOneOf(coding,
                   {"aes128gcm", "br", "compress", "dcb", "dcz", "deflate", "exi", "gzip", "identity", "pack200-gzip",
                    "x-compress", "x-gzip", "zstd"});
}

CodedBody readCodedBody(QByteArrayView body, QByteArrayView coding)
{
    constexpr int gzip = 16;
    if (body.isEmpty() || body.size() > mostUndone)
        return CodedBody::NotKnown;
    if (isOneOf(coding, {"gzip", "x-gzip"}))
        return inflateAll(body, MAX_WBITS + gzip);
    if (isOneOf(coding, {"deflate"}))
        return readDeflate(body);
    return isOneOf(coding, {"zstd"}) ? readZstd(body) : CodedBody::NotKnown;
}

} // namespace StatusScope
