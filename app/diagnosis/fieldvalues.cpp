// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/fieldvalues.h"

#include "exchange/fieldsyntax.h"
#include "exchange/utctime.h"
#include "registry/terms.h"

#include <algorithm>

namespace StatusScope {

namespace {

// Pieces between separators that stand outside quotes.
QStringList splitOutsideQuotes(const QString &text, QChar separator)
{
    QStringList pieces;
    QString piece;
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes && c == u'\\' && i + 1 < text.size()) {
            piece += c;
            piece += text[++i];
            continue;
        }
        if (c == u'"')
            inQuotes = !inQuotes;
        if (c == separator && !inQuotes) {
            pieces.append(piece.trimmed());
            piece.clear();
        } else {
            piece += c;
        }
    }
    pieces.append(piece.trimmed());
    pieces.removeAll(QString());
    return pieces;
}

QString unquoted(QString text)
{
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"')) {
        text = text.sliced(1, text.size() - 2);
        text.replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
    }
    return text;
}

std::pair<QString, QString> nameAndValue(const QString &piece, const QString &bare)
{
    const qsizetype at = piece.indexOf(u'=');
    if (at < 0)
        return {piece.trimmed().toLower(), bare};
    return {piece.first(at).trimmed().toLower(), unquoted(piece.sliced(at + 1).trimmed())};
}

} // namespace

QString ListMember::parameter(QStringView name) const
{
    for (const auto &parameter : parameters) {
        if (parameter.first == name)
            return parameter.second;
    }
    return {};
}

QList<ListMember> parseList(QByteArrayView value)
{
    QList<ListMember> members;
    for (const QString &item : splitOutsideQuotes(QString::fromLatin1(value), u',')) {
        const QStringList pieces = splitOutsideQuotes(item, u';');
        if (pieces.isEmpty())
            continue;
        ListMember member{unquoted(pieces.first()), {}};
        for (qsizetype i = 1; i < pieces.size(); ++i)
            member.parameters.append(nameAndValue(pieces[i], u"?1"_s));
        members.append(member);
    }
    return members;
}

QList<std::pair<QString, QString>> parseDirectives(QByteArrayView value)
{
    QList<std::pair<QString, QString>> directives;
    for (const QString &item : splitOutsideQuotes(QString::fromLatin1(value), u','))
        directives.append(nameAndValue(item, QString()));
    return directives;
}

QStringList challengeSchemes(QByteArrayView value)
{
    QStringList schemes;
    for (const QString &item : splitOutsideQuotes(QString::fromLatin1(value), u',')) {
        // A comma separates challenges as well as the parameters of one: a parameter has "=" right behind its name.
        const QString first = item.section(u' ', 0, 0);
        const QString rest = item.section(u' ', 1).trimmed();
        if (isToken(first.toLatin1()) && !rest.startsWith(u'=') && !schemes.contains(first, Qt::CaseInsensitive))
            schemes.append(first);
    }
    return schemes;
}

QDateTime parseHttpDate(QByteArrayView value)
{
    const QString text = QString::fromLatin1(value).simplified();
    for (const QString &format : {u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"ddd MMM d HH:mm:ss yyyy"_s}) {
        const QDateTime date = readUtcTime(text, format);
        if (date.isValid())
            return date;
    }
    // RFC 850: a year of two digits that seems more than 50 years ahead is one of the past century.
    const QDateTime date = readUtcTime(text.section(u',', 1).trimmed(), u"dd-MMM-yy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    const QDateTime inThisCentury = date.addYears(100);
    return inThisCentury <= QDateTime::currentDateTimeUtc().addYears(50) ? inThisCentury : date;
}

std::optional<qint64> parseNumber(QByteArrayView value)
{
    const QByteArrayView digits = value.trimmed();
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace StatusScope
