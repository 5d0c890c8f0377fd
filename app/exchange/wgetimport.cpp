// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/chainbuilder.h"
#include "exchange/curlfailure.h"
#include "exchange/headtext.h"
#include "exchange/responseimport.h"
#include "exchange/textlines.h"

#include <QRegularExpression>

#include <utility>

// What wget tells on its way. With --server-response the heads stand there too, each line behind two blanks.
namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int linesToJudge = 40;
constexpr qsizetype longestLine = 4000;
constexpr QByteArrayView awaiting("HTTP request sent, awaiting response...");

// "--2026-11-20 09:12:44--  https://shop.example/"
QString addressOf(const QString &line)
{
    static const QRegularExpression pattern(u"^--\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d--\\s+(\\S+)"_s);
    return pattern.match(line).captured(1);
}

class WgetReader
{
public:
    ImportResult read(QByteArrayView text);

private:
    void readLine(QByteArrayView line);
    bool readHeadLine(QByteArrayView line);
    void readAnswer(QByteArrayView rest);
    void readFailure(const QString &line);
    void endHop();

    ChainBuilder m_chain;
    Hop m_hop;
    HeadRoom m_room;
    QString m_failed; // wget's words, until it gets further nevertheless
    bool m_connected = false;
    bool m_headOpen = false; // a head is to follow
    bool m_hasHead = false;
    bool m_distrusts = false; // the reason stands on the next line
};

void WgetReader::endHop()
{
    m_room.tell(m_hop);
    if (m_hasHead) {
        m_chain.add(std::exchange(m_hop, {}));
    } else if (!m_failed.isEmpty()) {
        CurlProgress progress;
        progress.connected = m_connected;
        progress.notes = QStringList{m_failed};
        std::optional<ErrorKind> kind = failureInNotes(progress);
        if (kind == ErrorKind::ConnectionTimeout && m_connected)
            kind = ErrorKind::ResponseTimeout;
        if (kind)
            m_chain.fail({*kind, m_failed, std::nullopt});
    }
    m_hop = {};
    m_room = {};
    m_failed.clear();
    m_hasHead = m_headOpen = m_connected = m_distrusts = false;
}

bool WgetReader::readHeadLine(QByteArrayView line)
{
    if (!m_headOpen || !line.startsWith("  "))
        return false;
    const QByteArrayView content = line.trimmed();
    const bool fits = m_room.takesLine(content);
    if (isStatusLine(content) && !m_hasHead) {
        readStatusLine(content, m_hop);
        m_hasHead = true;
    } else if (m_hasHead && fits && !content.isEmpty()) {
        readFieldLine(content, m_hop.headers, m_hop.faults);
    }
    if (m_hasHead && fits)
        m_hop.receivedHead += content.toByteArray() + "\r\n";
    return true;
}

// "404 Not Found", "Read error (Connection reset by peer) in headers.", or nothing before a head.
void WgetReader::readAnswer(QByteArrayView rest)
{
    m_connected = true;
    m_failed.clear();
    if (rest.isEmpty()) {
        m_headOpen = true;
    } else if (isStatusLine(QByteArray("HTTP/1.1 " + rest.toByteArray()))) {
        readStatusLine(QByteArray("HTTP/1.1 " + rest.toByteArray()), m_hop);
        m_hop.httpVersion.clear(); // not told
        m_hasHead = true;
    } else {
        m_failed = displayText(rest);
    }
}

void WgetReader::readFailure(const QString &line)
{
    static const QRegularExpression pattern(u"^(?:Resolving|Connecting to) .{0,300}\\bfailed: (.{1,200})$"_s);
    if (std::exchange(m_distrusts, false) || line.startsWith("wget: unable to resolve host"_L1))
        m_failed = line.trimmed();
    else if (const QRegularExpressionMatch match = pattern.match(line); match.hasMatch())
        m_failed = match.captured(1);
    else if (line.startsWith("ERROR: cannot verify"_L1))
        m_distrusts = true;
    else if (line.startsWith("ERROR: "_L1) && line.contains("certificate"_L1))
        m_failed = line.mid(7);
    else if (line.endsWith("connected."_L1))
        m_failed.clear();
}

void WgetReader::readLine(QByteArrayView line)
{
    if (line.size() > longestLine || readHeadLine(line))
        return;
    m_headOpen = false;
    const QString words = displayText(line);
    if (const QString address = addressOf(words); !address.isEmpty()) {
        endHop();
        m_chain.setUrl(plainUrl(address));
    } else if (line.startsWith(awaiting)) {
        if (m_hasHead)
            endHop(); // after a sign-in over the same connection
        readAnswer(line.sliced(awaiting.size()).trimmed());
    } else if (line.startsWith("Location: ") && m_hasHead && locationOf(m_hop).isEmpty()) {
        const QByteArray target = line.sliced(10).toByteArray().split(' ').first();
        m_hop.headers.append({"Location", target});
    } else {
        readFailure(words);
    }
}

ImportResult WgetReader::read(QByteArrayView text)
{
    LineReader lines(text);
    while (!lines.atEnd() && !m_chain.isFull())
        readLine(lines.next());
    endHop();
    ImportResult result;
    result.leftOut = static_cast<int>(text.sliced(lines.offset()).count('\n'));
    result.exchanges = m_chain.take();
    return result;
}

} // namespace

bool looksLikeWget(QByteArrayView text)
{
    LineReader lines(text);
    for (int i = 0; i < linesToJudge && !lines.atEnd(); ++i) {
        const QByteArrayView line = lines.next();
        if (line.size() > longestLine)
            continue;
        if (line.startsWith(awaiting) || (line.startsWith("--") && !addressOf(displayText(line)).isEmpty()))
            return true;
        if (line.startsWith("ERROR: cannot verify ")
            || (line.startsWith("Connecting to ") && line.contains("... failed: ")))
            return true;
    }
    return false;
}

ImportResult importWget(QByteArrayView text)
{
    return WgetReader().read(text);
}

} // namespace StatusScope
