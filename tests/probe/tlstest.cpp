// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/tlsfacts.h"
#include "support/cannedserver.h"
#include "support/certificates.h"
#include "support/probing.h"
#include "support/socksserver.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TlsTest final : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    const QString m_loopback = u"IP:127.0.0.1,DNS:localhost"_s;
    const Script m_ok{Step::send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"), Step::close()};

    ProbeRequest request(const QString &url) const
    {
        ProbeRequest asked;
        asked.url = url;
        asked.timeout = 3000ms;
        asked.connectTimeout = 700ms;
        asked.caFile = m_certificates.authorityFile();
        return asked;
    }

private slots:
    void factsOfAGoodConnectionAreRead()
    {
        CannedServer server({m_ok});
        server.useTls(Certificates::serverConfiguration(m_certificates.issue(u"good"_s, m_loopback)));
        const Exchange exchange = probeNow(request(server.url()));
        QCOMPARE(kindOf(exchange), QString());
        const Hop &hop = exchange.hops.first();
        QCOMPARE(hop.body, QByteArray("ok"));
        QVERIFY(hop.tls.has_value());
        QCOMPARE(hop.tls->protocol, u"TLSv1.3"_s);
        QVERIFY(hop.tls->cipher.startsWith("TLS_"_L1));
        QVERIFY(hop.tls->problems.isEmpty());
        QVERIFY(!hop.tls->chain.isEmpty());
        const Certificate &own = hop.tls->chain.first();
        QCOMPARE(own.subject, u"good"_s);
        QCOMPARE(own.issuer, u"StatusScope test authority"_s);
        QCOMPARE(own.names, (QStringList{u"127.0.0.1"_s, u"localhost"_s}));
        QVERIFY(own.notBefore < own.notAfter && own.notAfter > QDateTime::currentDateTimeUtc());
        QVERIFY(!own.selfSigned && !hop.verifiedOff);
        QVERIFY(hop.timings.tlsMs && *hop.timings.tlsMs > 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void timeForAHandshakeHoldsTheServersPart()
    {
        CannedServer server({m_ok});
        server.useTls(Certificates::serverConfiguration(m_certificates.issue(u"slow"_s, m_loopback)));
        server.shakeHandsAfter(150);
        const Exchange exchange = probeNow(request(server.url()));
        QCOMPARE(kindOf(exchange), QString());
        const Timings &timings = exchange.hops.first().timings;
        QVERIFY2(timings.tlsMs && *timings.tlsMs >= 100, qPrintable(QString::number(timings.tlsMs.value_or(-1))));
        QVERIFY(*timings.tlsMs <= *timings.totalMs);
    }

    void badCertificatesGetTheirKind_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("validity");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("kind");
        const auto now = static_cast<int>(Certificates::Validity::Now);
        QTest::newRow("unknown issuer") << m_loopback << now << false << u"tls-untrusted-issuer"_s;
        QTest::newRow("expired") << m_loopback << static_cast<int>(Certificates::Validity::Past) << true
                                 << u"tls-expired"_s;
        QTest::newRow("not yet") << m_loopback << static_cast<int>(Certificates::Validity::Future) << true
                                 << u"tls-not-yet-valid"_s;
        QTest::newRow("other name") << u"DNS:other.example"_s << now << true << u"tls-hostname-mismatch"_s;
    }
    void badCertificatesGetTheirKind()
    {
        QFETCH(QString, names);
        QFETCH(int, validity);
        QFETCH(bool, known);
        CannedServer server({m_ok});
        server.useTls(Certificates::serverConfiguration(
            m_certificates.issue(u"bad%1"_s.arg(validity), names, static_cast<Certificates::Validity>(validity))));
        ProbeRequest asked = request(server.url());
        if (!known)
            asked.caFile.clear();
        const Exchange exchange = probeNow(asked);
        QTEST(kindOf(exchange), "kind");
        QVERIFY(exchange.hops.isEmpty());
        QVERIFY(exchange.error->hop && exchange.error->hop->tls);
        QCOMPARE(exchange.error->hop->tls->chain.first().issuer, u"StatusScope test authority"_s);
        QVERIFY(!exchange.error->hop->tls->problems.isEmpty());
        // A day is told in one way everywhere: it is kept, and read by programs.
        static const QRegularExpression isoDay(u" \\d{4}-\\d{2}-\\d{2}\\b"_s);
        QCOMPARE(exchange.error->detail.contains(isoDay), validity != static_cast<int>(Certificates::Validity::Now));
        QCOMPARE(server.requests().size(), 0);
        QCOMPARE(server.connections(), 1);
    }

    // The issuer is trusted: to say that it is not would send people the wrong way.
    void otherReasonsToRefuseAreNamed_data()
    {
        QTest::addColumn<Certificates::Flaw>("flaw");
        QTest::addColumn<QSslError::SslError>("error");
        QTest::addColumn<QString>("detail");
        QTest::newRow("for clients") << Certificates::Flaw::ForClients << QSslError::InvalidPurpose << u"purpose"_s;
        // OpenSSL says which of these it is, Qt does not.
        QTest::newRow("short key") << Certificates::Flaw::ShortKey << QSslError::UnspecifiedError << u"1024 bits"_s;
        QTest::newRow("weak digest") << Certificates::Flaw::WeakDigest << QSslError::UnspecifiedError
                                     << u"ecdsa-with-SHA1"_s;
    }
    void otherReasonsToRefuseAreNamed()
    {
        QFETCH(Certificates::Flaw, flaw);
        QFETCH(QSslError::SslError, error);
        QFETCH(QString, detail);
        const Certificates::Pair pair = m_certificates.issueFlawed(u"flawed"_s, m_loopback, flaw);
        const QSslCertificate certificate = QSslCertificate::fromPath(pair.certificateFile).value(0);
        const QList<QSslError> errors{QSslError(error, certificate)};
        QCOMPARE(kindOf(errors), ErrorKind::TlsHandshakeFailed);
        TlsInfo tls;
        tls.chain = {readCertificate(certificate)};
        const QString told = describe(errors, ErrorKind::TlsHandshakeFailed, tls, u"localhost"_s);
        QVERIFY2(told.contains(detail) && !told.contains("trusted"_L1), qPrintable(told));
        if (flaw != Certificates::Flaw::ForClients)
            return; // no server that follows the same rules can have these
        CannedServer server({m_ok});
        server.useTls(Certificates::serverConfiguration(pair));
        const Exchange exchange = probeNow(request(server.url()));
        QCOMPARE(kindOf(exchange), u"tls-handshake-failed"_s);
        QCOMPARE(exchange.error->detail, told);
    }

    // As browsers judge them: the common name, which is always www.example here, counts for nothing.
    void onlyTheListedNamesCount_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("covered");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("itself") << u"DNS:other.example,DNS:WWW.example"_s << true;
        QTest::newRow("star") << u"DNS:*.example"_s << true;
        QTest::newRow("star for two labels") << u"DNS:*.www.example"_s << false;
        QTest::newRow("another") << u"DNS:other.example"_s << false;
        QTest::newRow("an address alone") << u"IP:127.0.0.1"_s << false;
    }
    void onlyTheListedNamesCount()
    {
        QFETCH(QString, names);
        QFETCH(bool, covered);
        CannedServer server({m_ok});
        server.useTls(Certificates::serverConfiguration(m_certificates.issue(u"www.example"_s, names)));
        ProbeRequest asked = request(u"https://www.example:%1/"_s.arg(server.serverPort()));
        asked.resolve.insert(u"www.example:%1"_s.arg(server.serverPort()), u"127.0.0.1"_s);
        const Exchange refused = probeNow(asked);
        QCOMPARE(kindOf(refused), covered ? QString() : u"tls-hostname-mismatch"_s);
        QCOMPARE(server.requests().size(), covered ? 1 : 0);
        if (covered)
            return;
        QCOMPARE(refused.error->detail.contains("subjectAltName"_L1), names.isEmpty());
        QCOMPARE(refused.error->hop->tls->problems.size(), 1);
        QVERIFY(refused.error->hop->timings.tlsMs);
        asked.insecure = true;
        const Exchange tolerated = probeNow(asked);
        QCOMPARE(kindOf(tolerated), QString());
        QCOMPARE(tolerated.hops.first().tls->problems.size(), 1);
    }

    void selfSignedCertificatesGetTheirKind()
    {
        CannedServer server({m_ok});
        server.useTls(Certificates::serverConfiguration(m_certificates.selfSigned(u"lonely"_s, m_loopback)));
        QCOMPARE(kindOf(probeNow(request(server.url()))), u"tls-self-signed"_s);
        QCOMPARE(server.requests().size(), 0);
    }

    void insecureGoesOnAndSaysSo()
    {
        CannedServer server({m_ok});
        server.useTls(Certificates::serverConfiguration(m_certificates.selfSigned(u"shown"_s, u"DNS:x.example"_s)));
        ProbeRequest asked = request(server.url());
        asked.insecure = true;
        const Exchange exchange = probeNow(asked);
        QCOMPARE(kindOf(exchange), QString());
        QVERIFY(exchange.hops.first().verifiedOff);
        QCOMPARE(exchange.hops.first().tls->problems.size(), 2);
        QCOMPARE(exchange.hops.first().tls->protocol, u"TLSv1.3"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void whatIsNoTlsGetsItsKind_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QString>("kind");
        QTest::newRow("plain HTTP answer")
            << Script{Step::send("HTTP/1.1 400 Bad Request\r\n\r\n"), Step::close()} << u"not-tls"_s;
        QTest::newRow("SSH banner") << Script{Step::send("SSH-2.0-OpenSSH_9.2\r\n"), Step::close()} << u"not-tls"_s;
        // Too little for a TLS library to name it.
        for (const char byte : {'2', '\x13', '\x19', '\xff'})
            QTest::addRow("lone byte %d", byte)
                << Script{Step::send(QByteArray(1, byte)), Step::close()} << u"not-tls"_s;
        QTest::newRow("lone byte of TLS")
            << Script{Step::send(QByteArray(1, '\x16')), Step::close()} << u"tls-handshake-failed"_s;
        QTest::newRow("closed") << Script{Step::close()} << u"tls-handshake-failed"_s;
        QTest::newRow("reset") << Script{Step::reset()} << u"connection-reset"_s;
        QTest::newRow("alert") << Script{Step::send(QByteArray("\x15\x03\x03\0\2\2\x28", 7)), Step::close()}
                               << u"tls-handshake-failed"_s;
        QTest::newRow("silence") << Script{Step::pause(60000)} << u"connection-timeout"_s;
    }
    void whatIsNoTlsGetsItsKind()
    {
        QFETCH(Script, script);
        CannedServer server({script});
        server.answerAfterBytes(10);
        const Exchange exchange = probeNow(request(server.url().replace("http:"_L1, "https:"_L1)));
        QTEST(kindOf(exchange), "kind");
        QVERIFY(!exchange.error->detail.isEmpty());
        QCOMPARE(server.connections(), 1);
        QVERIFY(server.received().startsWith('\x16') && !server.received().contains("HTTP/1"));
    }

    void plainHttpToATlsPortIsNamed()
    {
        CannedServer server({m_ok});
        server.useTls(Certificates::serverConfiguration(m_certificates.issue(u"plain"_s, m_loopback)));
        const Exchange exchange = probeNow(request(server.url().replace("https:"_L1, "http:"_L1)));
        QVERIFY2(kindOf(exchange) == "not-http"_L1 || kindOf(exchange) == "empty-response"_L1,
                 qPrintable(kindOf(exchange)));
        QCOMPARE(server.requests().size(), 0);
        QCOMPARE(server.connections(), 1);
    }

    void namesGivenAnAddressKeepHostAndSni()
    {
        CannedServer server({m_ok});
        server.useTls(Certificates::serverConfiguration(m_certificates.issue(u"named"_s, u"DNS:www.example"_s)));
        const QString place = u"www.example:%1"_s.arg(server.serverPort());
        ProbeRequest asked = request(QString(u"https://" + place + u'/'));
        asked.resolve.insert(place, u"127.0.0.1"_s);
        const Exchange exchange = probeNow(asked);
        QCOMPARE(kindOf(exchange), QString());
        QVERIFY(exchange.hops.first().tls->problems.isEmpty());
        QVERIFY(server.requests().first().contains(QByteArray("\r\nHost: " + place.toLatin1() + "\r\n")));
    }

    void theRootsDotIsNoPartOfTheName()
    {
        CannedServer server({m_ok});
        server.useTls(Certificates::serverConfiguration(m_certificates.issue(u"dotted"_s, u"DNS:www.example"_s)));
        ProbeRequest asked = request(u"https://www.example.:%1/"_s.arg(server.serverPort()));
        asked.resolve.insert(u"*:%1"_s.arg(server.serverPort()), u"127.0.0.1"_s);
        QCOMPARE(kindOf(probeNow(asked)), QString());
        asked.url.replace("www"_L1, "other"_L1);
        const Exchange refused = probeNow(asked);
        QCOMPARE(kindOf(refused), u"tls-hostname-mismatch"_s);
        QVERIFY2(refused.error->detail.endsWith(" other.example."_L1), qPrintable(refused.error->detail));
    }

    void tlsGoesThroughSocks()
    {
        CannedServer server({m_ok});
        server.useTls(Certificates::serverConfiguration(m_certificates.issue(u"behind"_s, u"DNS:www.example"_s)));
        SocksServer socks(server.serverPort());
        ProbeRequest asked = request(u"https://www.example/"_s);
        asked.proxy = u"socks5://127.0.0.1:%1"_s.arg(socks.serverPort());
        const Exchange exchange = probeNow(asked);
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().tls->chain.first().subject, u"behind"_s);
        QCOMPARE(socks.names(), (QList<QByteArray>{"www.example"}));
    }

    void aFileWithoutCertificatesIsNamed()
    {
        ProbeRequest asked = request(u"https://127.0.0.1:1/"_s);
        asked.caFile = u"/nowhere/ca.pem"_s;
        const Exchange exchange = probeNow(asked);
        QVERIFY(exchange.error && exchange.error->detail.contains("/nowhere/ca.pem"_L1));
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tlstest.moc"
