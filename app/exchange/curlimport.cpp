// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/chainbuilder.h"
#include "exchange/curlfailure.h"
#include "exchange/curlnotes.h"
#include "exchange/curltrace.h"
#include "exchange/headtext.h"
#include "exchange/responseimport.h"
#include "exchange/textlines.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

// Transcripts of `curl -v`: "* " begins a note, "> " what was sent, "< " what came, anything else is the body.
namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int linesToJudge = 300;
constexpr qsizetype longestNote = 2000;
constexpr int mostNotes = 2000; // of one request
constexpr qsizetype maxBodyBytes = 1024 * 1024;

class Transcript
{
public:
    ImportResult read(QByteArrayView text);

private:
    void readNote(const QString &note);
    void readSent(QByteArrayView line);
    void readReceived(QByteArrayView line);
    void readBody(QByteArrayView line, QByteArrayView whole);
    void beginRequest(QByteArrayView line);
    void endHop();
    void takeFailedStatus(const QString &message);
    void complain(const CurlComplaint &complaint);
    void endWithoutAnswer();
    Failure failure(ErrorKind kind, const QString &message);
    CurlProgress progress() const;
    QString urlOfRequest() const;
    void cleanBody();

    ChainBuilder m_chain;
    CurlNotes m_notes;
    Hop m_hop;
    HeadRoom m_room; // of the head(s) received for this request
    HeadRoom m_sentRoom;
    QByteArray m_target;
    QByteArray m_lastReceived;
    QSet<QString> m_visited;
    int m_noteCount = 0;
    bool m_loops = false;
    bool m_hasRequest = false;
    bool m_hasHead = false;
    bool m_headOpen = false;
    bool m_tunnel = false; // this request is CONNECT
    bool m_ended = false; // by a complaint: nothing more is known of this URL
    bool m_began = false; // something was said of the URL that is under way
};

CurlProgress Transcript::progress() const
{
    CurlProgress progress;
    progress.connected = m_notes.connected();
    progress.hasHead = m_hasHead;
    progress.redirected = m_chain.isOpen();
    progress.loops = m_loops;
    progress.throughProxy = !m_notes.proxy().isEmpty();
    progress.notes = m_notes.recent();
    return progress;
}

QString Transcript::urlOfRequest() const
{
    const QString target = displayText(m_target);
    if (m_tunnel || !target.startsWith(u'/'))
        return m_tunnel ? QString(u"https://" % target % u'/') : plainUrl(target);
    QString host;
    LineReader lines(m_hop.sent);
    while (!lines.atEnd() && host.isEmpty()) {
        const QByteArrayView line = lines.next();
        if (line.size() > 5 && line.first(5).compare("host:", Qt::CaseInsensitive) == 0)
            host = displayText(line.sliced(5).trimmed());
    }
    if (host.isEmpty())
        host = m_notes.host();
    return host.isEmpty() ? QString() : plainUrl((m_notes.isSecure() ? u"https://"_s : u"http://"_s) % host % target);
}

void Transcript::endHop()
{
    if (!m_hasHead)
        return;
    cleanBody();
    m_hop.url = urlOfRequest();
    m_notes.apply(m_hop);
    std::exchange(m_room, {}).tell(m_hop);
    std::exchange(m_sentRoom, {}).tell(m_hop);
    m_loops = m_loops || m_visited.contains(m_hop.url);
    m_visited.insert(m_hop.url);
    const bool consent = m_tunnel && m_hop.status / 100 == 2;
    if (!consent)
        m_chain.add(std::exchange(m_hop, {}));
    m_hop = {};
    m_noteCount = 0;
    m_target.clear();
    m_hasRequest = m_hasHead = m_headOpen = m_tunnel = m_began = false;
    m_notes.requestDone(consent);
}

void Transcript::beginRequest(QByteArrayView line)
{
    endHop();
    const RequestLine request = readRequestLine(line);
    m_hop.method = request.method;
    m_target = request.target;
    m_tunnel = request.method == "CONNECT";
    m_hasRequest = m_began = true;
    m_ended = false;
}

void Transcript::readSent(QByteArrayView line)
{
    if (isRequestLine(line))
        beginRequest(line);
    if (m_hasRequest && !m_hasHead && m_sentRoom.takesLine(line))
        m_hop.sent += line.toByteArray() + "\r\n";
}

void Transcript::readReceived(QByteArrayView line)
{
    m_lastReceived = line.toByteArray();
    if (looksLikeStatusLine(line) && !m_headOpen) {
        const bool interim = m_hasHead && m_hop.status >= 100 && m_hop.status < 200 && m_hop.status != 101;
        if (interim) {
            const InterimResponse earlier{m_hop.status, m_hop.reason, std::exchange(m_hop.headers, {})};
            if (!m_room.isFull())
                addInterim(m_hop, earlier);
        } else if (m_hasHead) {
            endHop();
        }
        readStatusLine(line, m_hop);
        m_room.takesLine(line);
        m_hasHead = m_headOpen = m_began = true;
    } else if (m_hasHead && !line.trimmed().isEmpty()) {
        if (m_room.takesLine(line))
            readFieldLine(line, m_headOpen ? m_hop.headers : m_hop.trailers, m_hop.faults);
    } else {
        m_headOpen = false;
    }
    if (m_hasHead && !m_room.isFull())
        m_hop.receivedHead += line.toByteArray() + "\r\n";
}

void Transcript::readBody(QByteArrayView line, QByteArrayView whole)
{
    // With -i the head stands there a second time.
    if (!m_hasHead || (m_headOpen && line == m_lastReceived))
        return;
    if (m_headOpen && line.trimmed().isEmpty())
        return;
    if (m_hop.body.isEmpty() && line.trimmed().isEmpty())
        return; // -i prints the line that ends a head
    m_hop.bodyBytes += whole.size();
    if (m_hop.body.size() < maxBodyBytes)
        m_hop.body += whole.first(qMin(whole.size(), maxBodyBytes - m_hop.body.size()));
    else
        m_hop.bodyTruncated = true;
}

// A body without a line break at its end has curl's next note behind it.
void Transcript::cleanBody()
{
    static const QRegularExpression note(
        u"\\* (?:Connection #\\d+ to host \\S+ left intact|Closing connection[^\\n]{0,40})\\s*$"_s);
    const qsizetype tail = qMin<qsizetype>(m_hop.body.size(), 400);
    const QString end = QString::fromLatin1(m_hop.body.last(tail)); // as long as the bytes
    const QRegularExpressionMatch match = note.match(end);
    if (!match.hasMatch())
        return;
    const qsizetype cut = tail - match.capturedStart();
    m_hop.body.chop(cut);
    m_hop.bodyBytes -= cut;
}

void Transcript::readNote(const QString &note)
{
    if (++m_noteCount > mostNotes)
        return;
    const QString next = CurlNotes::nextAddress(note);
    const bool otherUrl = CurlNotes::beginsConnection(note);
    if (!next.isEmpty() || (otherUrl && m_hasHead && !m_headOpen))
        endHop();
    if (!next.isEmpty())
        m_chain.setUrl(plainUrl(next, m_chain.nextUrl()));
    if (otherUrl) {
        m_ended = false;
        m_began = true;
    }
    m_began = m_began || CurlNotes::isFailure(note);
    m_notes.read(note);
}

Failure Transcript::failure(ErrorKind kind, const QString &message)
{
    Hop hop = m_hop;
    hop.url = m_hasRequest ? urlOfRequest() : m_chain.nextUrl();
    if (hop.url.isEmpty())
        hop.url = m_notes.address();
    m_notes.apply(hop);
    m_sentRoom.tell(hop);
    return {kind, m_notes.detail(kind, message), hop};
}

// --fail shows nothing of an answer but its status: "The requested URL returned error: 503 Service Unavailable".
void Transcript::takeFailedStatus(const QString &message)
{
    static const QRegularExpression pattern(u"returned error: ([1-9]\\d\\d)\\b\\s*(.{0,200})$"_s);
    const QRegularExpressionMatch match = pattern.match(message);
    if (m_hasHead || !match.hasMatch())
        return;
    m_hop.statusText = match.captured(1).toLatin1();
    m_hop.status = m_hop.statusText.toInt();
    m_hop.reason = match.captured(2).toUtf8();
    m_hasHead = true;
}

void Transcript::complain(const CurlComplaint &complaint)
{
    if (m_ended)
        return; // several attempts of --retry end alike
    if (complaint.number == 22)
        takeFailedStatus(complaint.message);
    const CurlProgress known = progress();
    const std::optional<ErrorKind> kind = curlFailure(complaint, known);
    const bool answered = m_hasHead;
    // What stands in the way of the redirect that curl was about to follow.
    const bool redirect = kind && isOfRedirects(*kind);
    if (answered && kind && !m_tunnel) {
        endHop();
        m_chain.attachError({*kind, m_notes.detail(*kind, complaint.message), std::nullopt});
    } else if (redirect && m_chain.isOpen()) {
        m_chain.attachError({*kind, m_notes.detail(*kind, complaint.message), std::nullopt});
    } else if (kind) {
        m_chain.fail(failure(*kind, complaint.message));
    } else if (!answered && m_began) {
        m_chain.fail(failure(ErrorKind::Cancelled, u"curl: (%1) %2"_s.arg(complaint.number).arg(complaint.message)));
    } else {
        endHop();
    }
    m_hop = {};
    m_room = m_sentRoom = {};
    m_noteCount = 0;
    m_hasHead = m_headOpen = m_hasRequest = m_tunnel = m_began = false;
    m_ended = true;
    m_notes.forget();
}

void Transcript::endWithoutAnswer()
{
    if (m_hasHead && m_tunnel && m_hop.status / 100 != 2) {
        complain({56, u"CONNECT tunnel failed, response "_s % displayText(m_hop.statusText)});
    } else if (m_hasHead && !m_tunnel) {
        endHop();
    } else if (m_began && !m_ended) {
        const std::optional<ErrorKind> kind = failureInNotes(progress());
        m_chain.fail(failure(kind.value_or(ErrorKind::Cancelled),
                             kind ? m_notes.recent().value(m_notes.recent().size() - 1) : QString()));
    }
}

ImportResult Transcript::read(QByteArrayView text)
{
    LineReader lines(text);
    while (!lines.atEnd() && !m_chain.isFull()) {
        const qsizetype start = lines.offset();
        const QByteArrayView line = withoutTraceTime(lines.next());
        const QByteArrayView whole = text.sliced(start, lines.offset() - start);
        const QByteArrayView content = line.size() > 2 ? line.sliced(2) : QByteArrayView("");
        const bool inBody = m_hasHead && !m_headOpen;
        if (line.startsWith("< ") || line == "<") {
            if (!inBody || isStatusLine(content) || line == "< ")
                readReceived(content);
            else
                readBody(line, whole);
        } else if ((line.startsWith("> ") || line == ">") && (!inBody || isRequestLine(content))) {
            readSent(content);
        } else if (line.startsWith("* ") && line.size() < longestNote
                   && (!inBody || CurlNotes::isNote(displayText(content)))) {
            readNote(displayText(content).trimmed());
        } else if (const std::optional<CurlComplaint> complaint = readCurlComplaint(line)) {
            complain(*complaint);
        } else if (!line.startsWith("{ [") && !line.startsWith("} [") && !line.contains("--:--:--")) {
            const QString url = m_began ? QString() : commandUrl(line);
            if (!url.isEmpty())
                m_chain.setUrl(url);
            readBody(line, whole);
        }
    }
    if (!m_chain.isFull())
        endWithoutAnswer();
    ImportResult result;
    result.leftOut = static_cast<int>(text.sliced(lines.offset()).count('\n'));
    result.exchanges = m_chain.take();
    return result;
}

} // namespace

bool looksLikeCurl(QByteArrayView text)
{
    LineReader lines(text);
    for (int i = 0; i < linesToJudge && !lines.atEnd(); ++i) {
        const QByteArrayView line = withoutTraceTime(lines.next());
        if (line.size() < 3 || line.size() > longestNote)
            continue;
        const QByteArrayView content = line.sliced(2);
        if ((line.startsWith("< ") && looksLikeStatusLine(content))
            || (line.startsWith("> ") && isRequestLine(content)))
            return true;
        if (line.startsWith("* ") && CurlNotes::isNote(displayText(content).trimmed()))
            return true;
        if (readCurlComplaint(line))
            return true;
    }
    return false;
}

ImportResult importCurl(QByteArrayView text)
{
    return Transcript().read(text);
}

} // namespace StatusScope
