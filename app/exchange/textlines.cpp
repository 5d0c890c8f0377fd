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

// Calls `change` with every line and joins what it returns.
template <typename Change>
QByteArray changedLines(const QByteArray &text, Change change)
{
    QByteArray result;
    result.reserve(text.size());
    LineReader lines(text);
    while (!lines.atEnd()) {
        const qsizetype start = lines.offset();
        const QByteArrayView line = lines.next();
        const QByteArrayView whole = QByteArrayView(text).sliced(start, lines.offset() - start);
        result.append(change(line, whole));
    }
    return result;
}

bool isFence(QByteArrayView line)
{
    return line.trimmed().startsWith("```");
}

QByteArray withoutFences(const QByteArray &text)
{
    return changedLines(
        text, [](QByteArrayView line, QByteArrayView whole) { return isFence(line) ? QByteArrayView() : whole; });
}

bool everyLineIsQuoted(const QByteArray &text)
{
    bool any = false;
    LineReader lines(text);
    while (!lines.atEnd()) {
        const QByteArrayView line = lines.next();
        if (line.isEmpty())
            continue;
        if (!line.startsWith('>'))
            return false;
        any = true;
    }
    return any;
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
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (!text.contains('\n') && text.contains('\r'))
        text.replace('\r', '\n');
    return text;
}

QByteArray withoutWrapping(const QByteArray &text)
{
    QByteArray result = isFence(text.trimmed()) ? withoutFences(text) : text;
    // A quoted mail; a transcript of curl has other lines as well.
    if (everyLineIsQuoted(result)) {
        result = changedLines(result, [](QByteArrayView line, QByteArrayView whole) {
            const qsizetype mark = line.startsWith("> ") ? 2 : line.startsWith('>') ? 1 : 0;
            return whole.sliced(mark);
        });
    }
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const auto first = std::find_if(result.cbegin(), result.cend(), [](char c) { return c != '\n' && c != '\r'; });
    const auto word = std::find_if_not(first, result.cend(), isBlank);
    const qsizetype indent = word - first;
    if (indent > 0 && QByteArrayView(word, result.cend()).startsWith("HTTP/")) {
        result = changedLines(result, [&](QByteArrayView line, QByteArrayView whole) {
            const auto content = std::find_if_not(line.begin(), line.end(), isBlank);
            return whole.sliced(std::min<qsizetype>(indent, content - line.begin()));
        });
    }
    return result;
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
