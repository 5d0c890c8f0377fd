// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/diagnosis.h"
#include "diagnosis/rawresponse.h"
#include "diagnosis/smallregistry.h"

#include <QTest>

using namespace StatusScope;

// What a proxy or a certificate says instead of letting a request through.
class RefusalTest final : public QObject
{
    Q_OBJECT

private:
    Registry m_registry = smallRegistry();
    SignatureSet m_signatures = shippedSignatures();
    const QDateTime m_now{QDate(2026, 11, 21), QTime(10, 0), Qt::UTC};

    // As the probe records it: the answer to CONNECT stands in the hop that failed.
    Diagnosis refused(ErrorKind kind, const QByteArray &answer, const QByteArray &sent = {}) const
    {
        Exchange exchange;
        exchange.url = u"https://a.example/"_s;
        Hop hop = answer.isEmpty() ? Hop() : rawHop(answer);
        hop.url = exchange.url;
        hop.proxy = u"192.0.2.1:3128"_s;
        hop.sent = sent;
        exchange.error = Failure{kind, u"192.0.2.1:3128: detail"_s, hop};
        return diagnose(exchange, m_registry, m_signatures, m_now);
    }

private slots:
    void theProxysAnswerIsEvidence_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("maker");
        QTest::addColumn<QString>("word");
        QTest::newRow("squid") << QByteArray("HTTP/1.1 403 Forbidden\nServer: squid/5.7\nX-Squid-Error: "
                                             "ERR_ACCESS_DENIED 0\nContent-Type: text/html\n\n<h1>Access Denied.</h1>")
                               << u"squid"_s << u"Access Denied."_s;
        QTest::newRow("anybody") << QByteArray(
            "HTTP/1.1 503 Service Unavailable\nContent-Type: text/plain\n\nno such name")
                                 << QString() << u"no such name"_s;
        QTest::newRow("without content") << QByteArray("HTTP/1.1 403 F\nX-Squid-Error: ERR_ACCESS_DENIED 0\n\n")
                                         << u"squid"_s << QString();
        QTest::newRow("hostile") << QByteArray("HTTP/1.1 403 F\nContent-Type: text/html\n\n<script>alert(1)</script>"
                                               "Blocked")
                                 << QString() << u"Blocked"_s;
    }
    void theProxysAnswerIsEvidence()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, word);
        const Diagnosis diagnosis = refused(ErrorKind::ProxyRefused, answer);
        QCOMPARE(diagnosis.entry, u"failure-proxy-refused"_s);
        QTEST(diagnosis.madeBy, "maker");
        QCOMPARE(diagnosis.role, Role::Intermediary);
        const auto page = std::find_if(diagnosis.evidence.cbegin(), diagnosis.evidence.cend(), [](const Evidence &one) {
            return one.source == "body"_L1 && one.text.startsWith(u"The proxy’s page says");
        });
        QCOMPARE(page != diagnosis.evidence.cend(), !word.isEmpty());
        if (word.isEmpty())
            return;
        QVERIFY(page->text.contains(word));
        QVERIFY(!page->text.contains("alert"_L1));
        QVERIFY(page->text.size() < 400);
    }

    void longPagesAreCut()
    {
        const Diagnosis diagnosis =
            refused(ErrorKind::ProxyRefused, "HTTP/1.1 403 F\nContent-Type: text/plain\n\n" + QByteArray(100'000, 'x'));
        QVERIFY(!diagnosis.evidence.isEmpty());
        for (const Evidence &evidence : diagnosis.evidence)
            QVERIFY(evidence.text.size() < 400);
    }

    void refusedCredentialsAreCalledSo_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("given");
        QTest::newRow("none") << QByteArray("CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n") << false;
        QTest::newRow("given") << QByteArray(
            "CONNECT a.example:443 HTTP/1.1\r\nProxy-Authorization: Basic eDp5\r\n\r\n")
                               << true;
    }
    void refusedCredentialsAreCalledSo()
    {
        QFETCH(QByteArray, sent);
        QFETCH(bool, given);
        const Diagnosis diagnosis =
            refused(ErrorKind::ProxyAuthenticationRequired, "HTTP/1.1 407 Proxy Authentication Required\n\n", sent);
        QCOMPARE(diagnosis.explanation.contains("are not right"_L1), given);
        QVERIFY(diagnosis.explanation.contains("192.0.2.1:3128"_L1));
    }

    // The same over plain http, where 407 and 401 are answers.
    void refusedCredentialsOfAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("refused");
        QTest::newRow("proxy") << 407 << QByteArray("Proxy-Authorization: Basic eDp5") << true;
        QTest::newRow("proxy, none") << 407 << QByteArray("Accept: */*") << false;
        QTest::newRow("proxy, the site's") << 407 << QByteArray("Authorization: Basic eDp5") << false;
        QTest::newRow("site") << 401 << QByteArray("authorization: Bearer x") << true;
        QTest::newRow("site, none") << 401 << QByteArray("Accept: */*") << false;
        QTest::newRow("site, the proxy's") << 401 << QByteArray("Proxy-Authorization: Basic eDp5") << false;
        QTest::newRow("accepted") << 200 << QByteArray("Authorization: Basic eDp5") << false;
    }
    void refusedCredentialsOfAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, field);
        Exchange exchange =
            rawExchange("HTTP/1.1 " + QByteArray::number(status) + " x\nServer: x\n\n", u"http://a.example/"_s);
        exchange.hops[0].sent = "GET / HTTP/1.1\r\n" + field + "\r\n\r\n";
        const QList<Finding> findings = diagnose(exchange, m_registry, m_signatures, m_now).findings;
        QTEST(std::any_of(findings.cbegin(), findings.cend(),
                          [](const Finding &one) { return one.id == "credentials-refused"_L1; }),
              "refused");
    }

    void silentProxiesAreNotTheSite()
    {
        const Diagnosis diagnosis = refused(ErrorKind::ConnectionTimeout, {});
        QCOMPARE(diagnosis.entry, u"failure-connection-timeout"_s);
        QVERIFY(diagnosis.explanation.contains("The proxy accepted the connection"_L1));
    }

    void certificatesWithoutNames_data()
    {
        QTest::addColumn<bool>("saved"); // what a transcript leaves out need not be missing
        QTest::newRow("probed") << false;
        QTest::newRow("saved") << true;
    }
    void certificatesWithoutNames()
    {
        QFETCH(bool, saved);
        Exchange exchange;
        exchange.url = u"https://a.example/"_s;
        exchange.source = saved ? ExchangeSource::Saved : ExchangeSource::Probe;
        Hop hop;
        hop.url = exchange.url;
        hop.tls.emplace();
        Certificate own;
        own.subject = u"a.example"_s;
        hop.tls->chain = {own};
        exchange.error = Failure{ErrorKind::TlsHostnameMismatch, u"detail"_s, hop};
        const Diagnosis diagnosis = diagnose(exchange, m_registry, m_signatures, m_now);
        QCOMPARE(diagnosis.explanation.contains("counts for nothing"_L1), !saved);
    }
};

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusaltest.moc"
