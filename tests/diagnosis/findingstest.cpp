// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/diagnosis.h"
#include "diagnosis/rawresponse.h"
#include "diagnosis/smallregistry.h"

#include <QTest>

using namespace StatusScope;

// Findings of one answer: each row tells which must be there and which must not.
class FindingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answers_data();
    void answers();
    void textsTellWhatCame_data();
    void textsTellWhatCame();
    void bareCodesHaveNoMissingFields();
    void headWithoutBodyIsFine();
    void valuesStayPlainText();

private:
    QStringList idsOf(const Exchange &exchange) const;

    Registry m_registry = smallRegistry();
    SignatureSet m_signatures;
    const QDateTime m_now{QDate(2026, 11, 21), QTime(10, 0), Qt::UTC};
};

void FindingsTest::initTestCase()
{
    QList<SignatureProblem> problems;
    m_signatures = shippedSignatures(&problems);
    for (const SignatureProblem &problem : problems)
        qWarning() << problem.path << problem.reason;
    QVERIFY(problems.isEmpty());
    QVERIFY(!m_signatures.vendors().empty());
}

QStringList FindingsTest::idsOf(const Exchange &exchange) const
{
    QStringList ids;
    for (const Finding &finding : diagnose(exchange, m_registry, m_signatures, m_now).findings)
        ids.append(finding.id);
    return ids;
}

void FindingsTest::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<bool>("there");
    const auto row = [](const char *name, const QByteArray &answer, const char *finding, bool there) {
        QTest::newRow(name) << answer << QString::fromLatin1(finding) << there;
    };
    row("301 without Location", "HTTP/1.1 301 Moved Permanently\nServer: x\n\n", "redirect-missing-location", true);
    row("301 with Location", "HTTP/1.1 301 Moved Permanently\nLocation: /a\n\n", "redirect-missing-location", false);
    row("304 needs none", "HTTP/1.1 304 Not Modified\nETag: \"a\"\n\n", "redirect-missing-location", false);
    row("401 bare", "HTTP/1.1 401 Unauthorized\nServer: x\n\n", "missing-www-authenticate", true);
    row("401 asking for nothing", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate:\n\n", "missing-www-authenticate", true);
    row("401 asking", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a, b\"\n\n",
        "missing-www-authenticate", false);
    row("401 scheme", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a, b\"\n\n", "authentication-scheme",
        true);
    row("403 has no scheme", "HTTP/1.1 403 Forbidden\nWWW-Authenticate: Basic\n\n", "authentication-scheme", false);
    row("405 bare", "HTTP/1.1 405 Method Not Allowed\nServer: x\n\n", "missing-allow", true);
    row("405 empty Allow", "HTTP/1.1 405 Method Not Allowed\nAllow:\n\n", "missing-allow", false);
    row("407 bare", "HTTP/1.1 407 Proxy Authentication Required\nServer: x\n\n", "missing-proxy-authenticate", true);
    row("407 asking for nothing", "HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate:\n\n",
        "missing-proxy-authenticate", true);
    row("407 asking", "HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: NTLM\n\n",
        "missing-proxy-authenticate", false);
    row("426 bare", "HTTP/1.1 426 Upgrade Required\nServer: x\n\n", "missing-upgrade", true);
    row("426 asking", "HTTP/1.1 426 Upgrade Required\nUpgrade: h2c\nConnection: upgrade\n\n", "missing-upgrade", false);
    row("206 bare", "HTTP/1.1 206 Partial Content\nContent-Length: 2\n\nab", "missing-content-range", true);
    row("206 with range", "HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-1/9\n\nab", "missing-content-range",
        false);
    row("206 in parts", "HTTP/1.1 206 Partial Content\nContent-Type: multipart/byteranges; boundary=x\n\nab",
        "missing-content-range", false);
    row("416 bare", "HTTP/1.1 416 Range Not Satisfiable\nServer: x\n\n", "missing-content-range", true);
    row("416 with range", "HTTP/1.1 416 Range Not Satisfiable\nContent-Range: bytes */9\n\n", "missing-content-range",
        false);
    row("204 with text", "HTTP/1.1 204 No Content\nServer: x\n\nhello", "body-on-bodyless", true);
    row("204 empty", "HTTP/1.1 204 No Content\nContent-Length: 0\n\n", "body-on-bodyless", false);
    row("304 telling a length", "HTTP/1.1 304 Not Modified\nContent-Length: 99\n\n", "body-on-bodyless", false);
    row("two lengths", "HTTP/1.1 200 OK\nContent-Length: 2\nContent-Length: 3\n\nab", "conflicting-length", true);
    row("one length twice", "HTTP/1.1 200 OK\nContent-Length: 2\nContent-Length: 2\n\nab", "conflicting-length", false);
    row("length and chunked", "HTTP/1.1 200 OK\nContent-Length: 2\nTransfer-Encoding: chunked\n\nab",
        "conflicting-length", true);
    row("shortened body", "HTTP/1.1 200 OK\nContent-Length: 900\n\nab", "conflicting-length", false);
    row("negative length", "HTTP/1.1 200 OK\nContent-Length: -5\n\nab", "conflicting-length", true);
    row("Retry-After seconds", "HTTP/1.1 503 Service Unavailable\nRetry-After: 60\n\n", "retry-after", true);
    row("Retry-After date", "HTTP/1.1 503 Service Unavailable\nRetry-After: Sat, 21 Nov 2026 11:00:00 GMT\n\n",
        "retry-after", true);
    // In Berlin, this half hour does not exist.
    for (const char *date :
         {"Sun, 28 Mar 2027 02:30:00 GMT", "Sunday, 28-Mar-27 02:30:00 GMT", "Sun Mar 28 02:30:00 2027"})
        row(date, QByteArray("HTTP/1.1 503 Service Unavailable\nRetry-After: ") + date + "\n\n", "retry-after", true);
    for (const char *nonsense : {"soon", "2.", ".5", "1.5.2", "-1.0", "2.0s"})
        row(nonsense, QByteArray("HTTP/1.1 503 Service Unavailable\nRetry-After: ") + nonsense + "\n\n", "retry-after",
            false);
    row("Retry-After with a fraction", "HTTP/1.1 429 Too Many Requests\nRetry-After: 2.0\n\n", "retry-after", true);
    row("Retry-After of a success", "HTTP/1.1 200 OK\nRetry-After: 60\n\n", "retry-after", false);
    row("429", "HTTP/1.1 429 Too Many Requests\n\n", "rate-limited", true);
    row("limit used up under 403", "HTTP/1.1 403 Forbidden\nX-RateLimit-Remaining: 0\n\n", "rate-limited", true);
    row("limit left under 403", "HTTP/1.1 403 Forbidden\nX-RateLimit-Remaining: 10\n\n", "rate-limited", false);
    row("last one of a limit", "HTTP/1.1 200 OK\nX-RateLimit-Remaining: 0\n\n", "rate-limited", false);
    row("not found of a limit", "HTTP/1.1 404 Not Found\nX-RateLimit-Remaining: 0\n\n", "rate-limited", false);
    row("error out of a cache", "HTTP/1.1 404 Not Found\nAge: 12\n\n", "error-cached", true);
    row("error for caches", "HTTP/1.1 404 Not Found\nCache-Control: public, max-age=600\n\n", "error-cached", true);
    row("error hit", "HTTP/1.1 500 Internal Server Error\nX-Cache: TCP_HIT from a\n\n", "error-cached", true);
    row("error by RFC 9211", "HTTP/1.1 404 Not Found\nCache-Status: ExampleCache; hit; ttl=3\n\n", "error-cached",
        true);
    row("error not kept", "HTTP/1.1 404 Not Found\nAge: 0\nX-Cache: MISS\nCache-Control: no-store, max-age=600\n\n",
        "error-cached", false);
    row("success out of a cache", "HTTP/1.1 200 OK\nAge: 12\nX-Cache: HIT\n\n", "error-cached", false);
    row("471", "HTTP/1.1 471 Odd\n\n", "unregistered-code", true);
    row("404", "HTTP/1.1 404 Not Found\n\n", "unregistered-code", false);
    row("999 is out of range", "HTTP/1.1 999 Request denied\n\n", "code-out-of-range", true);
    row("999 is not unregistered", "HTTP/1.1 999 Request denied\n\n", "unregistered-code", false);
    row("599 is in range", "HTTP/1.1 599 Odd\n\n", "code-out-of-range", false);
    row("other reason", "HTTP/1.1 403 Site Disabled\n\n", "reason-differs", true);
    row("former reason", "HTTP/1.1 413 Request Entity Too Large\n\n", "reason-differs", false);
    row("hyphenated reason", "HTTP/1.1 504 Gateway Time-out\n\n", "reason-differs", false);
    row("HTTP/2 has none", "HTTP/2 404\n\n", "reason-differs", false);
    row("502", "HTTP/1.1 502 Bad Gateway\nServer: x\n\n", "gateway-made", true);
    row("500 of an application", "HTTP/1.1 500 Internal Server Error\n\noops", "gateway-made", false);
    row("522 by Cloudflare", "HTTP/2 522\nserver: cloudflare\ncf-ray: 96df1c2a5b1e3c1d-AMS\n\nerror code: 522",
        "gateway-made", true);
    row("blocked",
        "HTTP/1.1 403 Forbidden\nServer: cloudflare\nCF-RAY: 96df1c2a5b1e3c1d-AMS\n\n<title>Attention Required! | "
        "Cloudflare</title>"
        "<h1>Sorry, you have been blocked</h1>",
        "waf-block", true);
    row("403 handed on",
        "HTTP/1.1 403 Forbidden\nServer: cloudflare\nCF-RAY: 96df1c2a5b1e3c1d-AMS\n\n<h1>Forbidden</h1>", "waf-block",
        false);
    row("http to https",
        "HTTP/1.1 400 Bad Request\nServer: nginx\n\n<center>The plain HTTP request was sent to HTTPS "
        "port</center><hr><center>nginx</center>",
        "plain-http-sent-to-https-port", true);
    row("400", "HTTP/1.1 400 Bad Request\nServer: nginx\n\n<hr><center>nginx</center>", "plain-http-sent-to-https-port",
        false);
    row("103", "HTTP/1.1 103 Early Hints\nLink: </a>\n\nHTTP/1.1 200 OK\n\n", "early-hints", true);
    row("100 is none", "HTTP/1.1 100 Continue\n\nHTTP/1.1 200 OK\n\n", "early-hints", false);
}

void FindingsTest::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, finding);
    QFETCH(bool, there);
    const QStringList ids = idsOf(rawExchange(answer));
    QVERIFY2(ids.contains(finding) == there, qPrintable(ids.join(u' ')));
}

void FindingsTest::textsTellWhatCame_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("noughts") << QByteArray("HTTP/1.1 000 Odd\n\n") << u"000 lies outside"_s;
    QTest::newRow("a nought") << QByteArray("HTTP/1.1 099 Odd\n\n") << u"099 lies outside"_s;
    QTest::newRow("four digits") << QByteArray("HTTP/1.1 1000 Odd\n\n") << u"1000 lies outside"_s;
    QTest::newRow("an empty Location") << QByteArray("HTTP/1.1 302 Found\nLocation:\n\n")
                                       << u"302 with an empty Location: "_s;
    QTest::newRow("no Location") << QByteArray("HTTP/1.1 302 Found\nServer: x\n\n") << u"302 without Location: "_s;
    QTest::newRow("a later version") << QByteArray("HTTP/1.2 200 OK\nServer: x\n\n") << u"calls itself HTTP/1.2"_s;
    QTest::newRow("codings on codings") << QByteArray("HTTP/1.1 200 OK\nContent-Encoding: gzip, gzip, gzip\n"
                                                      "Content-Encoding: gzip, gzip, br\n\nx")
                                        << u"Content-Encoding names 6 codings"_s;
    QTest::newRow("negative") << QByteArray("HTTP/1.1 200 OK\nContent-Length: -2\n\n") << u"“-2” is not a usable length"_s;
    QTest::newRow("endless") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 99999999999999999999999\n\n")
                             << u"“99999999999999999999999” is not a usable length"_s;
}

void FindingsTest::textsTellWhatCame()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    QStringList texts;
    for (const Finding &finding : diagnose(rawExchange(answer), m_registry, m_signatures, m_now).findings)
        texts.append(finding.text);
    QVERIFY2(texts.join(u'\n').contains(words), qPrintable(texts.join(u'\n')));
}

void FindingsTest::bareCodesHaveNoMissingFields()
{
    for (const int code : {301, 401, 405, 407, 416, 426, 206}) {
        const QStringList ids = idsOf(rawExchange("HTTP/1.1 " + QByteArray::number(code)));
        QVERIFY2(ids.isEmpty(), qPrintable(ids.join(u' ')));
    }
}

void FindingsTest::headWithoutBodyIsFine()
{
    Exchange exchange = rawExchange("HTTP/1.1 200 OK\nContent-Length: 99\n\n");
    exchange.hops[0].method = "HEAD";
    QVERIFY(!idsOf(exchange).contains("body-on-bodyless"_L1));
    exchange.hops[0].body = "x";
    exchange.hops[0].bodyBytes = 1;
    QVERIFY(idsOf(exchange).contains("body-on-bodyless"_L1));
    exchange.hops[0].method = "head"; // another method, whatever its server makes of it
    QVERIFY(!idsOf(exchange).contains("body-on-bodyless"_L1));
}

void FindingsTest::valuesStayPlainText()
{
    const Exchange exchange = rawExchange("HTTP/1.1 401 <b>x</b>\nWWW-Authenticate: Basic\n\n");
    for (const Finding &finding : diagnose(exchange, m_registry, m_signatures, m_now).findings) {
        if (finding.id == "reason-differs"_L1)
            QVERIFY(finding.text.contains("“<b>x</b>”"_L1) || finding.text.contains(u"“<b>x</b>”"));
    }
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "findingstest.moc"
