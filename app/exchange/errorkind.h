// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace StatusScope {

// Why a probe ended without a final answer. Each has a registry entry `failure-WORD`.
enum class ErrorKind {
    InvalidUrl,
    UnsupportedScheme,
    DnsNotFound,
    DnsFailure,
    ConnectionRefused,
    ConnectionTimeout,
    ConnectionReset,
    NetworkUnreachable,
    TlsExpired,
    TlsNotYetValid,
    TlsHostnameMismatch,
    TlsSelfSigned,
    TlsUntrustedIssuer,
    TlsHandshakeFailed,
    NotTls, // https asked of a server that speaks plain text
    NotHttp, // the answer is no HTTP
    EmptyResponse,
    ResponseTimeout,
    MalformedResponse,
    ResponseTooLarge,
    ResponseTruncated,
    TooManyRedirects,
    RedirectLoop,
    RedirectUnsafe, // to a scheme that is not http or https
    RedirectInvalid,
    ProxyRefused,
    ProxyAuthenticationRequired,
    Cancelled,
};

inline constexpr std::array<QLatin1StringView, 28> errorKindWords{
    QLatin1StringView("invalid-url"),
    QLatin1StringView("unsupported-scheme"),
    QLatin1StringView("dns-not-found"),
    QLatin1StringView("dns-failure"),
    QLatin1StringView("connection-refused"),
    QLatin1StringView("connection-timeout"),
    QLatin1StringView("connection-reset"),
    QLatin1StringView("network-unreachable"),
    QLatin1StringView("tls-expired"),
    QLatin1StringView("tls-not-yet-valid"),
    QLatin1StringView("tls-hostname-mismatch"),
    QLatin1StringView("tls-self-signed"),
    QLatin1StringView("tls-untrusted-issuer"),
    QLatin1StringView("tls-handshake-failed"),
    QLatin1StringView("not-tls"),
    QLatin1StringView("not-http"),
    QLatin1StringView("empty-response"),
    QLatin1StringView("response-timeout"),
    QLatin1StringView("malformed-response"),
    QLatin1StringView("response-too-large"),
    QLatin1StringView("response-truncated"),
    QLatin1StringView("too-many-redirects"),
    QLatin1StringView("redirect-loop"),
    QLatin1StringView("redirect-unsafe"),
    QLatin1StringView("redirect-invalid"),
    QLatin1StringView("proxy-refused"),
    QLatin1StringView("proxy-authentication-required"),
    QLatin1StringView("cancelled"),
};

constexpr QLatin1StringView toWord(ErrorKind kind)
{
    return errorKindWords[static_cast<std::size_t>(kind)];
}

// Somebody answered, but what the redirects lead to cannot be reached.
constexpr bool isOfRedirects(ErrorKind kind)
{
    return kind == ErrorKind::TooManyRedirects || kind == ErrorKind::RedirectLoop || kind == ErrorKind::RedirectUnsafe
        || kind == ErrorKind::RedirectInvalid;
}

std::optional<ErrorKind> errorKindFromWord(QStringView word);

} // namespace StatusScope
