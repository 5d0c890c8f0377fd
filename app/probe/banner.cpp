// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/banner.h"

#include "exchange/exchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace StatusScope {

namespace {

struct BannerText
{
    Q_DECLARE_TR_FUNCTIONS(Banner)
};

constexpr qsizetype bannerBytes = 512;
constexpr qsizetype shownBytes = 80;

QString firstLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArrayView line = end < 0 ? bytes : bytes.first(end);
    line = line.first(std::min(line.size(), shownBytes)).trimmed();
    return displayText(line);
}

// What stands in front of a status line, so that it is none.
QString lateStatusLine(QByteArrayView bytes)
{
    const bool mark = bytes.startsWith("\xef\xbb\xbf");
    const QByteArrayView text = (mark ? bytes.sliced(3) : bytes).trimmed();
    if (!text.startsWith("HTTP/"))
        return {};
    return (mark ? BannerText::tr("A byte order mark stands before the status line, so that strict programs do not "
                                  "recognise it as HTTP: “%1”.")
                 : BannerText::tr("White space stands before the status line, so that strict programs do not recognise "
                                  "it as HTTP: “%1”."))
        .arg(firstLine(text));
}

QString speaker(QByteArrayView bytes)
{
    if (bytes.startsWith("SSH-"))
        return BannerText::tr("An SSH server answers at this port: “%1”.");
    if (bytes.startsWith("220"))
        return BannerText::tr("A mail or FTP server answers at this port: “%1”.");
    if (bytes.startsWith("+OK") || bytes.startsWith("* OK"))
        return BannerText::tr("A mailbox server (POP3 or IMAP) answers at this port: “%1”.");
    if (bytes.startsWith("RTSP/") || bytes.startsWith("SIP/"))
        return BannerText::tr("The answer is a related protocol, but not HTTP: “%1”.");
    return BannerText::tr("The answer has no HTTP status line; it begins with “%1”.");
}

} // namespace

Banner readBanner(QByteArrayView bytes)
{
    Banner banner;
    const QByteArrayView text = bytes.trimmed();
    const auto byteAt = [bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    if (bytes.size() >= 3 && (byteAt(0) == 0x15 || byteAt(0) == 0x16) && byteAt(1) == 3) {
        banner.decided = true;
        banner.detail = BannerText::tr("The server speaks TLS at this port: ask it with https.");
    } else if (bytes.size() >= 9 && byteAt(0) == 0 && byteAt(3) == 4 && byteAt(5) == 0 && byteAt(8) == 0) {
        banner.decided = true; // an HTTP/2 SETTINGS frame, RFC 9113 section 6.5
        banner.detail = BannerText::tr("The server speaks HTTP/2 only at this port.");
    } else if (text.startsWith('<') || text.startsWith('{') || text.startsWith('[')) {
        banner.document = true;
        banner.detail = BannerText::tr("A document came without a status line and headers, as HTTP/0.9 sent it.");
    } else {
        banner.decided = bytes.contains('\n') || bytes.size() >= bannerBytes;
        banner.detail = lateStatusLine(bytes);
        if (banner.detail.isEmpty())
            banner.detail = speaker(bytes).arg(firstLine(bytes));
    }
    return banner;
}

} // namespace StatusScope
