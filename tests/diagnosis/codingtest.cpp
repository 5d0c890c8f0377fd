// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/diagnosis.h"
#include "diagnosis/rawresponse.h"
#include "diagnosis/smallregistry.h"

#include <QTest>

using namespace StatusScope;

// Bodies whose coding no browser can undo, told apart from those of which nothing is known.
class CodingTest final : public QObject
{
    Q_OBJECT

private slots:
    void bodies_data();
    void bodies();
    void verdictIsNotFine();
    void anErrorStaysWhatItIs();
    void savedOnesAreNotAccused();
    void partsAreNotAccused_data();
    void partsAreNotAccused();

private:
    // An answer to a probe that asked for `asked`.
    static Exchange answer(const QByteArray &status, const QByteArray &coding, const QByteArray &body,
                           const QByteArray &asked = "identity");
    Diagnosis diagnosed(const Exchange &exchange) const { return diagnose(exchange, m_registry, m_signatures, m_now); }
    QString found(const Exchange &exchange) const;

    static QByteArray gzip()
    {
        return QByteArray::fromHex("1f8b0800000000000203b3c930b4f348cdc9c9b7d107b2002778e9850e000000");
    }
    const Registry m_registry = smallRegistry();
    const SignatureSet m_signatures;
    const QDateTime m_now{QDate(2026, 11, 21), QTime(10, 0), Qt::UTC};
};

Exchange CodingTest::answer(const QByteArray &status, const QByteArray &coding, const QByteArray &body,
                            const QByteArray &asked)
{
    Exchange exchange =
        rawExchange("HTTP/1.1 " + status + "\nContent-Encoding: " + coding + "\n\n", u"http://shop.example/"_s);
    exchange.source = ExchangeSource::Probe;
    Hop &hop = exchange.hops.first();
    hop.body = body;
    hop.bodyBytes = body.size();
    hop.sent = "GET / HTTP/1.1\r\nHost: shop.example\r\nAccept-Encoding: " + asked + "\r\nX-Gzip: deflate\r\n\r\n";
    return exchange;
}

QString CodingTest::found(const Exchange &exchange) const
{
    for (const Finding &finding : diagnosed(exchange).findings) {
        if (finding.id == "content-coding"_L1)
            return finding.severity == Severity::Error ? u"error"_s : u"warning"_s;
    }
    return {};
}

void CodingTest::bodies_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QByteArray &coding, const QByteArray &body, const QByteArray &asked,
                        const QString &found) { QTest::newRow(name) << coding << body << asked << found; };
    const QByteArray text = "<h1>Hello</h1>";
    row("text called gzip", "gzip", text, "identity", u"error"_s);
    row("gzip cut in the middle", "gzip", gzip().chopped(9), "identity", u"error"_s);
    row("gzip damaged", "gzip", gzip().replace('\xc9', '\xff'), "identity", u"error"_s);
    row("damaged, though asked for", "gzip", gzip().chopped(9), "gzip, deflate", u"error"_s);
    row("markup for a coding", "<b>gzip</b>", text, "identity", u"warning"_s);
    row("a character set", "utf-8", text, "identity", u"warning"_s);
    row("an unknown one within", "foo, gzip", gzip(), "identity", u"warning"_s);
    row("whole, though not asked for", "gzip", gzip(), "identity", {});
    row("undone by the probe", "gzip", text, "gzip, deflate", {});
    row("undone, in capitals", "GZIP", text, "GZip", {});
    row("brotli cannot be told", "br", text, "identity", {});
    row("the outer one counts", "deflate, gzip", gzip(), "identity", {});
    row("none", "identity", text, "identity", {});
    row("empty", "", text, "identity", {});
    row("only commas", " , ,", text, "identity", {});
    row("no body", "gzip", {}, "identity", {});
}

void CodingTest::bodies()
{
    QFETCH(const QByteArray, coding);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, asked);
    QTEST(found(answer("200 OK", coding, body, asked)), "found");
}

void CodingTest::verdictIsNotFine()
{
    const Diagnosis fine = diagnosed(answer("200 OK", "gzip", gzip()));
    QCOMPARE(fine.responsible, Responsible::Nobody);
    const Diagnosis broken = diagnosed(answer("200 OK", "gzip", gzip().chopped(9)));
    QCOMPARE(broken.entry, u"ietf-200"_s); // the number is what it is
    QCOMPARE(broken.responsible, Responsible::Server);
    QVERIFY(broken.title != fine.title);
    QVERIFY(!broken.nextSteps.isEmpty() && !broken.say.isEmpty());
}

void CodingTest::anErrorStaysWhatItIs()
{
    const Diagnosis diagnosis = diagnosed(answer("404 Not Found", "gzip", "no gzip"));
    QCOMPARE(diagnosis.entry, u"ietf-404"_s);
    QCOMPARE(diagnosis.title, m_registry.find(u"ietf-404"_s)->name);
    QCOMPARE(found(answer("404 Not Found", "gzip", "no gzip")), u"error"_s);
}

void CodingTest::savedOnesAreNotAccused()
{
    Exchange exchange = answer("200 OK", "gzip", "<h1>Hello</h1>");
    exchange.source = ExchangeSource::Saved; // by a browser, which has undone it
    QCOMPARE(found(exchange), QString());
    exchange.hops.first().headers = {{"Content-Encoding", "utf-8"}};
    QCOMPARE(found(exchange), u"warning"_s); // which is wrong however it was saved
}

void CodingTest::partsAreNotAccused_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("truncated");
    QTest::addColumn<int>("missing");
    QTest::newRow("partial content") << QByteArray("206 Partial Content") << false << 0;
    QTest::newRow("cut by the probe") << QByteArray("200 OK") << true << 0;
    QTest::newRow("less kept than came") << QByteArray("200 OK") << false << 9;
}

void CodingTest::partsAreNotAccused()
{
    QFETCH(const QByteArray, status);
    QFETCH(const bool, truncated);
    QFETCH(const int, missing);
    Exchange exchange = answer(status, "gzip", gzip().chopped(9));
    exchange.hops.first().bodyTruncated = truncated;
    exchange.hops.first().bodyBytes += missing;
    QCOMPARE(found(exchange), QString());
}

QTEST_GUILESS_MAIN(CodingTest)
#include "codingtest.moc"
