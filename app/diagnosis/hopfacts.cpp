// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/hopfacts.h"

#include "registry/terms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <array>
#include <utility>

namespace StatusScope {

namespace {

constexpr std::array<std::pair<QLatin1StringView, char16_t>, 9> entities{{{"&lt;"_L1, u'<'},
                                                                          {"&gt;"_L1, u'>'},
                                                                          {"&quot;"_L1, u'"'},
                                                                          {"&apos;"_L1, u'\''},
                                                                          {"&rsquo;"_L1, u'\u2019'},
                                                                          {"&nbsp;"_L1, u' '},
                                                                          {"&middot;"_L1, u'\u00b7'},
                                                                          {"&raquo;"_L1, u'\u00bb'},
                                                                          {"&amp;"_L1, u'&'}}};

QString decodeText(const QByteArray &bytes)
{
    const auto head = QByteArrayView(bytes).first(qMin(bytes.size(), HopFacts::bodyLimit));
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return QStringDecoder(QStringDecoder::Utf16)(head);
    // Not stateless: the cut may fall into the middle of a character, which is no error.
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(head);
    return decoder.hasError() ? QString::fromLatin1(head) : text;
}

QString withoutEntities(QString text)
{
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression numeric(u"&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    qsizetype from = 0;
    QString decoded;
    for (auto it = numeric.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const char32_t code = match.hasCaptured(1) ? match.captured(1).toUInt(nullptr, 16) : match.captured(2).toUInt();
        decoded += QStringView(text).sliced(from, match.capturedStart() - from);
        decoded += code > 0x10ffff || code == 0 ? QString(QChar::ReplacementCharacter) : QString::fromUcs4(&code, 1);
        from = match.capturedEnd();
    }
    text = decoded + QStringView(text).sliced(from);
    for (const auto &[name, character] : entities)
        text.replace(name, QString(QChar(character)), Qt::CaseInsensitive);
    return text;
}

// The content of the first <tag …>…</tag>, as a person would see it.
QString elementText(QStringView html, QLatin1StringView tag)
{
    const QString opening = u'<' + tag;
    qsizetype from = 0;
    while (true) {
        const qsizetype start = html.indexOf(opening, from, Qt::CaseInsensitive);
        if (start < 0)
            return {};
        const qsizetype afterName = start + opening.size();
        const qsizetype content = html.indexOf(u'>', afterName) + 1;
        if (content == 0)
            return {};
        if (afterName < html.size() && (html[afterName] == u'>' || html[afterName].isSpace())) {
            const qsizetype end = html.indexOf(QString("</"_L1 + tag), content, Qt::CaseInsensitive);
            return visibleText(html.sliced(content, (end < 0 ? qMin(html.size(), content + 300) : end) - content));
        }
        from = content;
    }
}

// Where the text goes on after the tag, comment, script or style that begins at `start`.
qsizetype afterMarkup(QStringView html, qsizetype start)
{
    const QStringView rest = html.sliced(start);
    const auto behind = [&](QLatin1StringView closing) {
        const qsizetype at = rest.indexOf(closing, 1, Qt::CaseInsensitive);
        return at < 0 ? html.size() : start + at + closing.size();
    };
    if (rest.startsWith("<!--"_L1))
        return behind("-->"_L1);
    if (rest.startsWith("<script"_L1, Qt::CaseInsensitive))
        return behind("</script>"_L1);
    if (rest.startsWith("<style"_L1, Qt::CaseInsensitive))
        return behind("</style>"_L1);
    return behind(">"_L1);
}

QString cookieName(QByteArrayView setCookie)
{
    const qsizetype end = setCookie.indexOf('=');
    return QString::fromLatin1((end < 0 ? setCookie : setCookie.first(end)).trimmed());
}

QJsonValue parsedJson(const Hop &hop)
{
    const QByteArray body = hop.body.trimmed();
    if (hop.bodyTruncated || !(body.startsWith('{') || body.startsWith('[')))
        return QJsonValue::Undefined;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QString visibleText(QStringView html)
{
    QString text;
    text.reserve(html.size());
    for (qsizetype i = 0; i < html.size();) {
        // "<" followed by a blank or a digit is text ("a < b").
        if (html[i] == u'<' && i + 1 < html.size()
            && (html[i + 1].isLetter() || html[i + 1] == u'/' || html[i + 1] == u'!' || html[i + 1] == u'?'))
        {
            i = afterMarkup(html, i);
            text += u' ';
        } else {
            text += html[i++];
        }
    }
    return withoutEntities(text).simplified();
}

HopFacts::HopFacts(const Hop &answer)
    : hop(answer)
    , host(QUrl(answer.url).host().toLower())
    , contentType(QString::fromLatin1(answer.header("Content-Type")).section(u';', 0, 0).trimmed().toLower())
    , reason(displayText(answer.reason))
    , body(decodeText(answer.body))
    , text(visibleText(body))
    , lowerBody(body.toLower())
    , lowerText(text.toLower())
    , title(elementText(body, "title"_L1))
    , heading(elementText(body, "h1"_L1))
    , json(parsedJson(answer))
{
    // Such a text begins with what was the page's title or heading.
    if (onlyWords() && title.isEmpty() && heading.isEmpty() && !isHtml())
        title = heading = body.trimmed().section(u'\n', 0, 0).simplified();
    for (const QByteArray &value : answer.headerValues("Set-Cookie"))
        cookies.append(cookieName(value));
}

QStringList HopFacts::headerTexts(QByteArrayView name) const
{
    // No program repeats a field more often than that; hundreds of thousands would be tried against every rule.
    constexpr qsizetype mostValues = 64;
    QStringList texts;
    for (const HeaderField &field : hop.headers) {
        if (field.isNamed(name))
            texts.append(displayText(field.value));
        if (texts.size() == mostValues)
            break;
    }
    return texts;
}

QJsonValue HopFacts::jsonAt(QStringView path) const
{
    QJsonValue value = json;
    for (const QStringView key : path.tokenize(u'.')) {
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        if (value.isArray())
            value = isIndex ? value[index] : QJsonValue(QJsonValue::Undefined);
        else
            value = value[key];
    }
    return value;
}

std::optional<JsonError> jsonError(const HopFacts &facts)
{
    if (!facts.json.isObject())
        return std::nullopt;
    const bool complains = !facts.jsonAt(u"error").isUndefined() || !facts.jsonAt(u"message").isUndefined()
        || !facts.jsonAt(u"errors").isUndefined() || !facts.jsonAt(u"detail").isUndefined();
    for (const QString &path : {u"error.code"_s, u"error.status"_s, u"statusCode"_s, u"status_code"_s, u"status"_s,
                                u"data.status"_s, u"code"_s})
    {
        const QJsonValue value = facts.jsonAt(path);
        const int status = value.isDouble() ? value.toInt() : 0;
        if (complains && status >= 400 && status <= 599)
            return JsonError{path, status};
    }
    return std::nullopt;
}

bool HopFacts::isHtml() const
{
    return contentType.contains("html"_L1)
        || (contentType.isEmpty() && body.trimmed().startsWith(u'<') && body.contains("<html"_L1, Qt::CaseInsensitive));
}

} // namespace StatusScope
