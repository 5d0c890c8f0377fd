// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

// Heads of responses as they stand in saved text. Unlike the probe's reader these have passed through hands and
// programs: line ends may be changed, the empty line may be missing.
namespace StatusScope {

// So much is kept of what stands where a status code belongs: it is shown in many places. All of it is in the head.
constexpr qsizetype maxStatusText = 40;
constexpr qsizetype maxReason = 4096; // the same for the phrase behind it
// No probe reads more of a head (ProbeRequest::maxHeadBytes).
constexpr qsizetype maxSavedHead = 256 * 1024;
// So many are listed of one answer, however many there were.
constexpr qsizetype maxFaults = 20;
constexpr qsizetype maxInterim = 1000;

// A name or a word for a sentence. Whole lines are never quoted: they may be a secret's.
QString shortened(QByteArrayView word);

void addFault(QStringList &faults, const QString &fault); // unless it stands there already
void addInterim(Hop &hop, const InterimResponse &interim);

// "HTTP/1.1 404 Not Found", "HTTP/2 404", and also what was meant to be one: "HTTP/1.1 abc".
bool looksLikeStatusLine(QByteArrayView line);
// With a version and three digits, so that it may begin another response in the middle of a text.
bool isStatusLine(QByteArrayView line);
// "GET /path HTTP/1.1"
bool isRequestLine(QByteArrayView line);

// Sets version, code and reason of a hop.
void readStatusLine(QByteArrayView line, Hop &hop);
// Adds one line of a head to its fields; what is wrong with it goes to the hop's faults.
void readFieldLine(QByteArrayView line, HeaderFields &fields, QStringList &faults);

// Counts the bytes of one head: what is beyond the cap is left out.
class HeadRoom final
{
public:
    bool takes(qsizetype bytes);
    bool takesLine(QByteArrayView line) { return takes(line.size() + 2); } // with its end
    bool isFull() const { return m_used > maxSavedHead; }
    void tell(Hop &hop) const; // that something was left out, if so

private:
    qsizetype m_used = 0;
};

struct RequestLine
{
    QByteArray method;
    QByteArray target;
};
RequestLine readRequestLine(QByteArrayView line);

// "1.1" of "HTTP/1.1", "2" of "h2" and "HTTP/2.0"; a HAR has all of these.
QByteArray plainVersion(QByteArrayView version);

// RFC 9110 section 2.5: a minor version that nobody knows is read as the highest one known of the same major version.
bool isLaterHttp1(QByteArrayView version);

// The URL without user info and fragment, relative ones resolved against `base`; empty where it is none.
QString plainUrl(const QString &url, const QString &base = {});

} // namespace StatusScope
