// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/failurewords.h"

#include "exchange/curlfailure.h"
#include "exchange/neterrors.h"

#include <QRegularExpression>

#include <array>

namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;
using enum ErrorKind;

struct Sentence
{
    QLatin1StringView needle; // no sentence without it
    const char16_t *pattern;
    ErrorKind kind;
};

// Go, Java, .NET, Ruby, Python, apt and the browsers.
constexpr std::array sentences{
    Sentence{"current time"_L1, u"current time \\S{1,40} is before ", TlsNotYetValid},
    Sentence{"current time"_L1, u"current time \\S{1,40} is after ", TlsExpired},
    Sentence{"PKIX path building failed"_L1, u"PKIX path building failed", TlsUntrustedIssuer},
    Sentence{"trust relationship"_L1, u"Could not establish trust relationship", TlsUntrustedIssuer},
    Sentence{"i/o timeout"_L1, u"\\blookup \\S{1,300}(?: on \\S{1,100})?: .{0,200}i/o timeout", DnsFailure},
    Sentence{"i/o timeout"_L1, u"\\bdial (?:tcp|udp)\\S? \\S{1,300}: i/o timeout", ConnectionTimeout},
    Sentence{": EOF"_L1, u"^(?:Get|Head|Post|Put|Patch|Delete) \"https?://[^\"]{1,2000}\": EOF$", EmptyResponse},
    Sentence{"SSLEOFError"_L1, u"\\bSSLEOFError\\b", TlsHandshakeFailed},
    Sentence{"violation of protocol"_L1, u"EOF occurred in violation of protocol", TlsHandshakeFailed},
    Sentence{"Net::ReadTimeout"_L1, u"\\bNet::ReadTimeout\\b", ResponseTimeout},
    Sentence{"Net::OpenTimeout"_L1, u"\\bNet::OpenTimeout\\b", ConnectionTimeout},
    Sentence{"kept alive"_L1, u"connection that was expected to be kept alive was closed by the server",
             ConnectionReset},
    Sentence{"Could not resolve '"_L1, u"(?:^|  )[ \\t]*Could not resolve '(?:[\\w-]{1,63}\\.)+[A-Za-z]{2,63}'",
             DnsNotFound},
    Sentence{"connection timed out"_L1,
             u"Could not connect to \\S{1,300}:\\d{1,5} \\([^)\\n]{1,100}\\), connection timed out", ConnectionTimeout},
    Sentence{"refused to connect"_L1, u"^\\S{1,300} refused to connect\\.?$", ConnectionRefused},
    Sentence{"took too long to respond"_L1, u"^\\S{1,300} took too long to respond\\.?$", ConnectionTimeout},
    Sentence{"t send any data"_L1, u"^\\S{1,300} didn[’']t send any data\\.?$", EmptyResponse},
    Sentence{"redirected you too many times"_L1, u"^\\S{1,300} redirected you too many times\\.?$", TooManyRedirects},
};

constexpr int mostNames = 200;

// fetch() tells a page's script nothing of the reason.
std::optional<WordedFailure> byScript(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?|\\b(?:TypeError|AxiosError|Error): "
        "(Failed to fetch|Network Error|Load failed|NetworkError when attempting to fetch resource\\.)"
        "|\\(Reason: (CORS request did not succeed)\\))"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(WordedFailure{Cancelled, match.captured(1)}) : std::nullopt;
}

} // namespace

std::optional<WordedFailure> failureInSentence(const QString &text)
{
    for (const Sentence &sentence : sentences) {
        if (!text.contains(sentence.needle))
            continue;
        const QRegularExpression pattern(QString::fromUtf16(sentence.pattern), QRegularExpression::MultilineOption);
        if (pattern.match(text).hasMatch())
            return WordedFailure{sentence.kind, {}};
    }
    return std::nullopt;
}

std::optional<WordedFailure> failureByName(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\b(?:net::)?((?:ERR|NS_ERROR|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR)_[A-Z0-9_]{3,60})\\b"_s);
    auto matches = pattern.globalMatch(text);
    for (int i = 0; i < mostNames && matches.hasNext(); ++i) {
        const QString name = matches.next().captured(1);
        if (const std::optional<ErrorKind> kind = kindOfNetError(name))
            return WordedFailure{*kind, name};
    }
    return std::nullopt;
}

std::optional<WordedFailure> failureByKin(const QString &text)
{
    if (std::optional<WordedFailure> silent = byScript(text))
        return silent;
    static const QRegularExpression libraries(
        u"SSL routines:|\\bSSL_connect\\b|\\bssl\\.SSL\\w{0,40}Error\\b|\\[Errno \\d{1,3}\\]|\\bOpenSSL::SSL::"_s);
    for (const QString &line : text.split(u'\n')) {
        const std::optional<ErrorKind> kind = libraries.match(line).hasMatch() ? failureInWords(line) : std::nullopt;
        if (kind)
            return WordedFailure{*kind, line.simplified().left(200)};
    }
    return std::nullopt;
}

} // namespace StatusScope
