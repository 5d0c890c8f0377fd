// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/curltrace.h"

#include "exchange/textlines.h"

#include <optional>

namespace StatusScope {

namespace {

constexpr int linesToJudge = 300;
constexpr qsizetype bytesInHexLine = 16;
constexpr qsizetype bytesInTextLine = 64; // a line of fewer ends where the dumped text has a line break

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool isHexPair(QByteArrayView text, qsizetype at)
{
    return at + 1 < text.size() && hexValue(text.at(at)) >= 0 && hexValue(text.at(at + 1)) >= 0;
}

// What stands behind the offset in "0010: …"; nothing for other lines.
std::optional<QByteArrayView> dumpOf(QByteArrayView line)
{
    const qsizetype colon = line.first(qMin<qsizetype>(line.size(), 10)).indexOf(':');
    if (colon < 4)
        return std::nullopt;
    for (const char c : line.first(colon)) {
        if (hexValue(c) < 0)
            return std::nullopt;
    }
    const QByteArrayView rest = line.sliced(colon + 1);
    return rest.startsWith(' ') ? rest.sliced(1) : rest;
}

// "48 54 54 50 …  HTTP": bytes, with the same as text behind them; nothing where the dump is text alone.
std::optional<QByteArray> bytesOf(QByteArrayView dump)
{
    QByteArray bytes;
    QByteArray shown;
    qsizetype at = 0;
    while (bytes.size() < bytesInHexLine && isHexPair(dump, at) && at + 2 < dump.size() && dump.at(at + 2) == ' ') {
        const char byte = static_cast<char>(hexValue(dump.at(at)) * 16 + hexValue(dump.at(at + 1)));
        bytes += byte;
        shown += byte >= 0x20 && byte < 0x7f ? byte : '.';
        at += 3;
    }
    const QByteArray written = dump.sliced(at).toByteArray().trimmed();
    return !bytes.isEmpty() && written == shown.trimmed() ? std::optional(bytes) : std::nullopt;
}

class TraceReader
{
public:
    QByteArray read(QByteArrayView text);

private:
    void beginSection(QByteArrayView line);
    void endSection();

    QByteArrayView m_prefix; // of the lines of `curl -v`; empty for a body
    QByteArray m_dumped;
    QByteArray m_result;
    bool m_skips = true; // TLS records, what was sent of a body
};

void TraceReader::endSection()
{
    QByteArray dumped = std::exchange(m_dumped, {});
    if (m_prefix.isEmpty()) {
        m_result += dumped;
        return;
    }
    LineReader lines(dumped);
    while (!lines.atEnd())
        m_result += m_prefix.toByteArray() + lines.next().toByteArray() + '\n';
}

void TraceReader::beginSection(QByteArrayView line)
{
    endSection();
    m_skips = false;
    if (line.startsWith("=> Send header"))
        m_prefix = "> ";
    else if (line.startsWith("<= Recv header"))
        m_prefix = "< ";
    else if (line.startsWith("<= Recv data"))
        m_prefix = {};
    else
        m_skips = true;
}

QByteArray TraceReader::read(QByteArrayView text)
{
    LineReader lines(text);
    while (!lines.atEnd()) {
        const QByteArrayView line = withoutTraceTime(lines.next());
        if (line.startsWith("=> Send ") || line.startsWith("<= Recv ")) {
            beginSection(line);
        } else if (line.startsWith("== Info: ")) {
            endSection();
            m_result += "* " + line.sliced(9).toByteArray() + '\n';
        } else if (const std::optional<QByteArrayView> dump = dumpOf(line)) {
            if (m_skips)
                continue;
            if (const std::optional<QByteArray> bytes = bytesOf(*dump))
                m_dumped += *bytes;
            else
                m_dumped += dump->toByteArray() + (dump->size() < bytesInTextLine ? "\n" : "");
        } else {
            endSection();
            m_result += line.toByteArray() + '\n'; // what curl says at the end
        }
    }
    endSection();
    return m_result;
}

} // namespace

QByteArrayView withoutTraceTime(QByteArrayView line)
{
    if (line.size() > 16 && line.at(2) == ':' && line.at(5) == ':' && line.at(8) == '.' && line.at(15) == ' ')
        line = line.sliced(16);
    if (line.size() > 6 && line.front() == '[' && line.at(1) >= '0' && line.at(1) <= '9') {
        const qsizetype end = line.first(qMin<qsizetype>(line.size(), 20)).indexOf("] ");
        if (end > 0)
            line = line.sliced(end + 2);
    }
    return line;
}

bool looksLikeCurlTrace(QByteArrayView text)
{
    LineReader lines(text);
    for (int i = 0; i < linesToJudge && !lines.atEnd(); ++i) {
        const QByteArrayView line = withoutTraceTime(lines.next());
        if (line.startsWith("== Info: ") || line.startsWith("=> Send header, ") || line.startsWith("<= Recv header, "))
            return true;
    }
    return false;
}

QByteArray verboseOfTrace(QByteArrayView text)
{
    return TraceReader().read(text);
}

} // namespace StatusScope
