// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/headtext.h"
#include "support/cannedserver.h"
#include "support/http2frames.h"
#include "support/probing.h"

#include <QElapsedTimer>
#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxHead = 256 * 1024;

QByteArray head2(const char *status, char flags = endHeaders)
{
    return frame(Headers, flags, 1, field(":status", status));
}

// 103 heads whose field names are no names, each another one.
QByteArray oddHints(int heads)
{
    QByteArray bytes;
    for (int head = 0; head < heads; ++head) {
        bytes += "HTTP/1.1 103 E\r\n";
        for (int line = 0; line < 20; ++line)
            bytes += '@' + QByteArray::number(head * 20 + line, 16) + ":\r\n";
        bytes += "\r\n";
    }
    return bytes;
}

} // namespace

// A server that sends next to nothing, but very often: it ends within the probe's time, and little of it is kept.
class FloodTest final : public QObject
{
    Q_OBJECT

private:
    static Exchange probe(const Script &script, HttpVersion version)
    {
        CannedServer server({script});
        if (version == HttpVersion::Http2)
            server.answerAfterBytes(60); // preface, settings and the request
        ProbeRequest request;
        request.url = server.url();
        request.httpVersion = version;
        request.timeout = 1500ms;
        request.silenceTimeout = 1000ms;
        return probeNow(request);
    }
    static bool isSmall(const Hop &hop)
    {
        return hop.interim.size() <= maxInterim && hop.faults.size() <= maxFaults + 5
            && hop.receivedHead.size() <= maxHead && hop.headers.size() + hop.trailers.size() <= maxHead / 4;
    }

private slots:
    void framesWithNextToNothing_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("hasHop");
        const auto row = [](const char *name, const Script &script, const char *kind, bool hasHop) {
            QTest::newRow(name) << Script({Step::send(frame(Settings, 0, 0, {}))}) + script << QString::fromLatin1(kind)
                                << hasHop;
        };
        const QByteArray empty = frame(Headers, endHeaders, 1, {});
        const QByteArray ok = head2("200");
        row("heads without a status, after one with",
            {Step::send(head2("103") + empty.repeated(20000) + head2("200", endHeaders | endStream))},
            "malformed-response", true);
        row("a head without a status", {Step::send(empty), Step::pause(60000)}, "malformed-response", true);
        row("interim heads", {Step::send(head2("103").repeated(10000) + head2("200", endHeaders | endStream))},
            "response-too-large", false);
        row("trailers", {Step::send(ok + empty.repeated(20000)), Step::sendForever(empty.repeated(1000), 1)},
            "response-too-large", true);
        // The first stays in the table of names, where one byte fetches it (RFC 7541 section 6.1).
        const QByteArray known = QByteArray("\x40\x01x\x00", 4) + QByteArray(16000, '\xbe');
        row("fields of a byte each", {Step::send(frame(Headers, endHeaders, 1, field(":status", "200") + known))},
            "response-too-large", false);
        row("fields of a byte each, in trailers", {Step::send(ok + frame(Headers, endHeaders | endStream, 1, known))},
            "response-too-large", true);
        row("a head that never ends",
            {Step::send(frame(Headers, 0, 1, field(":status", "200"))),
             Step::sendForever(frame(Continuation, 0, 1, field("a", "b")).repeated(1000), 1)},
            "", false);
        row("promises", {Step::sendForever(frame(PushPromise, endHeaders, 1, number(2)).repeated(1000), 1)}, "", false);
        row("settings", {Step::sendForever(frame(Settings, 0, 0, {}).repeated(1000), 1)}, "", false);
        row("pings", {Step::sendForever(frame(Ping, 0, 0, QByteArray(8, 'p')).repeated(1000), 1)}, "", false);
        row("priorities", {Step::sendForever(frame(Priority, 0, 1, QByteArray(5, '\0')).repeated(1000), 1)}, "", false);
        row("data without a byte", {Step::send(ok), Step::sendForever(frame(Data, 0, 1, {}).repeated(1000), 1)}, "",
            true);
        row("frames nobody knows", {Step::sendForever(frame(Type(99), 0, 1, {}).repeated(1000), 1)}, "", false);
    }
    void framesWithNextToNothing()
    {
        QFETCH(const Script, script);
        QFETCH(const QString, kind); // empty: whichever
        QFETCH(const bool, hasHop);
        QElapsedTimer clock;
        clock.start();
        const Exchange exchange = probe(script, HttpVersion::Http2);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(exchange.error);
        if (!kind.isEmpty())
            QCOMPARE(kindOf(exchange), kind);
        QCOMPARE(exchange.hops.size(), hasHop ? 1 : 0);
        QVERIFY(isSmall(hasHop ? exchange.hops.first() : *exchange.error->hop));
    }

    void oddHeadsOfHttp1_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("detail");
        QTest::newRow("faults") << oddHints(500) + "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
                                << QString() << QString();
        QTest::newRow("faults before the one that counts")
            << oddHints(500) + "HTTP/1.1 abc\r\nContent-Length: 0\r\n\r\n"
            << u"malformed-response"_s << u"“abc”"_s;
        QTest::newRow("interim answers") << QByteArray("HTTP/1.1 102\r\n\r\n").repeated(10000)
                + "HTTP/1.1 204 No Content\r\n\r\n"
                                         << QString() << QString();
        QTest::newRow("trailers") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
                + QByteArray("a:\r\n").repeated(100000) + "\r\n"
                                  << u"response-too-large"_s << u"railers"_s;
    }
    void oddHeadsOfHttp1()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, detail);
        const Exchange exchange = probe({Step::send(bytes), Step::close()}, HttpVersion::Http1);
        QTEST(kindOf(exchange), "kind");
        QCOMPARE(exchange.hops.size(), 1);
        QVERIFY(isSmall(exchange.hops.first()));
        QVERIFY(detail.isEmpty() || exchange.error->detail.contains(detail));
    }
};

QTEST_GUILESS_MAIN(FloodTest)
#include "floodtest.moc"
