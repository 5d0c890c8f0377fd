// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "registry/builtinregistry.h"
#include "support/probing.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class PracticeServerTest final : public QObject
{
    Q_OBJECT

private:
    LoadedRegistry m_loaded = loadBuiltInRegistry();
    PracticeServer m_server{m_loaded.registry};

    Exchange probe(const QString &path, bool follow = false) const
    {
        ProbeRequest request;
        request.url = QString(m_server.url() + path);
        request.followRedirects = follow;
        request.timeout = 5000ms;
        request.silenceTimeout = 3000ms;
        return probeNow(request);
    }
    Hop ask(const QString &path) const { return probe(path).hops.value(0); }
    QByteArray raw(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.port());
        socket.write(bytes);
        QByteArray answer;
        const bool ended = QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState;
            },
            5000);
        return ended ? answer + socket.readAll() : QByteArray("still open: " + answer);
    }

private slots:
    void initTestCase() { QVERIFY(m_server.listen()); }

    void everyStatusIsAnsweredAsItsSpecificationDemands_data()
    {
        QTest::addColumn<int>("status");
        for (int status = 200; status < 600; ++status) {
            if (!m_loaded.registry.meanings(status).empty() || status % 10 == 9)
                QTest::addRow("%d", status) << status;
        }
    }
    void everyStatusIsAnsweredAsItsSpecificationDemands()
    {
        QFETCH(int, status);
        const Exchange exchange = probe(u"/%1"_s.arg(status));
        QCOMPARE(kindOf(exchange), QString());
        const Hop &hop = exchange.hops.first();
        QCOMPARE(hop.status, status);
        QVERIFY2(hop.faults.isEmpty(), qPrintable(hop.faults.join(u'|')));
        QVERIFY(!hop.reason.isEmpty());
        QVERIFY(hop.hasHeader("date"));
        for (const Entry *entry : m_loaded.registry.meanings(status)) {
            if (entry->vendor != "ietf"_L1)
                continue;
            for (const QString &field : entry->requiredFields)
                QVERIFY2(hop.hasHeader(field.toLatin1()), qPrintable(field));
            if (entry->body == BodyRule::None)
                QCOMPARE(hop.bodyBytes, 0);
        }
    }

    void statusesBeyondTheRuleAreSentAsAsked()
    {
        QCOMPARE(ask(u"/999"_s).status, 999);
        QCOMPARE(ask(u"/099"_s).statusText, QByteArray("099"));
        QCOMPARE(ask(u"/000"_s).status, 0);
        QCOMPARE(ask(u"/1000"_s).status, 1000);
        QCOMPARE(ask(u"/abc"_s).status, 404);
        QCOMPARE(ask(u"/99999"_s).status, 404);
        for (const QString &path : {u"/000"_s, u"/099"_s, u"/600"_s, u"/1000"_s})
            QCOMPARE(kindOf(probe(path)), QString()); // it ends, though the connection is kept
    }

    void interimStatusesAreFollowedByAFinalOne()
    {
        const Hop hop = ask(u"/103"_s);
        QCOMPARE(hop.status, 200);
        QCOMPARE(hop.interim.value(0).status, 103);
        QCOMPARE(ask(u"/early-hints"_s).interim.value(0).status, 103);
        QCOMPARE(ask(u"/101"_s).status, 101);
    }

    void theQueryShapesTheAnswer()
    {
        const Hop hop =
            ask(u"/404?reason=No+Such%20Page&body=gone&header=X-A:1&header=X-A:2&header=bad%0d%0aInjected:1"_s);
        QCOMPARE(hop.reason, QByteArray("No Such Page"));
        QCOMPARE(hop.body, QByteArray("gone"));
        QCOMPARE(hop.headerValues("x-a"), (QList<QByteArray>{"1", "2"}));
        QVERIFY(!hop.hasHeader("injected"));
        QCOMPARE(ask(u"/302?location=https://example.com/x"_s).header("location"), QByteArray("https://example.com/x"));
        QVERIFY(!ask(u"/302?location=/a%0d%0aInjected:1"_s).hasHeader("injected"));
        QVERIFY(!ask(u"/404?reason=a%0d%0aInjected:1"_s).hasHeader("injected"));
        QElapsedTimer clock;
        clock.start();
        ask(u"/200?sleep=200"_s);
        QVERIFY(clock.elapsed() >= 200);
    }

    // A wish that was mistyped must not look as if it had been granted.
    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("named"); // empty: no mistake
        const auto row = [](const char *path, const char *named) {
            QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(named);
        };
        row("/200?sleep=abc", "sleep takes a whole number from 0, not \"abc\".");
        row("/200?sleep=-1", "\"-1\"");
        row("/200?sleep=", "\"\"");
        row("/200?sleep=1.5", "\"1.5\"");
        row("/200?sleep=1&sleep=x", "\"x\"");
        row("/drip?bytes=many", "bytes takes");
        row("/drip?bytes=1&ms=-5", "ms takes");
        row("/redirect/x", "/redirect/N takes a whole number from 0, not \"x\".");
        row("/redirect/-1", "/redirect/N");
        row("/redirect/", "/redirect/N");
        row("/200?header=nonsense", "Name:value");
        row("/200?header=:x", "Name:value");
        row("/200?sleep=0", "");
        row("/redirect/0", "");
        row("/drip?bytes=2&ms=0", "");
        row("/200?header=A:", "");
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, named);
        const Hop hop = ask(path);
        QCOMPARE(hop.status, named.isEmpty() ? 200 : 400);
        QVERIFY2(hop.body.contains(named), hop.body.constData());
    }

    void numbersBeyondTheLimitAreCutToIt()
    {
        QCOMPARE(ask(u"/redirect/99999999999999"_s).header("location"), QByteArray("/redirect/999"));
        const Hop dripped = ask(u"/drip?bytes=99999999999999&ms=0"_s);
        QCOMPARE(dripped.header("content-length"), QByteArray("1000000"));
    }

    void chainsAndOddities()
    {
        const Exchange chain = probe(u"/redirect/3"_s, true);
        QCOMPARE(chain.hops.size(), 4);
        QCOMPARE(chain.hops.last().status, 200);
        QCOMPARE(kindOf(probe(u"/loop"_s, true)), u"redirect-loop"_s);
        QCOMPARE(kindOf(probe(u"/redirect/30"_s, true)), u"too-many-redirects"_s);
        QCOMPARE(kindOf(probe(u"/reset"_s)), u"connection-reset"_s);
        QCOMPARE(kindOf(probe(u"/empty"_s)), u"empty-response"_s);
        QCOMPARE(kindOf(probe(u"/garbage"_s)), u"not-http"_s);
        QCOMPARE(ask(u"/drip?bytes=5&ms=10"_s).body, QByteArray("*****"));
        QVERIFY(ask(u"/"_s).body.contains("/early-hints"));
    }

    void vendorsAnswersLookLikeTheirs_data()
    {
        QTest::addColumn<QByteArray>("vendor");
        const QList<QByteArray> vendors = VendorDress().vendors();
        for (const QByteArray &vendor : vendors)
            QTest::newRow(vendor.constData()) << vendor;
        QVERIFY(vendors.size() >= 30);
    }
    void vendorsAnswersLookLikeTheirs()
    {
        QFETCH(QByteArray, vendor);
        QVERIFY2(m_loaded.registry.vendor(QString::fromLatin1(vendor)), "no such vendor in the registry");
        for (const int status : {403, 404, 500, 502, 503, 504}) {
            const Hop hop = ask(u"/%1?vendor=%2"_s.arg(status).arg(QLatin1String(vendor)));
            QCOMPARE(hop.status, status);
            QVERIFY(!hop.header("server").contains("StatusScope"));
            QVERIFY2(!hop.body.contains("{status}") && !hop.body.contains("{reason}") && !hop.body.contains("{host}"),
                     hop.body.constData());
        }
    }

    void namesOffTheWireNeverBecomeMarkup()
    {
        const Hop hop = ask(u"/404?vendor=express&reason=%3Cscript%3E"_s);
        QVERIFY(!hop.body.contains("<script>"));
    }

    // What speaks TLS to it must not wait for an answer until its time is up.
    void greetingsOfTlsAreAnsweredAtOnce()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.port());
        QVERIFY(socket.waitForConnected());
        socket.write("\x16\x03\x01\x02\x00\x01", 6);
        QTRY_VERIFY(socket.bytesAvailable() > 12 || socket.state() == QAbstractSocket::UnconnectedState);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 400 "));
    }
    void unknownVendorsAreRefused() { QCOMPARE(ask(u"/404?vendor=nobody"_s).status, 400); }

    void anyClientCanUseIt()
    {
        const QByteArray two =
            raw("GET /204 HTTP/1.1\r\nHost: x\r\n\r\nHEAD /404 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(two.startsWith("HTTP/1.1 204 No Content\r\n"));
        QVERIFY(two.contains("HTTP/1.1 404 Not Found\r\n") && two.endsWith("\r\n\r\n"));
        const QByteArray post =
            raw("POST /201 HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabcGET /200 HTTP/1.0\r\n\r\n");
        QVERIFY(post.startsWith("HTTP/1.1 201 ") && post.contains("HTTP/1.1 200 OK"));
        const QByteArray large = raw("POST /201 HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n"
                                     + QByteArray(1000000, 'x') + "GET /204 HTTP/1.0\r\n\r\n");
        QVERIFY(large.startsWith("HTTP/1.1 201 ") && large.contains("HTTP/1.1 204 "));
        // RFC 9112 sections 3.2.2 and 3.2.4.
        const auto ask = [this](const QByteArray &line) {
            return raw(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").first(13);
        };
        QCOMPARE(ask("GET http://127.0.0.1/404?reason=x"), "HTTP/1.1 404 ");
        QCOMPARE(ask("GET HTTP://x:1?y"), "HTTP/1.1 200 ");
        QCOMPARE(ask("OPTIONS *"), "HTTP/1.1 200 ");
        for (const char *line : {"GET *", "GET ftp://x/", "GET ://x/", "GET x"})
            QCOMPARE(ask(line), "HTTP/1.1 400 ");
        QVERIFY(raw("rubbish\r\n\r\n").startsWith("HTTP/1.1 400 "));
        QVERIFY(raw(QByteArray(70000, 'x')).startsWith("HTTP/1.1 431 "));
    }

    // No memory is set aside for what a request only announces.
    void announcedBodiesTakeNoMemory()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.port());
        socket.write("POST /201 HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000000000\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() > 12);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 201 "));
        socket.write("abc");
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        QCOMPARE(ask(u"/204"_s).status, 204);
    }

    void nobodyBeyondLoopbackReachesIt()
    {
        const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
        for (const QHostAddress &address : addresses) {
            if (address.isLoopback() || address.isLinkLocal())
                continue;
            QTcpSocket socket;
            socket.connectToHost(address, m_server.port());
            QVERIFY(!socket.waitForConnected(1000));
        }
    }
};

QTEST_GUILESS_MAIN(PracticeServerTest)
#include "practiceservertest.moc"
