// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/softerrors.h"

#include "diagnosis/softphrases.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace StatusScope {

namespace {

using Kind = SoftErrorKind;

struct KindWord
{
    QLatin1StringView word; // in signatures.json, "shows"
    QLatin1StringView finding;
    Kind kind;
};

constexpr std::array kindWords{
    KindWord{"not-found"_L1, "soft-404"_L1, Kind::NotFound},
    KindWord{"failure"_L1, "soft-error"_L1, Kind::Failure},
    KindWord{"login"_L1, "login-wall"_L1, Kind::Login},
    KindWord{"challenge"_L1, "bot-challenge"_L1, Kind::Challenge},
    KindWord{"maintenance"_L1, "maintenance-page"_L1, Kind::Maintenance},
    KindWord{"parked"_L1, "parked-domain"_L1, Kind::Parked},
    KindWord{"portal"_L1, "captive-portal"_L1, Kind::Portal},
};

// Longer texts are content: an article about missing pages, a shop's front page that mentions its maintenance.
constexpr qsizetype fewWords = 1500;
constexpr qsizetype someWords = 6000;

std::optional<SoftError> byRule(const Making &making)
{
    for (const SignatureMatch &match : making.matches) {
        for (const KindWord &known : kindWords) {
            if (match.rule->shows == known.word)
                return SoftError{known.kind, match.evidence.text, match.vendor->vendor, match.rule->weight >= 80};
        }
    }
    return std::nullopt;
}

std::optional<SoftError> byTitle(const HopFacts &facts)
{
    if (!facts.isHtml())
        return std::nullopt;
    for (const QString &words : {facts.title, facts.heading}) {
        if (words.isEmpty())
            continue;
        const bool inWords = saysNotFound(words) && facts.text.size() < someWords;
        if (inWords || (saysNotFoundInNumbers(words) && facts.text.size() < fewWords))
            return SoftError{Kind::NotFound, words, {}, false};
        if (saysMaintenance(words) && facts.text.size() < fewWords)
            return SoftError{Kind::Maintenance, words, {}, false};
    }
    if (facts.text.size() < fewWords) {
        if (const QString words = parkingWords(facts.body); !words.isEmpty())
            return SoftError{Kind::Parked, words, {}, false};
    }
    return std::nullopt;
}

// APIs that answer 200 whatever happened: GraphQL without data, JSON-RPC 2.0 section 5.1, Slack's "ok".
QString refusalPath(const HopFacts &facts)
{
    const bool noData = facts.jsonAt(u"data").isUndefined() || facts.jsonAt(u"data").isNull();
    if (noData && facts.jsonAt(u"errors.0.message").isString())
        return u"errors.0.message"_s;
    if (facts.jsonAt(u"jsonrpc").isString() && facts.jsonAt(u"error.code").isDouble())
        return u"error.message"_s;
    const QJsonValue ok = facts.jsonAt(u"ok");
    return ok.isBool() && !ok.toBool() && facts.jsonAt(u"error").isString() ? u"error"_s : QString();
}

// https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md: anything but 0 is a failure.
std::optional<SoftError> byGrpc(const Hop &hop)
{
    const auto named = [](const HeaderField &field) { return field.isNamed("grpc-status"); };
    for (const HeaderFields &fields : {hop.headers, hop.trailers}) {
        const auto found = std::find_if(fields.begin(), fields.end(), named);
        bool ok = false;
        if (found != fields.end() && found->value.toInt(&ok) != 0 && ok)
            return SoftError{Kind::Failure, u"grpc-status: %1"_s.arg(displayText(found->value)), {}, true};
    }
    return std::nullopt;
}

std::optional<SoftError> byJson(const HopFacts &facts)
{
    const std::optional<JsonError> own = jsonError(facts);
    if (const QString path = refusalPath(facts); !own && !path.isEmpty())
        return SoftError{Kind::Failure, u"%1: %2"_s.arg(path, facts.jsonAt(path).toString()), {}, true};
    if (!own)
        return byGrpc(facts.hop);
    const Kind kind = own->status == 404 || own->status == 410 ? Kind::NotFound : Kind::Failure;
    return SoftError{kind, u"%1: %2"_s.arg(own->path).arg(own->status), {}, true};
}

// RFC 1918, RFC 3927, RFC 4193.
bool isPrivate(const QString &host)
{
    static const QRegularExpression expression(
        u"^(?:10\\.|192\\.168\\.|169\\.254\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.)[\\d.]+$|^(?:f[cd]|fe[89ab])[0-9a-f:]+$"_s);
    return expression.match(host).hasMatch();
}

// Somebody else answered for the site: the way leads to another host that asks to sign in to the network.
std::optional<SoftError> byPortal(const Exchange &exchange, const HopFacts &facts)
{
    const QString asked = QUrl(exchange.url).host();
    const bool elsewhere = !asked.isEmpty() && !facts.host.isEmpty() && asked != facts.host;
    if (facts.body.contains("<WISPAccessGatewayParam"_L1, Qt::CaseInsensitive))
        return SoftError{Kind::Portal, u"WISPAccessGatewayParam"_s, {}, true};
    if (!elsewhere || isPrivate(asked))
        return std::nullopt;
    const QString words = portalWords(facts.body);
    if (!words.isEmpty() || isPrivate(facts.host))
        return SoftError{Kind::Portal, words.isEmpty() ? facts.host : words, {}, isPrivate(facts.host)};
    return std::nullopt;
}

bool isSignIn(const QUrl &url)
{
    static const QStringList hosts{u"login.microsoftonline.com"_s, u"accounts.google.com"_s, u"login.live.com"_s,
                                   u"auth0.com"_s, u"okta.com"_s};
    static const QStringList names{u"login"_s, u"signin"_s,       u"sign-in"_s,      u"sign_in"_s, u"sso"_s,
                                   u"logon"_s, u"wp-login.php"_s, u"authenticate"_s, u"anmelden"_s};
    const bool knownHost = std::any_of(hosts.begin(), hosts.end(), [&](const QString &host) {
        return url.host() == host || url.host().endsWith(u'.' + host);
    });
    const QStringList parts = url.path().toLower().section(u'.', 0, 0).split(u'/') + url.path().toLower().split(u'/');
    return knownHost
        || std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return names.contains(part); });
}

std::optional<SoftError> byLogin(const Exchange &exchange, const HopFacts &facts)
{
    const QUrl last(facts.hop.url);
    if (exchange.hops.size() < 2 || !isSignIn(last) || isSignIn(QUrl(exchange.hops.first().url)))
        return std::nullopt;
    return SoftError{
        Kind::Login, last.host() + last.path(), {}, facts.body.contains("type=\"password\""_L1, Qt::CaseInsensitive)};
}

} // namespace

std::optional<SoftError> softError(const Exchange &exchange, const HopFacts &facts, const Making &making)
{
    // 304 and answers to HEAD show no page; partial content shows a piece of one.
    const int status = facts.hop.status;
    if (status < 200 || status > 299 || status == 206)
        return std::nullopt;
    if (auto found = byRule(making))
        return found;
    if (auto found = byPortal(exchange, facts))
        return found;
    if (auto found = byLogin(exchange, facts))
        return found;
    if (auto found = byTitle(facts))
        return found;
    return byJson(facts);
}

QString findingId(SoftErrorKind kind)
{
    for (const KindWord &known : kindWords) {
        if (known.kind == kind)
            return known.finding;
    }
    return {};
}

} // namespace StatusScope
