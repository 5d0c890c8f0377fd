// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchangecodec.h"

#include <QTest>

using namespace StatusScope;

namespace {

Exchange fullExchange()
{
    const QDateTime when(QDate(2026, 11, 21), QTime(10, 0, 0, 123), Qt::UTC);
    Hop hop;
    hop.url = QStringLiteral("https://shop.example/täglich");
    hop.fragment = QStringLiteral("#a");
    hop.method = "PURGE";
    hop.httpVersion = "2";
    hop.status = -1;
    hop.statusText = "\xff";
    hop.reason = QByteArray("a\0b", 3);
    hop.interim = {{103, "Early Hints", {{"Link", "</a>"}}}};
    hop.headers = {{"Server", "nginx"}, {"server", "\xfe\xff"}, {"", ""}};
    hop.trailers = {{"Expires", "0"}};
    hop.remoteAddress = QStringLiteral("2001:db8::1");
    hop.remotePort = 65535;
    hop.body = QByteArray("\0\x01\xff<html>", 9);
    hop.bodyBytes = 5'000'000'000;
    hop.bodyTruncated = true;
    hop.timings = {0.0, 1.25, {}, 19180.5, 0.001, 20000.0};
    hop.startedAt = when;
    hop.tls = TlsInfo{QStringLiteral("TLSv1.3"),
                      QStringLiteral("AES"),
                      {{QStringLiteral("shop.example"),
                        QStringLiteral("R3"),
                        when,
                        when.addDays(90),
                        {QStringLiteral("a"), QStringLiteral("b")},
                        QStringLiteral("0a:0b"),
                        true}},
                      {QStringLiteral("expired")}};
    hop.sent = "GET / HTTP/1.1\r\n\r\n";
    hop.receivedHead = "HTTP/2 \xff\r\n";
    hop.bytesSent = 1;
    hop.bytesReceived = 2;
    hop.faults = {QStringLiteral("a line without a colon")};
    hop.proxy = QStringLiteral("proxy:3128");
    hop.verifiedOff = hop.reusedConnection = hop.retriedStale = hop.credentialsDropped = true;
    Exchange exchange;
    exchange.url = hop.url;
    exchange.startedAt = when;
    exchange.source = ExchangeSource::Saved;
    exchange.hops = {hop, Hop()};
    exchange.error = Failure{ErrorKind::TlsHostnameMismatch, QStringLiteral("detail"), hop};
    exchange.log = LogNote{QStringLiteral("nginx"), true};
    exchange.followRedirects = false;
    return exchange;
}

} // namespace

class ExchangeCodecTest final : public QObject
{
    Q_OBJECT

private slots:
    void losesNoFieldOfALongHead()
    {
        Exchange exchange = fullExchange();
        exchange.hops.first().headers = HeaderFields(256 * 1024 / 3, {"a", ""});
        const std::optional<Exchange> back = decodeExchange(encodeExchange(exchange));
        QVERIFY(back);
        QCOMPARE(back->hops.first().headers.size(), exchange.hops.first().headers.size());
    }

    void losesNothing()
    {
        for (const Exchange &exchange : {fullExchange(), Exchange()}) {
            const std::optional<Exchange> back = decodeExchange(encodeExchange(exchange));
            QVERIFY(back);
            QVERIFY(*back == exchange);
        }
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("HTTP/1.1 200 OK");
        QTest::newRow("number") << QByteArray::fromHex("01");
        QTest::newRow("empty map") << QByteArray::fromHex("a0");
        QTest::newRow("later format") << QByteArray::fromHex("a10002");
        QTest::newRow("text for a format") << QByteArray::fromHex("a1006131");
        QTest::newRow("list said to be huge") << QByteArray::fromHex("a20001049b00ffffffffffffff");
        QTest::newRow("bytes said to be huge") << QByteArray::fromHex("a20001045b00ffffffffffffff");
        QTest::newRow("nested without end") << QByteArray::fromHex("a2000104") + QByteArray(100000, '\x81');
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeExchange(bytes));
    }

    void wrongKindsAreLeftOut()
    {
        // {0: 1, 1: 5, 2: "x", 4: [7, {5: "404", 12: 70000, 13: [1]}], 5: {1: "no such kind"}}
        const std::optional<Exchange> exchange =
            decodeExchange(QByteArray::fromHex("a5000101050261780482 07a305633430340c1a000111700d8101"
                                               "05a1016c6e6f2073756368206b696e64"));
        QVERIFY(exchange);
        QVERIFY(exchange->url.isEmpty() && !exchange->startedAt.isValid());
        QCOMPARE(exchange->hops.size(), 2);
        QCOMPARE(exchange->hops[1].status, 0);
        QCOMPARE(exchange->hops[1].remotePort, 65535);
        QVERIFY(exchange->hops[1].body.isEmpty());
        QVERIFY(exchange->error && exchange->error->kind == ErrorKind::Cancelled);
    }

    // Cut anywhere it is refused; with any byte changed it is refused or read, never more.
    void hostileBytesDoNoHarm()
    {
        const QByteArray good = encodeExchange(fullExchange());
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!decodeExchange(good.left(length)));
        int read = 0;
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (const char change : {'\x01', '\x20', '\x80', '\xff'}) {
                QByteArray bad = good;
                bad[at] = char(bad[at] ^ change);
                read += decodeExchange(bad) ? 1 : 0;
            }
        }
        QVERIFY(read > 0);
    }
};

QTEST_GUILESS_MAIN(ExchangeCodecTest)
#include "exchangecodectest.moc"
