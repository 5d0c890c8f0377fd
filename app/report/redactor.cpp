// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/redactor.h"

#include "registry/registry.h"

#include <QRegularExpression>

namespace StatusScope {

namespace {

const QString mask = QStringLiteral("REDACTED");

// name=value of a query or a form whose name says that the value is a secret.
const QRegularExpression &secretParameter()
{
    static const QRegularExpression expression(
        QStringLiteral("([?&;#](?:[\\w.-]*(?:token|secret|passw(?:or)?d|passwd|pwd|apikey|api[_-]key|signature|"
                       "credential|session|auth)[\\w.-]*"
                       "|key|sig|sid|code|jwt|assertion|state)=)[^&#;\\s\"'<>]+"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &userInfo()
{
    static const QRegularExpression expression(QStringLiteral("(\\b[a-z][a-z0-9+.-]*://)[^/?#@\\s\"'<>]+@"),
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &schemeToken()
{
    static const QRegularExpression expression(
        QStringLiteral("\\b(Bearer|Basic|Digest|Negotiate|NTLM)\\s+(?![A-Za-z-]+=\")[A-Za-z0-9+/=._~-]{6,}"));
    return expression;
}

// "session=abc; Path=/; HttpOnly" keeps the name and the attributes of one cookie.
QString redactedSetCookie(const QString &value)
{
    const qsizetype equals = value.indexOf(u'=');
    const qsizetype end = value.indexOf(u';');
    if (equals < 0 || (end >= 0 && end < equals))
        return mask;
    return value.left(equals + 1) % mask % (end < 0 ? QString() : value.mid(end));
}

QString redactedCookies(const QString &value)
{
    QStringList cookies;
    for (const QString &cookie : value.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = cookie.indexOf(u'=');
        cookies.append(equals < 0 ? mask : QString(cookie.left(equals + 1).trimmed() % mask));
    }
    return cookies.join(u"; ");
}

bool isCredentials(const QByteArray &name)
{
    return name.compare("authorization", Qt::CaseInsensitive) == 0
        || name.compare("proxy-authorization", Qt::CaseInsensitive) == 0;
}

} // namespace

Redactor::Redactor(const Registry &registry, bool showSecrets)
    : m_registry(registry)
    , m_showSecrets(showSecrets)
{
}

QString Redactor::url(const QString &url) const
{
    if (m_showSecrets)
        return url;
    QString result = url;
    result.replace(userInfo(), QStringLiteral("\\1"));
    return result.replace(secretParameter(), QStringLiteral("\\1") % mask);
}

QString Redactor::text(const QString &text) const
{
    if (m_showSecrets)
        return text;
    return url(text).replace(schemeToken(), QStringLiteral("\\1 ") % mask);
}

QString Redactor::value(const HeaderField &field) const
{
    const QString shown = displayText(field.value);
    if (m_showSecrets || shown.isEmpty())
        return shown;
    if (field.name.compare("set-cookie", Qt::CaseInsensitive) == 0)
        return redactedSetCookie(shown);
    if (field.name.compare("cookie", Qt::CaseInsensitive) == 0)
        return redactedCookies(shown);
    if (isCredentials(field.name)) {
        const qsizetype space = shown.indexOf(u' ');
        return space < 0 ? mask : QString(shown.left(space + 1) % mask);
    }
    const FieldNote *note = m_registry.field(displayText(field.name));
    return note && note->secret ? mask : text(shown);
}

QString Redactor::head(const QByteArray &head) const
{
    if (m_showSecrets)
        return displayText(head);
    QStringList lines;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.startsWith("HTTP/") || line.left(colon).contains(' ')) {
            lines.append(text(displayText(line)));
            continue;
        }
        QByteArray rest = line.mid(colon + 1);
        const QString end = rest.endsWith('\r') ? QStringLiteral("\r") : QString();
        lines.append(displayText(line.left(colon)) % u": " % value({line.left(colon), rest.trimmed()}) % end);
    }
    return lines.join(u'\n');
}

} // namespace StatusScope
