// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/cannedserver.h"
#include "support/probing.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace StatusScope;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 40;

// Answers when the head of a request is there, and closes with the rest of it unread: the connection is reset. In a
// thread of its own, so that the answer comes in the middle of the upload.
class RudeServer final : public QThread
{
public:
    explicit RudeServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        m_server.moveToThread(this);
        start();
    }
    ~RudeServer() override
    {
        requestInterruption();
        wait();
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort()); }
    int connections() const { return m_connections.loadAcquire(); }

protected:
    void run() override
    {
        while (!isInterruptionRequested()) {
            if (m_server.waitForNewConnection(20))
                answerOne();
        }
        m_server.close();
    }

private:
    void answerOne()
    {
        const std::unique_ptr<QTcpSocket> socket(m_server.nextPendingConnection());
        m_connections.fetchAndAddRelease(1);
        socket->setReadBufferSize(1024); // the kernel keeps what is more
        QByteArray received;
        while (!received.contains("\r\n\r\n") && socket->waitForReadyRead(5000))
            received += socket->readAll();
        socket->write(m_answer);
        socket->waitForBytesWritten(5000);
        socket->abort();
    }

    QTcpServer m_server;
    QByteArray m_answer;
    QAtomicInt m_connections;
};

} // namespace

// An answer that comes before the request is out, as 413 does for a body that is too large.
class EarlyAnswerTest final : public QObject
{
    Q_OBJECT

private:
    static ProbeRequest upload(const QString &url, qsizetype bytes)
    {
        ProbeRequest request;
        request.url = url;
        request.method = "POST";
        request.body = QByteArray(bytes, 'x');
        request.timeout = 10s;
        return request;
    }

private slots:
    void earlyAnswersAreNeverLost_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("bytes");
        const QByteArray head = "HTTP/1.1 413 Content Too Large\r\nConnection: close\r\n";
        QTest::newRow("small body") << QByteArray(head + "Content-Length: 2\r\n") << 100;
        QTest::newRow("a body for the buffers") << QByteArray(head + "Content-Length: 2\r\n") << 300'000;
        QTest::newRow("a body beyond them") << QByteArray(head + "Content-Length: 2\r\n") << 8'000'000;
        QTest::newRow("without a length") << head << 8'000'000;
        QTest::newRow("chunked") << QByteArray(head + "Transfer-Encoding: chunked\r\n") << 8'000'000;
    }
    void earlyAnswersAreNeverLost()
    {
#ifndef Q_OS_LINUX
        QSKIP("what a reset leaves of an answer that had arrived is the system’s to say");
#endif
        QFETCH(const QByteArray, head);
        QFETCH(const int, bytes);
        const bool chunked = head.contains("chunked");
        RudeServer server(head + "\r\n" + (chunked ? "2\r\nno\r\n0\r\n\r\n" : "no"));
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QIODevice|QAbstractSocket|QTcpSocket")));
        for (int round = 0; round < rounds; ++round) {
            const Exchange exchange = probeNow(upload(server.url(), bytes));
            const QString error = exchange.error ? exchange.error->detail : QString();
            QVERIFY2(error.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(round).arg(error)));
            QCOMPARE(exchange.hops.size(), 1);
            QCOMPARE(exchange.hops.first().status, 413);
            QCOMPARE(exchange.hops.first().body, QByteArray("no"));
        }
        QCOMPARE(server.connections(), rounds);
    }

    // What a refusal makes needless is not sent.
    void sendingStopsAtARefusal()
    {
        CannedServer server({{Step::send("HTTP/1.1 413 Content Too Large\r\nContent-Length: 2\r\n\r\n"),
                              Step::pause(300), Step::send("no"), Step::pause(60000)}});
        server.answerAfterBytes(1);
        const Exchange exchange = probeNow(upload(server.url(), 64'000'000));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().body, QByteArray("no"));
        QVERIFY2(exchange.hops.first().bytesSent < 64'000'000,
                 qPrintable(QString::number(exchange.hops.first().bytesSent)));
        QCOMPARE(server.connections(), 1);
    }

    // Any other answer leaves the request to be finished, and everything arrives.
    void largeBodiesArriveWhole()
    {
        CannedServer server({{Step::send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"), Step::close()}});
        const Exchange exchange = probeNow(upload(server.url(), 5'000'000));
        QCOMPARE(kindOf(exchange), QString());
        const Hop &hop = exchange.hops.first();
        QCOMPARE(server.received().size(), hop.sent.size() + 5'000'000);
        QCOMPARE(hop.bytesSent, hop.sent.size() + 5'000'000);
        QVERIFY(server.received().endsWith(QByteArray(5'000'000, 'x')));
    }

    void chunkedRequests_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("sent"); // behind the head
        const QByteArray coding = "chunked";
        QTest::newRow("a body") << QByteArray("POST") << coding << QByteArray("abc")
                                << QByteArray("3\r\nabc\r\n0\r\n\r\n");
        QTest::newRow("in capitals") << QByteArray("PUT") << QByteArray("Chunked") << QByteArray(26, 'x')
                                     << QByteArray("1a\r\n" + QByteArray(26, 'x') + "\r\n0\r\n\r\n");
        QTest::newRow("no body") << QByteArray("POST") << coding << QByteArray() << QByteArray("0\r\n\r\n");
        QTest::newRow("another coding") << QByteArray("POST") << QByteArray("gzip") << QByteArray("abc")
                                        << QByteArray("abc");
    }
    void chunkedRequests()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, sent);
        CannedServer server({{Step::pause(200), Step::send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")}});
        ProbeRequest request;
        request.url = server.url();
        request.method = method;
        request.headers = {{"Transfer-Encoding", value}, {"Content-Length", "99"}};
        if (value == "gzip")
            request.headers.removeLast();
        request.body = body;
        server.answerAfterBytes(1);
        const Exchange exchange = probeNow(request);
        QCOMPARE(kindOf(exchange), QString());
        const bool chunked = value.toLower() == "chunked";
        const Hop &hop = exchange.hops.first();
        QCOMPARE(hop.sent.toLower().contains("content-length"), !chunked);
        QCOMPARE(hop.sent.contains(QByteArray("Transfer-Encoding: " + value)), chunked);
        QCOMPARE(server.received(), hop.sent + sent);
        QCOMPARE(server.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(EarlyAnswerTest)
#include "earlyanswertest.moc"
