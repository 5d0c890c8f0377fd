// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "request/urlparts.h"

#include "exchange/exchange.h"
#include "request/ipaddress.h"

#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

constexpr QByteArrayView pathEscapes("\"#<>?`{}^ ");
constexpr QByteArrayView queryEscapes("\"#<>' ");
constexpr qsizetype maxHostLength = 253;

QByteArray escaped(QStringView text, QByteArrayView escapes)
{
    QByteArray bytes = text.toUtf8();
    const auto needsEscape = [escapes](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte >= 0x7f || escapes.contains(c);
    };
    if (std::none_of(bytes.cbegin(), bytes.cend(), needsEscape))
        return bytes;
    QByteArray result;
    for (const char c : bytes) {
        if (needsEscape(c)) {
            result += '%';
            result += QByteArray(1, c).toHex().toUpper();
        } else {
            result += c;
        }
    }
    return result;
}

bool isDot(QByteArrayView segment)
{
    return segment == "." || segment.compare("%2e", Qt::CaseInsensitive) == 0;
}

bool isDotDot(QByteArrayView segment)
{
    return segment == ".." || segment.compare(".%2e", Qt::CaseInsensitive) == 0
        || segment.compare("%2e.", Qt::CaseInsensitive) == 0 || segment.compare("%2e%2e", Qt::CaseInsensitive) == 0;
}

// RFC 3986 section 5.2.4 on an escaped absolute path; backslashes count as slashes.
QByteArray withoutDotSegments(QByteArray path)
{
    if (!path.contains('\\') && !path.contains("/.") && !path.contains("/%2"))
        return path;
    path.replace('\\', '/');
    const QList<QByteArray> segments = path.sliced(1).split('/');
    QList<QByteArray> kept;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i + 1 == segments.size();
        if (isDotDot(segments[i])) {
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (!isDot(segments[i])) {
            kept.append(segments[i]);
            continue;
        }
        if (last)
            kept.append(QByteArray());
    }
    return '/' + kept.join('/');
}

// Splits off the fragment, then the query, of what follows a path.
void readQueryAndFragment(QStringView &rest, WebUrl &url)
{
    const qsizetype hash = rest.indexOf(u'#');
    url.fragment = hash < 0 ? QString() : rest.sliced(hash).toString();
    rest = hash < 0 ? rest : rest.first(hash);
    const qsizetype mark = rest.indexOf(u'?');
    url.query = mark < 0 ? QByteArray() : QByteArray('?' + escaped(rest.sliced(mark + 1), queryEscapes));
    rest = mark < 0 ? rest : rest.first(mark);
}

QString readBracketed(QStringView text)
{
    const qsizetype percent = text.indexOf(u"%25");
    if (percent < 0 || text.size() <= percent + 3)
        return readIpv6(text);
    return readIpv6(QString(text.first(percent + 1)
                            + text.sliced(percent + 3))); // the sign as URLs have it, which people rarely do
}

bool endsInNumber(const QString &host)
{
    const QStringView trimmed = host.endsWith(u'.') ? QStringView(host).chopped(1) : QStringView(host);
    const QStringView last = trimmed.sliced(trimmed.lastIndexOf(u'.') + 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !last.isEmpty() && (std::all_of(last.cbegin(), last.cend(), isDigit) || last.startsWith("0x"_L1));
}

// Lower-case ASCII, or empty where it is no host. "127.1" and "0x7f000001" are addresses to browsers, so they are here.
QString readHost(QStringView text)
{
    // Most hosts are plain; mapping international names is costly.
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.'; };
    const bool plain = std::all_of(text.begin(), text.end(), isPlain);
    QString ascii = plain ? text.toString() : QString::fromLatin1(QUrl::toAce(percentDecoded(text))).toLower();
    if (ascii.isEmpty() || ascii.size() > maxHostLength + 1 || ascii.startsWith(u'.') || ascii.contains(".."_L1))
        return {};
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_';
    };
    if (!std::all_of(ascii.cbegin(), ascii.cend(), allowed))
        return {};
    qsizetype labelLength = 0;
    for (const QChar c : ascii) {
        labelLength = c == u'.' ? 0 : labelLength + 1;
        if (labelLength > 63)
            return {};
    }
    if (!endsInNumber(ascii))
        return ascii;
    return readIpv4(ascii.endsWith(u'.') ? QStringView(ascii).chopped(1) : QStringView(ascii));
}

} // namespace

bool isUrlSlash(QChar c)
{
    return c == u'/' || c == u'\\';
}

bool isUrlSectionEnd(QChar c)
{
    return isUrlSlash(c) || c == u'?' || c == u'#';
}

QString percentDecoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString displayable(QStringView text)
{
    return displayText(text.toUtf8());
}

std::optional<HostAndPort> readHostAndPort(QStringView authority, quint16 defaultPort)
{
    HostAndPort place{QString(), defaultPort};
    QStringView portText;
    if (authority.startsWith(u'[')) {
        const qsizetype close = authority.indexOf(u']');
        if (close < 0)
            return std::nullopt;
        place.host = readBracketed(authority.sliced(1, close - 1));
        portText = authority.sliced(close + 1);
    } else {
        const qsizetype colon = authority.indexOf(u':');
        place.host = readHost(colon < 0 ? authority : authority.first(colon));
        portText = colon < 0 ? QStringView() : authority.sliced(colon);
    }
    if (place.host.isEmpty() || (!portText.isEmpty() && portText.front() != u':'))
        return std::nullopt;
    const QStringView digits = portText.isEmpty() ? portText : portText.sliced(1);
    if (digits.isEmpty())
        return place;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool fits = false;
    const uint port = digits.toUInt(&fits);
    if (!std::all_of(digits.begin(), digits.end(), isDigit) || !fits || port == 0 || port > 65535)
        return std::nullopt;
    place.port = static_cast<quint16>(port);
    return place;
}

void readTarget(QStringView rest, WebUrl &url)
{
    readQueryAndFragment(rest, url);
    url.path = withoutDotSegments(rest.isEmpty() ? QByteArray("/") : escaped(rest, pathEscapes));
}

void readRelativeTarget(QStringView rest, const WebUrl &base, WebUrl &url)
{
    readQueryAndFragment(rest, url);
    if (rest.isEmpty()) {
        url.path = base.path;
        if (url.query.isEmpty())
            url.query = base.query;
    } else if (isUrlSlash(rest.front())) {
        url.path = withoutDotSegments(escaped(rest, pathEscapes));
    } else {
        const QByteArray folder = base.path.first(base.path.lastIndexOf('/') + 1);
        url.path = withoutDotSegments(folder + escaped(rest, pathEscapes));
    }
}

QString tidiedReference(QByteArrayView location)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(location);
    if (decoder.hasError()) {
        QByteArray bytes;
        for (const char c : location)
            bytes += static_cast<unsigned char>(c) < 0x80 ? QByteArray(1, c)
                                                          : QByteArray('%' + QByteArray(1, c).toHex().toUpper());
        text = QString::fromLatin1(bytes);
    }
    text.removeIf([](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
    return text.trimmed();
}

QString referenceScheme(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon <= 0)
        return {};
    const QString name = reference.first(colon).toString().toLower();
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto allowed = [isLetter](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
    };
    return isLetter(name.front()) && std::all_of(name.cbegin(), name.cend(), allowed) ? name : QString();
}

} // namespace StatusScope
