// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/exchangephrases.h"

#include <QCoreApplication>
#include <QLocale>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExchangePhrases)
};

} // namespace

QString durationText(double ms)
{
    const QLocale locale;
    if (ms < 10)
        return Text::tr("%1 ms").arg(locale.toString(ms, 'f', 1));
    if (qRound(ms) < 1000)
        return Text::tr("%1 ms").arg(locale.toString(ms, 'f', 0));
    return Text::tr("%1 s").arg(locale.toString(ms / 1000, 'f', 1));
}

QString phasesText(const Timings &timings)
{
    const QLocale locale;
    QStringList parts;
    const std::pair<const char *, std::optional<double>> phases[] = {
        {QT_TRANSLATE_NOOP("ExchangePhrases", "DNS %1"), timings.dnsMs},
        {QT_TRANSLATE_NOOP("ExchangePhrases", "connect %1"), timings.connectMs},
        {QT_TRANSLATE_NOOP("ExchangePhrases", "TLS %1"), timings.tlsMs},
        {QT_TRANSLATE_NOOP("ExchangePhrases", "wait %1"), timings.waitMs},
        {QT_TRANSLATE_NOOP("ExchangePhrases", "download %1"), timings.downloadMs},
    };
    for (const auto &[text, ms] : phases) {
        if (ms)
            parts.append(Text::tr(text).arg(locale.toString(*ms, 'f', *ms < 10 ? 1 : 0)));
    }
    return parts.join(u", ");
}

QString statusLineText(const Hop &hop)
{
    const QString code =
        hop.statusText.isEmpty() ? QString::number(hop.status).rightJustified(3, u'0') : displayText(hop.statusText);
    return hop.reason.isEmpty() ? code : QString(code % u' ' % displayText(hop.reason));
}

QString hopAddress(const Hop &hop)
{
    return hop.url + hop.fragment;
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return Text::tr("Certain");
    case Confidence::Medium:
        return Text::tr("Likely");
    case Confidence::Low:
        return Text::tr("A guess");
    }
    Q_UNREACHABLE();
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Text::tr("Error");
    case Severity::Warning:
        return Text::tr("Warning");
    case Severity::Info:
        return Text::tr("Note");
    }
    Q_UNREACHABLE();
}

double totalMs(const Exchange &exchange)
{
    double total = 0;
    for (const Hop &hop : exchange.hops)
        total += hop.timings.totalMs.value_or(0);
    if (exchange.error && exchange.error->hop)
        total += exchange.error->hop->timings.totalMs.value_or(0);
    return total;
}

QString wayText(const Exchange &exchange)
{
    const int redirects = static_cast<int>(exchange.hops.size()) - (exchange.error && exchange.error->hop ? 0 : 1);
    QStringList parts;
    if (redirects > 0)
        parts.append(redirects == 1 ? Text::tr("1 redirect") : Text::tr("%n redirects", nullptr, redirects));
    const double total = totalMs(exchange);
    if (total > 0)
        parts.append(exchange.error ? Text::tr("stopped after %1").arg(durationText(total)) : durationText(total));
    return parts.join(u", ");
}

QString failureChip(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidUrl:
    case ErrorKind::UnsupportedScheme:
        return Text::tr("URL");
    case ErrorKind::DnsNotFound:
    case ErrorKind::DnsFailure:
        return Text::tr("DNS");
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionReset:
    case ErrorKind::NetworkUnreachable:
        return Text::tr("TCP");
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsNotYetValid:
    case ErrorKind::TlsHostnameMismatch:
    case ErrorKind::TlsSelfSigned:
    case ErrorKind::TlsUntrustedIssuer:
    case ErrorKind::TlsHandshakeFailed:
    case ErrorKind::NotTls:
        return Text::tr("TLS");
    case ErrorKind::ConnectionTimeout:
    case ErrorKind::ResponseTimeout:
        return Text::tr("TIME");
    case ErrorKind::NotHttp:
    case ErrorKind::EmptyResponse:
    case ErrorKind::MalformedResponse:
    case ErrorKind::ResponseTooLarge:
    case ErrorKind::ResponseTruncated:
        return Text::tr("HTTP");
    case ErrorKind::TooManyRedirects:
    case ErrorKind::RedirectLoop:
    case ErrorKind::RedirectUnsafe:
    case ErrorKind::RedirectInvalid:
        return Text::tr("LOOP");
    case ErrorKind::ProxyRefused:
    case ErrorKind::ProxyAuthenticationRequired:
        return Text::tr("PROXY");
    case ErrorKind::Cancelled:
        return Text::tr("STOP");
    }
    Q_UNREACHABLE();
}

} // namespace StatusScope
