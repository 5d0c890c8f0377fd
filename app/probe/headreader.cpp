// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/headreader.h"

#include "exchange/fieldsyntax.h"
#include "exchange/headtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace StatusScope {

namespace {

struct HeadText
{
    Q_DECLARE_TR_FUNCTIONS(HeadReader)
};

constexpr qsizetype maxBlankBytes =
    64; // blank lines before a status line, which RFC 9112 section 2.2 knows of requests only

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QByteArrayView trimSpace(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

class HeadParser
{
public:
    ReadHead parse(QByteArrayView raw);

private:
    void readStatusLine(QByteArrayView line);
    void readStatusCode(QByteArrayView code);
    void readFieldLine(QByteArrayView line);
    void addField(QByteArrayView line, qsizetype colon);
    void fault(const QString &sentence);

    ReadHead m_head;
    bool m_sawBareLineFeed = false;
};

void HeadParser::fault(const QString &sentence)
{
    addFault(m_head.faults, sentence);
}

void HeadParser::readStatusCode(QByteArrayView code)
{
    m_head.statusText = code.first(std::min(code.size(), maxStatusText)).toByteArray();
    const bool digits = !code.isEmpty() && std::all_of(code.begin(), code.end(), isDigit);
    if (!digits || code.size() > 9) {
        fault(HeadText::tr("The status line has “%1” where the three digits of a status code belong.")
                  .arg(shortened(code)));
        return;
    }
    m_head.status = code.toByteArray().toInt();
    if (code.size() != 3)
        fault(HeadText::tr("The status code “%1” does not have three digits.").arg(shortened(code)));
}

void HeadParser::readStatusLine(QByteArrayView line)
{
    const auto end = std::find_if(line.begin(), line.end(), isSpace);
    const QByteArrayView protocol(line.begin(), end);
    QByteArrayView rest(end, line.end());
    if (protocol.startsWith("HTTP/")) {
        m_head.version = protocol.sliced(5).toByteArray();
    } else if (protocol.compare("ICY", Qt::CaseInsensitive) == 0) {
        m_head.version = "ICY";
        fault(HeadText::tr(
            "The status line begins with ICY, as SHOUTcast’s streaming servers write it, instead of HTTP."));
    } else {
        m_head.version = protocol.sliced(std::min<qsizetype>(protocol.size(), 5)).toByteArray();
        fault(HeadText::tr("The status line begins with “%1” instead of HTTP/1.1.").arg(shortened(protocol)));
    }
    const bool known = m_head.version == "1.1" || m_head.version == "1.0" || isLaterHttp1(m_head.version);
    if (protocol.startsWith("HTTP/") && !known)
        fault(HeadText::tr("The status line names HTTP version “%1”, which does not write its answers this way.")
                  .arg(shortened(m_head.version)));
    rest = QByteArrayView(std::find_if_not(rest.begin(), rest.end(), isSpace), rest.end());
    if (line.size() - protocol.size() - rest.size() > 1)
        fault(HeadText::tr("More than one space stands before the status code."));
    const auto codeEnd = std::find_if(rest.begin(), rest.end(), isSpace);
    readStatusCode(QByteArrayView(rest.begin(), codeEnd));
    m_head.reason = trimSpace(QByteArrayView(codeEnd, rest.end())).toByteArray();
    if (m_head.reason.contains('\0') || m_head.reason.contains('\r'))
        fault(HeadText::tr("The status line holds control characters."));
}

void HeadParser::addField(QByteArrayView line, qsizetype colon)
{
    QByteArrayView name = line.first(colon);
    const QByteArrayView value = trimSpace(line.sliced(colon + 1));
    if (!name.isEmpty() && isSpace(name.back())) {
        fault(HeadText::tr("White space stands before the colon of “%1”.").arg(shortened(name)));
        name = trimSpace(name);
    }
    if (name.isEmpty()) {
        fault(HeadText::tr("A field line has no name before its colon."));
        return;
    }
    if (!std::all_of(name.begin(), name.end(), isTokenByte))
        fault(HeadText::tr("The field name “%1” holds characters no name may hold.").arg(shortened(name)));
    if (value.contains('\0'))
        fault(HeadText::tr("The value of “%1” holds a NUL byte.").arg(shortened(name)));
    else if (value.contains('\r'))
        fault(HeadText::tr("The value of “%1” holds a carriage return.").arg(shortened(name)));
    m_head.fields.append({name.toByteArray(), value.toByteArray()});
}

void HeadParser::readFieldLine(QByteArrayView line)
{
    if (isSpace(line.front())) {
        // RFC 9112 section 5.2: a folded line, obsolete.
        if (m_head.fields.isEmpty()) {
            fault(HeadText::tr("The first field line begins with white space."));
            return;
        }
        HeaderField &folded = m_head.fields.last();
        fault(HeadText::tr("The field “%1” is folded over several lines, which is obsolete.")
                  .arg(shortened(folded.name)));
        folded.value += ' ' + trimSpace(line).toByteArray();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        fault(HeadText::tr("A field line has no colon."));
    else
        addField(line, colon);
}

ReadHead HeadParser::parse(QByteArrayView raw)
{
    constexpr qsizetype usualFields = 16;
    m_head.fields.reserve(usualFields);
    bool first = true;
    while (!raw.isEmpty()) {
        const qsizetype feed = raw.indexOf('\n');
        QByteArrayView line = feed < 0 ? raw : raw.first(feed);
        raw = feed < 0 ? QByteArrayView() : raw.sliced(feed + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        else if (feed >= 0)
            m_sawBareLineFeed = true;
        if (line.isEmpty()) {
            if (first && !raw.isEmpty())
                fault(HeadText::tr("An empty line stands before the status line."));
            continue;
        }
        if (first)
            readStatusLine(line);
        else
            readFieldLine(line);
        first = false;
    }
    if (m_sawBareLineFeed)
        fault(HeadText::tr("Lines end with a line feed alone instead of carriage return and line feed."));
    return std::move(m_head);
}

} // namespace

HeadReader::HeadReader(qint64 maxBytes)
    : m_maxBytes(maxBytes)
{
}

// Decides, as soon as enough bytes are there, whether this can become a status line.
void HeadReader::judgeStart()
{
    const auto begin = std::find_if_not(m_raw.cbegin(), m_raw.cend(), [](char c) { return c == '\r' || c == '\n'; });
    const QByteArrayView text(begin, m_raw.cend());
    if (begin - m_raw.cbegin() > maxBlankBytes) {
        m_state = State::NotHttp;
        return;
    }
    const auto couldBe = [text](QByteArrayView wanted) {
        const qsizetype length = std::min(text.size(), wanted.size());
        return text.first(length).compare(wanted.first(length), Qt::CaseInsensitive) == 0;
    };
    if (!couldBe("HTTP/") && !couldBe("HTTP ") && !couldBe("ICY "))
        m_state = State::NotHttp;
    else if (text.size() >= 5) {
        m_started = true;
        m_lineStart = begin - m_raw.cbegin();
    }
}

qsizetype HeadReader::feed(QByteArrayView bytes)
{
    constexpr qsizetype usualHead = 1024;
    if (m_raw.isEmpty())
        m_raw.reserve(std::min(bytes.size(), usualHead));
    qsizetype taken = 0;
    while (m_state == State::NeedMore && taken < bytes.size()) {
        const qsizetype feed = bytes.indexOf('\n', taken);
        qsizetype end = feed < 0 ? bytes.size() : feed + 1;
        const qint64 room = m_maxBytes - m_raw.size();
        const bool tooLarge = end - taken > room;
        if (tooLarge)
            end = taken + static_cast<qsizetype>(std::max<qint64>(room, 0));
        m_raw.append(bytes.sliced(taken, end - taken));
        taken = end;
        if (!m_started)
            judgeStart();
        if (m_state != State::NeedMore)
            break;
        if (tooLarge) {
            m_state = State::TooLarge;
        } else if (m_started && m_raw.endsWith('\n')) {
            const QByteArrayView line = QByteArrayView(m_raw).sliced(m_lineStart);
            if (line == "\n" || line == "\r\n")
                m_state = State::Complete;
            m_lineStart = m_raw.size();
        }
    }
    return taken;
}

ReadHead HeadReader::parse() const
{
    return HeadParser().parse(m_raw);
}

} // namespace StatusScope
