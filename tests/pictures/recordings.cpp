// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "pictures/recordings.h"

#include "exchange/importer.h"

#include <QUrl>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime moment(QDate(2026, 11, 21), QTime(11, 14), Qt::UTC); // of the recording, wherever it is listed

Timings timings(std::optional<double> dns, std::optional<double> connect, std::optional<double> tls,
                std::optional<double> wait, std::optional<double> download)
{
    Timings result{dns, connect, tls, wait, download, 0};
    for (const std::optional<double> &part : {dns, connect, tls, wait, download})
        *result.totalMs += part.value_or(0);
    return result;
}

TlsInfo certificate(const QString &host, const QDate &from, const QDate &until)
{
    TlsInfo tls;
    tls.protocol = u"TLSv1.3"_s;
    tls.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    Certificate own;
    own.subject = host;
    own.issuer = u"Example Trust, Intermediate R3"_s;
    own.notBefore = QDateTime(from, QTime(0, 0), Qt::UTC);
    own.notAfter = QDateTime(until, QTime(23, 59, 59), Qt::UTC);
    own.names = {host};
    own.serial = u"03:a1:5c:77:20:9e"_s;
    tls.chain = {own};
    return tls;
}

Hop ask(const QString &address, const Timings &times)
{
    const QUrl url(address);
    Hop hop;
    hop.url = address;
    hop.startedAt = moment;
    hop.remoteAddress = u"192.0.2.44"_s;
    hop.remotePort = url.scheme() == "https"_L1 ? 443 : 80;
    hop.timings = times;
    if (times.tlsMs)
        hop.tls = certificate(url.host(), QDate(2026, 10, 2), QDate(2026, 12, 31));
    const QString target = url.path() + (url.hasQuery() ? u'?' + url.query() : QString());
    hop.sent = "GET " + target.toUtf8() + " HTTP/1.1\r\nHost: " + url.host().toUtf8()
        + "\r\nUser-Agent: StatusScope/0.1.0\r\nAccept: */*\r\n\r\n";
    hop.bytesSent = hop.sent.size();
    return hop;
}

// `text`: an answer as it came, its lines ended by line feeds.
Hop answered(const QString &address, const QByteArray &text, const Timings &times)
{
    Hop hop = ask(address, times);
    const Hop read = importText(text).exchanges.value(0).hops.value(0);
    hop.status = read.status;
    hop.statusText = read.statusText;
    hop.reason = read.reason;
    hop.httpVersion = read.httpVersion;
    hop.headers = read.headers;
    hop.body = read.body;
    hop.bodyBytes = read.body.size();
    hop.receivedHead = text.left(text.indexOf("\n\n") + 2).replace("\n", "\r\n");
    hop.bytesReceived = hop.receivedHead.size() + hop.bodyBytes;
    return hop;
}

Exchange exchangeOf(const QList<Hop> &hops)
{
    Exchange exchange;
    exchange.url = hops.first().url;
    exchange.startedAt = moment;
    exchange.hops = hops;
    return exchange;
}

Exchange failed(Hop hop, ErrorKind kind, const QString &detail)
{
    hop.sent.clear(); // it never got so far
    hop.bytesSent = 0;
    Exchange exchange;
    exchange.url = hop.url;
    exchange.startedAt = moment;
    exchange.error = Failure{kind, detail, hop};
    return exchange;
}

Exchange shop()
{
    const QByteArray page = "<!DOCTYPE html>\n<html lang=\"en-US\">\n<head><title>shop.example | 522: Connection timed "
                            "out</title></head>\n<body>\n<div id=\"cf-wrapper\"><div id=\"cf-error-details\">\n"
                            "<h1>Connection timed out <span class=\"code-label\">Error code 522</span></h1>\n"
                            "<p>The initial connection between Cloudflare's network and the origin web server timed "
                            "out.</p>\n</div></div>\n</body>\n</html>\n";
    return exchangeOf(
        {answered(u"http://shop.example/checkout?cart=81"_s,
                  "HTTP/1.1 301 Moved Permanently\nServer: cloudflare\nCF-RAY: 9e1f4a7b2c3d5e6f-FRA\nLocation: "
                  "https://shop.example/checkout?cart=81\nContent-Length: 0\n\n",
                  timings(14, 11, {}, 23, 1)),
         answered(u"https://shop.example/checkout?cart=81"_s,
                  "HTTP/1.1 302 Found\nServer: cloudflare\nCF-RAY: 9e1f4a7b2c3d5e70-FRA\nLocation: "
                  "https://www.shop.example/checkout?cart=81\nContent-Length: 0\n\n",
                  timings({}, 12, 28, 164, 2)),
         answered(u"https://www.shop.example/checkout?cart=81"_s,
                  "HTTP/1.1 522 \nServer: cloudflare\nCF-RAY: 9e1f4a7b2c3d5e6f-FRA\nCache-Control: private, max-age=0, "
                  "no-store\nContent-Type: text/html; charset=UTF-8\nDate: Sat, 21 Nov 2026 11:14:19 "
                  "GMT\nContent-Length: "
                      + QByteArray::number(page.size()) + "\nReferrer-Policy: same-origin\n\n" + page,
                  timings(16, 11, 27, 19180, 6))});
}

Exchange expired()
{
    Hop hop = ask(u"https://intranet.example.org/"_s, timings(9, 14, 31, {}, {}));
    hop.tls = certificate(u"intranet.example.org"_s, QDate(2026, 8, 16), QDate(2026, 11, 14));
    hop.tls->problems = {u"The certificate has expired"_s};
    return failed(hop, ErrorKind::TlsExpired, {});
}

Exchange loop()
{
    QList<Hop> hops;
    for (const char *path : {"login", "welcome", "login"}) {
        const QString url = u"https://old.example.net/"_s + QLatin1StringView(path);
        const QByteArray next = qstrcmp(path, "login") == 0 ? "/welcome" : "/login";
        hops += answered(url, "HTTP/1.1 302 Found\nServer: nginx\nLocation: " + next + "\nContent-Length: 0\n\n",
                         timings({}, 12, 25, 31, 1));
    }
    Exchange exchange = exchangeOf(hops);
    exchange.error = Failure{ErrorKind::RedirectLoop, u"https://old.example.net/login"_s, {}};
    return exchange;
}

Exchange single(const QString &url, const QByteArray &text)
{
    return exchangeOf({answered(url, text, timings(8, 12, 24, 41, 2))});
}

QByteArray nginxPage(const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\nServer: nginx/1.22.1\nContent-Type: text/html\n\n<html>\n<head><title>" + status
        + "</title></head>\n<body>\n<center><h1>" + status + "</h1></center>\n<hr><center>nginx/1.22.1</center>\n"
        + "</body>\n</html>\n";
}

} // namespace

std::vector<Recording> recordings()
{
    const QByteArray fine = "HTTP/1.1 200 OK\nServer: nginx/1.22.1\nContent-Type: text/html\n\n<h1>Welcome</h1>\n";
    const QByteArray moved = "HTTP/1.1 301 Moved Permanently\nServer: nginx/1.22.1\nLocation: ";
    Exchange unfollowed = single(u"https://example.org/"_s, moved + "https://www.example.org/\n\n");
    unfollowed.followRedirects = false;
    const QString status = u"https://status.shop.example/"_s;
    const QByteArray blocked =
        "HTTP/1.1 403 Forbidden\nServer: cloudflare\nCF-RAY: 9a1b2c3d4e5f6071-FRA\nContent-Type: text/html; "
        "charset=UTF-8\n\n<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been "
        "blocked</h1><p>Error 1020</p>\n";
    return {
        {1, QTime(11, 38), unfollowed},
        {1, QTime(11, 40),
         single(u"https://files.example.org/report.pdf"_s,
                "HTTP/1.1 401 Unauthorized\nServer: Apache\nWWW-Authenticate: Basic realm=\"Files\"\nContent-Length: "
                "0\n\n")},
        {1, QTime(14, 2), single(u"https://example.com/"_s, fine)},
        {1, QTime(14, 5), single(u"https://booking.example.org/"_s, nginxPage("503 Service Temporarily Unavailable"))},
        {1, QTime(16, 19),
         failed(ask(u"https://exmaple.com/"_s, timings(31, {}, {}, {}, {})), ErrorKind::DnsNotFound, u"exmaple.com"_s)},
        {1, QTime(16, 20), single(u"https://example.com/pricing-2025"_s, nginxPage("404 Not Found"))},
        {0, QTime(9, 58), loop()},
        {0, QTime(10, 30),
         single(u"https://api.example.com/v2/stock"_s,
                "HTTP/1.1 429 Too Many Requests\nServer: nginx\nRetry-After: 30\nContent-Type: "
                "application/json\n\n{\"error\": \"rate limit\"}\n")},
        {0, QTime(10, 31), single(u"https://api.example.com/v2/orders"_s, blocked)},
        {0, QTime(10, 47), expired()},
        {0, QTime(11, 12),
         exchangeOf(
             {answered(u"http://status.shop.example/"_s, moved + status.toUtf8() + "\n\n", timings(9, 10, {}, 12, 1)),
              answered(status, fine, timings({}, 11, 23, 30, 2))})},
        {0, QTime(11, 14), shop()},
    };
}

Exchange recording(const QString &part)
{
    for (const Recording &each : recordings()) {
        if (each.exchange.url.contains(part))
            return each.exchange;
    }
    return {};
}

Exchange begun()
{
    Exchange exchange = shop();
    Hop &last = exchange.hops.last();
    Hop waiting = ask(last.url, timings(16, 11, 27, {}, {}));
    waiting.timings.totalMs.reset();
    last = waiting;
    return exchange;
}

} // namespace StatusScope
