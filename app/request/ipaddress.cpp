// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "request/ipaddress.h"

#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

// "10", "012", "0xA".
std::optional<quint32> readNumber(QStringView text)
{
    const bool hex = text.startsWith("0x"_L1, Qt::CaseInsensitive);
    const QStringView digits = hex ? text.sliced(2) : text;
    if (!std::all_of(digits.cbegin(), digits.cend(), isHexDigit))
        return std::nullopt;
    bool fits = false;
    const quint32 number = digits.toUInt(&fits, hex ? 16 : digits.size() > 1 && digits.front() == u'0' ? 8 : 10);
    return fits ? std::optional(number) : std::nullopt;
}

bool isZone(QStringView text)
{
    const auto isUnreserved = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_' || c == u'~');
    };
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isUnreserved);
}

} // namespace

QString readIpv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() > 4)
        return {};
    quint64 address = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        const qsizetype bits = last ? 32 - 8 * i : 8; // the last number fills what is left
        const std::optional<quint32> number = readNumber(parts[i]);
        if (!number || quint64(*number) >> bits != 0)
            return {};
        address = address << bits | *number;
    }
    QString result;
    for (int shift = 24; shift >= 0; shift -= 8)
        result += QString::number(address >> shift & 0xff) + u'.';
    return result.chopped(1);
}

QString readIpv6(QStringView text)
{
    const qsizetype percent = text.indexOf(u'%');
    const QStringView groups = percent < 0 ? text : text.first(percent);
    const auto allowed = [](QChar c) { return isHexDigit(c) || c == u':' || c == u'.'; };
    if ((percent >= 0 && !isZone(text.sliced(percent + 1))) || !groups.contains(u':')
        || !std::all_of(groups.cbegin(), groups.cend(), allowed))
        return {};
    QUrl url;
    url.setHost(u'[' + groups + u']');
    const QString address = url.host();
    return address.isEmpty() || percent < 0 ? address : QString(address + text.sliced(percent));
}

} // namespace StatusScope
