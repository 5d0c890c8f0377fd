// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/proxy.h"
#include "probe/socketprober.h"
#include "request/urlinput.h"
#include "support/cannedserver.h"
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
    const Script m_ok{Step::send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"), Step::close()};

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
        const Exchange exchange = probeNow(prober, requestThrough(u"system"_s, u"http://a.example/"_s));
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
        const Exchange direct = probeNow(prober, requestThrough(u"system"_s, server.url()));
        QCOMPARE(kindOf(direct), QString());
        QVERIFY(direct.hops.first().proxy.isEmpty());
        QCOMPARE(calls, 1);
        probeNow(prober, requestThrough(QString(), server.url()));
        QCOMPARE(calls, 1);
    }

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Elsewhere the system's settings count, not the environment.
    void theEnvironmentNamesTheSystemsProxy_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("place"); // "-": unusable
        const auto row = [](const char *name, const QStringList &variables, const char *url, const char *place) {
            QTest::newRow(name) << variables << QString::fromLatin1(url) << QString::fromLatin1(place);
        };
        const QString http = u"http_proxy=http://ana:secret@127.0.0.1:3128"_s;
        row("http", {http}, "http://www.example/", "127.0.0.1:3128");
        row("of the other scheme", {u"https_proxy=127.0.0.1:1"_s}, "http://www.example/", "");
        row("without a scheme", {u"https_proxy=127.0.0.1:19600"_s}, "https://www.example/", "127.0.0.1:19600");
        row("upper case", {u"HTTPS_PROXY=127.0.0.1:2"_s}, "https://www.example/", "127.0.0.1:2");
        row("from a web server", {u"HTTP_PROXY=127.0.0.1:2"_s}, "http://www.example/", "");
        row("for all", {u"all_proxy=socks5://127.0.0.1:3"_s}, "https://www.example/", "127.0.0.1:3");
        row("for all, upper case", {u"ALL_PROXY=127.0.0.1:4"_s}, "http://www.example/", "127.0.0.1:4");
        row("scheme before all", {http, u"all_proxy=127.0.0.1:4"_s}, "http://www.example/", "127.0.0.1:3128");
        row("unusable", {u"http_proxy=gopher://127.0.0.1:4"_s}, "http://www.example/", "-");
        row("excepted", {http, u"no_proxy=www.example"_s}, "http://www.example/", "");
        row("excepted, upper case", {http, u"NO_PROXY=other.example, .Example"_s}, "http://www.example/", "");
        row("excepted are all", {http, u"no_proxy=*"_s}, "http://www.example/", "");
        row("excepted is another", {http, u"no_proxy=ww.example,xample"_s}, "http://www.example/", "127.0.0.1:3128");
        row("excepted network", {http, u"no_proxy=192.0.2.0/24"_s}, "http://192.0.2.77/", "");
        row("excepted address", {http, u"no_proxy=[2001:db8::1]"_s}, "http://[2001:db8:0::1]/", "");
        row("other network", {http, u"no_proxy=192.0.2.0/24"_s}, "http://192.0.3.77/", "127.0.0.1:3128");
    }
    void theEnvironmentNamesTheSystemsProxy()
    {
        QFETCH(QStringList, variables);
        QFETCH(QString, url);
        static constexpr const char *names[]{"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY",
                                             "all_proxy",  "ALL_PROXY",   "no_proxy",   "NO_PROXY"};
        const auto reset = [] {
            for (const char *name : names)
                qunsetenv(name);
        };
        reset();
        const auto afterwards = qScopeGuard(reset);
        for (const QString &variable : variables)
            qputenv(variable.section(u'=', 0, 0).toLatin1().constData(), variable.section(u'=', 1).toLatin1());
        const std::optional<ProxyPlan> found = systemProxy(readUrlInput(url).url);
        QTEST(!found ? QString() : found->host.isEmpty() ? u"-"_s : found->hostAndPort(), "place");
    }
#endif

    // Going to the site itself instead would be the worst answer.
    void proxiesOfAnUnusableKindAreNotPassedBy()
    {
        CannedServer server({m_ok});
        SocketProber prober(lookUpHost, [](const WebUrl &) { return std::optional(ProxyPlan()); });
        QCOMPARE(kindOf(probeNow(prober, requestThrough(u"system"_s, server.url()))), u"proxy-refused"_s);
        QCOMPARE(server.connections(), 0);
    }

    void plainRequestsAreHandedOver()
    {
        CannedServer proxy({m_ok});
        const Exchange exchange = probeWithoutLookUps(
            requestThrough(u"http://ana:secret@127.0.0.1:%1"_s.arg(proxy.serverPort()), u"http://www.example/a?b"_s));
        QCOMPARE(kindOf(exchange), QString());
        QVERIFY(proxy.requests().first().startsWith("GET http://www.example/a?b HTTP/1.1\r\nHost: www.example\r\n"));
        QVERIFY(proxy.requests().first().contains("Proxy-Authorization: Basic YW5hOnNlY3JldA==\r\n"));
        QCOMPARE(exchange.hops.first().proxy, u"127.0.0.1:%1"_s.arg(proxy.serverPort()));
        QVERIFY(!exchange.hops.first().timings.dnsMs);
    }

    void proxiesThatCannotBeReachedAreNamed()
    {
        const QString place = u"127.0.0.1:%1"_s.arg(freePort());
        const Exchange exchange =
            probeWithoutLookUps(requestThrough(QString(u"http://" + place), u"http://www.example/"_s));
        QCOMPARE(kindOf(exchange), u"proxy-refused"_s);
        QVERIFY(exchange.error->detail.contains(place));
        QCOMPARE(kindOf(probeWithoutLookUps(requestThrough(u"http://proxy.example:1"_s, u"http://a.example/"_s))),
                 u"proxy-refused"_s);
        QCOMPARE(kindOf(probeWithoutLookUps(requestThrough(u"gopher://x"_s, u"http://a.example/"_s))),
                 u"proxy-refused"_s);
    }

    void socksGetsTheNameAsItIs()
    {
        CannedServer server({m_ok});
        SocksServer socks(server.serverPort());
        const Exchange exchange = probeWithoutLookUps(
            requestThrough(u"socks5://127.0.0.1:%1"_s.arg(socks.serverPort()), u"http://www.example:8080/x"_s));
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
        probeWithoutLookUps(requestThrough(proxy, u"http://192.0.2.7/"_s));
        probeWithoutLookUps(requestThrough(proxy, u"http://[2001:db8::1]/"_s));
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
                probeWithoutLookUps(requestThrough(QString(u"socks5://" + login + place), u"http://www.example/"_s)));
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
                  requestThrough(u"socks5://127.0.0.1:%1"_s.arg(socks.serverPort()), u"http://a.example/"_s))),
              "kind");
    }

    void whatIsNoSocksIsNamed()
    {
        CannedServer server({{Step::send("HTTP/1.1 400 Bad Request\r\n\r\n"), Step::close()}});
        server.answerAfterBytes(3);
        QCOMPARE(kindOf(probeWithoutLookUps(
                     requestThrough(u"socks5://127.0.0.1:%1"_s.arg(server.serverPort()), u"http://a.example/"_s))),
                 u"proxy-refused"_s);
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxytest.moc"
