// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/headtext.h"

#include "exchange/fieldsyntax.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace StatusScope {

namespace {

constexpr qsizetype maxDigits = 9; // of a status code that still fits into an int

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HeadText)
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

// The length of "HTTP/1.1", nothing for anything else.
qsizetype protocolLength(QByteArrayView line)
{
    if (line.size() < 6 || line.first(5).compare("HTTP/", Qt::CaseInsensitive) != 0 || !isDigit(line.at(5)))
        return 0;
    qsizetype at = 6;
    if (at + 1 < line.size() && line.at(at) == '.' && isDigit(line.at(at + 1)))
        at += 2;
    return at;
}

QByteArrayView word(QByteArrayView &rest)
{
    rest = QByteArrayView(std::find_if_not(rest.begin(), rest.end(), isSpace), rest.end());
    const auto end = std::find_if(rest.begin(), rest.end(), isSpace);
    const QByteArrayView result(rest.begin(), end);
    rest = QByteArrayView(end, rest.end());
    return result;
}

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

QString shortened(QByteArrayView word)
{
    constexpr qsizetype longest = 60;
    const QString text = displayText(word.first(std::min(word.size(), longest)));
    return word.size() > longest ? QString(text % QChar(0x2026)) : text;
}

void addFault(QStringList &faults, const QString &fault)
{
    if (faults.size() < maxFaults && !faults.contains(fault))
        faults.append(fault);
}

void addInterim(Hop &hop, const InterimResponse &interim)
{
    if (hop.interim.size() < maxInterim)
        hop.interim.append(interim);
}

bool looksLikeStatusLine(QByteArrayView line)
{
    const qsizetype length = protocolLength(line);
    return length > 0 && line.size() > length && isSpace(line.at(length)) && !line.sliced(length).trimmed().isEmpty();
}

bool isStatusLine(QByteArrayView line)
{
    if (!looksLikeStatusLine(line))
        return false;
    QByteArrayView rest = line.sliced(protocolLength(line));
    const QByteArrayView code = word(rest);
    return code.size() == 3 && isNumber(code);
}

bool isRequestLine(QByteArrayView line)
{
    QByteArrayView rest = line;
    const QByteArrayView method = word(rest);
    const bool upper = !method.isEmpty()
        && std::all_of(method.begin(), method.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
    if (!upper || word(rest).isEmpty())
        return false;
    const QByteArrayView version = word(rest);
    return protocolLength(version) == version.size() && !version.isEmpty() && rest.trimmed().isEmpty();
}

void readStatusLine(QByteArrayView line, Hop &hop)
{
    const qsizetype length = protocolLength(line);
    hop.httpVersion = plainVersion(line.first(length));
    QByteArrayView rest = line.sliced(length);
    const QByteArrayView code = word(rest);
    hop.statusText = code.first(std::min(code.size(), maxStatusText)).toByteArray();
    const QByteArrayView reason = rest.trimmed();
    hop.reason = reason.first(std::min(reason.size(), maxReason)).toByteArray();
    const bool number = isNumber(hop.statusText) && hop.statusText.size() <= maxDigits;
    hop.status = number ? hop.statusText.toInt() : -1;
    if (!number)
        addFault(hop.faults,
                 Text::tr("The status line has “%1” where the three digits of a status code belong.")
                     .arg(shortened(hop.statusText)));
    else if (hop.statusText.size() != 3)
        addFault(hop.faults,
                 Text::tr("The status code “%1” does not have three digits.").arg(shortened(hop.statusText)));
}

void readFieldLine(QByteArrayView line, HeaderFields &fields, QStringList &faults)
{
    if (!line.isEmpty() && isSpace(line.front())) {
        // RFC 9112 section 5.2: a folded line, obsolete.
        if (fields.isEmpty()) {
            addFault(faults, Text::tr("The first field line begins with white space."));
            return;
        }
        HeaderField &folded = fields.last();
        addFault(
            faults,
            Text::tr("The field “%1” is folded over several lines, which is obsolete.").arg(shortened(folded.name)));
        folded.value += ' ' + line.trimmed().toByteArray();
        return;
    }
    const qsizetype colon = line.indexOf(':', 1); // ":status" of a browser's list is no name
    if (colon < 0) {
        addFault(faults, Text::tr("A field line has no colon."));
        return;
    }
    const QByteArrayView name = line.first(colon).trimmed();
    if (name.startsWith(':'))
        return;
    if (!std::all_of(name.begin(), name.end(), isTokenByte))
        addFault(faults, Text::tr("The field name “%1” holds characters no name may hold.").arg(shortened(name)));
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (value.contains('\0') || value.contains('\r'))
        addFault(faults, Text::tr("The value of “%1” holds control characters.").arg(shortened(name)));
    fields.append({name.toByteArray(), value.toByteArray()});
}

bool HeadRoom::takes(qsizetype bytes)
{
    m_used += bytes;
    return !isFull();
}

void HeadRoom::tell(Hop &hop) const
{
    if (!isFull())
        return;
    const QString sentence = Text::tr("No more than %1 KiB of a head are read; the fields after that were left out.")
                                 .arg(maxSavedHead / 1024);
    if (!hop.faults.contains(sentence))
        hop.faults.prepend(sentence);
}

RequestLine readRequestLine(QByteArrayView line)
{
    QByteArrayView rest = line;
    const QByteArray method = word(rest).toByteArray();
    return {method, word(rest).toByteArray()};
}

QByteArray plainVersion(QByteArrayView version)
{
    QByteArray text = version.trimmed().toByteArray().toLower();
    if (text.startsWith("http/"))
        text.remove(0, 5);
    else if (text.startsWith('h') && text.size() > 1 && isDigit(text.at(1)))
        text = text.mid(1, 1);
    if (text == "2.0" || text == "3.0")
        text.chop(2);
    const bool known = text.size() <= 3 && !text.isEmpty() && isDigit(text.front());
    return known ? text : QByteArray();
}

bool isLaterHttp1(QByteArrayView version)
{
    return version.size() == 3 && version.startsWith("1.") && version[2] >= '2' && version[2] <= '9';
}

QString plainUrl(const QString &url, const QString &base)
{
    QUrl parsed(url.trimmed());
    if (!base.isEmpty())
        parsed = QUrl(base).resolved(parsed);
    return parsed.isValid() ? parsed.toString(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::FullyEncoded)
                            : QString();
}

} // namespace StatusScope
