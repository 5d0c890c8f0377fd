// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/cannedserver.h"
#include "support/certificates.h"
#include "support/probing.h"

#include <QRegularExpression>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace StatusScope;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 40;

class Listener final : public QTcpServer
{
public:
    std::optional<QSslConfiguration> tls;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QTcpSocket *socket = tls ? new QSslSocket(this) : new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        addPendingConnection(socket);
    }
};

// Answers when the head of a request is there, and closes with the rest of it unread: the connection is reset. In a
// thread of its own, so that the answer comes in the middle of the upload.
class RudeServer final : public QThread
{
public:
    explicit RudeServer(QByteArray answer, const std::optional<QSslConfiguration> &tls)
        : m_answer(std::move(answer))
    {
        m_server.tls = tls;
        m_server.listen(QHostAddress::LocalHost);
        m_url =
            QStringLiteral("%1://127.0.0.1:%2/").arg(QLatin1String(tls ? "https" : "http")).arg(m_server.serverPort());
        m_server.moveToThread(this);
        start();
    }
    ~RudeServer() override
    {
        requestInterruption();
        wait();
    }
    QString url() const { return m_url; }
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
        if (auto *tls = qobject_cast<QSslSocket *>(socket.get())) {
            tls->setSslConfiguration(*m_server.tls);
            tls->startServerEncryption();
            if (!tls->waitForEncrypted(5000))
                return;
        } else {
            socket->setReadBufferSize(1024); // the kernel keeps what is more
        }
        QByteArray received = socket->readAll();
        while (!received.contains("\r\n\r\n") && socket->waitForReadyRead(5000))
            received += socket->readAll();
        socket->write(m_answer);
        socket->waitForBytesWritten(5000);
        socket->abort();
    }

    Listener m_server;
    QString m_url;
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
        request.insecure = true;
        request.httpVersion = HttpVersion::Http1;
        return request;
    }

    Certificates m_certificates;
    const Certificates::Pair m_certificate =
        m_certificates.issue(QStringLiteral("rude"), QStringLiteral("IP:127.0.0.1"));

private slots:
    void earlyAnswersAreNeverLost_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("tls");
        const QByteArray head = "HTTP/1.1 413 Content Too Large\r\nConnection: close\r\n";
        const QByteArray length = head + "Content-Length: 2\r\n";
        QTest::newRow("small body") << length << 100 << false;
        QTest::newRow("a body for the buffers") << length << 300'000 << false;
        QTest::newRow("a body beyond them") << length << 8'000'000 << false;
        QTest::newRow("without a length") << head << 8'000'000 << false;
        QTest::newRow("chunked") << QByteArray(head + "Transfer-Encoding: chunked\r\n") << 8'000'000 << false;
        QTest::newRow("small body over TLS") << length << 100 << true;
    }
    void earlyAnswersAreNeverLost()
    {
        QFETCH(const bool, tls);
#ifndef Q_OS_LINUX
        QSKIP("what a reset leaves of an answer that had arrived is the system’s to say");
#endif
        QFETCH(const QByteArray, head);
        QFETCH(const int, bytes);
        const bool chunked = head.contains("chunked");
        const auto configuration = tls ? std::optional(Certificates::serverConfiguration(m_certificate)) : std::nullopt;
        RudeServer server(head + "\r\n" + (chunked ? "2\r\nno\r\n0\r\n\r\n" : "no"), configuration);
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
    void sendingStopsAtARefusal_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("in the clear") << false;
        QTest::newRow("over TLS") << true;
    }
    void sendingStopsAtARefusal()
    {
        QFETCH(const bool, tls);
        CannedServer server({{Step::send("HTTP/1.1 413 Content Too Large\r\nContent-Length: 2\r\n\r\n"),
                              Step::pause(300), Step::send("no"), Step::pause(60000)}});
        server.answerAfterBytes(1);
        if (tls)
            server.useTls(Certificates::serverConfiguration(m_certificate));
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
