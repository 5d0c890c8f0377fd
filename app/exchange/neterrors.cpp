// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/neterrors.h"

#include <algorithm>
#include <array>

namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;
using enum ErrorKind;

struct NetError
{
    QLatin1StringView name;
    ErrorKind kind;
};

// Chromium's net_error_list.h and Firefox's ErrorList.py; a name that begins another one stands behind it.
constexpr std::array netErrors{
    NetError{"ERR_NAME_NOT_RESOLVED"_L1, DnsNotFound},
    NetError{"ERR_NAME_RESOLUTION_FAILED"_L1, DnsFailure},
    NetError{"ERR_DNS_"_L1, DnsFailure},
    NetError{"NS_ERROR_UNKNOWN_HOST"_L1, DnsNotFound},
    NetError{"ERR_CONNECTION_REFUSED"_L1, ConnectionRefused},
    NetError{"ERR_CONNECTION_FAILED"_L1, ConnectionRefused},
    NetError{"NS_ERROR_CONNECTION_REFUSED"_L1, ConnectionRefused},
    NetError{"ERR_CONNECTION_TIMED_OUT"_L1, ConnectionTimeout},
    NetError{"ERR_TIMED_OUT"_L1, ConnectionTimeout},
    NetError{"NS_ERROR_NET_TIMEOUT"_L1, ConnectionTimeout},
    NetError{"ERR_CONNECTION_RESET"_L1, ConnectionReset},
    NetError{"ERR_CONNECTION_CLOSED"_L1, ConnectionReset},
    NetError{"ERR_CONNECTION_ABORTED"_L1, ConnectionReset},
    NetError{"ERR_SOCKET_NOT_CONNECTED"_L1, ConnectionReset},
    NetError{"NS_ERROR_NET_RESET"_L1, ConnectionReset},
    NetError{"NS_ERROR_NET_INTERRUPT"_L1, ConnectionReset},
    NetError{"ERR_INTERNET_DISCONNECTED"_L1, NetworkUnreachable},
    NetError{"ERR_ADDRESS_UNREACHABLE"_L1, NetworkUnreachable},
    NetError{"ERR_NETWORK_"_L1, NetworkUnreachable},
    NetError{"NS_ERROR_OFFLINE"_L1, NetworkUnreachable},
    NetError{"SEC_ERROR_OCSP_FUTURE_RESPONSE"_L1, TlsNotYetValid},
    NetError{"SEC_ERROR_OCSP_OLD_RESPONSE"_L1, TlsExpired},
    NetError{"ERR_CERT_DATE_INVALID"_L1, TlsExpired},
    NetError{"SEC_ERROR_EXPIRED_CERTIFICATE"_L1, TlsExpired},
    NetError{"ERR_CERT_COMMON_NAME_INVALID"_L1, TlsHostnameMismatch},
    NetError{"SSL_ERROR_BAD_CERT_DOMAIN"_L1, TlsHostnameMismatch},
    NetError{"ERR_CERT_"_L1, TlsUntrustedIssuer},
    NetError{"ERR_CERTIFICATE_"_L1, TlsUntrustedIssuer},
    NetError{"SEC_ERROR_"_L1, TlsUntrustedIssuer},
    NetError{"MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT"_L1, TlsSelfSigned},
    NetError{"MOZILLA_PKIX_ERROR_"_L1, TlsUntrustedIssuer},
    NetError{"ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN"_L1, TlsUntrustedIssuer},
    NetError{"ERR_SSL_"_L1, TlsHandshakeFailed},
    NetError{"ERR_BAD_SSL_CLIENT_AUTH_CERT"_L1, TlsHandshakeFailed},
    NetError{"SSL_ERROR_"_L1, TlsHandshakeFailed},
    NetError{"ERR_EMPTY_RESPONSE"_L1, EmptyResponse},
    NetError{"ERR_INVALID_HTTP_RESPONSE"_L1, NotHttp},
    NetError{"ERR_RESPONSE_HEADERS_TOO_BIG"_L1, ResponseTooLarge},
    NetError{"ERR_RESPONSE_HEADERS_"_L1, MalformedResponse},
    NetError{"ERR_INVALID_RESPONSE"_L1, MalformedResponse},
    NetError{"ERR_CONTENT_DECODING_"_L1, MalformedResponse},
    NetError{"ERR_INVALID_CHUNKED_ENCODING"_L1, MalformedResponse},
    NetError{"ERR_HTTP2_"_L1, MalformedResponse},
    NetError{"ERR_QUIC_"_L1, MalformedResponse},
    NetError{"ERR_CONTENT_LENGTH_MISMATCH"_L1, ResponseTruncated},
    NetError{"ERR_INCOMPLETE_CHUNKED_ENCODING"_L1, ResponseTruncated},
    NetError{"NS_ERROR_NET_PARTIAL_TRANSFER"_L1, ResponseTruncated},
    NetError{"ERR_TOO_MANY_REDIRECTS"_L1, TooManyRedirects},
    NetError{"NS_ERROR_REDIRECT_LOOP"_L1, TooManyRedirects},
    NetError{"ERR_UNSAFE_REDIRECT"_L1, RedirectUnsafe},
    NetError{"ERR_INVALID_REDIRECT"_L1, RedirectInvalid},
    NetError{"ERR_UNEXPECTED_PROXY_AUTH"_L1, ProxyAuthenticationRequired},
    NetError{"ERR_PROXY_AUTH_"_L1, ProxyAuthenticationRequired},
    NetError{"ERR_PROXY_"_L1, ProxyRefused},
    NetError{"ERR_TUNNEL_CONNECTION_FAILED"_L1, ProxyRefused},
    NetError{"ERR_SOCKS_"_L1, ProxyRefused},
    NetError{"NS_ERROR_PROXY_"_L1, ProxyRefused},
    NetError{"NS_ERROR_UNKNOWN_PROXY_HOST"_L1, ProxyRefused},
    NetError{"ERR_INVALID_URL"_L1, InvalidUrl},
    NetError{"NS_ERROR_MALFORMED_URI"_L1, InvalidUrl},
    NetError{"ERR_UNKNOWN_URL_SCHEME"_L1, UnsupportedScheme},
    NetError{"ERR_DISALLOWED_URL_SCHEME"_L1, UnsupportedScheme},
    NetError{"ERR_CLEARTEXT_NOT_PERMITTED"_L1, Cancelled},
    NetError{"ERR_ABORTED"_L1, Cancelled},
    NetError{"ERR_BLOCKED_BY_"_L1, Cancelled},
    NetError{"ERR_FAILED"_L1, Cancelled},
    NetError{"NS_BINDING_ABORTED"_L1, Cancelled},
    NetError{"NS_ERROR_ABORT"_L1, Cancelled},
};

// What fetch() and Axios say of everything that leaves a page's script without an answer.
constexpr std::array silentScripts{"Failed to fetch"_L1, "Network Error"_L1, "Load failed"_L1,
                                   "NetworkError when attempting to fetch resource."_L1,
                                   "CORS request did not succeed"_L1};

} // namespace

std::optional<ErrorKind> kindOfNetError(const QString &name)
{
    const QString plain = name.trimmed().section(u"net::"_s, -1);
    for (const NetError &error : netErrors) {
        if (plain.startsWith(error.name, Qt::CaseInsensitive))
            return error.kind;
    }
    return std::nullopt;
}

bool tellsNoReason(const QString &detail)
{
    return detail == noReason || detail.section(u"net::"_s, -1) == "ERR_FAILED"_L1 || isUnknownToCurl(detail)
        || std::find(silentScripts.begin(), silentScripts.end(), detail) != silentScripts.end();
}

bool isUnknownToCurl(const QString &detail)
{
    return detail.startsWith("curl: ("_L1) && !detail.startsWith("curl: (42)"_L1);
}

} // namespace StatusScope
