// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/curlfailure.h"

#include <QRegularExpression>

#include <array>

namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;
using enum ErrorKind;

struct Words
{
    QLatin1StringView text; // lower case
    ErrorKind kind;
};

// What OpenSSL, GnuTLS, Schannel and Secure Transport make curl say, and curl itself; the first that is found counts.
constexpr std::array phrases{
    Words{"could not resolve proxy"_L1, ProxyRefused},
    Words{"resolving timed out"_L1, DnsFailure},
    Words{"timeout while contacting dns"_L1, DnsFailure},
    Words{"could not contact dns"_L1, DnsFailure},
    Words{"returned general failure"_L1, DnsFailure},
    Words{"could not resolve host"_L1, DnsNotFound},
    Words{"couldn't resolve host"_L1, DnsNotFound},
    Words{"name or service not known"_L1, DnsNotFound},
    Words{"unable to resolve host"_L1, DnsNotFound},
    Words{"nodename nor servname"_L1, DnsNotFound},
    Words{"temporary failure in name resolution"_L1, DnsFailure},
    Words{"response 407"_L1, ProxyAuthenticationRequired},
    Words{"code 407 from proxy"_L1, ProxyAuthenticationRequired},
    Words{"connect tunnel failed"_L1, ProxyRefused},
    Words{"from proxy after connect"_L1, ProxyRefused},
    Words{"proxy connect aborted"_L1, ProxyRefused},
    Words{"socks"_L1, ProxyRefused},
    Words{"network is unreachable"_L1, NetworkUnreachable},
    Words{"no route to host"_L1, NetworkUnreachable},
    Words{"host is down"_L1, NetworkUnreachable},
    Words{"host is unreachable"_L1, NetworkUnreachable},
    Words{"connection refused"_L1, ConnectionRefused},
    Words{"actively refused"_L1, ConnectionRefused},
    Words{"ssl connection timeout"_L1, ConnectionTimeout},
    Words{"connection timed out"_L1, ConnectionTimeout},
    Words{"connection timeout"_L1, ConnectionTimeout},
    Words{"empty reply"_L1, EmptyResponse},
    Words{"no data received"_L1, EmptyResponse},
    Words{"http/0.9"_L1, NotHttp},
    Words{"weird server reply"_L1, NotHttp},
    Words{"unsupported http"_L1, NotHttp},
    Words{"self-signed certificate in certificate chain"_L1, TlsUntrustedIssuer},
    Words{"self signed certificate in certificate chain"_L1, TlsUntrustedIssuer},
    Words{"self-signed certificate"_L1, TlsSelfSigned},
    Words{"self signed certificate"_L1, TlsSelfSigned},
    Words{"certificate has expired"_L1, TlsExpired},
    Words{"certificate expired"_L1, TlsExpired},
    Words{"cert_expired"_L1, TlsExpired},
    Words{"not yet valid"_L1, TlsNotYetValid},
    Words{"not yet activated"_L1, TlsNotYetValid},
    Words{"no alternative certificate subject name"_L1, TlsHostnameMismatch},
    Words{"does not match target host"_L1, TlsHostnameMismatch},
    Words{"hostname mismatch"_L1, TlsHostnameMismatch},
    Words{"doesn't match requested host"_L1, TlsHostnameMismatch},
    Words{"no certificate subject alternative name"_L1, TlsHostnameMismatch},
    Words{"wrong_principal"_L1, TlsHostnameMismatch},
    Words{"unable to get local issuer"_L1, TlsUntrustedIssuer},
    Words{"unable to get issuer"_L1, TlsUntrustedIssuer},
    Words{"unable to verify the first certificate"_L1, TlsUntrustedIssuer},
    Words{"untrusted_root"_L1, TlsUntrustedIssuer},
    Words{"unable to locally verify"_L1, TlsUntrustedIssuer},
    Words{"signer not trusted"_L1, TlsUntrustedIssuer},
    Words{"certificate verify failed"_L1, TlsUntrustedIssuer},
    Words{"wrong version number"_L1, NotTls},
    Words{"packet length too long"_L1, NotTls},
    Words{"unexpected message"_L1, NotTls},
    Words{"ssl routines::http request"_L1, NotTls},
    Words{"sec_e_invalid_token"_L1, NotTls},
    Words{"invalid content-length"_L1, MalformedResponse},
    Words{"chunked-encoding"_L1, MalformedResponse},
    Words{"hexadecimal"_L1, MalformedResponse},
    Words{"nul byte"_L1, MalformedResponse},
    Words{"content encoding"_L1, MalformedResponse},
    Words{"transfer closed with"_L1, ResponseTruncated},
    Words{"too large response headers"_L1, ResponseTooLarge},
    Words{"maximum file size"_L1, ResponseTooLarge},
    Words{"redirects followed"_L1, TooManyRedirects},
    Words{"reset by peer"_L1, ConnectionReset},
    Words{"connection was reset"_L1, ConnectionReset},
    Words{"forcibly closed"_L1, ConnectionReset},
    Words{"broken pipe"_L1, ConnectionReset},
    Words{"connection was aborted"_L1, ConnectionReset},
    Words{"ssl_error_syscall"_L1, TlsHandshakeFailed},
    Words{"alert"_L1, TlsHandshakeFailed},
    Words{"handshake"_L1, TlsHandshakeFailed},
    Words{"url using bad"_L1, InvalidUrl},
    Words{"url rejected"_L1, InvalidUrl},
    Words{"port number"_L1, InvalidUrl},
    Words{"not supported or disabled"_L1, UnsupportedScheme},
    Words{"aborted by callback"_L1, Cancelled},
};

struct Number
{
    int number;
    ErrorKind kind;
};

// https://curl.se/libcurl/c/libcurl-errors.html
constexpr std::array numbers{
    Number{1, UnsupportedScheme},    Number{3, InvalidUrl},          Number{5, ProxyRefused},
    Number{6, DnsNotFound},          Number{7, ConnectionRefused},   Number{8, NotHttp},
    Number{16, MalformedResponse},   Number{18, ResponseTruncated},  Number{28, ResponseTimeout},
    Number{35, TlsHandshakeFailed},  Number{42, Cancelled},          Number{47, TooManyRedirects},
    Number{51, TlsHostnameMismatch}, Number{52, EmptyResponse},      Number{53, TlsHandshakeFailed},
    Number{54, TlsHandshakeFailed},  Number{55, ConnectionReset},    Number{56, ConnectionReset},
    Number{58, TlsHandshakeFailed},  Number{59, TlsHandshakeFailed}, Number{60, TlsUntrustedIssuer},
    Number{61, MalformedResponse},   Number{63, ResponseTooLarge},   Number{66, TlsHandshakeFailed},
    Number{77, TlsHandshakeFailed},  Number{83, TlsUntrustedIssuer}, Number{90, TlsUntrustedIssuer},
    Number{91, TlsHandshakeFailed},  Number{92, MalformedResponse},  Number{95, MalformedResponse},
    Number{96, TlsHandshakeFailed},  Number{97, ProxyRefused},       Number{98, TlsHandshakeFailed},
    Number{82, TlsHandshakeFailed},  Number{100, ResponseTooLarge},  Number{101, TlsHandshakeFailed},
};

std::optional<ErrorKind> kindOfNumber(int number)
{
    for (const Number &known : numbers) {
        if (known.number == number)
            return known.kind;
    }
    return std::nullopt;
}

// The same words mean another thing later on the way.
ErrorKind inPlace(ErrorKind kind, const CurlProgress &progress)
{
    switch (kind) {
    case TooManyRedirects:
        return progress.loops ? RedirectLoop : kind;
    case InvalidUrl:
        return progress.redirected ? RedirectInvalid : kind;
    case UnsupportedScheme:
        return progress.redirected ? RedirectUnsafe : kind;
    case ConnectionRefused:
        return progress.throughProxy && !progress.connected ? ProxyRefused : kind;
    case ResponseTimeout:
        return progress.connected ? kind : ConnectionTimeout;
    case ConnectionReset:
        return progress.hasHead ? ResponseTruncated : kind;
    default:
        return kind;
    }
}

} // namespace

std::optional<ErrorKind> failureInWords(const QString &message)
{
    for (const Words &words : phrases) {
        if (message.contains(words.text, Qt::CaseInsensitive))
            return words.kind;
    }
    return std::nullopt;
}

std::optional<CurlComplaint> readCurlComplaint(QByteArrayView line)
{
    static const QRegularExpression pattern(u"^curl(?:\\.exe)?: \\((\\d{1,3})\\)\\s*(.*)$"_s);
    if (!line.startsWith("curl"))
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(displayText(line.first(qMin<qsizetype>(line.size(), 1000))));
    if (!match.hasMatch())
        return std::nullopt;
    // Where the reason was not copied along, the number is all that was seen.
    return CurlComplaint{match.captured(1).toInt(), match.captured(match.capturedLength(2) > 0 ? 2 : 0)};
}

QByteArray quotedCurlComplaint(QByteArrayView text)
{
    static const QRegularExpression pattern(u"\\bcURL error (\\d{1,3}): ([^\\r\\n]{1,400})"_s);
    const qsizetype at = text.indexOf("cURL error ");
    if (at < 0 || text.trimmed().startsWith('<'))
        return {};
    const QRegularExpressionMatch match =
        pattern.match(displayText(text.sliced(at, qMin<qsizetype>(text.size() - at, 500))));
    if (!match.hasMatch())
        return {};
    const QString words = match.captured(2).section(u" (see http"_s, 0, 0);
    return QString(u"curl: (" % match.captured(1) % u") " % words).toUtf8();
}

std::optional<ErrorKind> failureInNotes(const CurlProgress &progress)
{
    for (auto note = progress.notes.crbegin(); note != progress.notes.crend(); ++note) {
        if (const std::optional<ErrorKind> kind = failureInWords(*note))
            return inPlace(*kind, progress);
    }
    return std::nullopt;
}

std::optional<ErrorKind> curlFailure(const CurlComplaint &complaint, const CurlProgress &progress)
{
    // 22: --fail and an error status. 23: the output could not be written.
    if (complaint.number == 22 || (complaint.number == 23 && progress.hasHead))
        return std::nullopt;
    if (const std::optional<ErrorKind> kind = failureInWords(complaint.message))
        return inPlace(*kind, progress);
    // "Connection timed out after" is said while connecting, "Operation timed out after" later.
    if (complaint.number == 28 && complaint.message.startsWith("Operation timed out"_L1) && progress.notes.isEmpty())
        return ResponseTimeout;
    // "Failed to connect to host: Couldn't connect to server" leaves the reason to the lines before it.
    if (complaint.number == 7 || complaint.number == 35 || complaint.number == 60) {
        if (const std::optional<ErrorKind> kind = failureInNotes(progress))
            return kind;
    }
    if (const std::optional<ErrorKind> kind = kindOfNumber(complaint.number))
        return inPlace(*kind, progress);
    return std::nullopt;
}

} // namespace StatusScope
