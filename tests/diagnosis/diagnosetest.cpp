// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/diagnosis.h"
#include "diagnosis/rawresponse.h"
#include "diagnosis/smallregistry.h"

#include <QTest>
#include <QTimeZone>

using namespace StatusScope;

// Who made it, which meaning, what to say.
class DiagnoseTest final : public QObject
{
    Q_OBJECT

private slots:
    void makers_data();
    void makers();
    void madeByCloudflareIsSaid();
    void retryAfterBecomesLocalTime();
    void unknownBeginningOfAWaitIsTold();
    void resetsBeyondAllTimeAreNotNow_data();
    void resetsBeyondAllTimeAreNotNow();
    void proxyStatusBeatsGuesses();
    void bareNumberWithSeveralMeanings();
    void unknownNumberFallsToItsClass();
    void everyFailureHasItsEntry();
    void aStalledHandshakeIsNoMissingLine_data();
    void aStalledHandshakeIsNoMissingLine();
    void onlySilenceIsCalledSilence();
    void hostileBodyIsHarmless();

private:
    Diagnosis diagnosed(const QByteArray &answer) const
    {
        return diagnose(rawExchange(answer), m_registry, m_signatures, m_now);
    }
    Diagnosis diagnosedLive(const QByteArray &answer) const // it has just come
    {
        Exchange exchange = rawExchange(answer);
        exchange.hops.last().startedAt = m_now;
        return diagnose(exchange, m_registry, m_signatures, m_now);
    }

    Registry m_registry = smallRegistry();
    SignatureSet m_signatures = shippedSignatures();
    const QDateTime m_now{QDate(2026, 11, 21), QTime(14, 0), QTimeZone("Europe/Berlin")};
};

void DiagnoseTest::makers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("madeBy");
    QTest::addColumn<Role>("role");
    QTest::addColumn<Confidence>("confidence");
    const QByteArray nginxPage =
        "<html><center><h1>404 Not Found</h1></center><hr><center>nginx/1.24.0</center></html>";
    QTest::newRow("nginx's own page") << "HTTP/1.1 404 Not Found\nServer: nginx/1.24.0\nContent-Type: text/html\n\n"
            + nginxPage << u"nginx"_s << Role::Origin
                                      << Confidence::High;
    QTest::newRow("nginx behind Cloudflare")
        << "HTTP/2 404\nserver: cloudflare\ncf-ray: 96df1c2a5b1e3c1d-AMS\n\n" + nginxPage << u"nginx"_s << Role::Origin
        << Confidence::High;
    QTest::newRow("an application behind nginx")
        << QByteArray("HTTP/1.1 404 Not Found\nServer: nginx\n\n{\"detail\":\"no\"}") << QString() << Role::Unknown
        << Confidence::Medium;
    QTest::newRow("nginx as gateway") << QByteArray(
        "HTTP/1.1 502 Bad Gateway\nServer: nginx\n\n<hr><center>nginx</center>")
                                      << u"nginx"_s << Role::Intermediary << Confidence::High;
    QTest::newRow("Apache's page") << QByteArray("HTTP/1.1 404 Not Found\nServer: Apache\n\n<!DOCTYPE HTML PUBLIC "
                                                 "\"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>404 Not Found"
                                                 "</title></head><body><h1>Not Found</h1></body></html>")
                                   << u"apache"_s << Role::Origin << Confidence::High;
    QTest::newRow("Cloudflare's own") << QByteArray(
        "HTTP/2 522\nserver: cloudflare\ncf-ray: 96df1c2a5b1e3c1d-AMS\n\nerror code: 522")
                                      << u"cloudflare"_s << Role::Intermediary << Confidence::High;
    QTest::newRow("handed on by Cloudflare")
        << QByteArray("HTTP/2 404\nserver: cloudflare\ncf-ray: 96df1c2a5b1e3c1d-AMS\n\n<h1>Shop: gone</h1>")
        << QString() << Role::Origin << Confidence::Medium;
    QTest::newRow("an article about it") << QByteArray(
        "HTTP/1.1 200 OK\nServer: nginx\n\n<h1>What Error 1020 of Cloudflare means</h1><p>Cloudflare Ray ID</p>")
                                         << u"nginx"_s << Role::Origin << Confidence::High;
    QTest::newRow("nobody known") << QByteArray("HTTP/1.1 500 Internal Server Error\n\noops") << QString()
                                  << Role::Unknown << Confidence::Medium;
}

void DiagnoseTest::makers()
{
    QFETCH(QByteArray, answer);
    const Diagnosis diagnosis = diagnosed(answer);
    QTEST(diagnosis.madeBy, "madeBy");
    QTEST(diagnosis.role, "role");
    QTEST(diagnosis.confidence, "confidence");
}

void DiagnoseTest::madeByCloudflareIsSaid()
{
    const Diagnosis diagnosis =
        diagnosed("HTTP/1.1 403 Forbidden\nServer: cloudflare\nCF-RAY: 96df1c2a5b1e3c1d-AMS\n\n<div "
                  "id=\"cf-error-details\"><h1><span>Error</span><span>1020</span></h1>");
    QCOMPARE(diagnosis.entry, u"cloudflare-1020"_s);
    QVERIFY(diagnosis.alternatives.contains("ietf-403"_L1));
    QVERIFY2(diagnosis.explanation.endsWith("Made by Cloudflare, not by the site."_L1),
             qPrintable(diagnosis.explanation));
    QCOMPARE(diagnosis.quotes, (QList<Quote>{{u"CF-RAY"_s, u"96df1c2a5b1e3c1d-AMS"_s, u"cloudflare"_s}}));
    QCOMPARE(diagnosis.evidence.first().implies, u"cloudflare"_s);
}

void DiagnoseTest::retryAfterBecomesLocalTime()
{
    Diagnosis diagnosis = diagnosedLive("HTTP/1.1 503 Service Unavailable\nRetry-After: 1800\n\n");
    QCOMPARE(diagnosis.retry, Retry::AfterDelay);
    QCOMPARE(diagnosis.say, u"The site has a fault. Please try again after 14:30. Send us the time if it stays."_s);
    QVERIFY2(diagnosis.nextSteps.first().text().contains("14:30"_L1), qPrintable(diagnosis.nextSteps.first().text()));
    // By the server's own clock, which may be off where the answer has just come; a saved one is as old as it says.
    const QByteArray hourLong =
        "HTTP/1.1 503 Service Unavailable\nDate: Sat, 21 Nov 2026 03:00:00 GMT\nRetry-After: Sat, "
        "21 Nov 2026 04:00:00 GMT\n\n";
    diagnosis = diagnosedLive(hourLong);
    QVERIFY2(diagnosis.say.contains("after 15:00."_L1), qPrintable(diagnosis.say));
    diagnosis = diagnosed(hourLong);
    QCOMPARE(diagnosis.retry, Retry::Immediately);
    QVERIFY2(diagnosis.retryNote.contains("05:00"_L1), qPrintable(diagnosis.retryNote));
    // Whole minutes are rounded up: who comes back early is refused again.
    diagnosis = diagnosedLive("HTTP/1.1 503 Service Unavailable\nRetry-After: 30\n\n");
    QVERIFY2(diagnosis.say.contains("after 14:01."_L1), qPrintable(diagnosis.say));
    diagnosis = diagnosedLive("HTTP/1.1 503 Service Unavailable\nRetry-After: 0\n\n");
    QCOMPARE(diagnosis.retry, Retry::Immediately);
    // Shopify's, and any fraction: too late is better than too early.
    diagnosis = diagnosedLive("HTTP/1.1 503 Service Unavailable\nRetry-After: 1800.0\n\n");
    QVERIFY2(diagnosis.say.contains("after 14:30."_L1), qPrintable(diagnosis.say));
    diagnosis = diagnosedLive("HTTP/1.1 503 Service Unavailable\nRetry-After: 1799.2\n\n");
    QVERIFY2(diagnosis.say.contains("after 14:30."_L1), qPrintable(diagnosis.say));
    diagnosis = diagnosedLive("HTTP/1.1 503 Service Unavailable\nRetry-After: 99999999999999999999\n\n");
    QVERIFY(!diagnosis.say.contains("after "_L1) || !diagnosis.say.contains(u':'));
}

// A saved answer without a Date: counted from now, the wait would end at a time that nobody named.
void DiagnoseTest::unknownBeginningOfAWaitIsTold()
{
    Diagnosis diagnosis = diagnosed("HTTP/1.1 503 Service Unavailable\nRetry-After: 1800\n\n");
    QCOMPARE(diagnosis.retry, Retry::AfterDelay);
    QCOMPARE(diagnosis.retryNote, u"The answer asks to wait 30 minutes; when it was sent is not known."_s);
    QCOMPARE(diagnosis.say,
             u"The site has a fault. Please wait 30 minutes before you try again. Send us the time if it stays."_s);
    QCOMPARE(diagnosis.nextSteps.first(), u"Wait 30 minutes; tries before that are refused again"_s);
    QCOMPARE(diagnosis.findings.first().text, u"Asks to wait 30 minutes; when it was sent is not known."_s);
    // A point in time needs no beginning.
    diagnosis = diagnosed("HTTP/1.1 503 Service Unavailable\nRetry-After: Sat, 21 Nov 2026 14:00:00 GMT\n\n");
    QVERIFY2(diagnosis.say.contains("after 15:00."_L1), qPrintable(diagnosis.say));
    diagnosis = diagnosed("HTTP/1.1 503 Service Unavailable\nRetry-After: 0\n\n");
    QCOMPARE(diagnosis.retry, Retry::Immediately);
}

void DiagnoseTest::resetsBeyondAllTimeAreNotNow_data()
{
    QTest::addColumn<QByteArray>("reset");
    for (const char *reset : {"1000000000000000000", "9223372036854775807", "9223372036854775807.9",
                              "9223372036854775808", "1800000000000"})
        QTest::newRow(reset) << QByteArray(reset);
}

void DiagnoseTest::resetsBeyondAllTimeAreNotNow()
{
    QFETCH(const QByteArray, reset);
    const Diagnosis diagnosis =
        diagnosed("HTTP/1.1 429 Too Many Requests\nX-RateLimit-Remaining: 0\nX-RateLimit-Reset: " + reset + "\n\n");
    QCOMPARE(diagnosis.retry, Retry::AfterDelay);
    QVERIFY2(!diagnosis.say.contains(u':'), qPrintable(diagnosis.say)); // no time of day
}

void DiagnoseTest::proxyStatusBeatsGuesses()
{
    Diagnosis diagnosis = diagnosed(
        "HTTP/1.1 504 Gateway Timeout\nServer: nginx\nProxy-Status: cloudflare; error=connection_timeout\n\n");
    QCOMPARE(diagnosis.madeBy, u"cloudflare"_s);
    QCOMPARE(diagnosis.role, Role::Intermediary);
    diagnosis = diagnosed("HTTP/1.1 500 Internal Server Error\nProxy-Status: edge.example; received-status=500\n\nx");
    QCOMPARE(diagnosis.madeBy, QString());
    QCOMPARE(diagnosis.role, Role::Origin);
}

void DiagnoseTest::bareNumberWithSeveralMeanings()
{
    const Diagnosis diagnosis = diagnosed("HTTP/1.1 530");
    QCOMPARE(diagnosis.entry, u"cloudflare-530"_s);
    QCOMPARE(diagnosis.alternatives, QStringList{u"pantheon-530"_s});
    QCOMPARE(diagnosis.confidence, Confidence::Low);
}

void DiagnoseTest::unknownNumberFallsToItsClass()
{
    QCOMPARE(diagnosed("HTTP/1.1 477 Odd\n\n").entry, u"ietf-400"_s);
    QCOMPARE(diagnosed("HTTP/1.1 777 Odd\n\n").entry, u"ietf-500"_s);
    QCOMPARE(diagnosed("HTTP/1.1 477 Odd\n\n").confidence, Confidence::Low);
}

void DiagnoseTest::everyFailureHasItsEntry()
{
    for (std::size_t i = 0; i < errorKindWords.size(); ++i) {
        Exchange exchange;
        exchange.url = u"https://a.example/"_s;
        exchange.error = Failure{static_cast<ErrorKind>(i), u"detail"_s, {}};
        const Diagnosis diagnosis = diagnose(exchange, m_registry, m_signatures, m_now);
        QCOMPARE(diagnosis.entry, QString("failure-"_L1 + errorKindWords[i]));
        QVERIFY(!diagnosis.title.isEmpty());
        QVERIFY(!diagnosis.explanation.isEmpty());
    }
}

void DiagnoseTest::aStalledHandshakeIsNoMissingLine_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("begun"); // as the probe knows it
    QTest::addColumn<bool>("lineStood");
    QTest::newRow("probed") << u"The probe was not done within 2 s."_s << true << true;
    QTest::newRow("curl's words") << u"SSL connection timeout"_s << false << true;
    QTest::newRow("Go's words") << u"net/http: TLS handshake timeout"_s << false << true;
    QTest::newRow("no line") << u"no connection within 2 s."_s << false << false;
}

void DiagnoseTest::aStalledHandshakeIsNoMissingLine()
{
    QFETCH(QString, detail);
    QFETCH(bool, begun);
    QFETCH(bool, lineStood);
    Exchange exchange;
    exchange.url = u"https://a.example/"_s;
    Hop hop;
    hop.url = exchange.url;
    if (begun)
        hop.tls.emplace();
    exchange.error = Failure{ErrorKind::ConnectionTimeout, detail, hop};
    const Diagnosis diagnosis = diagnose(exchange, m_registry, m_signatures, m_now);
    QCOMPARE(diagnosis.entry, u"failure-connection-timeout"_s);
    QCOMPARE(diagnosis.explanation.contains("accepted the connection"_L1), lineStood);
}

void DiagnoseTest::onlySilenceIsCalledSilence()
{
    Exchange exchange;
    exchange.url = u"http://a.example/"_s;
    Hop hop;
    hop.url = exchange.url;
    hop.timings.totalMs = 2000;
    for (const qint64 came : {0, 5}) {
        hop.bytesReceived = came;
        exchange.error = Failure{ErrorKind::ResponseTimeout, u"The probe was not done within 2 s."_s, hop};
        const Diagnosis diagnosis = diagnose(exchange, m_registry, m_signatures, m_now);
        QCOMPARE(diagnosis.explanation.contains("stayed silent"_L1), came == 0);
        QCOMPARE(diagnosis.explanation.contains("had begun: 5 byte"_L1), came == 5);
    }
}

void DiagnoseTest::hostileBodyIsHarmless()
{
    const QByteArray repeated = QByteArray("Error 1 <center>nginx<title>").repeated(200'000);
    for (const QByteArray &body :
         {QByteArray(1'000'000, '<'), QByteArray(1'000'000, 'E'), repeated, QByteArray("<title>").repeated(100'000),
          QByteArray("[").repeated(100'000), QByteArray("Ray ID ").repeated(100'000), QByteArray(1'000'000, '\0')})
    {
        const Diagnosis diagnosis = diagnosed("HTTP/1.1 500 x\nServer: cloudflare\nCF-RAY: 1\n\n" + body);
        QCOMPARE(diagnosis.entry, u"ietf-500"_s);
    }
}

QTEST_GUILESS_MAIN(DiagnoseTest)
#include "diagnosetest.moc"
