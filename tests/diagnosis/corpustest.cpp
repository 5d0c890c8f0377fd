// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/diagnosis.h"
#include "diagnosis/rawresponse.h"
#include "diagnosis/signaturematcher.h"
#include "diagnosis/smallregistry.h"
#include "registry/registryloader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace StatusScope;

// Recorded and documented answers of many platforms, each with what a right diagnosis says of it:
// tests/data/corpus/README.md.
class CorpusTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cases_data();
    void cases();
    void guardsHideNoRuleThatHolds_data() { cases_data(); }
    void guardsHideNoRuleThatHolds();
    void healthyAnswersHaveNoFindings_data();
    void healthyAnswersHaveNoFindings();
    void everyVendorOfTheRulesIsKnown();
    void everyPlatformHasCasesOfEachKind();

private:
    static QStringList strings(const QJsonValue &value)
    {
        QStringList list;
        for (const QJsonValue &item : value.toArray())
            list.append(item.toString());
        return list;
    }

    LoadedRegistry m_loaded;
    SignatureSet m_signatures = shippedSignatures();
    QJsonArray m_cases;
    const QDateTime m_now{QDate(2026, 11, 20), QTime(9, 13), Qt::UTC};
};

void CorpusTest::initTestCase()
{
    m_loaded = loadRegistryFolder(QStringLiteral(STATUSSCOPE_TEST_DATA "/../../resources/registry"));
    QVERIFY(!m_loaded.registry.entries().empty());
}

void CorpusTest::cases_data()
{
    QFile file(QStringLiteral(STATUSSCOPE_TEST_DATA "/corpus/cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(m_cases.size() >= 300);
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases[i]["id"_L1].toString().toUtf8().constData()) << i;
}

void CorpusTest::cases()
{
    QFETCH(int, index);
    const QJsonObject expected = m_cases[index].toObject();
    QFile file(QStringLiteral(STATUSSCOPE_TEST_DATA "/corpus/%1.txt").arg(expected["id"_L1].toString()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Exchange exchange = rawExchange(file.readAll());
    const Diagnosis diagnosis = diagnose(exchange, m_loaded.registry, m_signatures, m_now);
    QStringList findings;
    for (const Finding &finding : diagnosis.findings)
        findings.append(finding.id);
    const QString seen = u"entry %1, made by %2, findings %3, alternatives %4"_s.arg(
        diagnosis.entry, diagnosis.madeBy, findings.join(u' '), diagnosis.alternatives.join(u' '));
    QVERIFY2(strings(expected["entry"_L1]).contains(diagnosis.entry), qPrintable(seen));
    if (expected.contains("madeBy"_L1))
        QVERIFY2(strings(expected["madeBy"_L1]).contains(diagnosis.madeBy), qPrintable(seen));
    QVERIFY2(!strings(expected["notMadeBy"_L1]).contains(diagnosis.madeBy), qPrintable(seen));
    if (expected.contains("role"_L1))
        QCOMPARE(QString(toWord(diagnosis.role)), expected["role"_L1].toString());
    if (expected.contains("responsible"_L1))
        QVERIFY2(strings(expected["responsible"_L1]).contains(QString(toWord(diagnosis.responsible))),
                 qPrintable(seen));
    QVERIFY2(diagnosis.explanation.contains(expected["explains"_L1].toString()), qPrintable(diagnosis.explanation));
    for (const QString &id : strings(expected["present"_L1]))
        QVERIFY2(findings.contains(id), qPrintable(QString("missing: "_L1 + id + ", "_L1 + seen)));
    for (const QString &id : strings(expected["absent"_L1]))
        QVERIFY2(!findings.contains(id), qPrintable(QString("false alarm: "_L1 + id)));
    for (const QString &id : strings(expected["alternatives"_L1]))
        QVERIFY2(diagnosis.alternatives.contains(id), qPrintable(seen));
    // nginx calls it 497 in its log and sends 400, which is no number of its own.
    const Hop *hop = exchange.last();
    if (hop && !m_loaded.registry.meanings(hop->status).empty())
        QVERIFY2(!diagnosis.title.contains("a code of its own"_L1), qPrintable(diagnosis.title));
    // Certain and unable to name a maker's page would be the worst outcome.
    if (expected["kind"_L1].toString() == "passed"_L1 && diagnosis.madeBy.isEmpty())
        QVERIFY(diagnosis.confidence != Confidence::High);
}

void CorpusTest::guardsHideNoRuleThatHolds()
{
    static const SignatureSet unguarded = [this] {
        std::vector<VendorSignature> vendors = m_signatures.vendors();
        for (VendorSignature &vendor : vendors) {
            const auto make = [rules = vendor.rules](std::size_t position) { return rules[position]; };
            vendor.rules = RuleShelf(std::vector<RuleGuard>(vendor.rules.size()), make);
        }
        return SignatureSet(std::move(vendors));
    }();
    QFETCH(int, index);
    QFile file(QStringLiteral(STATUSSCOPE_TEST_DATA "/corpus/%1.txt").arg(m_cases[index]["id"_L1].toString()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const Hop &hop : rawExchange(file.readAll()).hops) {
        const HopFacts facts(hop);
        const auto found = matchSignatures(facts, m_signatures);
        const auto wanted = matchSignatures(facts, unguarded);
        QVERIFY(std::equal(found.begin(), found.end(), wanted.begin(), wanted.end(), [](const auto &a, const auto &b) {
            return *a.rule == *b.rule && a.evidence == b.evidence;
        }));
    }
}

void CorpusTest::healthyAnswersHaveNoFindings_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QList<QByteArray> servers{"Server: nginx",
                                    "Server: Apache/2.4.62 (Debian)",
                                    "Server: cloudflare\nCF-RAY: 9a1b2c3d4e5f6071-FRA\nCF-Cache-Status: HIT\nAge: 30",
                                    "Server: Microsoft-IIS/10.0\nX-Powered-By: ASP.NET",
                                    "Via: 1.1 a.cloudfront.net (CloudFront)\nX-Cache: Hit from cloudfront\nAge: 5",
                                    "Server: Vercel\nx-vercel-id: fra1::a-1\nx-vercel-cache: HIT",
                                    "X-Served-By: cache-fra-etou1-FRA\nX-Cache: HIT\nX-Timer: S1.1,VS0,VE1",
                                    "Server: GitHub.com\nX-RateLimit-Remaining: 0",
                                    "Server: AkamaiGHost",
                                    "x-datadome: protected\nX-Iinfo: 1-2"};
    const QByteArray page = "<!DOCTYPE html><html><head><title>Flowers "
                            "Huber</title></head><body><h1>Welcome</h1><p>Roses, tulips and more.</p></body></html>";
    const QList<std::pair<QByteArray, QByteArray>> answers{
        {"200 OK\nContent-Type: text/html\nCache-Control: max-age=600", page},
        {"200 OK\nContent-Type: application/json", R"({"items":[],"status":"ok","total":404})"},
        {"200 OK\nContent-Type: image/png\nETag: \"5f3e2c1a-99\"\nLast-Modified: Fri, 20 Nov 2026 08:00:00 GMT", "PNG"},
        {"204 No Content", ""},
        {"304 Not Modified\nETag: \"a\"\nContent-Length: 4711", ""},
        {"301 Moved Permanently\nLocation: https://shop.example/\nContent-Type: text/html", "<a href=\"/\">moved</a>"},
        {"302 Found\nLocation: /basket", ""},
        {"206 Partial Content\nContent-Range: bytes 0-1/4", "ab"},
        {"201 Created\nLocation: /orders/7\nContent-Type: application/json", "{\"id\":7}"},
        {"200 OK\nContent-Type: text/plain\nTransfer-Encoding: chunked", "User-agent: *\nDisallow: /404\n"}};
    int number = 0;
    for (const QByteArray &server : servers) {
        for (const auto &[head, body] : answers)
            QTest::newRow(
                QByteArray(QByteArray::number(++number) + ' ' + head.left(3) + ' ' + server.left(20)).constData())
                << QByteArray("HTTP/1.1 " + head + "\n" + server + "\n\n" + body);
    }
}

void CorpusTest::healthyAnswersHaveNoFindings()
{
    QFETCH(QByteArray, answer);
    const Diagnosis diagnosis = diagnose(rawExchange(answer), m_loaded.registry, m_signatures, m_now);
    for (const Finding &finding : diagnosis.findings)
        QFAIL(qPrintable(finding.id));
    QCOMPARE(diagnosis.responsible, Responsible::Nobody);
}

void CorpusTest::everyVendorOfTheRulesIsKnown()
{
    for (const VendorSignature &vendor : m_signatures.vendors()) {
        QVERIFY2(m_loaded.registry.vendor(vendor.vendor), qPrintable(vendor.vendor));
        for (const SignatureTells &tells : vendor.entryTells)
            QVERIFY2(m_loaded.registry.find(tells.entry), qPrintable(tells.entry));
        for (std::size_t i = 0; i < vendor.rules.size(); ++i) {
            for (const QString &id : vendor.rules[i].entries + vendor.rules[i].hints)
                QVERIFY2(id.contains(u'{') || m_loaded.registry.find(id), qPrintable(id));
        }
    }
}

// What a rule can recognise must also be told from what only passes through it, and from what resembles it.
void CorpusTest::everyPlatformHasCasesOfEachKind()
{
    QSet<QString> covered;
    for (const QJsonValue &one : m_cases)
        covered.insert(one["platform"_L1].toString() % u' ' % one["kind"_L1].toString());
    for (const VendorSignature &vendor : m_signatures.vendors()) {
        for (const QLatin1StringView kind : {"made"_L1, "passed"_L1, "near-miss"_L1}) {
            const QString wanted = vendor.vendor % u' ' % kind;
            QVERIFY2(covered.contains(wanted), qPrintable(wanted));
        }
    }
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpustest.moc"
