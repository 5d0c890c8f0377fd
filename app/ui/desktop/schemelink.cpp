// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/schemelink.h"

#include "request/urlinput.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SchemeLink)
};

constexpr qsizetype mostLength = 8192;

SchemeLink refused(const QString &why)
{
    return {SchemeLink::Kind::Refused, {}, why};
}

SchemeLink probeLink(const QString &encoded)
{
    static const QRegularExpression escapes(u"^(?:[A-Za-z0-9._~:/?#@!$'()*+,;=-]|\\[|\\]|%[0-9A-Fa-f]{2})+$"_s);
    if (!escapes.match(encoded).hasMatch())
        return refused(Text::tr("The link’s address is not written as links have to be."));
    const QByteArray bytes = QByteArray::fromPercentEncoding(encoded.toLatin1());
    const QString url = QString::fromUtf8(bytes);
    const bool control = std::any_of(url.cbegin(), url.cend(), [](QChar c) { return !c.isPrint() || c.isSpace(); });
    if (control || url.toUtf8() != bytes)
        return refused(Text::tr("The link’s address holds characters that no address has."));
    const UrlReading reading = readUrlInput(url);
    if (reading.error)
        return refused(reading.detail);
    if (reading.schemeAssumed)
        return refused(Text::tr("The link’s address has to begin with http:// or https://."));
    if (!reading.user.isEmpty() || !reading.password.isEmpty())
        return refused(Text::tr("The link carries a name or password for the site. Such links are not opened."));
    return {SchemeLink::Kind::Probe, url, {}};
}

} // namespace

bool isSchemeLink(const QString &text)
{
    return text.trimmed().startsWith("statusscope:"_L1, Qt::CaseInsensitive);
}

SchemeLink readSchemeLink(const QString &text)
{
    // Systems hand links over with the host's slash added or the scheme's case changed; nothing else may differ.
    static const QRegularExpression code(u"^statusscope://code/([A-Za-z0-9][A-Za-z0-9._-]{0,63})/?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression probe(u"^statusscope://probe/?\\?url=([^&]+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (text.size() > mostLength)
        return refused(Text::tr("The link is too long."));
    if (const QRegularExpressionMatch match = code.match(text); match.hasMatch())
        return {SchemeLink::Kind::Code, match.captured(1), {}};
    if (const QRegularExpressionMatch match = probe.match(text); match.hasMatch())
        return probeLink(match.captured(1));
    return refused(Text::tr("StatusScope knows only links to a code and links to probe an address."));
}

} // namespace StatusScope
