// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace StatusScope {

// One answer prepared for the rules: texts decoded and cut once, however many rules look at them.
struct HopFacts
{
    // Nothing behind this many bytes of a body is looked at: an error page says who it is at its start.
    static constexpr qsizetype bodyLimit = 64 * 1024;

    explicit HopFacts(const Hop &hop);

    // What a person copied off a page: no head was seen, and no tags.
    bool onlyWords() const { return hop.httpVersion.isEmpty() && hop.url.isEmpty() && !hop.body.isEmpty(); }
    bool statusUnknown() const { return hop.status == 0 && onlyWords(); }

    const Hop &hop;
    QString host; // of the URL, lower case; empty where not known
    QString contentType; // lower case, without parameters
    QString reason;
    QString body; // as sent
    QString text; // what a person would see of it: no tags, scripts or styles, white space collapsed
    QString lowerBody; // for the many rules that look for words: searching with case is several times as fast
    QString lowerText;
    QString title; // of an HTML page, white space collapsed
    QString heading; // its first h1
    QStringList cookies; // names set by the answer
    QJsonValue json; // the body where it is JSON, else undefined

    QStringList headerTexts(QByteArrayView name) const;
    // "error.code" or "errors.0.message"; undefined where the path leads nowhere.
    QJsonValue jsonAt(QStringView path) const;
    bool isHtml() const;
};

// The HTTP error that a JSON answer names as its own: {"status": 404, …}, {"error": {"code": 500, …}}.
struct JsonError
{
    QString path; // where it stands
    int status = 0; // 400 to 599
};
std::optional<JsonError> jsonError(const HopFacts &facts);

// What a person would see of HTML: tags, scripts, styles and comments gone, the commonest entities decoded.
QString visibleText(QStringView html);

} // namespace StatusScope
