// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/wrapping.h"

#include "exchange/headtext.h"
#include "exchange/textlines.h"

#include <algorithm>

namespace StatusScope {

namespace {

constexpr int mostQuoting = 5; // mails that were answered over and over

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

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView firstLineOf(const QByteArray &text)
{
    LineReader lines(text);
    QByteArrayView line;
    while (line.isEmpty() && !lines.atEnd())
        line = lines.next();
    return line;
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

// A quoted mail; a transcript of curl has other lines as well.
QByteArray withoutQuoting(QByteArray text)
{
    for (int i = 0; i < mostQuoting && everyLineIsQuoted(text); ++i) {
        text = changedLines(text, [](QByteArrayView line, QByteArrayView whole) {
            const qsizetype mark = line.startsWith("> ") ? 2 : line.startsWith('>') ? 1 : 0;
            return whole.sliced(mark);
        });
    }
    return text;
}

// The longest quotation in a mail that has words of its own as well.
QByteArray longestQuotation(const QByteArray &text)
{
    QByteArrayView longest;
    qsizetype begin = -1;
    LineReader lines(text);
    while (!lines.atEnd()) {
        const qsizetype start = lines.offset();
        const bool quoted = lines.next().startsWith('>');
        if (!quoted)
            begin = -1;
        else if (begin < 0)
            begin = start;
        if (quoted && lines.offset() - begin > longest.size())
            longest = QByteArrayView(text).sliced(begin, lines.offset() - begin);
    }
    return longest.toByteArray();
}

// What curl -v sent stands behind ">" too, but begins with a request.
QByteArray quotedAnswer(const QByteArray &text)
{
    const QByteArray plain = withoutQuoting(text);
    if (plain.size() < text.size())
        return plain;
    const QByteArray quotation = withoutQuoting(longestQuotation(text));
    return isStatusLine(firstLineOf(quotation)) ? quotation : text;
}

// Behind the number that `line` must begin with; nothing where it begins otherwise.
qsizetype afterNumber(QByteArrayView line, int number)
{
    const auto digits = std::find_if_not(line.begin(), line.end(), isBlank);
    const QByteArray wanted = QByteArray::number(number);
    const QByteArrayView rest(digits, line.end());
    if (!rest.startsWith(wanted))
        return -1;
    qsizetype end = digits - line.begin() + wanted.size();
    if (end < line.size() && (line.at(end) == ':' || line.at(end) == '|' || line.at(end) == '.'))
        ++end;
    const bool separated = end == line.size() || isBlank(line.at(end));
    return separated ? end : -1;
}

// "1  HTTP/1.1 404 Not Found", "2  Server: nginx": an editor's or `cat -n`'s.
QByteArray withoutLineNumbers(const QByteArray &text)
{
    const QByteArrayView first = firstLineOf(text);
    const auto digit = std::find_if_not(first.begin(), first.end(), isBlank);
    if (digit == first.end() || *digit < '1' || *digit > '9' || !first.contains("HTTP/"))
        return text;
    int number = 0;
    for (auto at = digit; at != first.end() && *at >= '0' && *at <= '9' && number < 100000; ++at)
        number = number * 10 + (*at - '0');
    const qsizetype end = afterNumber(first, number);
    if (end < 0 || !isStatusLine(first.sliced(end).trimmed()))
        return text;
    const QByteArrayView gap = first.sliced(end);
    const qsizetype blanks = std::find_if_not(gap.begin(), gap.end(), isBlank) - gap.begin();
    bool counted = true;
    const QByteArray result = changedLines(text, [&](QByteArrayView line, QByteArrayView whole) {
        const qsizetype behind = line.isEmpty() ? 0 : afterNumber(line, number);
        number += line.isEmpty() ? 0 : 1;
        counted = counted && behind >= 0;
        return counted ? whole.sliced(std::min(behind + (line.isEmpty() ? 0 : blanks), line.size())) : whole;
    });
    return counted ? result : text;
}

QByteArray withoutIndent(const QByteArray &text)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), [](char c) { return c != '\n' && c != '\r'; });
    const auto word = std::find_if_not(first, text.cend(), isBlank);
    const qsizetype indent = word - first;
    if (indent == 0 || !QByteArrayView(word, text.cend()).startsWith("HTTP/"))
        return text;
    return changedLines(text, [&](QByteArrayView line, QByteArrayView whole) {
        const auto content = std::find_if_not(line.begin(), line.end(), isBlank);
        return whole.sliced(std::min<qsizetype>(indent, content - line.begin()));
    });
}

// A browser's list of fields begins with what HTTP/2 has instead of a status line (RFC 9113 section 8.3.2).
QByteArray withStatusLine(const QByteArray &text)
{
    const QByteArrayView first = firstLineOf(text);
    if (!first.startsWith(":status:"))
        return text;
    const QByteArray code = first.sliced(8).trimmed().toByteArray();
    if (!isStatusLine(QByteArray("HTTP/2 " + code)))
        return text;
    return "HTTP/2 " + code + text.sliced(first.end() - text.cbegin());
}

} // namespace

QByteArray withoutWrapping(const QByteArray &text)
{
    const QByteArray unfenced = isFence(text.trimmed()) ? withoutFences(text) : text;
    return withStatusLine(withoutIndent(withoutLineNumbers(quotedAnswer(unfenced))));
}

} // namespace StatusScope
