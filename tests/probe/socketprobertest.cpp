// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/socketprober.h"
#include "support/cannedserver.h"
#include "support/probing.h"

#include <QSignalSpy>
#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class SocketProberTest final : public QObject
{
    Q_OBJECT

private:
    static Script answer(const QByteArray &bytes) { return {Step::send(bytes), Step::close()}; }
    static Script redirect(const char *status, const QByteArray &location)
    {
        return answer(QByteArray("HTTP/1.1 ") + status + "\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }
    static ProbeRequest get(const QString &url)
    {
        ProbeRequest request;
        request.url = url;
        return request;
    }

private slots:
    void aPlainAnswerIsRecordedWhole()
    {
        CannedServer server({answer("HTTP/1.1 404 Not Found\r\nServer: test\r\nContent-Length: 5\r\n\r\nhello")});
        const Exchange exchange = probeNow(get(server.url(QStringLiteral("/a?b=c#d"))));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.size(), 1);
        const Hop &hop = exchange.hops.first();
        QCOMPARE(hop.url, server.url(QStringLiteral("/a?b=c")));
        QCOMPARE(hop.fragment, QStringLiteral("#d"));
        QCOMPARE(hop.httpVersion, QByteArray("1.1"));
        QCOMPARE(hop.status, 404);
        QCOMPARE(hop.reason, QByteArray("Not Found"));
        QCOMPARE(hop.body, QByteArray("hello"));
        QCOMPARE(hop.bodyBytes, 5);
        QCOMPARE(hop.receivedHead, QByteArray("HTTP/1.1 404 Not Found\r\nServer: test\r\nContent-Length: 5\r\n\r\n"));
        QCOMPARE(hop.bytesReceived, hop.receivedHead.size() + 5);
        QCOMPARE(hop.remoteAddress, QStringLiteral("127.0.0.1"));
        QCOMPARE(hop.remotePort, server.serverPort());
        QVERIFY(hop.faults.isEmpty());
        QVERIFY(!hop.timings.dnsMs && hop.timings.connectMs && !hop.timings.tlsMs);
        QVERIFY(hop.timings.waitMs && hop.timings.downloadMs && hop.timings.totalMs);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first(), hop.sent);
        QVERIFY(hop.sent.startsWith("GET /a?b=c HTTP/1.1\r\nHost: 127.0.0.1:"));
        QVERIFY(hop.sent.contains("User-Agent: StatusScope/"));
        QVERIFY(hop.sent.contains("Accept-Encoding: identity\r\n"));
    }

    void interimResponsesAreListed()
    {
        CannedServer server({answer("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
                                    "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")});
        const Exchange exchange = probeNow(get(server.url()));
        QCOMPARE(exchange.hops.size(), 1);
        const Hop &hop = exchange.hops.first();
        QCOMPARE(hop.status, 200);
        QCOMPARE(hop.interim.size(), 2);
        QCOMPARE(hop.interim[0].status, 102);
        QCOMPARE(hop.interim[1].headers, (HeaderFields{{"Link", "</a.css>"}}));
        QCOMPARE(server.requests().size(), 1);
    }

    void chunkedBodiesAndTrailersAreRead()
    {
        CannedServer server(
            {answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4;x=y\r\nWiki\r\n5\r\npedia\r\n0\r\n"
                    "X-Sum: 1\r\nX-More: 2\r\n\r\n")});
        const Exchange exchange = probeNow(get(server.url()));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().body, QByteArray("Wikipedia"));
        QCOMPARE(exchange.hops.first().trailers, (HeaderFields{{"X-Sum", "1"}, {"X-More", "2"}}));
        QVERIFY(exchange.hops.first().faults.isEmpty());
    }

    void redirectsAreFollowedHopByHop()
    {
        CannedServer server({redirect("301 Moved Permanently", "/b"), redirect("302 Found", "c?x#new"),
                             answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")});
        const Exchange exchange = probeNow(get(server.url(QStringLiteral("/a#old"))));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.size(), 3);
        QCOMPARE(exchange.hops[1].url, server.url(QStringLiteral("/b")));
        QCOMPARE(exchange.hops[1].fragment, QStringLiteral("#old"));
        QCOMPARE(exchange.hops[2].url, server.url(QStringLiteral("/c?x")));
        QCOMPARE(exchange.hops[2].fragment, QStringLiteral("#new"));
        QCOMPARE(server.requests().size(), 3);
    }

    void redirectsAreNotFollowedUnlessAsked()
    {
        CannedServer server({redirect("301 Moved", "/b")});
        ProbeRequest request = get(server.url());
        request.followRedirects = false;
        QCOMPARE(probeNow(request).hops.size(), 1);
        QCOMPARE(server.requests().size(), 1);
    }

    void methodsChangeAsInBrowsers_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("next");
        for (const char *status : {"301 A", "302 A", "303 A"})
            QTest::addRow("POST %.3s", status) << QByteArray("POST") << QByteArray(status) << QByteArray("GET");
        for (const char *status : {"307 A", "308 A"})
            QTest::addRow("POST %.3s", status) << QByteArray("POST") << QByteArray(status) << QByteArray("POST");
        QTest::newRow("PUT 301") << QByteArray("PUT") << QByteArray("301 A") << QByteArray("PUT");
        QTest::newRow("PUT 303") << QByteArray("PUT") << QByteArray("303 A") << QByteArray("GET");
        QTest::newRow("HEAD 303") << QByteArray("HEAD") << QByteArray("303 A") << QByteArray("HEAD");
    }
    void methodsChangeAsInBrowsers()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, next);
        CannedServer server(
            {redirect(status.constData(), "/next"), answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")});
        ProbeRequest request = get(server.url());
        request.method = method;
        if (method != "HEAD") {
            request.body = "a=b";
            request.headers = {{"Expect", "100-continue"}};
        }
        const Exchange exchange = probeNow(request);
        QCOMPARE(exchange.hops.size(), 2);
        QCOMPARE(exchange.hops[1].method, next);
        QVERIFY(server.requests()[1].startsWith(QByteArray(next + " /next ")));
        QCOMPARE(server.requests()[1].endsWith("a=b"), next == method && method != "HEAD");
        for (const char *field : {"Content-Type:", "Expect:"})
            QCOMPARE(server.requests()[1].contains(field), next == method && method != "HEAD");
    }

    void credentialsStayWithTheirOrigin()
    {
        CannedServer other({answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")});
        CannedServer server({redirect("302 Found", "/same"), redirect("302 Found", other.url().toLatin1())});
        ProbeRequest request = get(server.url());
        request.user = QStringLiteral("ana");
        request.password = QStringLiteral("secret");
        request.headers = {{"Cookie", "id=1"}, {"Proxy-Authorization", "Basic eA=="}, {"X-Plain", "kept"}};
        const Exchange exchange = probeNow(request);
        QCOMPARE(exchange.hops.size(), 3);
        QVERIFY(server.requests()[1].contains("Authorization: Basic YW5hOnNlY3JldA==\r\n"));
        QVERIFY(!other.requests()[0].contains("Authorization"));
        QVERIFY(!other.requests()[0].contains("Cookie"));
        QVERIFY(!other.requests()[0].contains("Proxy-Authorization"));
        QVERIFY(other.requests()[0].contains("X-Plain: kept\r\n"));
        QVERIFY(!exchange.hops[1].credentialsDropped);
        QVERIFY(exchange.hops[2].credentialsDropped);
    }

    void cookiesOfAChainAreSentOnWithinIt()
    {
        CannedServer other({answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")});
        CannedServer server(
            {redirect("302 Found",
                      "/\r\nSet-Cookie: a=1; Path=/\r\nSet-Cookie: b=2; Secure\r\nSet-Cookie: c=3; Path=/x"),
             redirect("302 Found", other.url().replace("127.0.0.1"_L1, "localhost"_L1).toLatin1())});
        const Exchange exchange = probeNow(get(server.url()));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.size(), 3);
        QVERIFY(!server.requests()[0].contains("Cookie"));
        QVERIFY(server.requests()[1].contains("\r\nCookie: a=1\r\n"));
        QVERIFY(!other.requests()[0].contains("Cookie"));
    }

    void cookiesOfAChainStandBesideOnesOwn()
    {
        CannedServer server({redirect("302 Found", "/\r\nSet-Cookie: a=1"), answer("HTTP/1.1 204 No Content\r\n\r\n")});
        ProbeRequest request = get(server.url());
        request.headers = {{"Cookie", "mine=1"}};
        QCOMPARE(kindOf(probeNow(request)), QString());
        QVERIFY(server.requests()[0].contains("\r\nCookie: mine=1\r\n"));
        QVERIFY(server.requests()[1].contains("\r\nCookie: mine=1; a=1\r\n"));
    }

    void redirectsWithACutBodyLeadOn()
    {
        CannedServer server(
            {{Step::send("HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 9\r\n\r\nab"), Step::close()},
             answer("HTTP/1.1 204 No Content\r\n\r\n")});
        const Exchange exchange = probeNow(get(server.url()));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.size(), 2);
        QCOMPARE(exchange.hops[0].faults.size(), 1);
        QCOMPARE(exchange.hops[1].status, 204);
    }

    void aCookieThatChangesNothingIsStillALoop()
    {
        CannedServer server({redirect("302 Found", "/\r\nSet-Cookie: a=1")});
        const Exchange exchange = probeNow(get(server.url()));
        QCOMPARE(kindOf(exchange), QStringLiteral("redirect-loop"));
        QCOMPARE(exchange.hops.size(), 3);
    }

    // It may mean “once more”, and browsers do so; the same answer again is a circle.
    void aRedirectToItselfIsFollowedOnce()
    {
        CannedServer patient({redirect("302 Found", "/"), answer("HTTP/1.1 204 No Content\r\n\r\n")});
        const Exchange arrived = probeNow(get(patient.url()));
        QCOMPARE(kindOf(arrived), QString());
        QCOMPARE(arrived.hops.last().status, 204);
        CannedServer stubborn({redirect("302 Found", "/")});
        const Exchange circle = probeNow(get(stubborn.url()));
        QCOMPARE(kindOf(circle), QStringLiteral("redirect-loop"));
        QCOMPARE(stubborn.requests().size(), 2);
    }

    void theBodyOfARedirectIsNotAwaitedForLong()
    {
        CannedServer server({{Step::send("HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 9\r\n\r\nab")},
                             answer("HTTP/1.1 204 No Content\r\n\r\n")});
        ProbeRequest request = get(server.url());
        request.timeout = 20s;
        const Exchange exchange = probeNow(request);
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.size(), 2);
        QCOMPARE(exchange.hops[0].body, QByteArray("ab"));
        QVERIFY2(exchange.hops[0].faults.value(0).contains(u"not awaited"),
                 qPrintable(exchange.hops[0].faults.join(u' ')));
        QCOMPARE(server.requests().size(), 2);
    }

    void limitsOfTimeAreNeverShort()
    {
        CannedServer server(QList<Script>{Script()});
        ProbeRequest request = get(server.url());
        request.timeout = 450ms;
        const Exchange exchange = probeNow(request);
        QCOMPARE(kindOf(exchange), QStringLiteral("response-timeout"));
        const double ms = exchange.error->hop->timings.totalMs.value_or(0);
        QVERIFY2(ms >= 449, qPrintable(QString::number(ms)));
    }

    void chainsThatLeadNowhereAreNamed_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("kind");
        QTest::newRow("script") << QByteArray("javascript:alert(1)") << QStringLiteral("redirect-unsafe");
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << QStringLiteral("redirect-unsafe");
        QTest::newRow("no host") << QByteArray("http://") << QStringLiteral("redirect-invalid");
        QTest::newRow("bad port") << QByteArray("http://a:99999/") << QStringLiteral("redirect-invalid");
        QTest::newRow("two places") << QByteArray("/a\r\nLocation: /b") << QStringLiteral("redirect-invalid");
        QTest::newRow("empty") << QByteArray("") << QString();
    }
    void chainsThatLeadNowhereAreNamed()
    {
        QFETCH(QByteArray, location);
        CannedServer server({redirect("302 Found", location)});
        const Exchange exchange = probeNow(get(server.url()));
        QTEST(kindOf(exchange), "kind");
        QCOMPARE(exchange.hops.size(), 1);
        QCOMPARE(server.requests().size(), 1);
    }

    void tooManyRedirectsEndTheChain()
    {
        QList<Script> scripts;
        for (int i = 1; i <= 10; ++i)
            scripts.append(redirect("302 Found", "/" + QByteArray::number(i)));
        CannedServer server(scripts);
        ProbeRequest request = get(server.url());
        request.maxRedirects = 3;
        const Exchange exchange = probeNow(request);
        QCOMPARE(kindOf(exchange), QStringLiteral("too-many-redirects"));
        QCOMPARE(exchange.hops.size(), 4);
        QCOMPARE(server.requests().size(), 4);
    }

    void headersOfOnesOwnReplaceTheDefaults()
    {
        CannedServer server({answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")});
        ProbeRequest request = get(server.url());
        request.headers = {{"host", "other.example"},
                           {"Accept", {}},
                           {"X-Empty", ""},
                           {"X-Bad", "a\r\nInjected: 1"},
                           {"bad name", "x"}};
        request.userAgent = "mine/1";
        probeNow(request);
        const QByteArray sent = server.requests().value(0);
        QVERIFY(sent.contains("\r\nhost: other.example\r\n"));
        QVERIFY(!sent.contains("Host:"));
        QVERIFY(!sent.contains("Accept:"));
        QVERIFY(sent.contains("\r\nX-Empty: \r\n"));
        QVERIFY(!sent.contains("Injected"));
        QVERIFY(!sent.contains("bad name"));
        QVERIFY(sent.contains("User-Agent: mine/1\r\n"));
    }

    void cancellingEndsItOnce()
    {
        CannedServer server({{Step::pause(60000)}});
        SocketProber prober;
        Probe *probe = prober.start(get(server.url()));
        QSignalSpy finished(probe, &Probe::finished);
        QTRY_COMPARE(server.requests().size(), 1);
        probe->cancel();
        probe->cancel();
        QTRY_COMPARE(finished.size(), 1);
        const auto exchange = finished.first().first().value<Exchange>();
        QCOMPARE(kindOf(exchange), QStringLiteral("cancelled"));
        QVERIFY(exchange.error->hop.has_value());
    }

    void unusableAddressesEndTypedAndNeverWithinStart()
    {
        SocketProber prober;
        Probe *probe = prober.start(get(QStringLiteral("ftp://user:secret@example.com/")));
        QSignalSpy finished(probe, &Probe::finished);
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        const auto exchange = finished.first().first().value<Exchange>();
        QCOMPARE(kindOf(exchange), QStringLiteral("unsupported-scheme"));
        QVERIFY(!exchange.url.contains(QStringLiteral("secret")));
    }
};

QTEST_GUILESS_MAIN(SocketProberTest)
#include "socketprobertest.moc"
