// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/cannedserver.h"
#include "support/certificates.h"
#include "support/connectproxy.h"
#include "support/probing.h"

#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// Ways through an HTTP proxy by CONNECT.
class TunnelTest final : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    const Script m_ok{Step::send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"), Step::close()};

private slots:
    void connectCarriesTheProxysCredentialsAlone()
    {
        CannedServer origin({m_ok});
        origin.useTls(Certificates::serverConfiguration(m_certificates.issue(u"behind"_s, u"DNS:www.example"_s)));
        ConnectProxy proxy(origin.serverPort());
        proxy.requireLogin("ana", "pass word");
        ProbeRequest asked =
            requestThrough(u"http://ana:pass%20word@127.0.0.1:%1"_s.arg(proxy.serverPort()), u"https://www.example/"_s);
        asked.caFile = m_certificates.authorityFile();
        asked.user = u"bob"_s;
        asked.password = u"other"_s;
        const Exchange exchange = probeWithoutLookUps(asked);
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().status, 200);
        QCOMPARE(proxy.heads().size(), 1);
        QVERIFY(proxy.heads().first().startsWith("CONNECT www.example:443 HTTP/1.1\r\nHost: www.example:443\r\n"));
        QVERIFY(!proxy.heads().first().contains("\r\nAuthorization:"));
        QCOMPARE(origin.requests().size(), 1);
        QVERIFY(origin.requests().first().contains("\r\nAuthorization: Basic Ym9iOm90aGVy\r\n"));
        QVERIFY(!origin.requests().first().contains("Proxy-"));
        QCOMPARE(exchange.hops.first().sent, origin.requests().first());
        QCOMPARE(exchange.hops.first().proxy, u"127.0.0.1:%1"_s.arg(proxy.serverPort()));
    }

    void proxiesAreToldNoZone()
    {
        CannedServer proxy({m_ok});
        const QString place = u"http://127.0.0.1:%1"_s.arg(proxy.serverPort());
        probeWithoutLookUps(requestThrough(place, u"https://[fe80::1%25eth0]/"_s));
        probeWithoutLookUps(requestThrough(place, u"http://[fe80::1%25eth0]/x"_s));
        QVERIFY(proxy.requests()[0].startsWith("CONNECT [fe80::1]:443 HTTP/1.1\r\nHost: [fe80::1]:443\r\n"));
        QVERIFY(proxy.requests()[1].startsWith("GET http://[fe80::1]/x HTTP/1.1\r\nHost: [fe80::1]\r\n"));
    }

    void proxiesThatWantOtherCredentialsLetNothingThrough_data()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("none") << QString();
        QTest::newRow("wrong") << u"ana:hushhush"_s;
        QTest::newRow("user alone") << u"ana"_s;
    }
    void proxiesThatWantOtherCredentialsLetNothingThrough()
    {
        QFETCH(QString, login);
        CannedServer origin({m_ok});
        ConnectProxy proxy(origin.serverPort());
        proxy.requireLogin("ana", "secret");
        const Exchange exchange = probeWithoutLookUps(
            requestThrough(u"http://%1@127.0.0.1:%2"_s.arg(login).arg(proxy.serverPort()), u"https://www.example/"_s));
        QVERIFY2(kindOf(exchange) == "proxy-authentication-required"_L1, qPrintable(exchange.error->detail));
        QCOMPARE(proxy.heads().size(), 1);
        QCOMPARE(origin.connections(), 0);
        QVERIFY(!exchange.error->detail.contains("hushhush"_L1));
        QCOMPARE(exchange.error->detail.contains("refused the name and the password"_L1), !login.isEmpty());
        QCOMPARE(exchange.error->hop->status, 407);
        QVERIFY(exchange.error->hop->receivedHead.contains("Proxy-Authenticate: Basic"));
    }

    void refusedTunnelsGetTheirKind_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QString>("kind");
        const auto answer = [](const QByteArray &bytes) { return Script{Step::send(bytes), Step::close()}; };
        QTest::newRow("403") << answer("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") << u"proxy-refused"_s;
        QTest::newRow("407") << answer("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
                             << u"proxy-authentication-required"_s;
        QTest::newRow("503") << answer("HTTP/1.1 503 Service Unavailable\r\n\r\nno such name") << u"proxy-refused"_s;
        QTest::newRow("no HTTP") << answer("SSH-2.0-x\r\n") << u"proxy-refused"_s;
        QTest::newRow("line without end") << answer(QByteArray(70000, 'x')) << u"proxy-refused"_s;
        QTest::newRow("closed") << Script{Step::close()} << u"proxy-refused"_s;
        QTest::newRow("reset") << Script{Step::reset()} << u"proxy-refused"_s;
        QTest::newRow("silence") << Script{Step::pause(60000)} << u"connection-timeout"_s;
        QTest::newRow("endless head") << answer("HTTP/1.1 200 OK\r\nX: " + QByteArray(70000, 'x') + "\r\n\r\n")
                                      << u"response-too-large"_s;
        QTest::newRow("endless line") << answer("HTTP/1.1 200 " + QByteArray(70000, 'x')) << u"response-too-large"_s;
    }
    void refusedTunnelsGetTheirKind()
    {
        QFETCH(Script, script);
        CannedServer proxy({script});
        ProbeRequest asked =
            requestThrough(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()), u"https://www.example/"_s);
        asked.connectTimeout = 300ms;
        const Exchange exchange = probeWithoutLookUps(asked);
        QTEST(kindOf(exchange), "kind");
        QCOMPARE(proxy.requests().size(), 1);
        QVERIFY(proxy.requests().first().startsWith("CONNECT www.example:443 HTTP/1.1\r\nHost: www.example:443\r\n"));
        QVERIFY(exchange.error->detail.contains(u"127.0.0.1:%1"_s.arg(proxy.serverPort())));
    }

    // The whole time may be up before that for connecting.
    void silentProxiesAreNamed()
    {
        CannedServer proxy({{Step::pause(60000)}});
        ProbeRequest asked =
            requestThrough(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()), u"https://www.example/"_s);
        asked.timeout = 200ms;
        const Exchange exchange = probeWithoutLookUps(asked);
        QCOMPARE(kindOf(exchange), u"connection-timeout"_s);
        QVERIFY(exchange.error->detail.contains(u"The proxy 127.0.0.1:%1"_s.arg(proxy.serverPort())));
    }

    void refusalsAreKept_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<qint64>("bodyBytes");
        const QByteArray head = "HTTP/1.1 403 No Way\r\nX-Squid-Error: ERR_ACCESS_DENIED 0\r\n";
        QTest::newRow("length") << Script{Step::send(head + "Content-Length: 6\r\n\r\nDENIEDnot mine")} << qint64(6);
        QTest::newRow("until the end") << Script{Step::send(head + "\r\nDENIED"), Step::close()} << qint64(6);
        QTest::newRow("chunked") << Script{Step::send(head
                                                      + "Transfer-Encoding: chunked\r\n\r\n6\r\nDENIED\r\n0\r\n\r\n")}
                                 << qint64(6);
        QTest::newRow("never ending") << Script{Step::send(head + "Content-Length: 9\r\n\r\nDENIED"),
                                                Step::pause(60000)}
                                      << qint64(6);
        QTest::newRow("cut") << Script{Step::send(head + "Content-Length: 9\r\n\r\nDENIED"), Step::reset()}
                             << qint64(6);
        QTest::newRow("huge") << Script{Step::send(head + "\r\nDENIED"), Step::sendForever(QByteArray(10000, 'x'), 1)}
                              << qint64(64 * 1024);
    }
    void refusalsAreKept()
    {
        QFETCH(Script, script);
        CannedServer proxy({script});
        const Exchange exchange = probeWithoutLookUps(
            requestThrough(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()), u"https://www.example/"_s));
        QCOMPARE(kindOf(exchange), u"proxy-refused"_s);
        const Hop &hop = *exchange.error->hop;
        QCOMPARE(hop.status, 403);
        QCOMPARE(hop.reason, QByteArray("No Way"));
        QCOMPARE(hop.header("x-squid-error"), QByteArray("ERR_ACCESS_DENIED 0"));
        QVERIFY(hop.body.startsWith("DENIED"));
        QTEST(hop.bodyBytes, "bodyBytes");
        QCOMPARE(hop.bodyTruncated, hop.bodyBytes > 6);
        QVERIFY(hop.sent.startsWith("CONNECT www.example:443 HTTP/1.1\r\n"));
    }
};

QTEST_GUILESS_MAIN(TunnelTest)
#include "tunneltest.moc"
