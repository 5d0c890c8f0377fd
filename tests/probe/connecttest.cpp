// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/socketprober.h"
#include "support/cannedserver.h"
#include "support/probing.h"
#include "support/realserver.h"
#include "support/stuckport.h"

#include <QTest>

#include <atomic>
#include <memory>

using namespace StatusScope;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class ConnectTest final : public QObject
{
    Q_OBJECT

private:
    const Script m_ok{Step::send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"), Step::close()};

    static ProbeRequest request(const QString &url)
    {
        ProbeRequest asked;
        asked.url = url;
        asked.connectTimeout = 1000ms;
        return asked;
    }
    static HostLookup answering(const QStringList &addresses)
    {
        return [addresses](const QString &, IpVersion) {
            LookupResult result;
            for (const QString &address : addresses)
                result.addresses.append(QHostAddress(address));
            return result;
        };
    }

private slots:
    void namesThatDoNotExistAndServersThatFailAreToldApart_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no such name") << ErrorKind::DnsNotFound;
        QTest::newRow("name server failed") << ErrorKind::DnsFailure;
    }
    void namesThatDoNotExistAndServersThatFailAreToldApart()
    {
        QFETCH(ErrorKind, kind);
        SocketProber prober([kind](const QString &, IpVersion) { return LookupResult{{}, kind, u"as told"_s}; });
        const Exchange exchange = probeNow(prober, request(u"http://www.example/"_s));
        QCOMPARE(exchange.error->kind, kind);
        QCOMPARE(exchange.error->detail, u"www.example: as told"_s);
        QVERIFY(exchange.error->hop->timings.dnsMs && !exchange.error->hop->timings.connectMs);
    }

    void specialNamesNeedNoNameServer()
    {
        QCOMPARE(lookUpHost(u"www.invalid"_s, IpVersion::Any).error, ErrorKind::DnsNotFound);
        QCOMPARE(lookUpHost(u"x.onion."_s, IpVersion::Any).error, ErrorKind::DnsNotFound);
        QCOMPARE(lookUpHost(u"app.localhost"_s, IpVersion::V4).addresses, (QList{QHostAddress(u"127.0.0.1"_s)}));
        QCOMPARE(lookUpHost(u"localhost"_s, IpVersion::V6).addresses, (QList{QHostAddress(u"::1"_s)}));
        QCOMPARE(lookUpHost(u"localhost"_s, IpVersion::Any).addresses.size(), 2);
        std::atomic_int asked = 0;
        SocketProber prober([&asked](const QString &, IpVersion) {
            ++asked;
            return LookupResult{};
        });
        const Exchange exchange = probeNow(prober, request(u"http://www.invalid/"_s));
        QCOMPARE(exchange.error->kind, ErrorKind::DnsNotFound);
        QVERIFY(exchange.error->hop->timings.dnsMs);
        QCOMPARE(asked.load(), 0);
    }

    // The system's look-up takes an address for a name that has this one alone, without asking a name server.
    void namesWithoutTheWantedKindOfAddressExist()
    {
        QCOMPARE(lookUpHost(u"127.0.0.1"_s, IpVersion::Any).addresses.size(), 1);
        const LookupResult six = lookUpHost(u"127.0.0.1"_s, IpVersion::V6);
        QCOMPARE(six.error, ErrorKind::NetworkUnreachable);
        QVERIFY(six.detail.contains("IPv6"_L1) && six.addresses.isEmpty());
        const LookupResult four = lookUpHost(u"::1"_s, IpVersion::V4);
        QCOMPARE(four.error, ErrorKind::NetworkUnreachable);
        QVERIFY(four.detail.contains("IPv4"_L1) && four.addresses.isEmpty());
    }

    void aNameServerThatNeverAnswersDoesNotHoldUp_data()
    {
        QTest::addColumn<int>("wholeMs");
        QTest::addColumn<int>("connectMs");
        QTest::newRow("limit of connecting") << 30000 << 100;
        QTest::newRow("limit of the whole") << 100 << 10000;
    }
    void aNameServerThatNeverAnswersDoesNotHoldUp()
    {
        QFETCH(int, wholeMs);
        QFETCH(int, connectMs);
        const auto release = std::make_shared<std::atomic_bool>(false); // outlives this test, as the look-up may
        SocketProber prober([release](const QString &, IpVersion) {
            for (int i = 0; i < 500 && !*release; ++i)
                QThread::msleep(10);
            return LookupResult{};
        });
        ProbeRequest asked = request(u"http://www.example/"_s);
        asked.timeout = std::chrono::milliseconds(wholeMs);
        asked.connectTimeout = std::chrono::milliseconds(connectMs);
        const Exchange exchange = probeNow(prober, asked);
        *release = true;
        QCOMPARE(kindOf(exchange), u"dns-failure"_s);
    }

    void closedPortsAreRefused()
    {
        const Exchange exchange = probeNow(request(u"http://127.0.0.1:%1/"_s.arg(freePort())));
        QCOMPARE(kindOf(exchange), u"connection-refused"_s);
        QCOMPARE(exchange.error->hop->remoteAddress, u"127.0.0.1"_s);
    }

    void placesWithoutARouteAreUnreachable()
    {
        QCOMPARE(kindOf(probeNow(request(u"http://224.0.0.1/"_s))),
                 u"network-unreachable"_s); // multicast: refused by the kernel
    }

    void silentAddressesTimeOut()
    {
        const StuckPort stuck(QHostAddress(u"127.0.0.2"_s), 0);
        ProbeRequest asked = request(u"http://127.0.0.2:%1/"_s.arg(stuck.port()));
        asked.connectTimeout = 300ms;
        QCOMPARE(kindOf(probeNow(asked)), u"connection-timeout"_s);
    }

    void silentProxiesAreNamed_data()
    {
        QTest::addColumn<int>("connectMs");
        QTest::addColumn<int>("wholeMs");
        QTest::newRow("no time to connect left") << 300 << 5000;
        QTest::newRow("no time at all left") << 5000 << 300;
    }
    void silentProxiesAreNamed()
    {
        QFETCH(const int, connectMs);
        QFETCH(const int, wholeMs);
        const StuckPort stuck(QHostAddress(u"127.0.0.2"_s), 0);
        ProbeRequest asked = request(u"http://192.0.2.1/"_s);
        asked.proxy = u"127.0.0.2:%1"_s.arg(stuck.port());
        asked.connectTimeout = std::chrono::milliseconds(connectMs);
        asked.timeout = std::chrono::milliseconds(wholeMs);
        const Exchange exchange = probeNow(asked);
        QCOMPARE(kindOf(exchange), u"proxy-refused"_s);
        QVERIFY2(exchange.error->detail.contains(asked.proxy), qPrintable(exchange.error->detail));
    }

    void theNextAddressIsTriedWhenOneRefuses()
    {
        CannedServer server({m_ok});
        SocketProber prober(answering({u"127.0.0.3"_s, u"::1"_s, u"127.0.0.1"_s}));
        const Exchange exchange = probeNow(prober, request(u"http://www.example:%1/"_s.arg(server.serverPort())));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().remoteAddress, u"127.0.0.1"_s);
        QVERIFY(server.requests().first().contains("Host: www.example:"));
        QVERIFY(exchange.hops.first().timings.dnsMs);
    }

    void theNextAddressIsTriedBesideASilentOne()
    {
        CannedServer server({m_ok});
        const StuckPort stuck(QHostAddress(u"127.0.0.2"_s), server.serverPort());
        SocketProber prober(answering({u"127.0.0.2"_s, u"127.0.0.1"_s}));
        const Exchange exchange = probeNow(prober, request(u"http://www.example:%1/"_s.arg(server.serverPort())));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().remoteAddress, u"127.0.0.1"_s);
        QVERIFY(*exchange.hops.first().timings.connectMs >= 200);
        QVERIFY(*exchange.hops.first().timings.connectMs < 900);
        QCOMPARE(server.connections(), 1);
    }

    void givenAddressesReplaceTheLookUp_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("of this host") << u"www.example"_s;
        QTest::newRow("of any host") << u"*"_s;
    }
    void givenAddressesReplaceTheLookUp()
    {
        QFETCH(const QString, host);
        CannedServer server({m_ok});
        SocketProber prober([](const QString &, IpVersion) {
            return LookupResult{{}, ErrorKind::DnsNotFound, u"asked"_s};
        });
        ProbeRequest asked = request(u"http://www.example:%1/"_s.arg(server.serverPort()));
        asked.resolve.insert(host % u':' % QString::number(server.serverPort()), u"127.0.0.1"_s);
        const Exchange exchange = probeNow(prober, asked);
        QCOMPARE(kindOf(exchange), QString());
        QVERIFY(server.requests().first().contains("Host: www.example:"));
        QVERIFY(!exchange.hops.first().timings.dnsMs);
    }

    void givenAddressesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QString>("given");
        for (const char *given : {"nowhere", "192.0.2", "1", "192.0.2.256", "192.0.2.1:80", "www.example", "", " "})
            QTest::newRow(*given ? given : "empty") << QString::fromLatin1(given);
    }
    void givenAddressesThatAreNoneAreRefused()
    {
        QFETCH(const QString, given);
        CannedServer server({m_ok});
        ProbeRequest asked = request(server.url());
        asked.resolve.insert(u"127.0.0.1:%1"_s.arg(server.serverPort()), given);
        const Exchange exchange = probeNow(asked);
        QCOMPARE(kindOf(exchange), u"invalid-url"_s);
        QVERIFY2(exchange.error->detail.contains(u"“%1”"_s.arg(given)), qPrintable(exchange.error->detail));
        QCOMPARE(server.connections(), 0);
    }

    void addressesOfTheOtherFamilyAreRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("given"); // instead of a look-up
        QTest::addColumn<IpVersion>("version");
        QTest::addColumn<QString>("kind");
        QTest::newRow("4 asked of 4") << u"127.0.0.1"_s << QString() << IpVersion::V4 << QString();
        QTest::newRow("4 asked of 6") << u"127.0.0.1"_s << QString() << IpVersion::V6 << u"network-unreachable"_s;
        QTest::newRow("6 asked of 4") << u"[::1]"_s << QString() << IpVersion::V4 << u"network-unreachable"_s;
        QTest::newRow("4 given, 4 asked") << u"a.example"_s << u"127.0.0.1"_s << IpVersion::V4 << QString();
        QTest::newRow("4 given, 6 asked")
            << u"a.example"_s << u"127.0.0.1"_s << IpVersion::V6 << u"network-unreachable"_s;
    }
    void addressesOfTheOtherFamilyAreRefused()
    {
        QFETCH(QString, host);
        QFETCH(QString, given);
        QFETCH(IpVersion, version);
        CannedServer server({m_ok});
        const QString place = host % u':' % QString::number(server.serverPort());
        ProbeRequest asked = request(u"http://%1/"_s.arg(place));
        asked.ipVersion = version;
        if (!given.isEmpty())
            asked.resolve.insert(place, given);
        const QString kind = kindOf(probeNow(asked));
        QTEST(kind, "kind");
        QCOMPARE(server.connections(), kind.isEmpty() ? 1 : 0);
    }

    void literalsAreNotLookedUp()
    {
        QTcpServer six;
        if (!six.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this machine has no IPv6 loopback");
        // A zone is for this computer alone (RFC 6874 section 4).
        for (const QString &host : {u"[::1]"_s, u"[::1%1]"_s, u"[::1%251]"_s}) {
            ProbeRequest asked = request(QString(u"http://" + host + u":%1/"_s.arg(six.serverPort())));
            asked.silenceTimeout = 100ms;
            const Exchange exchange = probeNow(asked);
            QCOMPARE(kindOf(exchange), u"response-timeout"_s);
            QVERIFY(exchange.error->hop->remoteAddress.startsWith("::1"_L1));
            QVERIFY(exchange.error->hop->sent.contains("Host: [::1]:"));
        }
    }
};

QTEST_GUILESS_MAIN(ConnectTest)
#include "connecttest.moc"
