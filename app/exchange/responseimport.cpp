// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/responseimport.h"

#include "exchange/chainbuilder.h"
#include "exchange/chunkreader.h"
#include "exchange/curlfailure.h"
#include "exchange/headtext.h"
#include "exchange/textlines.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int preludeLines = 40;
constexpr qsizetype longestPrelude = 2000;
constexpr qsizetype maxBodyBytes = 1024 * 1024;

// Where a text's first line stands that is no prelude; its size without one.
qsizetype firstLine(QByteArrayView text)
{
    LineReader lines(text);
    for (int i = 0; i < preludeLines && !lines.atEnd(); ++i) {
        const qsizetype start = lines.offset();
        if (!isPrelude(lines.next()))
            return start;
    }
    return text.size();
}

// The whole of a chunked body (RFC 9112 section 7.1), nothing where it is none: `curl -i` has undone it already.
std::optional<QByteArray> withoutChunks(QByteArrayView body)
{
    QByteArray result;
    ChunkReader reader(maxSavedHead, [&result](QByteArrayView content) { result.append(content); });
    reader.feed(body);
    return reader.sawLastChunk() ? std::optional(result) : std::nullopt;
}

class ResponseReader
{
public:
    explicit ResponseReader(QByteArrayView text)
        : m_text(text)
        , m_at(firstLine(text))
    {
    }

    ImportResult read();

private:
    void readPrelude();
    bool readRequest();
    Hop readHead();
    void readBody(Hop &hop);
    qsizetype bodyEnd(const Hop &hop) const;
    bool responseAt(qsizetype offset) const;
    QByteArrayView lineAt(qsizetype offset) const { return LineReader(m_text, offset).next(); }

    QByteArrayView m_text;
    qsizetype m_at;
    RequestLine m_request;
    QByteArray m_sent;
    HeadRoom m_sentRoom;
    ChainBuilder m_chain;
    std::optional<CurlComplaint> m_complaint;
};

void ResponseReader::readPrelude()
{
    LineReader lines(m_text);
    while (lines.offset() < m_at) {
        const QString url = commandUrl(lines.next());
        if (!url.isEmpty())
            m_chain.setUrl(url);
    }
}

// A request head before the answer tells method and address.
bool ResponseReader::readRequest()
{
    if (!isRequestLine(lineAt(m_at)))
        return true;
    const qsizetype start = m_at;
    LineReader lines(m_text, m_at);
    m_request = readRequestLine(lines.next());
    HeaderFields fields;
    QStringList faults;
    bool inHead = true;
    while (!lines.atEnd()) {
        m_at = lines.offset();
        const QByteArrayView line = lines.next();
        if (isStatusLine(line))
            break;
        if (line.isEmpty() && inHead)
            m_sent = m_text.sliced(start, std::min(lines.offset() - start, maxSavedHead)).toByteArray();
        inHead = inHead && !line.isEmpty();
        if (inHead && m_sentRoom.takesLine(line))
            readFieldLine(line, fields, faults);
    }
    Hop request;
    request.headers = fields;
    const QString host = displayText(request.header("Host"));
    const QString target = displayText(m_request.target);
    m_chain.setUrl(plainUrl(target.startsWith(u'/') && !host.isEmpty() ? QString(u"http://" % host % target) : target));
    return isStatusLine(lineAt(m_at));
}

Hop ResponseReader::readHead()
{
    Hop hop;
    if (!m_request.method.isEmpty())
        hop.method = m_request.method;
    hop.sent = m_sent;
    const qsizetype start = m_at;
    HeadRoom room;
    LineReader lines(m_text, m_at);
    const QByteArrayView statusLine = lines.next();
    readStatusLine(statusLine, hop);
    room.takesLine(statusLine);
    m_at = lines.offset();
    qsizetype end = m_at;
    while (!lines.atEnd()) {
        const QByteArrayView line = lines.next();
        // Somebody may have left out the empty line.
        if (line.startsWith('<') || line.startsWith('{') || isStatusLine(line))
            break;
        m_complaint = readCurlComplaint(line);
        m_at = lines.offset();
        if (room.takesLine(line))
            end = m_at;
        if (line.isEmpty() || m_complaint)
            break;
        if (!room.isFull())
            readFieldLine(line, hop.headers, hop.faults);
    }
    hop.receivedHead = m_text.sliced(start, std::min(end - start, maxSavedHead)).toByteArray();
    room.tell(hop);
    m_sentRoom.tell(hop);
    return hop;
}

bool ResponseReader::responseAt(qsizetype offset) const
{
    return offset < m_text.size() && isStatusLine(lineAt(offset));
}

// A body may speak of HTTP itself, so another response is believed only where one must begin or is likely.
qsizetype ResponseReader::bodyEnd(const Hop &hop) const
{
    if (responseAt(m_at))
        return m_at;
    bool ok = false;
    const qlonglong length = hop.header("Content-Length").toLongLong(&ok);
    if (ok && length >= 0 && length < m_text.size() - m_at) {
        qsizetype end = m_at + length;
        while (end < m_text.size() && (m_text.at(end) == '\r' || m_text.at(end) == '\n'))
            ++end;
        if (responseAt(end))
            return end;
    }
    const bool likely =
        isRedirect(hop) || hop.status == 401 || hop.status == 407 || (hop.status >= 100 && hop.status < 200);
    LineReader lines(m_text, m_at);
    while (likely && !lines.atEnd()) {
        const qsizetype start = lines.offset();
        if (isStatusLine(lines.next()))
            return start;
    }
    return m_text.size();
}

void ResponseReader::readBody(Hop &hop)
{
    const qsizetype end = bodyEnd(hop);
    QByteArrayView body = m_text.sliced(m_at, end - m_at);
    m_at = end;
    const qsizetype lastBreak = body.trimmed().lastIndexOf('\n');
    const QByteArrayView lastLine = body.trimmed().sliced(lastBreak + 1);
    if (const std::optional<CurlComplaint> complaint = readCurlComplaint(lastLine)) {
        m_complaint = complaint;
        body = body.first(lastLine.data() - body.data());
    }
    const bool chunked = hop.header("Transfer-Encoding").toLower().contains("chunked");
    QByteArray whole = chunked ? withoutChunks(body).value_or(body.toByteArray()) : body.toByteArray();
    hop.bodyBytes = whole.size();
    hop.bodyTruncated = whole.size() > maxBodyBytes;
    hop.body = hop.bodyTruncated ? whole.first(maxBodyBytes) : whole;
}

ImportResult ResponseReader::read()
{
    ImportResult result;
    readPrelude();
    if (!readRequest()) {
        result.refusal = Refusal{RefusalKind::RequestOnly, {}};
        return result;
    }
    while (m_at < m_text.size() && !m_chain.isFull()) {
        Hop hop = readHead();
        if (!m_complaint)
            readBody(hop);
        // A proxy's consent to a tunnel is no answer of the site.
        const bool tunnel =
            hop.status == 200 && hop.reason.toLower().contains("connection established") && m_at < m_text.size();
        if (!tunnel)
            m_chain.add(std::move(hop));
        if (m_complaint) {
            CurlProgress progress;
            progress.connected = progress.hasHead = true;
            if (const std::optional<ErrorKind> kind = curlFailure(*m_complaint, progress))
                m_chain.attachError({*kind, m_complaint->message, std::nullopt});
            break; // curl says so last
        }
    }
    result.leftOut = m_chain.isFull() ? static_cast<int>(m_text.sliced(m_at).count('\n')) : 0;
    result.exchanges = m_chain.take();
    return result;
}

} // namespace

bool isPrelude(QByteArrayView line)
{
    if (line.size() > longestPrelude)
        return false;
    const QByteArrayView text = line.trimmed();
    if (text.isEmpty() || text.startsWith("% Total") || text.startsWith("Dload ") || text.contains("--:--:--"))
        return true;
    static const QRegularExpression command(
        u"^(?:\\S{0,80}[$#%>]\\s*|PS [^>]{0,200}>\\s*)?(?:curl|curl\\.exe|wget|https?|xh|nc|openssl)\\s+-?\\S"_s);
    return command.match(displayText(text)).hasMatch();
}

QString commandUrl(QByteArrayView line)
{
    static const QRegularExpression address(u"https?://[^\\s'\"<>|\\\\^]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (line.size() > longestPrelude || !isPrelude(line))
        return {};
    const QRegularExpressionMatch match = address.match(displayText(line));
    return match.hasMatch() ? plainUrl(match.captured()) : QString();
}

bool looksLikeResponse(QByteArrayView text)
{
    LineReader lines(text, firstLine(text));
    const QByteArrayView line = lines.atEnd() ? QByteArrayView() : lines.next();
    if (isStatusLine(line) || isRequestLine(line))
        return true;
    if (!looksLikeStatusLine(line))
        return false;
    // "HTTP/2 is slow" is prose; what was meant as a head goes on like one.
    const qsizetype space = line.indexOf(' '); // a tab may stand there instead
    const QByteArrayView rest = space < 0 ? QByteArrayView() : line.sliced(space).trimmed();
    if (!rest.isEmpty() && rest.front() >= '0' && rest.front() <= '9')
        return true;
    const QByteArrayView second = lines.atEnd() ? QByteArrayView("x") : lines.next();
    static const QRegularExpression field(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]+:"_s);
    return second.isEmpty() || field.match(displayText(second.first(qMin<qsizetype>(second.size(), 200)))).hasMatch();
}

ImportResult importResponses(QByteArrayView text)
{
    return ResponseReader(text).read();
}

} // namespace StatusScope
