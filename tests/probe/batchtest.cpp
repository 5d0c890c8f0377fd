// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/addresses.h"
#include "probe/socketprober.h"
#include "request/batchrunner.h"
#include "support/cannedserver.h"
#include "support/probing.h"

#include <QSignalSpy>
#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray keepAliveAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

// Probes that finish when the test says so.
class HeldProbe final : public Probe
{
    Q_OBJECT

public:
    using Probe::Probe;
    void cancel() override
    {
        Exchange exchange;
        exchange.error.emplace(); // Cancelled
        emit finished(exchange);
        deleteLater();
    }
    void end()
    {
        emit finished(Exchange());
        deleteLater();
    }
};

class HeldProber final : public Prober
{
    Q_OBJECT

public:
    Probe *start(const ProbeRequest &request) override
    {
        urls.append(request.url);
        probes.append(new HeldProbe(this));
        return probes.last();
    }
    QStringList urls;
    QList<HeldProbe *> probes;
};

BatchRunner::Source fromList(QStringList urls)
{
    return [urls]() mutable -> std::optional<ProbeRequest> {
        if (urls.isEmpty())
            return std::nullopt;
        ProbeRequest request;
        request.url = urls.takeFirst();
        return request;
    };
}

} // namespace

class BatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSourceThatIsOpenIsAskedAgain()
    {
        HeldProber prober;
        QStringList ready{u"http://a.example/"_s};
        BatchRunner runner(prober, {}, [&ready] { return fromList(std::exchange(ready, {}))(); });
        QSignalSpy finished(&runner, &BatchRunner::finished);
        runner.setSourceOpen(true);
        runner.start();
        QTRY_COMPARE(prober.urls.size(), 1);
        prober.probes.first()->end();
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0);
        ready.append(u"http://b.example/"_s);
        runner.setSourceOpen(true);
        QTRY_COMPARE(prober.urls.size(), 2);
        runner.setSourceOpen(false);
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0);
        prober.probes.last()->end();
        QTRY_COMPARE(finished.size(), 1);
    }

    void everyUrlIsProbedOnceOverFewConnections()
    {
        CannedServer server({{Step::send(keepAliveAnswer)}});
        QStringList urls;
        for (int i = 0; i < 200; ++i)
            urls.append(server.url(u"/%1"_s.arg(i)));
        SocketProber prober;
        BatchRunner batch(prober, {8, 6, false}, fromList(urls));
        QSignalSpy finished(&batch, &BatchRunner::finished);
        QSet<int> seen;
        int reused = 0;
        connect(&batch, &BatchRunner::result, this, [&](int index, const Exchange &exchange) {
            QCOMPARE(exchange.url, urls[index]);
            QCOMPARE(kindOf(exchange), QString());
            reused += exchange.hops.first().reusedConnection ? 1 : 0;
            seen.insert(index);
        });
        batch.start();
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(seen.size(), 200);
        QCOMPARE(server.requests().size(), 200);
        QVERIFY2(server.connections() <= 6, qPrintable(QString::number(server.connections())));
        QCOMPARE(reused, 200 - server.connections());
    }

    void orderIsKeptOnRequest()
    {
        HeldProber prober;
        BatchRunner batch(prober, {3, 6, true}, fromList({u"http://a/"_s, u"http://b/"_s, u"http://c/"_s}));
        QList<int> order;
        connect(&batch, &BatchRunner::result, this, [&order](int index) { order.append(index); });
        QSignalSpy finished(&batch, &BatchRunner::finished);
        batch.start();
        QTRY_COMPARE(prober.probes.size(), 3);
        prober.probes[2]->end();
        prober.probes[1]->end();
        QVERIFY(order.isEmpty());
        prober.probes[0]->end();
        QCOMPARE(order, (QList<int>{0, 1, 2}));
        QTRY_COMPARE(finished.size(), 1);
    }

    void oneHostDoesNotTakeAllPlaces()
    {
        HeldProber prober;
        QStringList urls(20, u"http://busy.example/"_s);
        urls.append(u"http://other.example/"_s);
        BatchRunner batch(prober, {8, 2, false}, fromList(urls));
        batch.start();
        QTRY_COMPARE(prober.probes.size(), 3);
        QCOMPARE(prober.urls, (QStringList{urls[0], urls[1], u"http://other.example/"_s}));
        prober.probes[0]->end();
        QCOMPARE(prober.probes.size(), 4);
    }

    void requestsArePulledAsTheyAreNeeded()
    {
        HeldProber prober;
        int pulled = 0;
        BatchRunner batch(prober, {4, 4, true}, [&pulled]() -> std::optional<ProbeRequest> {
            ProbeRequest request;
            request.url = u"http://host%1.example/"_s.arg(pulled++);
            return request;
        });
        batch.start();
        QTRY_COMPARE(prober.probes.size(), 4);
        for (int i = 1; i < 1000 && i < prober.probes.size(); ++i)
            prober.probes[i]->end(); // the first one holds all others back
        QVERIFY2(pulled < 100, qPrintable(QString::number(pulled)));
        batch.stop();
    }

    void stoppingKeepsWhatIsDone()
    {
        HeldProber prober;
        BatchRunner batch(prober, {3, 6, true}, fromList(QStringList(50, u"http://a/"_s)));
        QList<int> order;
        connect(&batch, &BatchRunner::result, this, [&order](int index) { order.append(index); });
        QSignalSpy finished(&batch, &BatchRunner::finished);
        batch.start();
        QTRY_COMPARE(prober.probes.size(), 3);
        prober.probes[1]->end();
        batch.stop();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(order, (QList<int>{1}));
        QCOMPARE(batch.done(), 1);
    }

    void anEmptyBatchFinishes()
    {
        HeldProber prober;
        BatchRunner batch(prober, {}, fromList({}));
        QSignalSpy finished(&batch, &BatchRunner::finished);
        batch.start();
        QTRY_COMPARE(finished.size(), 1);
    }

    void staleConnectionsAreRetriedOnceAndSaidSo()
    {
        // The first connection is answered and then closed on the second request, as servers do that have had enough of
        // it.
        CannedServer server({{Step::send(keepAliveAnswer)}, {Step::close()}, {Step::send(keepAliveAnswer)}});
        SocketProber prober;
        ProbeRequest request;
        request.url = server.url();
        request.reuseConnections = true;
        QVERIFY(!probeNow(prober, request).hops.first().reusedConnection);
        const Exchange exchange = probeNow(prober, request);
        QCOMPARE(kindOf(exchange), QString());
        QVERIFY(exchange.hops.first().retriedStale);
        QVERIFY(!exchange.hops.first().reusedConnection);
        QCOMPARE(server.connections(), 2);
        QCOMPARE(server.requests().size(), 3);
    }

    // It may be stale, which shows only when the request is out, and then nobody may send it again.
    void whatChangesSomethingGetsAConnectionOfItsOwn()
    {
        CannedServer server({{Step::send(keepAliveAnswer)}, {Step::close()}, {Step::send(keepAliveAnswer)}});
        SocketProber prober;
        ProbeRequest request;
        request.url = server.url();
        request.reuseConnections = true;
        QCOMPARE(kindOf(probeNow(prober, request)), QString());
        request.method = "POST";
        const Exchange exchange = probeNow(prober, request);
        QCOMPARE(server.connections(), 2);
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!exchange.hops.value(0).reusedConnection);
    }

    void everyAddressGetsItsRequest()
    {
        const HostLookup lookup = [](const QString &, IpVersion) {
            return LookupResult{{QHostAddress(u"192.0.2.1"_s), QHostAddress(u"2001:db8::1"_s)}, std::nullopt, {}};
        };
        ProbeRequest request;
        request.url = u"https://www.example/"_s;
        const AddressRequests all = requestsPerAddress(request, lookup);
        QCOMPARE(all.requests.size(), 2);
        QCOMPARE(all.requests[0].resolve.value(u"www.example:443"_s), u"192.0.2.1"_s);
        QCOMPARE(all.requests[1].resolve.value(u"www.example:443"_s), u"2001:db8::1"_s);
        for (const QString &place : {u"www.example:443"_s, u"*:443"_s}) {
            ProbeRequest given = request;
            given.resolve.insert(place, u"192.0.2.3"_s);
            const AddressRequests one = requestsPerAddress(given, lookup);
            QCOMPARE(one.requests.size(), 1);
            QCOMPARE(one.requests[0].resolve, given.resolve);
        }
        request.url = u"http://127.0.0.1/"_s;
        QCOMPARE(requestsPerAddress(request, lookup).requests.size(), 1);
    }

    void differencesAreNamed()
    {
        AddressComparison same;
        same.add(u"a"_s, answered(u"http://a/"_s, u"192.0.2.1"_s, "200"));
        same.add(u"a"_s, answered(u"http://a/"_s, u"192.0.2.2"_s, "200"));
        QCOMPARE(same.differences(), QStringList());
        AddressComparison other;
        other.add(u"a"_s, answered(u"http://a/"_s, u"192.0.2.1"_s, "200"));
        other.add(u"a"_s, answered(u"http://a/"_s, u"192.0.2.2"_s, "503"));
        QCOMPARE(other.differences(), QStringList{u"The outcome differs: 200 from 192.0.2.1, 503 from 192.0.2.2."_s});
    }

    void eachUrlIsComparedWithItself()
    {
        AddressComparison comparison;
        for (const QByteArray status : {"200", "503"}) {
            for (const QString &url : {u"http://a/"_s, u"http://b/"_s})
                comparison.add(url, answered(url, status == "200" ? u"192.0.2.1"_s : u"192.0.2.2"_s, "200"));
            comparison.add(u"http://c/?token=1"_s, answered(u"http://c/?token=REDACTED"_s, u"192.0.2.3"_s, status));
            comparison.add(u"http://c/?token=2"_s, answered(u"http://c/?token=REDACTED"_s, u"192.0.2.4"_s, "200"));
        }
        QCOMPARE(
            comparison.differences(),
            QStringList{u"http://c/?token=REDACTED: The outcome differs: 200 from 192.0.2.3, 503 from 192.0.2.3."_s});
    }

private:
    static Exchange answered(const QString &url, const QString &address, const QByteArray &status)
    {
        Hop hop;
        hop.url = url;
        hop.remoteAddress = address;
        hop.statusText = status;
        hop.headers = {{"Server", "a"}};
        Exchange exchange;
        exchange.url = url;
        exchange.hops = {hop};
        return exchange;
    }
};

QTEST_GUILESS_MAIN(BatchTest)
#include "batchtest.moc"
