// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/redactor.h"

#include "registry/registry.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace StatusScope {

namespace {

const QString mask = QStringLiteral("REDACTED");

// All of these are bounded: in a hostile text an unbounded one would take the square of its length.

// The value of a parameter; an apostrophe within belongs to it, one at the end closes a quotation.
#define PARAMETER_VALUE "(?:[^&#;\\s\"'<>]|'(?=[\\w%]))+"

#define SECRET_NAME                                                                                                    \
    "(?:[\\w.-]{0,64}(?:(?:token|secret|passw(?:or)?d|passwd|pwd|passphrase|apikey|api[_-]key|"                        \
    "subscription[_-]key|signature|credential|session|auth)[\\w.-]{0,64}|(?:access|private|reset)[_-]?key|sessid)|"    \
    "sig|sid|jwt|assertion|saml(?:response|request|art)|ticket|pass|pw|otp|bearer|hmac)"

// name=value of a query, a form or a line whose name says that the value is a secret. A path may be called so.
const QRegularExpression &secretParameter()
{
    static const QRegularExpression expression(QStringLiteral("((?<![\\w.%/-])" SECRET_NAME "=)" PARAMETER_VALUE),
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

// The same with a name that is escaped, "to%6ben", or one of a list or an object, "user[password]".
const QRegularExpression &oddParameter()
{
    static const QRegularExpression expression(
        QStringLiteral("(?<![\\w.%/\\[\\]-])([\\w.-]{0,64}[\\[%][\\w.%\\[\\]-]{0,128})=" PARAMETER_VALUE));
    return expression;
}

bool isSecretName(const QString &name)
{
    static const QRegularExpression separator(QStringLiteral("[^\\w.-]+"));
    static const QRegularExpression secret(QRegularExpression::anchoredPattern(QStringLiteral(SECRET_NAME)),
                                           QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = QUrl::fromPercentEncoding(name.toUtf8()).split(separator);
    return std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) { return secret.match(part).hasMatch(); });
}

QString withoutOddParameters(const QString &text)
{
    QString result;
    qsizetype done = 0;
    for (auto found = oddParameter().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!isSecretName(match.captured(1)))
            continue;
        result += QStringView(text).sliced(done, match.capturedEnd(1) + 1 - done) % mask;
        done = match.capturedEnd();
    }
    return result + QStringView(text).sliced(done);
}

// The same in an address that is a parameter of another one, and so percent-encoded, once or more often.
const QRegularExpression &nestedParameter()
{
    static const QRegularExpression expression(QStringLiteral("(%(?:25){0,3}(?:3f|26|23|3b)(?:" SECRET_NAME
                                                              "|key|code|state)%(?:25){0,3}3d)"
                                                              "(?:(?!%(?:25){0,3}(?:26|23))[^&#;\\s\"'<>])+"),
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

// Words that mean something else as often ("code=H12" of a log): secrets in a query, and at the start of a form.
const QRegularExpression &ambiguousParameter()
{
    static const QRegularExpression expression(
        QStringLiteral("((?:[?&;#]|^(?=\\w{1,9}=[^&\\s]{0,4096}&[\\w.-]{1,64}=))(?:key|code|state)=)" PARAMETER_VALUE),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

#undef SECRET_NAME
#undef PARAMETER_VALUE

// "access_token": "…" of JSON. Words that mean something else as often, such as "code", are left alone here: they are
// evidence.
const QRegularExpression &secretMember()
{
    static const QRegularExpression expression(
        QStringLiteral("(\"[\\w.-]{0,64}(?:token|secret|passwo?r?d|passwd|pwd|passphrase|apikey|"
                       "(?:api|access|private)[_-]key|credential|session|jwt)"
                       "[\\w.-]{0,64}\"\\s{0,9}:\\s{0,9}\")(?:[^\"\\\\\\r\\n]|\\\\.)+"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

// name="csrf_token" value="…" of a form.
const QRegularExpression &secretInput()
{
    static const QRegularExpression expression(
        QStringLiteral("(name=[\"']?[\\w.-]{0,64}(?:token|secret|passwo?r?d|session|nonce)[\\w.-]{0,64}[\"']?"
                       "\\s[^<>]{0,200}?value=[\"'])(?:(?<=\")[^\"]+|(?<=')[^']+)"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

// Up to the last @ of the authority: people do not escape the one in their password. Nor what ends an authority: then
// what would be the port is none.
const QRegularExpression &userInfo()
{
    static const QRegularExpression expression(
        QStringLiteral("((?:\\b[a-z][a-z0-9+.-]{0,30}:|(?<![\\w:/.%]))//)"
                       "(?:[^/?#\\s\"<>]+@|[^/?#\\s\"<>\\[]{0,256}:(?!\\d+[/?#\\\\]|//)[^\\s\"<>]{0,256}@)"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

// RFC 9110 section 11.1: schemes know no case. What follows most of them is Base64, unlike the second word of "Basic
// authentication"; a bearer's token may be anything but such a word.
const QRegularExpression &schemeToken()
{
    static const QRegularExpression expression(QStringLiteral(
        "\\b((?i:bearer)(?!\\s+(?i:authenti[a-z]+|authori[a-z]+|tokens?|schemes?|credentials?|challenges?|"
        "headers?|realms?)(?![\\w+/=~-]))"
        "|(?i:basic|digest|negotiate|ntlm)(?=\\s+[A-Za-z0-9+/._~-]{0,200}(?:[0-9+/=_~]|[a-z][A-Z])))"
        "\\s+(?![A-Za-z-]+=\")[A-Za-z0-9+/=._~-]{6,}"));
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
    // Most texts are short and lack what an expression cannot do without.
    QString result = url;
    if (result.contains(QStringLiteral("//")))
        result.replace(userInfo(), QStringLiteral("\\1"));
    if (result.contains(u'=')) {
        result.replace(secretParameter(), QStringLiteral("\\1") % mask);
        if (result.contains(u'%') || result.contains(u'['))
            result = withoutOddParameters(result);
    }
    if (result.contains(u'%'))
        result.replace(nestedParameter(), QStringLiteral("\\1") % mask);
    if (result.contains(u'='))
        result.replace(ambiguousParameter(), QStringLiteral("\\1") % mask);
    return result;
}

bool Redactor::isMasked(const QString &text)
{
    return text.contains(mask);
}

Redacted<QStringList> Redactor::urls(QStringList urls) const
{
    for (QString &each : urls)
        each = url(each);
    return Redacted<QStringList>(std::move(urls));
}

QString Redactor::text(const QString &text) const
{
    if (m_showSecrets)
        return text;
    QString result = url(text);
    if (std::any_of(result.cbegin(), result.cend(), [](QChar c) { return c.isSpace(); }))
        result.replace(schemeToken(), QStringLiteral("\\1 ") % mask);
    if (result.contains(u'"'))
        result.replace(secretMember(), QStringLiteral("\\1") % mask);
    if (result.contains(u'='))
        result.replace(secretInput(), QStringLiteral("\\1") % mask);
    return result;
}

QString Redactor::value(const HeaderField &field) const
{
    const QString shown = displayText(field.value);
    if (m_showSecrets || shown.isEmpty())
        return shown;
    if (field.isNamed("set-cookie"))
        return redactedSetCookie(shown);
    if (field.isNamed("cookie"))
        return redactedCookies(shown);
    if (isCredentials(field.name)) {
        const qsizetype space = shown.indexOf(u' ');
        return space < 0 ? mask : QString(shown.left(space + 1) % mask);
    }
    return hidesField(field.name) ? mask : text(shown);
}

bool Redactor::hidesField(const QByteArray &name) const
{
    const FieldNote *note = m_registry.field(displayText(name));
    return isCredentials(name) || name.compare("set-cookie", Qt::CaseInsensitive) == 0
        || name.compare("cookie", Qt::CaseInsensitive) == 0 || (note && note->secret);
}

QString Redactor::head(const QByteArray &head) const
{
    if (m_showSecrets)
        return displayText(head);
    QStringList lines;
    bool hidden = false; // the field above is a secret, so a line that continues it is one too
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax(qsizetype(0), colon)).trimmed();
        const bool continues = line.startsWith(' ') || line.startsWith('\t');
        const QString end = line.endsWith('\r') ? QStringLiteral("\r") : QString();
        if (continues && hidden) {
            lines.append(u' ' % mask % end);
        } else if (continues || name.isEmpty() || name.contains(' ') || line.startsWith("HTTP/")) {
            lines.append(text(displayText(line)));
        } else {
            const QByteArray rest = line.mid(colon + 1).trimmed();
            const QString plain = displayText(rest);
            const QString masked = value({name, rest});
            hidden = hidesField(name);
            lines.append(masked == plain ? displayText(line)
                                         : QString(displayText(line.left(colon)) % u": " % masked % end));
        }
    }
    return lines.join(u'\n');
}

} // namespace StatusScope
