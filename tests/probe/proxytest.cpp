// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/proxy.h"
#include "probe/socketprober.h"
#include "probe/urlinput.h"
#include "support/cannedserver.h"
#include "support/certificates.h"
#include "support/connectproxy.h"
#include "support/probing.h"
#include "support/realserver.h"
#include "support/socksserver.h"

#include <QScopeGuard>
#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class ProxyTest final : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    const Script m_ok{Step::send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"), Step::close()};

    static ProbeRequest request(const QString &url, const QString &proxy)
    {
        ProbeRequest asked;
        asked.url = url;
        asked.proxy = proxy;
        asked.connectTimeout = 2000ms;
        return asked;
    }
    // Whatever is asked through a proxy must not be looked up here.
    static Exchange probeWithoutLookUps(const ProbeRequest &asked)
    {
        SocketProber prober([](const QString &host, IpVersion) {
            return LookupResult{{}, ErrorKind::DnsFailure, host};
        });
        return probeNow(prober, asked);
    }

private slots:
    void proxiesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("socks");
        QTest::newRow("http") << u"http://proxy.example:3128"_s << u"proxy.example:3128"_s << false;
        QTest::newRow("slash") << u"http://proxy.example:3128/"_s << u"proxy.example:3128"_s << false;
        QTest::newRow("no scheme") << u"proxy.example:3128"_s << u"proxy.example:3128"_s << false;
        QTest::newRow("no port") << u"proxy.example"_s << u"proxy.example:1080"_s << false;
        QTest::newRow("socks") << u"socks5://127.0.0.1:9050"_s << u"127.0.0.1:9050"_s << true;
        QTest::newRow("socks, names there") << u"SOCKS5H://[::1]:9050"_s << u"[::1]:9050"_s << true;
        QTest::newRow("credentials") << u"http://ana:secret@proxy.example:8080"_s << u"proxy.example:8080"_s << false;
        QTest::newRow("socks4") << u"socks4://127.0.0.1:9050"_s << QString() << false;
        QTest::newRow("nothing") << u"http://"_s << QString() << false;
        QTest::newRow("bad port") << u"http://a:99999"_s << QString() << false;
    }
    void proxiesAreRead()
    {
        QFETCH(QString, typed);
        const std::optional<ProxyPlan> plan = readProxy(typed);
        QTEST(plan ? plan->hostAndPort() : QString(), "place");
        QTEST(plan && plan->kind == ProxyPlan::Kind::Socks5, "socks");
    }

    void connectCarriesTheProxysCredentialsAlone()
    {
        CannedServer origin({m_ok});
        origin.useTls(Certificates::serverConfiguration(m_certificates.issue(u"behind"_s, u"DNS:www.example"_s)));
        ConnectProxy proxy(origin.serverPort());
        proxy.requireLogin("ana", "pass word");
        ProbeRequest asked =
            request(u"https://www.example/"_s, u"http://ana:pass%20word@127.0.0.1:%1"_s.arg(proxy.serverPort()));
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
            request(u"https://www.example/"_s, u"http://%1@127.0.0.1:%2"_s.arg(login).arg(proxy.serverPort())));
        QVERIFY2(kindOf(exchange) == "proxy-authentication-required"_L1, qPrintable(exchange.error->detail));
        QCOMPARE(proxy.heads().size(), 1);
        QCOMPARE(origin.connections(), 0);
        QVERIFY(!exchange.error->detail.contains("hushhush"_L1));
        QVERIFY(exchange.error->hop->receivedHead.contains("Proxy-Authenticate: Basic"));
    }

    void theSystemsProxyIsAskedForEveryHop()
    {
        CannedServer proxy(
            {{Step::send("HTTP/1.1 302 Found\r\nLocation: http://b.example/x\r\nContent-Length: 0\r\n\r\n"),
              Step::close()},
             m_ok});
        QStringList askedFor;
        SocketProber prober(
            [](const QString &host, IpVersion) {
                return LookupResult{{}, ErrorKind::DnsFailure, host};
            },
            [&](const WebUrl &url) -> std::optional<ProxyPlan> {
                askedFor.append(url.toString());
                return ProxyPlan{ProxyPlan::Kind::Http, u"127.0.0.1"_s, proxy.serverPort(), u"ana"_s, u"secret"_s};
            });
        const Exchange exchange = probeNow(prober, request(u"http://a.example/"_s, u"system"_s));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(askedFor, (QStringList{u"http://a.example/"_s, u"http://b.example/x"_s}));
        QCOMPARE(proxy.requests().size(), 2);
        QVERIFY(proxy.requests()[1].startsWith("GET http://b.example/x HTTP/1.1\r\n"));
        QVERIFY(proxy.requests()[1].contains("Proxy-Authorization: Basic YW5hOnNlY3JldA==\r\n"));
    }

    void withoutASystemsProxyTheServerIsAskedItself()
    {
        CannedServer server({m_ok});
        int calls = 0;
        SocketProber prober(lookUpHost, [&calls](const WebUrl &) -> std::optional<ProxyPlan> {
            ++calls;
            return std::nullopt;
        });
        const Exchange direct = probeNow(prober, request(server.url(), u"system"_s));
        QCOMPARE(kindOf(direct), QString());
        QVERIFY(direct.hops.first().proxy.isEmpty());
        QCOMPARE(calls, 1);
        probeNow(prober, request(server.url(), QString()));
        QCOMPARE(calls, 1);
    }

#ifdef Q_OS_LINUX
    // Elsewhere the system's settings count, not the environment.
    void theEnvironmentNamesTheSystemsProxy()
    {
        const auto reset = qScopeGuard([] {
            qunsetenv("http_proxy");
            qunsetenv("no_proxy");
        });
        qputenv("http_proxy", "http://ana:secret@127.0.0.1:3128");
        const WebUrl url = readUrlInput(u"http://www.example/"_s).url;
        const ProxyPlan expected{ProxyPlan::Kind::Http, u"127.0.0.1"_s, 3128, u"ana"_s, u"secret"_s};
        QCOMPARE(systemProxy(url), expected);
        qputenv("no_proxy", "www.example");
        QCOMPARE(systemProxy(url), std::nullopt);
    }
#endif

    void plainRequestsAreHandedOver()
    {
        CannedServer proxy({m_ok});
        const Exchange exchange = probeWithoutLookUps(
            request(u"http://www.example/a?b"_s, u"http://ana:secret@127.0.0.1:%1"_s.arg(proxy.serverPort())));
        QCOMPARE(kindOf(exchange), QString());
        QVERIFY(proxy.requests().first().startsWith("GET http://www.example/a?b HTTP/1.1\r\nHost: www.example\r\n"));
        QVERIFY(proxy.requests().first().contains("Proxy-Authorization: Basic YW5hOnNlY3JldA==\r\n"));
        QCOMPARE(exchange.hops.first().proxy, u"127.0.0.1:%1"_s.arg(proxy.serverPort()));
        QVERIFY(!exchange.hops.first().timings.dnsMs);
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
        QTest::newRow("silence") << Script{Step::pause(60000)} << u"proxy-refused"_s;
    }
    void refusedTunnelsGetTheirKind()
    {
        QFETCH(Script, script);
        CannedServer proxy({script});
        ProbeRequest asked = request(u"https://www.example/"_s, u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()));
        asked.connectTimeout = 300ms;
        const Exchange exchange = probeWithoutLookUps(asked);
        QTEST(kindOf(exchange), "kind");
        QCOMPARE(proxy.requests().size(), 1);
        QVERIFY(proxy.requests().first().startsWith("CONNECT www.example:443 HTTP/1.1\r\nHost: www.example:443\r\n"));
    }

    void proxiesThatCannotBeReachedAreNamed()
    {
        const QString place = u"127.0.0.1:%1"_s.arg(freePort());
        const Exchange exchange = probeWithoutLookUps(request(u"http://www.example/"_s, QString(u"http://" + place)));
        QCOMPARE(kindOf(exchange), u"proxy-refused"_s);
        QVERIFY(exchange.error->detail.contains(place));
        QCOMPARE(kindOf(probeWithoutLookUps(request(u"http://a.example/"_s, u"http://proxy.example:1"_s))),
                 u"proxy-refused"_s);
        QCOMPARE(kindOf(probeWithoutLookUps(request(u"http://a.example/"_s, u"gopher://x"_s))), u"proxy-refused"_s);
    }

    void socksGetsTheNameAsItIs()
    {
        CannedServer server({m_ok});
        SocksServer socks(server.serverPort());
        const Exchange exchange = probeWithoutLookUps(
            request(u"http://www.example:8080/x"_s, u"socks5://127.0.0.1:%1"_s.arg(socks.serverPort())));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(socks.names(), (QList<QByteArray>{"www.example"}));
        QVERIFY(server.requests().first().startsWith("GET /x HTTP/1.1\r\nHost: www.example:8080\r\n"));
        QVERIFY(exchange.hops.first().timings.connectMs);
    }

    void socksTakesAddressesToo()
    {
        CannedServer server({m_ok});
        SocksServer socks(server.serverPort());
        const QString proxy = u"socks5h://127.0.0.1:%1"_s.arg(socks.serverPort());
        probeWithoutLookUps(request(u"http://192.0.2.7/"_s, proxy));
        probeWithoutLookUps(request(u"http://[2001:db8::1]/"_s, proxy));
        QCOMPARE(socks.names(), (QList<QByteArray>{"c0000207", "20010db8000000000000000000000001"}));
    }

    void socksLogins()
    {
        CannedServer server({m_ok});
        SocksServer socks(server.serverPort());
        socks.requireLogin("ana", "secret");
        const QString place = u"127.0.0.1:%1"_s.arg(socks.serverPort());
        const auto kind = [&](const QString &login) {
            return kindOf(
                probeWithoutLookUps(request(u"http://www.example/"_s, QString(u"socks5://" + login + place))));
        };
        QCOMPARE(kind(u"ana:secret@"_s), QString());
        QCOMPARE(kind(u"ana:wrong@"_s), u"proxy-authentication-required"_s);
        QCOMPARE(kind(QString()), u"proxy-authentication-required"_s);
    }

    void socksRefusalsGetTheirKind_data()
    {
        QTest::addColumn<int>("reply");
        QTest::addColumn<QString>("kind");
        QTest::newRow("failure") << 1 << u"proxy-refused"_s;
        QTest::newRow("rules") << 2 << u"proxy-refused"_s;
        QTest::newRow("network") << 3 << u"network-unreachable"_s;
        QTest::newRow("host") << 4 << u"network-unreachable"_s;
        QTest::newRow("refused") << 5 << u"connection-refused"_s;
        QTest::newRow("expired") << 6 << u"connection-timeout"_s;
        QTest::newRow("unknown") << 77 << u"proxy-refused"_s;
    }
    void socksRefusalsGetTheirKind()
    {
        QFETCH(int, reply);
        SocksServer socks(1);
        socks.refuseWith(static_cast<char>(reply));
        QTEST(kindOf(probeWithoutLookUps(
                  request(u"http://a.example/"_s, u"socks5://127.0.0.1:%1"_s.arg(socks.serverPort())))),
              "kind");
    }

    void whatIsNoSocksIsNamed()
    {
        CannedServer server({{Step::send("HTTP/1.1 400 Bad Request\r\n\r\n"), Step::close()}});
        server.answerAfterBytes(3);
        QCOMPARE(kindOf(probeWithoutLookUps(
                     request(u"http://a.example/"_s, u"socks5://127.0.0.1:%1"_s.arg(server.serverPort())))),
                 u"proxy-refused"_s);
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxytest.moc"
