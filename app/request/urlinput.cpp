// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "request/urlinput.h"

#include "request/ipaddress.h"
#include "request/urlparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

struct UrlText
{
    Q_DECLARE_TR_FUNCTIONS(UrlInput)
};

UrlReading refused(ErrorKind kind, const QString &detail)
{
    UrlReading reading;
    reading.error = kind;
    reading.detail = detail;
    return reading;
}

bool isInvisible(QChar c)
{
    // Zero-width characters and the byte order mark come along when an address is copied from a document.
    return c == u'\u200b' || c == u'\u200c' || c == u'\u200d' || c == u'\u2060' || c == u'\ufeff' || c == u'\u00ad';
}

QString tidied(QStringView typed)
{
    QString text = typed.toString();
    text.removeIf([](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || isInvisible(c); });
    const auto isEdge = [](QChar c) { return c.isSpace() || c < u' '; };
    const auto trim = [&text, isEdge] {
        while (!text.isEmpty() && isEdge(text.back()))
            text.chop(1);
        text.remove(0, std::find_if_not(text.cbegin(), text.cend(), isEdge) - text.cbegin());
    };
    trim();
    static constexpr std::array<std::pair<char16_t, char16_t>, 7> pairs{
        {{u'<', u'>'}, {u'"', u'"'}, {u'\'', u'\''}, {u'`', u'`'}, {u'(', u')'}, {u'“', u'”'}, {u'«', u'»'}}};
    for (const auto &[open, close] : pairs) {
        if (text.size() > 2 && text.front() == open && text.back() == close) {
            text = text.sliced(1, text.size() - 2);
            trim();
        }
    }
    return text;
}

// The scheme in front of `text`, or empty. "localhost:8080" and "user:secret@host" have none.
QString schemeOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || !text.front().isLetter())
        return {};
    const QStringView name = text.first(colon);
    const auto allowed = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
    };
    if (!std::all_of(name.begin(), name.end(), allowed))
        return {};
    QString scheme = name.toString().toLower();
    const QStringView rest = text.sliced(colon + 1);
    if (rest.startsWith(u"//") || scheme == u"http"_s || scheme == u"https"_s)
        return scheme;
    const QStringView first = rest.first(std::find_if(rest.begin(), rest.end(), isUrlSectionEnd) - rest.begin());
    const bool port = !first.isEmpty() && std::all_of(first.begin(), first.end(), [](QChar c) { return c.isDigit(); });
    static const QStringList opaque{u"mailto"_s, u"tel"_s,  u"sms"_s,  u"data"_s,        u"javascript"_s,
                                    u"about"_s,  u"blob"_s, u"file"_s, u"view-source"_s, u"urn"_s,
                                    u"magnet"_s, u"xmpp"_s, u"sip"_s};
    if (opaque.contains(scheme))
        return scheme;
    const bool hostAndPort = port || rest.contains(u'@') || name.contains(u'.') || (first.isEmpty() && !rest.isEmpty());
    return hostAndPort ? QString() : scheme;
}

QString withoutControls(QStringView text)
{
    return displayable(text.first(std::min<qsizetype>(text.size(), 80)));
}

// In "user:/pa@host" a password follows the colon, unlike in "https://host/", which people paste behind "http://".
bool mayEndUserName(QStringView authority, QStringView target)
{
    return authority.endsWith(u':') && target.contains(u'@') && !target.startsWith(u"//");
}

// `rest` is what follows "http:" or "https:"; any number of slashes and backslashes leads to the authority.
UrlReading readAbsolute(bool https, QStringView rest)
{
    rest = rest.sliced(std::find_if_not(rest.begin(), rest.end(), isUrlSlash) - rest.begin());
    const auto authorityEnd = std::find_if(rest.begin(), rest.end(), isUrlSectionEnd);
    QStringView authority(rest.begin(), authorityEnd);
    UrlReading reading;
    reading.url.https = https;
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        const QStringView info = authority.first(at);
        const qsizetype colon = info.indexOf(u':');
        reading.user = percentDecoded(colon < 0 ? info : info.first(colon));
        reading.password = colon < 0 ? QString() : percentDecoded(info.sliced(colon + 1));
        authority = authority.sliced(at + 1);
    }
    const QStringView target(authorityEnd, rest.end());
    const std::optional<HostAndPort> place = readHostAndPort(authority, reading.url.defaultPort());
    if (!place || (at < 0 && mayEndUserName(authority, target))) {
        if (at < 0 && authority.contains(u':')
            && rest.contains(u'@')) // part of it may be a password, so nothing of it is repeated
            return refused(ErrorKind::InvalidUrl,
                           UrlText::tr("In a user name or password, “/”, “?” and “#” are written %2F, %3F and %23."));
        return refused(ErrorKind::InvalidUrl,
                       authority.isEmpty() ? UrlText::tr("The address names no host.")
                                           : UrlText::tr("“%1” is not a host name or address with an optional port.")
                                                 .arg(withoutControls(authority)));
    }
    reading.url.host = place->host;
    reading.url.port = place->port;
    readTarget(target, reading.url);
    return reading;
}

// An IPv6 address as people paste it, "::1" or "fe80::1%eth0/path", with the brackets that a URL puts around it. Its
// beginning could pass for a scheme.
QString withBrackets(const QString &text)
{
    const auto end = std::find_if(text.cbegin(), text.cend(), isUrlSectionEnd);
    const QStringView address(text.cbegin(), end);
    const QString bracketed = u'[' + address + u']';
    if (address.count(u':') < 2 || address.contains(u']') || !readHostAndPort(bracketed, 0))
        return text;
    return bracketed + QStringView(end, text.cend());
}

} // namespace

UrlReading readUrlInput(QStringView typed)
{
    if (typed.size() > maxUrlLength)
        return refused(ErrorKind::InvalidUrl,
                       UrlText::tr("The address is longer than %1 characters.").arg(maxUrlLength));
    const QString text = withBrackets(tidied(typed));
    if (text.isEmpty())
        return refused(ErrorKind::InvalidUrl, UrlText::tr("No address was given."));
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' ' || c == u'\u007f'; }))
        return refused(ErrorKind::InvalidUrl, UrlText::tr("The address holds control characters."));
    const QString scheme = schemeOf(text);
    if (scheme.isEmpty()) {
        UrlReading reading = readAbsolute(false, text);
        reading.schemeAssumed = true;
        return reading;
    }
    if (scheme != "http"_L1 && scheme != "https"_L1) {
        return refused(ErrorKind::UnsupportedScheme,
                       UrlText::tr("Only http and https addresses can be probed; this one begins with “%1:”.")
                           .arg(withoutControls(scheme)));
    }
    return readAbsolute(scheme == "https"_L1, QStringView(text).sliced(scheme.size() + 1));
}

QString withoutUserInfo(QStringView typed)
{
    QString text = tidied(typed);
    const QString name = schemeOf(text);
    const bool opaque = !name.isEmpty() && !name.startsWith("http"_L1) && !text.contains("//"_L1);
    const qsizetype scheme = name.size();
    auto begin = text.cbegin() + (scheme > 0 ? scheme + 1 : 0);
    begin = std::find_if_not(begin, text.cend(), isUrlSlash);
    const auto end = std::find_if(begin, text.cend(), isUrlSectionEnd);
    const QStringView authority(begin, end);
    qsizetype at = authority.lastIndexOf(u'@');
    // A password may hold what ends an authority: then what would be the port is none.
    const QStringView port = authority.sliced(authority.lastIndexOf(u':') + 1);
    const bool isPort = std::all_of(port.begin(), port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool mayHoldUser = authority.contains(u':') && !authority.startsWith(u'[');
    if (at < 0 && mayHoldUser && (!isPort || mayEndUserName(authority, QStringView(end, text.cend()))))
        at = QStringView(begin, text.cend()).lastIndexOf(u'@');
    if (at >= 0 && !opaque) // "mailto:a@b.example" holds no password
        text.remove(begin - text.cbegin(), at + 1);
    constexpr qsizetype shownOfLong = 200;
    return typed.size() > maxUrlLength ? QString(displayable(text.left(shownOfLong)) + u'…') : displayable(text);
}

QString readIpAddress(QStringView typed)
{
    QString text = tidied(typed);
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.sliced(1, text.size() - 2);
    if (text.contains(u':'))
        return readIpv6(text);
    return text.count(u'.') == 3 ? readIpv4(text) : QString();
}

UrlReading resolveReference(const WebUrl &base, QByteArrayView location)
{
    if (location.size() > maxUrlLength)
        return refused(ErrorKind::InvalidUrl,
                       UrlText::tr("The address is longer than %1 characters.").arg(maxUrlLength));
    const QString text = tidiedReference(location);
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' ' || c == u'\u007f'; }))
        return refused(ErrorKind::InvalidUrl, UrlText::tr("The address holds control characters."));
    const QString scheme = referenceScheme(text);
    QStringView rest = QStringView(text).sliced(scheme.isEmpty() ? 0 : scheme.size() + 1);
    UrlReading reading;
    const bool known = scheme == "http"_L1 || scheme == "https"_L1;
    if (!scheme.isEmpty() && !known) {
        return refused(
            ErrorKind::UnsupportedScheme,
            UrlText::tr("The redirect leads to “%1:”, which is neither http nor https.").arg(withoutControls(scheme)));
    }
    const bool https = scheme.isEmpty() ? base.https : scheme == "https"_L1;
    const bool slashes = rest.size() > 1 && isUrlSlash(rest[0]) && isUrlSlash(rest[1]);
    // "https:page" seen from an https URL is a relative reference, an old form that browsers still read.
    if (slashes || (known && https != base.https)) {
        reading = readAbsolute(https, rest);
    } else {
        reading.url = base;
        reading.url.fragment.clear();
        readRelativeTarget(rest, base, reading.url);
    }
    if (!reading.error && reading.url.fragment.isEmpty() && !text.contains(u'#'))
        reading.url.fragment = base.fragment;
    return reading;
}

} // namespace StatusScope
