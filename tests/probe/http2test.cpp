// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/cannedserver.h"
#include "support/http2frames.h"
#include "support/probing.h"

#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray settings = frame(Settings, 0, 0, {});

// How many requests a client has sent: frames with their head, behind the preface of 24 bytes.
int requestsIn(const QByteArray &wire)
{
    int requests = 0;
    for (qsizetype at = 24; at + 9 <= wire.size();) {
        requests += wire[at + 3] == Headers ? 1 : 0;
        at += 9 + (qFromBigEndian<quint32>(wire.constData() + at) >> 8);
    }
    return requests;
}

} // namespace

// HTTP/2 without TLS, as asked for by HttpVersion::Http2, against bytes made by hand.
class Http2Test final : public QObject
{
    Q_OBJECT

private:
    static Exchange probe(const Script &script, qint64 maxBody = 1024 * 1024)
    {
        CannedServer server({script});
        server.answerAfterBytes(60); // preface, settings and the request
        ProbeRequest request;
        request.url = server.url(u"/x"_s);
        request.httpVersion = HttpVersion::Http2;
        request.timeout = 2000ms;
        request.silenceTimeout = 1000ms;
        request.maxBodyBytes = maxBody;
        request.headers = {{"X-Mine", "1"}, {"Connection", "close"}};
        const Exchange exchange = probeNow(request);
        if (server.connections() != 1 || requestsIn(server.received()) != 1)
            qFatal("%d requests went out over %d connections", requestsIn(server.received()), server.connections());
        return exchange;
    }

private slots:
    void anAnswerIsReadWhole()
    {
        const Exchange exchange =
            probe({Step::send(settings + frame(Headers, endHeaders, 1, field(":status", "103") + field("link", "</a>"))
                              + frame(Headers, endHeaders, 1, field(":status", "404") + field("server", "test"))
                              + frame(Data, 0, 1, "hel") + frame(Data, 0, 1, "lo")
                              + frame(Headers, endHeaders | endStream, 1, field("x-sum", "1")))});
        QCOMPARE(kindOf(exchange), QString());
        const Hop &hop = exchange.hops.first();
        QCOMPARE(hop.httpVersion, QByteArray("2"));
        QCOMPARE(hop.status, 404);
        QCOMPARE(hop.reason, QByteArray());
        QCOMPARE(hop.interim.size(), 1);
        QCOMPARE(hop.interim.first().headers, (HeaderFields{{"link", "</a>"}}));
        QCOMPARE(hop.headers, (HeaderFields{{"server", "test"}}));
        QCOMPARE(hop.body, QByteArray("hello"));
        QCOMPARE(hop.trailers, (HeaderFields{{"x-sum", "1"}}));
        QVERIFY(hop.timings.waitMs && hop.timings.downloadMs);
        QVERIFY(hop.sent.startsWith(":method: GET\r\n:scheme: http\r\n:authority: 127.0.0.1:"));
        QVERIFY(hop.sent.contains("x-mine: 1\r\n") && !hop.sent.contains("connection:") && !hop.sent.contains("host:"));
        QVERIFY(hop.receivedHead.contains("HTTP/2 404\r\nserver: test\r\n"));
    }

    void oddStatusesAreShown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        QTest::newRow("999") << QByteArray("999") << 999;
        QTest::newRow("099") << QByteArray("099") << 99;
        QTest::newRow("000") << QByteArray("000") << 0;
        QTest::newRow("1000") << QByteArray("1000") << 1000;
        QTest::newRow("abc") << QByteArray("abc") << -1;
        QTest::newRow("600") << QByteArray("600") << 600;
        QTest::newRow("101") << QByteArray("101") << 101;
        QTest::newRow("empty") << QByteArray() << -1;
    }
    void oddStatusesAreShown()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, status); // -1: no number
        const Exchange exchange =
            probe({Step::send(settings + frame(Headers, endHeaders | endStream, 1, field(":status", text)))});
        QCOMPARE(kindOf(exchange), status < 0 ? u"malformed-response"_s : QString());
        QCOMPARE(exchange.hops.value(0).status, status);
        QCOMPARE(exchange.hops.first().statusText, text);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("word");
        const QByteArray ok = field(":status", "200");
        QTest::newRow("none") << ok + field("content-length", "2") << QByteArray("ok") << QString();
        QTest::newRow("field of HTTP/1") << ok + field("connection", "close") << QByteArray() << u"connection"_s;
        QTest::newRow("101") << field(":status", "101") << QByteArray() << u"101"_s;
        QTest::newRow("body on 204") << field(":status", "204") << QByteArray("ok") << u"must not have one"_s;
        QTest::newRow("body on 304") << field(":status", "304") << QByteArray("ok") << u"must not have one"_s;
        QTest::newRow("length on 304") << field(":status", "304") + field("content-length", "9") << QByteArray()
                                       << QString();
        QTest::newRow("two lengths, same") << ok + field("content-length", "2") + field("content-length", "2")
                                           << QByteArray("ok") << u"more than once"_s;
        QTest::newRow("two lengths, different") << ok + field("content-length", "2") + field("content-length", "7")
                                                << QByteArray("ok") << u"different values"_s;
        QTest::newRow("lengths in one field")
            << ok + field("content-length", "2, 2") << QByteArray("ok") << u"more than once"_s;
        QTest::newRow("length is no number") << ok + field("content-length", "\xff") << QByteArray("ok") << u"usable"_s;
        QTest::newRow("bytes of any kind") << ok + field("x", "\xfe\x01") << QByteArray() << QString();
        QTest::newRow("no name") << ok + field("x\xff", "a") << QByteArray() << u"characters"_s;
        QTest::newRow("upper case") << ok + field("Server", "a") << QByteArray() << u"Server"_s;
        QTest::newRow("NUL") << ok + field("x", QByteArray("a\0", 2)) << QByteArray() << u"line break"_s;
        QTest::newRow("two lines") << ok + field("x", "a\r\nb: c") << QByteArray() << u"line break"_s;
        QTest::newRow("two statuses") << ok + field(":status", "404") << QByteArray() << u"once"_s;
        QTest::newRow("status behind a field") << field("x", "a") + ok << QByteArray() << u"before all"_s;
    }
    void faultsAreNamed()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, body);
        QFETCH(QString, word);
        const Exchange exchange =
            probe({Step::send(settings + frame(Headers, endHeaders, 1, fields) + frame(Data, endStream, 1, body))});
        QCOMPARE(kindOf(exchange), QString());
        const Hop &hop = exchange.hops.first();
        QCOMPARE(hop.body, body);
        const QStringList words = word.split(u'|', Qt::SkipEmptyParts);
        QCOMPARE(hop.faults.size(), words.size());
        for (int i = 0; i < words.size(); ++i)
            QVERIFY2(hop.faults[i].contains(words[i]), qPrintable(hop.faults[i]));
    }

    // RFC 9113 section 8.1.1; what came is kept all the same.
    void lengthsMustBeTrue_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("faults");
        const auto row = [](const char *name, const char *status, const char *length, const char *kind, int faults) {
            QTest::newRow(name) << field(":status", status) + field("content-length", length) + field("location", "/y")
                                << QString::fromLatin1(kind) << faults;
        };
        row("true", "200", "2", "", 0);
        row("too large", "200", "9", "response-truncated", 0);
        row("too large of an error", "404", "9", "response-truncated", 0);
        row("too small", "200", "1", "malformed-response", 1);
        row("none announced", "200", "0", "malformed-response", 1);
        row("larger than any number", "200", "99999999999999999999", "", 1);
    }
    void lengthsMustBeTrue()
    {
        QFETCH(QByteArray, head);
        const Exchange exchange =
            probe({Step::send(settings + frame(Headers, endHeaders, 1, head) + frame(Data, endStream, 1, "ok"))});
        QTEST(kindOf(exchange), "kind");
        QCOMPARE(exchange.hops.size(), 1);
        QCOMPARE(exchange.hops.first().body, QByteArray("ok"));
        QTEST(static_cast<int>(exchange.hops.first().faults.size()), "faults");
        QVERIFY(!exchange.error || exchange.error->detail.contains("but 2 byte"_L1));
    }

    void goodbyeAfterTheAnswerIsNoFailure()
    {
        const Exchange exchange = probe(
            {Step::send(settings + frame(GoAway, 0, 0, number(1) + number(0))
                        + frame(Headers, endHeaders, 1, field(":status", "200")) + frame(Data, endStream, 1, "ok")),
             Step::close()});
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().body, QByteArray("ok"));
    }

    void manyInterimAnswersAreListed()
    {
        const QByteArray interim = frame(Headers, endHeaders, 1, field(":status", "102"));
        const Exchange exchange = probe({Step::send(
            settings + interim.repeated(1000) + frame(Headers, endHeaders | endStream, 1, field(":status", "204")))});
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().interim.size(), 1000);
        QCOMPARE(exchange.hops.first().status, 204);
    }

    void endingsGetTheirKindAndReason_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("hasHop");
        const QByteArray head = settings + frame(Headers, endHeaders, 1, field(":status", "200"));
        const auto row = [](const char *name, const Script &script, const char *kind, const char *word, bool hasHop) {
            QTest::newRow(name) << script << QString::fromLatin1(kind) << QString::fromLatin1(word) << hasHop;
        };
        row("stream refused", {Step::send(settings + frame(RstStream, 0, 1, number(7)))}, "connection-reset",
            "REFUSED_STREAM", false);
        row("HTTP/1.1 wanted", {Step::send(settings + frame(RstStream, 0, 1, number(13)))}, "connection-reset",
            "HTTP_1_1_REQUIRED", false);
        row("reset within the body", {Step::send(head + frame(Data, 0, 1, "x") + frame(RstStream, 0, 1, number(2)))},
            "connection-reset", "INTERNAL_ERROR", true);
        row("going away",
            {Step::send(settings + frame(GoAway, 0, 0, number(0) + number(11) + "too_many_pings")), Step::close()},
            "connection-reset", "ENHANCE_YOUR_CALM", false);
        row("going away, why",
            {Step::send(settings + frame(GoAway, 0, 0, number(0) + number(11) + "too_many_pings")), Step::close()},
            "connection-reset", "too_many_pings", false);
        row("unknown reason", {Step::send(settings + frame(RstStream, 0, 1, number(0x99)))}, "connection-reset", "0x99",
            false);
        row("going away, unknown reason",
            {Step::send(settings + frame(GoAway, 0, 0, number(0) + number(0x99))), Step::close()}, "connection-reset",
            "0x99", false);
        row("going away, then silence",
            {Step::send(head + frame(Data, 0, 1, "x") + frame(GoAway, 0, 0, number(1) + number(11) + "calm")),
             Step::pause(60000)},
            "response-timeout", "ENHANCE_YOUR_CALM. calm", true);
        row("closed", {Step::send(settings), Step::pause(50), Step::close()}, "empty-response", "closed", false);
        row("closed within the body", {Step::send(head + frame(Data, 0, 1, "x")), Step::pause(50), Step::close()},
            "response-truncated", "closed", true);
        row("reset of the connection", {Step::send(settings), Step::pause(50), Step::reset()}, "connection-reset",
            "reset", false);
        row("HTTP/1 in answer", {Step::send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"), Step::close()},
            "malformed-response", "HTTP/2", false);
        row("a frame on stream 0", {Step::send(settings + frame(Data, 0, 0, "x"))}, "malformed-response", "HTTP/2",
            false);
        row("silence", {Step::send(settings), Step::pause(60000)}, "response-timeout", "No byte", false);
        row("dripping body", {Step::send(head), Step::sendForever(frame(Data, 0, 1, "x"), 100)}, "response-timeout",
            "2 s", true);
        row("interim and no more",
            {Step::send(settings + frame(Headers, endHeaders | endStream, 1, field(":status", "103")))},
            "empty-response", "without an answer. Only the interim answer 103", false);
    }
    void endingsGetTheirKindAndReason()
    {
        QFETCH(Script, script);
        QFETCH(QString, word);
        QFETCH(bool, hasHop);
        const Exchange exchange = probe(script);
        QTEST(kindOf(exchange), "kind");
        QVERIFY2(exchange.error->detail.contains(word), qPrintable(exchange.error->detail));
        QCOMPARE(exchange.hops.size(), hasHop ? 1 : 0);
    }

    // More frames than libnghttp2 takes by itself.
    void headsInManyPieces_data()
    {
        QTest::addColumn<int>("pieces");
        QTest::addColumn<int>("pieceBytes");
        QTest::addColumn<QString>("kind");
        QTest::newRow("large") << 150 << 1000 << QString();
        QTest::newRow("small pieces") << 1000 << 100 << QString();
        QTest::newRow("beyond the cap") << 300 << 1000 << u"response-too-large"_s;
        QTest::newRow("empty pieces") << 5000 << 0 << u"response-too-large"_s;
    }
    void headsInManyPieces()
    {
        QFETCH(int, pieces);
        QFETCH(int, pieceBytes);
        QByteArray bytes = settings + frame(Headers, 0, 1, field(":status", "200"));
        const QByteArray value(std::min(pieceBytes, 100), 'y');
        for (int i = 0; i < pieces; ++i)
            bytes += frame(Continuation, 0, 1, field("x", value).repeated(pieceBytes / 100));
        const Exchange exchange =
            probe({Step::send(bytes + frame(Continuation, endHeaders, 1, {}) + frame(Data, endStream, 1, "ok"))});
        QTEST(kindOf(exchange), "kind");
        if (!exchange.error)
            QCOMPARE(exchange.hops.first().headers.size(), pieces * pieceBytes / 100);
    }

    void capsHold()
    {
        const QByteArray head = settings + frame(Headers, endHeaders, 1, field(":status", "200"));
        const Exchange body =
            probe({Step::send(head), Step::sendForever(frame(Data, 0, 1, QByteArray(1000, 'x')), 1)}, 10000);
        QCOMPARE(kindOf(body), QString());
        QVERIFY(body.hops.first().bodyTruncated);
        QCOMPARE(body.hops.first().bodyBytes, 10000);
        QByteArray many;
        for (int i = 0; i < 100; ++i)
            many += field("x", QByteArray(100, 'y'));
        const Exchange endless =
            probe({Step::send(settings),
                   Step::sendForever(frame(Headers, endHeaders, 1, field(":status", "103") + many), 1)});
        QCOMPARE(kindOf(endless), u"response-too-large"_s);
    }
};

QTEST_GUILESS_MAIN(Http2Test)
#include "http2test.moc"
