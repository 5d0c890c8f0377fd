// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/cannedserver.h"
#include "support/probing.h"

#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;

// Where a body ends is read from the head alone, whatever else the server does with the connection.
class FramingTest final : public QObject
{
    Q_OBJECT

private:
    static ProbeRequest hurried(const QString &url)
    {
        ProbeRequest request;
        request.url = url;
        request.timeout = 3000ms;
        return request;
    }

    enum Connection { Kept, Closed };
    static void columns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("connection");
        QTest::addColumn<QStringList>("faults"); // the beginning of each
    }
    static void row(const char *name, const QByteArray &bytes, Connection connection, const QStringList &faults = {})
    {
        QTest::newRow(name) << QByteArray("HTTP/1.1 200 OK\r\n" + bytes) << int(connection) << faults;
    }

private slots:
    void endsAreFound_data()
    {
        columns();
        const QByteArray chunks = "\r\n\r\n2\r\nok\r\n0\r\n\r\n";
        const QString blanks = QStringLiteral("Blanks stand");
        const QString lines = QStringLiteral("Lines around");
        const QString names = QStringLiteral("Transfer-Encoding names ");
        const QString both = QStringLiteral("Content-Length and Transfer-Encoding are both");
        const QByteArray chunked = "Transfer-Encoding: chunked\r\n\r\n";
        row("length", "Content-Length: 2\r\n\r\nok", Kept);
        row("length and a tab", "Content-Length: 2\t\r\n\r\nok", Kept);
        row("length between blanks", "Content-Length:\t 2 \t \r\n\r\nok", Kept);
        row("chunked", "Transfer-Encoding: chunked" + chunks, Kept);
        row("in capitals", "Transfer-Encoding: CHUNKED" + chunks, Kept);
        row("chunked and a tab", "Transfer-Encoding: chunked\t" + chunks, Kept);
        row("an empty element", "Transfer-Encoding: , chunked," + chunks, Kept);
        row("chunked twice", "Transfer-Encoding: chunked, chunked" + chunks, Kept, {names + QLatin1String("chunked")});
        row("chunked in two fields", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked" + chunks, Kept,
            {names + QLatin1String("chunked")});
        row("identity and a length", "Transfer-Encoding: identity\r\nContent-Length: 2\r\n\r\nok", Kept,
            {QStringLiteral("Transfer-Encoding says")});
        row("identity, chunked", "Transfer-Encoding: identity, chunked" + chunks, Kept,
            {QStringLiteral("Transfer-Encoding says")});
        row("gzip, chunked", "Transfer-Encoding: gzip, chunked" + chunks, Kept, {names + QStringLiteral("“gzip”")});
        row("gzip alone", "Transfer-Encoding: gzip;q=1\r\n\r\nok", Closed, {names + QStringLiteral("“gzip”")});
        row("unknown coding", "Transfer-Encoding: foo\r\n\r\nok", Closed,
            {names + QStringLiteral("“foo”, which is no")});
        row("unknown coding and a length", "Transfer-Encoding: foo\r\nContent-Length: 1\r\n\r\nok", Closed,
            {names + QStringLiteral("“foo”"), both});
        row("chunked is not the last", "Transfer-Encoding: chunked, foo\r\n\r\nok", Closed,
            {names + QStringLiteral("“foo”"), QStringLiteral("Transfer-Encoding does not end")});
        row("length and chunked", "Content-Length: 9\r\nTransfer-Encoding: chunked" + chunks, Kept, {both});
        row("extension", chunked + "2;a=b\r\nok\r\n0\r\n\r\n", Kept);
        row("two extensions", chunked + "2;a=b;c=d\r\nok\r\n0;e\r\n\r\n", Kept);
        row("quoted extension", chunked + "2;a=b;c=\"d e;\"\r\nok\r\n0\r\n\r\n", Kept);
        row("blank before an extension", chunked + "2; a=b\r\nok\r\n0\r\n\r\n", Kept, {blanks});
        row("blanks around a semicolon", chunked + "2 ; a=b\r\nok\r\n0\r\n\r\n", Kept, {blanks});
        row("padded size", chunked + "2  \r\nok\r\n0   \r\n\r\n", Kept, {blanks});
        row("line feeds alone", chunked + "2\nok\n0\n\n", Kept, {lines});
        row("line feeds alone and a trailer", chunked + "2\nok\n0\nA: b\n\n", Kept, {lines});
        row("trailer without a colon", chunked + "2\r\nok\r\n0\r\nodd\r\n\r\n", Kept, {QStringLiteral("A field line")});
    }
    void endsAreFound()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, connection);
        QFETCH(const QStringList, faults);
        CannedServer server({{Step::send(bytes), connection == Kept ? Step::pause(60000) : Step::close()}});
        const Exchange exchange = probeNow(hurried(server.url()));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.size(), 1);
        const Hop &hop = exchange.hops.first();
        QCOMPARE(hop.body, QByteArray("ok"));
        QCOMPARE(hop.bytesReceived, bytes.size());
        QVERIFY2(hop.faults.size() == faults.size(), qPrintable(hop.faults.join(u'|')));
        for (qsizetype i = 0; i < faults.size(); ++i)
            QVERIFY2(hop.faults[i].startsWith(faults[i]), qPrintable(hop.faults[i]));
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.received(), hop.sent);
    }

    // A later minor version is read as 1.1, the last one known (RFC 9110 section 2.5).
    void laterVersions_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<bool>("faulty");
        QTest::newRow("1.1") << QByteArray("1.1") << false;
        QTest::newRow("1.2") << QByteArray("1.2") << false;
        QTest::newRow("1.9") << QByteArray("1.9") << false;
        QTest::newRow("1.10") << QByteArray("1.10") << true;
        QTest::newRow("2.0") << QByteArray("2.0") << true;
        QTest::newRow("0.9") << QByteArray("0.9") << true;
    }
    void laterVersions()
    {
        QFETCH(const QByteArray, version);
        QFETCH(const bool, faulty);
        CannedServer server(
            {{Step::send("HTTP/" + version + " 200 OK\r\nContent-Length: 2\r\n\r\nok"), Step::pause(60000)}});
        const Exchange exchange = probeNow(hurried(server.url()));
        QCOMPARE(kindOf(exchange), QString());
        const Hop &hop = exchange.hops.first();
        QCOMPARE(hop.httpVersion, version);
        QCOMPARE(hop.body, QByteArray("ok"));
        QVERIFY2(hop.faults.isEmpty() != faulty, qPrintable(hop.faults.join(u'|')));
        QCOMPARE(server.received(), hop.sent);
    }

    // What a body brings besides its content counts against the cap on heads.
    void extrasAreCapped()
    {
        ProbeRequest request;
        CannedServer server({{Step::send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
                              Step::sendForever("1;" + QByteArray(10000, 'a') + "\r\nx\r\n", 1)}});
        request.url = server.url();
        const Exchange exchange = probeNow(request);
        QCOMPARE(kindOf(exchange), QStringLiteral("response-too-large"));
        QCOMPARE(exchange.hops.size(), 1);
        QVERIFY(exchange.hops.first().bodyBytes < 30);
        QCOMPARE(server.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(FramingTest)
#include "framingtest.moc"
