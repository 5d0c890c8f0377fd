// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/bodysink.h"
#include "support/cannedserver.h"
#include "support/probing.h"

#include <QTest>

#include <zlib.h>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// window bits: 31 gzip, 15 zlib, -15 raw deflate
QByteArray compressed(const QByteArray &text, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

class BodyTest final : public QObject
{
    Q_OBJECT

private:
    // All that reached the server is one request, over one connection.
    static void checkRequest(const CannedServer &server, const Exchange &exchange, bool ask)
    {
        const QByteArray sent = exchange.hops.value(0).sent;
        if (server.connections() != 1 || server.received() != sent || sent.contains("gzip, deflate") != ask)
            qFatal("unexpected request");
    }

    static Exchange probe(const QByteArray &coding, const QByteArray &body, bool ask = true, qint64 cap = 1024 * 1024)
    {
        const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Encoding: " + coding
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        CannedServer server({{Step::send(answer), Step::close()}});
        ProbeRequest request;
        request.url = server.url();
        request.compressed = ask;
        request.maxBodyBytes = cap;
        const Exchange exchange = probeNow(request);
        checkRequest(server, exchange, ask);
        return exchange;
    }

private slots:
    void codingsAreUndone_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<int>("windowBits");
        QTest::newRow("gzip") << QByteArray("gzip") << 31;
        QTest::newRow("x-gzip") << QByteArray("X-GZip") << 31;
        QTest::newRow("deflate") << QByteArray("deflate") << 15;
        QTest::newRow("deflate without its envelope") << QByteArray("deflate") << -15;
    }
    void codingsAreUndone()
    {
        QFETCH(QByteArray, coding);
        QFETCH(int, windowBits);
        const QByteArray text = QByteArray("hello ").repeated(1000);
        const Exchange exchange = probe(coding, compressed(text, windowBits));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().body, text);
        QCOMPARE(exchange.hops.first().bodyBytes, text.size());
    }

    void nothingIsUndoneUnlessAsked()
    {
        const QByteArray coded = compressed("hello", 31);
        QCOMPARE(probe("gzip", coded, false).hops.first().body, coded);
        QCOMPARE(probe("br", "xyz").hops.first().body, QByteArray("xyz"));
    }

    void bombsStopAtTheCap_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<int>("windowBits");
        QTest::newRow("gzip") << QByteArray("gzip") << 31;
        QTest::newRow("deflate") << QByteArray("deflate") << 15;
        QTest::newRow("deflate without its envelope") << QByteArray("deflate") << -15;
    }
    void bombsStopAtTheCap()
    {
        QFETCH(QByteArray, coding);
        QFETCH(int, windowBits);
        const QByteArray bomb = compressed(QByteArray(64 * 1024 * 1024, '\0'), windowBits);
        QVERIFY(bomb.size() < 100 * 1024);
        const Exchange exchange = probe(coding, bomb);
        QCOMPARE(kindOf(exchange), QString());
        QVERIFY(exchange.hops.first().bodyTruncated);
        QCOMPARE(exchange.hops.first().bodyBytes, 1024 * 1024);
        QCOMPARE(exchange.hops.first().body.size(), 1024 * 1024);
    }

    // Chunk by chunk for ever: what comes out is counted, not what goes in.
    void endlessBombsStopAtTheCap()
    {
        const QByteArray piece = compressed(QByteArray(1024 * 1024, '\0'), 31).first(900);
        const QByteArray chunk = QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
        CannedServer server(
            {{Step::send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk),
              Step::sendForever("1\r\n\0\r\n", 1)}});
        ProbeRequest request;
        request.url = server.url();
        request.compressed = true;
        request.maxBodyBytes = 100 * 1024;
        const Exchange exchange = probeNow(request);
        QCOMPARE(kindOf(exchange), QString());
        QVERIFY(exchange.hops.first().bodyTruncated);
        QCOMPARE(exchange.hops.first().body.size(), 100 * 1024);
        checkRequest(server, exchange, true);
    }

    // What decodes to nothing, is broken or has ended is not read for ever.
    void endlessCodedBodiesThatGrowNothingEnd_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("kind");
        const QByteArray whole = compressed("hello", 31);
        const QByteArray emptyBlock("\x00\x00\x00\xff\xff", 5); // stored, not the last one
        const QByteArray emptyBlocks = emptyBlock.repeated(200);
        QTest::newRow("empty blocks") << whole.first(10) << emptyBlocks << QString();
        QTest::newRow("behind the end") << whole << emptyBlocks << QString();
        QTest::newRow("broken") << QByteArray("no gzip") << emptyBlocks << u"malformed-response"_s;
    }
    void endlessCodedBodiesThatGrowNothingEnd()
    {
        QFETCH(const QByteArray, begin);
        QFETCH(const QByteArray, more);
        QFETCH(const QString, kind);
        const auto chunk = [](const QByteArray &bytes) {
            return QByteArray(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
        };
        CannedServer server({{Step::send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n"
                                         "Transfer-Encoding: chunked\r\n\r\n"
                                         + chunk(begin)),
                              Step::sendForever(chunk(more), 1)}});
        ProbeRequest request;
        request.url = server.url();
        request.compressed = true;
        request.maxBodyBytes = 10 * 1024;
        request.timeout = std::chrono::seconds(20);
        const Exchange exchange = probeNow(request);
        QCOMPARE(kindOf(exchange), kind);
        QCOMPARE(exchange.hops.size(), 1);
        QCOMPARE(exchange.hops.first().bodyTruncated, kind.isEmpty());
    }

    void incompressibleBodiesOfTheCapAreWhole()
    {
        QByteArray noise(200 * 1024, '\0');
        quint32 seed = 1;
        for (char &byte : noise)
            byte = static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24);
        BodySink sink(noise.size(), true);
        QVERIFY(sink.undo({"gzip"}));
        QCOMPARE(sink.write(compressed(noise, 31)), BodySink::State::Open);
        QVERIFY(sink.isWhole());
        QCOMPARE(sink.body(), noise);
    }

    // The one applied last is undone first, whether one field names them or several.
    void codingsOfCodingsAreUndone_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QList<int>>("windowBits");
        QTest::newRow("gzip twice") << QByteArray("gzip, gzip") << QList{31, 31};
        QTest::newRow("deflate, then gzip") << QByteArray("deflate, X-GZip") << QList{15, 31};
        QTest::newRow("gzip, then deflate without its envelope") << QByteArray("gzip,deflate") << QList{31, -15};
        QTest::newRow("in two fields") << QByteArray("deflate\r\nContent-Encoding: gzip") << QList{15, 31};
        QTest::newRow("identity between") << QByteArray("gzip, identity, , deflate") << QList{31, 15};
        QTest::newRow("five") << QByteArray("gzip, gzip, gzip, gzip, gzip") << QList{31, 31, 31, 31, 31};
    }
    void codingsOfCodingsAreUndone()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QList<int>, windowBits);
        const QByteArray text = QByteArray("hello ").repeated(1000);
        QByteArray body = text;
        for (const int bits : windowBits)
            body = compressed(body, bits);
        const Exchange exchange = probe(coding, body);
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().body, text);
        QCOMPARE(exchange.hops.first().bodyBytes, text.size());
        QCOMPARE(kindOf(probe(coding, body.chopped(12))), u"malformed-response"_s);
    }

    void codingsThatCannotAllBeUndoneAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::newRow("one is unknown") << QByteArray("br, gzip");
        QTest::newRow("more than anybody undoes") << QByteArray("gzip, gzip, gzip, gzip, gzip, gzip");
        QTest::newRow("a thousand") << QByteArray("gzip,").repeated(1000);
    }
    void codingsThatCannotAllBeUndoneAreLeftAlone()
    {
        QFETCH(QByteArray, coding);
        const QByteArray body = compressed("hello", 31);
        QCOMPARE(probe(coding, body).hops.first().body, body);
    }

    // A bomb within a bomb: each coding is counted by itself.
    void nestedBombsStopAtTheCap_data()
    {
        QTest::addColumn<QByteArray>("inner");
        const QByteArray zeros = compressed(QByteArray(64 * 1024 * 1024, '\0'), 31);
        const QByteArray head = compressed("hello", 31);
        QTest::newRow("of zeros") << zeros;
        QTest::newRow("of empty blocks") << QByteArray(
            head.first(10) + QByteArray("\x00\x00\x00\xff\xff", 5).repeated(4 * 1024 * 1024));
        QTest::newRow("behind its end") << QByteArray(head + QByteArray(64 * 1024 * 1024, '\0'));
    }
    void nestedBombsStopAtTheCap()
    {
        QFETCH(QByteArray, inner);
        const Exchange exchange = probe("gzip, gzip", compressed(inner, 31));
        QCOMPARE(kindOf(exchange), QString());
        QVERIFY(exchange.hops.first().bodyTruncated);
        QVERIFY(exchange.hops.first().bodyBytes <= 1024 * 1024);
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = compressed(QByteArray("hello ").repeated(1000), 31);
        QTest::newRow("no gzip at all") << QByteArray("plain text");
        QTest::newRow("cut short") << good.chopped(12);
        QByteArray flipped = good;
        flipped[good.size() / 2] = static_cast<char>(~flipped[good.size() / 2]);
        QTest::newRow("flipped") << flipped;
    }
    void damageIsNamed()
    {
        QFETCH(QByteArray, body);
        const Exchange exchange = probe("gzip", body);
        QCOMPARE(kindOf(exchange), u"malformed-response"_s);
        QCOMPARE(exchange.hops.size(), 1);
    }

    void anEmptyCodedBodyIsFine() { QCOMPARE(kindOf(probe("gzip", "")), QString()); }

    void theCapIsExact()
    {
        BodySink sink(10, true);
        QCOMPARE(sink.write("12345"), BodySink::State::Open);
        QCOMPARE(sink.write("67890"), BodySink::State::Open);
        QCOMPARE(sink.write("x"), BodySink::State::Full);
        QCOMPARE(sink.body(), QByteArray("1234567890"));
        BodySink counting(10, false);
        counting.write("12345");
        QCOMPARE(counting.total(), 5);
        QVERIFY(counting.body().isEmpty());
    }
};

QTEST_GUILESS_MAIN(BodyTest)
#include "bodytest.moc"
