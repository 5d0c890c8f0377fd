// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/cannedserver.h"
#include "support/probing.h"

#include <QElapsedTimer>
#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;

// Every odd answer is shown as it came or gets its kind, by one request on the wire, and none hangs.
class OddAnswersTest final : public QObject
{
    Q_OBJECT

private:
    // Everything that reached the server is this one request, over one connection.
    static bool askedOnce(const CannedServer &server, const Hop &hop)
    {
        return server.connections() == 1 && !hop.sent.isEmpty() && server.received() == hop.sent;
    }
    static ProbeRequest hurried(const QString &url)
    {
        ProbeRequest request;
        request.url = url;
        request.timeout = 1500ms;
        request.silenceTimeout = 700ms;
        request.maxBodyBytes = 100 * 1024;
        return request;
    }

private slots:
    void oddHeadsAreShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("faulty");
        const auto row = [](const char *name, const QByteArray &bytes, int status, const char *body, bool faulty) {
            QTest::newRow(name) << bytes << status << QByteArray(body) << faulty;
        };
        const auto withStatus = [](const char *status) -> QByteArray {
            return QByteArray("HTTP/1.1 ") + status + " X\r\nContent-Length: 2\r\n\r\nok";
        };
        row("000", withStatus("000"), 0, "ok", false);
        row("099", withStatus("099"), 99, "ok", false);
        row("600", withStatus("600"), 600, "ok", false);
        row("999", withStatus("999"), 999, "ok", false);
        row("1000", withStatus("1000"), 1000, "ok", true);
        row("199, then an answer", "HTTP/1.1 199 X\r\nA: b\r\n\r\n" + withStatus("200"), 200, "ok", false);
        row("no reason, nor the blank before it", "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok", 200, "ok", false);
        row("no reason", "HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nok", 200, "ok", false);
        row("value is no UTF-8", "HTTP/1.1 200 OK\r\nA: \xff\xfe\r\nContent-Length: 2\r\n\r\nok", 200, "ok", false);
        row("name is no UTF-8", "HTTP/1.1 200 OK\r\n\xff\xfe: a\r\nContent-Length: 2\r\n\r\nok", 200, "ok", true);
        row("reason is no UTF-8", "HTTP/1.1 200 \xff\xfe\r\nContent-Length: 2\r\n\r\nok", 200, "ok", false);
        row("ICY", "ICY 200 OK\r\nicy-name: x\r\n\r\nok", 200, "ok", true);
        row("line feeds only", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok", 200, "ok", true);
        row("line without a colon", "HTTP/1.1 200 OK\r\nrubbish\r\nContent-Length: 2\r\n\r\nok", 200, "ok", true);
        row("NUL in a value", QByteArray("HTTP/1.1 200 OK\r\nA: x\0y\r\nContent-Length: 2\r\n\r\nok", 48), 200, "ok",
            true);
        row("NUL in a name", QByteArray("HTTP/1.1 200 OK\r\nA\0: x\r\nContent-Length: 2\r\n\r\nok", 47), 200, "ok",
            true);
        row("NUL in the reason", QByteArray("HTTP/1.1 200 O\0\r\nContent-Length: 2\r\n\r\nok", 40), 200, "ok", true);
        row("two lengths, same", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok", 200, "ok",
            true);
        row("one length, listed twice", "HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\nok", 200, "ok", true);
        row("two lengths, different", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nContent-Length: 2\r\n\r\nok", 200, "ok",
            true);
        row("length is no number", "HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\nok", 200, "ok", true);
        row("length is negative", "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nok", 200, "ok", true);
        row("length overflows", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nok", 200, "ok", true);
        row("length and chunked",
            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", 200, "ok",
            true);
        row("chunked and length",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 9\r\n\r\n2\r\nok\r\n0\r\n\r\n", 200, "ok",
            true);
        row("unknown transfer coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: rot13\r\n\r\nok", 200, "ok", true);
        row("body on 204", "HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\nok", 204, "ok", true);
        row("body on 304", "HTTP/1.1 304 Not Modified\r\n\r\nok", 304, "ok", true);
        row("chunked body on 204", "HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
            204, "2\r\nok\r\n0\r\n\r\n", true);
        row("length on 304, no body", "HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n", 304, "", false);
        row("more than announced", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok!!", 200, "ok", true);
        row("101 unasked", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nbytes", 101,
            "", true);
        row("101 without its fields", "HTTP/1.1 101 Switching Protocols\r\n\r\n", 101, "", true);
        row("many 1xx", QByteArray("HTTP/1.1 102 Processing\r\n\r\n").repeated(1000) + withStatus("200"), 200, "ok",
            false);
        row("HTTP/2 written as text", "HTTP/2 200\r\nContent-Length: 2\r\n\r\nok", 200, "ok", true);
        row("empty line first", "\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", 200, "ok", true);
        row("folded", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\nContent-Length: 2\r\n\r\nok", 200, "ok", true);
    }
    void oddHeadsAreShown()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, faulty);
        CannedServer server({{Step::send(bytes), Step::close()}});
        const Exchange exchange = probeNow(hurried(server.url()));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.size(), 1);
        const Hop &hop = exchange.hops.first();
        QTEST(hop.status, "status");
        QTEST(hop.body, "body");
        QVERIFY2(hop.faults.isEmpty() != faulty, qPrintable(hop.faults.join(QLatin1Char('|'))));
        QVERIFY(bytes.startsWith(hop.receivedHead) && !hop.receivedHead.isEmpty());
        QVERIFY(askedOnce(server, hop));
    }

    // The same in single bytes: what was read must not depend on how it was cut into packets.
    void piecesMakeNoDifference_data() { oddHeadsAreShown_data(); }
    void piecesMakeNoDifference()
    {
        QFETCH(QByteArray, bytes);
        if (bytes.size() > 1000)
            return; // the many 1xx would take long
        Script script;
        for (const char c : std::as_const(bytes))
            script.append({Step::send(QByteArray(1, c)), Step::pause(0)});
        script.append(Step::close());
        CannedServer server({script});
        const Exchange exchange = probeNow(hurried(server.url()));
        QCOMPARE(kindOf(exchange), QString());
        QTEST(exchange.hops.value(0).status, "status");
        if (exchange.hops.value(0).status != 304 && exchange.hops.value(0).status != 204)
            QTEST(exchange.hops.value(0).body, "body");
        QVERIFY(askedOnce(server, exchange.hops.first()));
    }

    void brokenAnswersGetTheirKind_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("hasHop");
        const auto row = [](const char *name, const Script &script, const char *kind, bool hasHop) {
            QTest::newRow(name) << script << QString::fromLatin1(kind) << hasHop;
        };
        const auto closed = [](const QByteArray &bytes) { return Script{Step::send(bytes), Step::close()}; };
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        row("status of letters", closed("HTTP/1.1 abc Letters\r\nContent-Length: 2\r\n\r\nok"), "malformed-response",
            true);
        row("status with a dot", closed("HTTP/1.1 404.13 Odd\r\nContent-Length: 2\r\n\r\nok"), "malformed-response",
            true);
        row("no status", closed("HTTP/1.1\r\nContent-Length: 2\r\n\r\nok"), "malformed-response", true);
        row("HTTP/0.9", closed("<html>hello</html>"), "not-http", false);
        row("SSH banner", {Step::send("SSH-2.0-OpenSSH_9.2\r\n"), Step::pause(60000)}, "not-http", false);
        row("SMTP banner", {Step::send("220 mail.example ESMTP\r\n"), Step::pause(60000)}, "not-http", false);
        row("banner without an end", {Step::send("J\0\0\0\nabc"), Step::pause(60000)}, "not-http", false);
        row("binary", closed(QByteArray("\0\1\2\3\4", 5)), "not-http", false);
        row("TLS alert", closed("\x15\x03\x01\x01\x01\x02\x02"), "not-http", false);
        row("HTTP/2 settings", closed(QByteArray("\0\0\6\4\0\0\0\0\0\0\3\0\0\0\x64", 15)), "not-http", false);
        row("nothing", {Step::close()}, "empty-response", false);
        row("nothing but blank lines", closed("\r\n\r\n"), "response-truncated", false);
        row("cut within the version", closed("HTT"), "response-truncated", false);
        row("cut within the head", closed("HTTP/1.1 200 OK\r\nContent-Le"), "response-truncated", false);
        row("199 and no more", closed("HTTP/1.1 199 X\r\n\r\n"), "response-truncated", false);
        row("199 and a body", closed("HTTP/1.1 199 X\r\n\r\nhi"), "malformed-response", false);
        row("199 and a body, kept", {Step::send("HTTP/1.1 199 X\r\n\r\n<p>"), Step::pause(60000)}, "malformed-response",
            false);
        row("reset after an interim", {Step::send("HTTP/1.1 102 X\r\n\r\n"), Step::pause(50), Step::reset()},
            "connection-reset", false);
        row("silence after an interim", {Step::send("HTTP/1.1 102 X\r\n\r\n"), Step::pause(60000)}, "response-timeout",
            false);
        row("cut after an interim", closed("HTTP/1.1 103 Early Hints\r\n\r\n"), "response-truncated", false);
        row("cut within the body", closed("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello"), "response-truncated",
            true);
        row("cut within a chunk", closed(chunked + "a\r\nhello"), "response-truncated", true);
        row("cut within a chunk's size", closed(chunked + "5"), "response-truncated", true);
        row("cut before the last chunk", closed(chunked + "5\r\nhello\r\n"), "response-truncated", true);
        row("chunk size is no number", closed(chunked + "xyz\r\nhello\r\n0\r\n\r\n"), "malformed-response", true);
        row("chunk size is negative", closed(chunked + "-5\r\nhello\r\n0\r\n\r\n"), "malformed-response", true);
        row("chunk without a size", closed(chunked + "\r\nhello\r\n0\r\n\r\n"), "malformed-response", true);
        row("chunk longer than its size", closed(chunked + "3\r\nhello\r\n0\r\n\r\n"), "malformed-response", true);
        row("chunk shorter than its size", closed(chunked + "8\r\nhello\r\n0\r\n\r\n"), "malformed-response", true);
        row("chunk size overflows", closed(chunked + "fffffffffffffffff\r\nhello\r\n0\r\n\r\n"), "malformed-response",
            true);
        row("head without end",
            {Step::send("HTTP/1.1 200 OK\r\n"), Step::sendForever("X: " + QByteArray(20000, 'x') + "\r\n", 1)},
            "response-too-large", false);
        row("1 MiB head", closed("HTTP/1.1 200 OK\r\nX: " + QByteArray(1024 * 1024, 'x') + "\r\n\r\n"),
            "response-too-large", false);
        row("1 MiB head of many lines",
            closed("HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(175000) + "\r\n"), "response-too-large",
            false);
        row("1xx without end", {Step::sendForever(QByteArray("HTTP/1.1 102 Processing\r\n\r\n").repeated(1000), 1)},
            "response-too-large", false);
        row("trailers without end",
            {Step::send(chunked + "0\r\n"), Step::sendForever("X: " + QByteArray(20000, 'x') + "\r\n", 1)},
            "response-too-large", true);
        row("reset before the head", {Step::reset()}, "connection-reset", false);
        row("reset within the head", {Step::send("HTTP/1.1 200 OK\r\nA"), Step::pause(50), Step::reset()},
            "connection-reset", false);
        row("reset after the head",
            {Step::send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok"), Step::pause(50), Step::reset()},
            "connection-reset", true);
        row("reset within a chunk", {Step::send(chunked + "a\r\nhello"), Step::pause(50), Step::reset()},
            "connection-reset", true);
        row("silence", {Step::pause(60000)}, "response-timeout", false);
        row("silence within the body",
            {Step::send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok"), Step::pause(60000)}, "response-timeout",
            true);
        row("dripping head", {Step::send("HTTP/1.1 200 OK\r\n"), Step::sendForever("A: b\r\n", 100)},
            "response-timeout", false);
        row("dripping body", {Step::send("HTTP/1.1 200 OK\r\n\r\n"), Step::sendForever("x", 100)}, "response-timeout",
            true);
    }
    void brokenAnswersGetTheirKind()
    {
        QFETCH(Script, script);
        QFETCH(bool, hasHop);
        CannedServer server({script});
        const Exchange exchange = probeNow(hurried(server.url()));
        QTEST(kindOf(exchange), "kind");
        QVERIFY(!exchange.error->detail.isEmpty());
        QCOMPARE(exchange.hops.size(), hasHop ? 1 : 0);
        QCOMPARE(exchange.error->hop.has_value(), !hasHop);
        // Interim answers are all that came, so the words tell of them.
        if (!hasHop && !exchange.error->hop->interim.isEmpty()
            && kindOf(exchange) != QLatin1String("response-too-large"))
            QVERIFY2(exchange.error->detail.contains(QString::number(exchange.error->hop->interim.last().status)),
                     qPrintable(exchange.error->detail));
        QVERIFY(askedOnce(server, hasHop ? exchange.hops.first() : *exchange.error->hop));
    }

    void endlessBodiesStopAtTheCap()
    {
        CannedServer server({{Step::send("HTTP/1.1 200 OK\r\n\r\n"), Step::sendForever(QByteArray(50000, 'x'), 1)}});
        const Exchange exchange = probeNow(hurried(server.url()));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().bodyBytes, 100 * 1024);
        QCOMPARE(exchange.hops.first().body.size(), 100 * 1024);
        QVERIFY(exchange.hops.first().bodyTruncated);
        QVERIFY(askedOnce(server, exchange.hops.first()));
    }

    void bodiesOfExactlyTheCapAreWhole()
    {
        ProbeRequest request;
        CannedServer server({{Step::send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789"), Step::close()}});
        request.url = server.url();
        request.maxBodyBytes = 10;
        QVERIFY(!probeNow(request).hops.first().bodyTruncated);
        request.maxBodyBytes = 9;
        const Exchange cut = probeNow(request);
        QVERIFY(cut.hops.first().bodyTruncated);
        QCOMPARE(cut.hops.first().body, QByteArray("012345678"));
    }

    // Whoever drips more often than silence is counted comes up against the limit of the whole.
    void dripsEndWithTheProbesTime()
    {
        CannedServer server({{Step::send("HTTP/1.1 200 OK\r\n\r\n"), Step::sendForever("x", 50)}});
        QElapsedTimer clock;
        clock.start();
        const Exchange exchange = probeNow(hurried(server.url()));
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(exchange.error->detail.contains(QLatin1String("1.5 s")));
        QVERIFY(exchange.hops.first().bodyBytes > 1);
        QVERIFY(askedOnce(server, exchange.hops.first()));
    }

    void interimAnswersBeforeTheCutAreKept()
    {
        CannedServer server({{Step::send("HTTP/1.1 199 Odd\r\nA: b\r\n\r\n"), Step::close()}});
        const Exchange exchange = probeNow(hurried(server.url()));
        QCOMPARE(exchange.error->hop->interim.size(), 1);
        QCOMPARE(exchange.error->hop->interim.first().status, 199);
        QCOMPARE(exchange.error->hop->interim.first().headers, (HeaderFields{{"A", "b"}}));
        QVERIFY(askedOnce(server, *exchange.error->hop));
    }

    // It is no status line then, but the words do not deny that there is one.
    void whatStandsBeforeAStatusLineIsNamed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("named");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << QStringLiteral("A byte order mark stands");
        QTest::newRow("mark and blank") << QByteArray("\xef\xbb\xbf ") << QStringLiteral("A byte order mark stands");
        QTest::newRow("blanks") << QByteArray("  ") << QStringLiteral("White space stands");
        QTest::newRow("a tab") << QByteArray("\t") << QStringLiteral("White space stands");
        QTest::newRow("many empty lines") << QByteArray(100, '\n') << QStringLiteral("White space stands");
        QTest::newRow("words") << QByteArray("x ") << QStringLiteral("The answer has no HTTP status line");
    }
    void whatStandsBeforeAStatusLineIsNamed()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QString, named);
        CannedServer server({{Step::send(before + "HTTP/1.1 200 OK\r\n\r\nok"), Step::close()}});
        const Exchange exchange = probeNow(hurried(server.url()));
        QCOMPARE(kindOf(exchange), QStringLiteral("not-http"));
        QVERIFY2(exchange.error->detail.startsWith(named), qPrintable(exchange.error->detail));
        QVERIFY(exchange.error->detail.contains(QStringLiteral("HTTP/1.1 200 OK”")));
        QVERIFY(askedOnce(server, *exchange.error->hop));
    }

    void documentsWithoutAHeadAreKept()
    {
        CannedServer server({{Step::send("<html>hello</html>"), Step::close()}});
        const Exchange exchange = probeNow(hurried(server.url()));
        QVERIFY(exchange.error && exchange.error->hop);
        QCOMPARE(exchange.error->hop->httpVersion, QByteArray("0.9"));
        QCOMPARE(exchange.error->hop->body, QByteArray("<html>hello</html>"));
    }

    void whatCameOfACutHeadIsKept()
    {
        CannedServer server({{Step::send("HTTP/1.1 502 Bad Gateway\r\nServer: x\r\nContent-Le"), Step::close()}});
        const Exchange exchange = probeNow(hurried(server.url()));
        QVERIFY(exchange.error && exchange.error->hop);
        QCOMPARE(exchange.error->hop->status, 502);
        QCOMPARE(exchange.error->hop->header("server"), QByteArray("x"));
        QVERIFY(exchange.error->hop->receivedHead.endsWith("Content-Le"));
    }
};

QTEST_GUILESS_MAIN(OddAnswersTest)
#include "oddanswerstest.moc"
