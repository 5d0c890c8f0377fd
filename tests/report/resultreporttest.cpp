// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/diagnosis.h"
#include "report/exchangephrases.h"
#include "report/redactor.h"
#include "report/resultjson.h"
#include "report/textreport.h"
#include "report/textwriter.h"
#include "support/sampleregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace StatusScope;

namespace {

Exchange sampleExchange()
{
    Hop first;
    first.url = QStringLiteral("http://shop.example/?token=hush");
    first.httpVersion = "1.1";
    first.status = 301;
    first.statusText = "301";
    first.reason = "Moved Permanently";
    first.headers = {
        {"Location", "https://shop.example/"}, {"Set-Cookie", "sid=hush; Path=/"}, {"X-Odd", "a\x1b[31m\xff"}};
    first.timings = {14.25, 11.0, std::nullopt, 23.0, 1.0, 49.25};
    Hop last = first;
    last.url = QStringLiteral("https://shop.example/");
    last.status = 522;
    last.statusText = "522";
    last.reason.clear();
    last.headers = {{"Server", "cloudflare"}};
    last.interim = {{103, "Early Hints", {{"Link", "</a>"}}}};
    last.tls = TlsInfo{QStringLiteral("TLSv1.3"), QStringLiteral("TLS_AES_256_GCM_SHA384"), {}, {}};
    Exchange exchange;
    exchange.url = first.url;
    exchange.startedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    exchange.hops = {first, last};
    return exchange;
}

Diagnosis sampleDiagnosis()
{
    Diagnosis diagnosis;
    diagnosis.entry = QStringLiteral("cloudflare-522");
    diagnosis.title = QStringLiteral("Connection Timed Out");
    diagnosis.explanation = QStringLiteral("Nobody answered Cloudflare.");
    diagnosis.responsible = Responsible::Server;
    diagnosis.retry = Retry::AfterDelay;
    diagnosis.say = QStringLiteral("The site does not answer.");
    diagnosis.confidence = Confidence::High;
    diagnosis.madeBy = QStringLiteral("cloudflare");
    diagnosis.role = Role::Intermediary;
    diagnosis.findings = {{QStringLiteral("gateway-made"), Severity::Info, QStringLiteral("Not by the site."), 1}};
    diagnosis.nextSteps = {QStringLiteral("Ask the host.")};
    return diagnosis;
}

Redacted<Explained> masked(const Exchange &exchange, const Registry &registry)
{
    return Redactor(registry).result({exchange, sampleDiagnosis()}, 0);
}

} // namespace

class ResultReportTest final : public QObject
{
    Q_OBJECT

private slots:
    void jsonIsTheContracts()
    {
        const Registry registry = sampleRegistry();
        const QJsonObject json = resultJson(masked(sampleExchange(), registry));
        QCOMPARE(json.value("url"_L1).toString(), QStringLiteral("http://shop.example/?token=REDACTED"));
        QCOMPARE(json.value("startedAt"_L1).toString(), QStringLiteral("2026-11-21T10:00:00.000Z"));
        QVERIFY(json.value("error"_L1).isNull());
        const QJsonObject first = json.value("hops"_L1).toArray().at(0).toObject();
        const QJsonObject last = json.value("hops"_L1).toArray().at(1).toObject();
        QVERIFY(!first.contains("tls"_L1)); // absent for http
        QCOMPARE(last.value("tls"_L1).toObject().value("protocol"_L1).toString(), QStringLiteral("TLSv1.3"));
        QCOMPARE(first.value("timings"_L1).toObject().value("dnsMs"_L1).toDouble(), 14.25);
        QVERIFY(first.value("timings"_L1).toObject().value("tlsMs"_L1).isNull());
        QCOMPARE(first.value("headers"_L1).toArray().at(1).toObject().value("value"_L1).toString(),
                 QStringLiteral("sid=REDACTED; Path=/"));
        QCOMPARE(first.value("headers"_L1).toArray().at(2).toObject().value("value"_L1).toString(),
                 QStringLiteral("a␛[31mÿ"));
        QCOMPARE(last.value("interim"_L1).toArray().first().toObject().value("status"_L1).toInt(), 103);
        const QJsonObject diagnosis = json.value("diagnosis"_L1).toObject();
        QCOMPARE(diagnosis.value("confidence"_L1).toString(), QStringLiteral("high"));
        QCOMPARE(diagnosis.value("role"_L1).toString(), QStringLiteral("intermediary"));
        QCOMPARE(diagnosis.value("findings"_L1).toArray().first().toObject().value("severity"_L1).toString(),
                 QStringLiteral("info"));
        QVERIFY(!QString::fromUtf8(QJsonDocument(json).toJson()).contains(QStringLiteral("hush")));
    }

    void aFailureKeepsTheHopsBeforeIt()
    {
        const Registry registry = sampleRegistry();
        Exchange exchange = sampleExchange();
        Hop broken;
        broken.url = QStringLiteral("https://next.example/");
        broken.timings.dnsMs = 9.0;
        exchange.error = Failure{ErrorKind::TlsExpired, QStringLiteral("it ran out on 14 November 2026"), broken};
        const QJsonObject json = resultJson(masked(exchange, registry));
        QCOMPARE(json.value("hops"_L1).toArray().size(), 2);
        const QJsonObject error = json.value("error"_L1).toObject();
        QCOMPARE(error.value("kind"_L1).toString(), QStringLiteral("tls-expired"));
        QCOMPARE(error.value("message"_L1).toString(),
                 QStringLiteral("The certificate has expired: it ran out on 14 November 2026."));
        QCOMPARE(error.value("hop"_L1).toObject().value("url"_L1).toString(), broken.url);
    }

    void textPutsTheVerdictFirstAndHidesSecrets()
    {
        const Registry registry = sampleRegistry();
        TextWriter out(false);
        writeResult(out, masked(sampleExchange(), registry), registry);
        const QString text = out.take();
        QVERIFY2(text.startsWith(QStringLiteral("522 Connection Timed Out  made by Cloudflare · Certain\n")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Way of the request: 1 redirect")));
        QVERIFY(text.contains(QStringLiteral("DNS 14, connect 11, wait 23, download 1.0")));
        QVERIFY(!text.contains(QStringLiteral("hush")));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }

    void everyFailureHasASentenceAndAChip()
    {
        for (std::size_t i = 0; i < errorKindWords.size(); ++i) {
            const auto kind = static_cast<ErrorKind>(i);
            QVERIFY(!failureChip(kind).isEmpty());
        }
    }

    void durations_data()
    {
        QTest::addColumn<double>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("small") << 0.64 << QStringLiteral("0.6 ms");
        QTest::newRow("ms") << 49.4 << QStringLiteral("49 ms");
        QTest::newRow("nearly a second") << 999.6 << QStringLiteral("1.0 s");
        QTest::newRow("s") << 8104.0 << QStringLiteral("8.1 s");
        QTest::newRow("many s") << 19220.0 << QStringLiteral("19.2 s");
    }
    void durations()
    {
        QFETCH(double, ms);
        QFETCH(QString, text);
        QCOMPARE(durationText(ms), text);
    }
};

QTEST_GUILESS_MAIN(ResultReportTest)
#include "resultreporttest.moc"
