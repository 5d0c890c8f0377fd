// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/textlines.h"

#include <QStringDecoder>

#include <algorithm>

namespace StatusScope {

namespace {

// Windows programs save UTF-16 with and without a mark; text in it has a NUL in every second byte.
std::optional<QStringConverter::Encoding> utf16Of(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 512) / 2;
    qsizetype low = 0;
    qsizetype high = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        low += bytes.at(2 * i) == '\0';
        high += bytes.at(2 * i + 1) == '\0';
    }
    if (pairs < 2 || qMax(low, high) * 10 < pairs * 8)
        return std::nullopt;
    return high > low ? std::optional(QStringConverter::Utf16LE)
        : low > high  ? std::optional(QStringConverter::Utf16BE)
                      : std::nullopt;
}

} // namespace

QByteArray withoutEncoding(const QByteArray &bytes)
{
    QByteArray text;
    if (const std::optional<QStringConverter::Encoding> encoding = utf16Of(bytes)) {
        QStringDecoder decoder(*encoding);
        const QString decoded = decoder(bytes);
        text = decoded.toUtf8();
    } else {
        text = bytes;
    }
    // Marks, and what word processors and chats put in front without showing it.
    while (text.startsWith("\xef\xbb\xbf") || text.startsWith("\xe2\x80\x8b"))
        text.remove(0, 3);
    if (!text.contains('\n') && text.contains('\r'))
        text.replace('\r', '\n');
    return text;
}

bool looksBinary(QByteArrayView text)
{
    const QByteArrayView sample = text.first(std::min<qsizetype>(text.size(), 4096));
    const auto odd = std::count_if(sample.begin(), sample.end(), [](char c) {
        return c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\x1b' && c != '\f';
    });
    return sample.contains('\0') || odd * 20 > sample.size();
}

LineReader::LineReader(QByteArrayView text, qsizetype offset)
    : m_text(text)
    , m_next(offset)
{
}

QByteArrayView LineReader::next()
{
    const qsizetype end = m_text.indexOf('\n', m_next);
    QByteArrayView line = end < 0 ? m_text.sliced(m_next) : m_text.sliced(m_next, end - m_next);
    m_next = end < 0 ? m_text.size() : end + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace StatusScope
