// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/redactor.h"

#include "diagnosis/explain.h"
#include "exchange/exchangecodec.h"
#include "registry/registry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace StatusScope;

namespace {

Registry registryWithSecretField()
{
    FieldNote note;
    note.name = QStringLiteral("X-Api-Key");
    note.secret = true;
    return Registry({}, {}, {note}, {}, {});
}

// "s3cr3t" stands wherever a secret can stand.
Exchange secretExchange()
{
    const QString url = QStringLiteral("https://joe:s3cr3t-u@host.example/a?access_token=s3cr3t-q&cart=81");
    Hop hop;
    hop.url = url;
    hop.fragment = QStringLiteral("#id_token=s3cr3t-f&x=1");
    hop.headers = {{"Set-Cookie", "sid=s3cr3t-c; Path=/"},
                   {"X-Api-Key", "s3cr3t-k"},
                   {"Server", "nginx"},
                   {"Location", "https://a:s3cr3t-l@b/?code=s3cr3t-m"},
                   {"X-Raw", "\xff\xfe"}};
    hop.trailers = {{"x-api-key", "s3cr3t-t"}};
    hop.interim = {{103, "Bearer s3cr3t-af", {{"Set-Cookie", "a=s3cr3t-i"}}}};
    hop.sent =
        "GET /a?access_token=s3cr3t-r HTTP/1.1\r\nHost: host.example\r\nAuthorization: Basic czNjcjN0czNjcjN0\r\n"
        "Cookie: a=s3cr3t-d; b=s3cr3t-e\r\nProxy-Authorization: s3cr3t-p\r\n\r\n";
    hop.receivedHead =
        "HTTP/1.1 200 OK\r\nSet-Cookie:\r\n  sid=s3cr3t-g;\r\n\tother=s3cr3t-h\r\nSet-Cookie : b=s3cr3t-j\r\n"
        "X-API-KEY:s3cr3t-n\r\nServer: nginx\r\n\r\n";
    hop.body = "<a href=\"/?sessionid=s3cr3t-o\">x</a> {\"code\":\"AccessDenied\",\"refresh_token\" : \"s3cr3t-v\"}"
               "<input name=\"csrf_token\" type=hidden value=\"s3cr3t-w\"> Error 522";
    hop.reason = "Bearer s3cr3t-aa";
    hop.method = "token=s3cr3t-ab";
    hop.statusText = "token=s3cr3t-ac";
    hop.headers += HeaderField{"a token=s3cr3t-ad", "x"};
    hop.tls = TlsInfo();
    hop.tls->problems = {QStringLiteral("no https://a:s3cr3t-ae@b/")};
    hop.faults = {QStringLiteral("Bearer s3cr3t-xyz was seen")};
    Exchange exchange;
    exchange.url = url;
    exchange.hops = {hop};
    exchange.error = Failure{ErrorKind::RedirectUnsafe, QStringLiteral("ftp://a:s3cr3t-y@b/?token=s3cr3t-z"), hop};
    return exchange;
}

} // namespace

class RedactedResultTest final : public QObject
{
    Q_OBJECT

private slots:
    void noSecretIsLeft()
    {
        const Redacted<Exchange> masked = Redactor(m_registry).exchange(secretExchange(), 100000);
        const QByteArray bytes = encodeExchange(*masked);
        const qsizetype at = bytes.indexOf("s3cr3t");
        QVERIFY2(at < 0, bytes.mid(qMax(qsizetype(0), at - 60), 120).constData());
        QVERIFY(!bytes.contains("czNjcjN0"));
        QVERIFY(!bytes.contains("joe"));
    }

    void evidenceStays()
    {
        const Redacted<Exchange> masked = Redactor(m_registry).exchange(secretExchange(), 100000);
        const Hop &hop = masked->hops[0];
        QCOMPARE(hop.url, QStringLiteral("https://host.example/a?access_token=REDACTED&cart=81"));
        QCOMPARE(hop.header("Set-Cookie"), "sid=REDACTED; Path=/");
        QCOMPARE(hop.header("Server"), "nginx");
        QCOMPARE(hop.header("X-Raw"), "\xff\xfe");
        QVERIFY(hop.receivedHead.contains("\r\nServer: nginx\r\n"));
        QVERIFY(hop.body.contains("\"code\":\"AccessDenied\"") && hop.body.contains("Error 522"));
    }

    void withoutSecretsNothingChanges()
    {
        Exchange exchange;
        exchange.url = QStringLiteral("https://host.example/?cart=81");
        Hop hop;
        hop.url = exchange.url;
        hop.headers = {{"X-Raw", QByteArray("\xff\x01", 2)}, {"Server", "nginx"}};
        hop.sent = "GET /?cart=81 HTTP/1.1\r\nHost:   host.example\r\n\r\n";
        hop.receivedHead = "HTTP/1.1 200 OK\r\nX-Raw: \xff\r\n odd\nLine without colon\r\n:\r\n\r\n";
        hop.body = QByteArray("\x89PNG\0\xff", 6);
        exchange.hops = {hop};
        QVERIFY(*Redactor(m_registry).exchange(exchange, 100000) == exchange);
    }

    void bodiesAreCut_data()
    {
        QTest::addColumn<qsizetype>("most");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("truncated");
        QTest::newRow("none") << qsizetype(0) << QByteArray() << false; // not kept is not cut
        QTest::newRow("a part") << qsizetype(4) << QByteArray("0123") << true;
        QTest::newRow("exactly") << qsizetype(10) << QByteArray("0123456789") << false;
        QTest::newRow("more") << qsizetype(11) << QByteArray("0123456789") << false;
    }
    void bodiesAreCut()
    {
        QFETCH(qsizetype, most);
        Exchange exchange;
        exchange.hops = {Hop()};
        exchange.hops[0].body = "0123456789";
        exchange.hops[0].bodyBytes = 10;
        exchange.error = Failure{ErrorKind::ResponseTruncated, {}, exchange.hops[0]};
        const Redacted<Exchange> kept = Redactor(m_registry).exchange(exchange, most);
        for (const Hop &hop : {kept->hops[0], *kept->error->hop}) {
            QTEST(hop.body, "body");
            QTEST(hop.bodyTruncated, "truncated");
            QCOMPARE(hop.bodyBytes, 10);
        }
    }

    void whatItMeansHoldsNoneEither()
    {
        const QString secret = QStringLiteral("see https://joe:s3cr3t@host/?token=s3cr3t");
        const QString masked = QStringLiteral("see https://host/?token=REDACTED");
        Diagnosis diagnosis;
        const auto texts = [&diagnosis] {
            return QList<QString *>{&diagnosis.title,
                                    &diagnosis.explanation,
                                    &diagnosis.emphasis,
                                    &diagnosis.actNote,
                                    &diagnosis.retryNote,
                                    &diagnosis.say,
                                    &diagnosis.evidence[0].text,
                                    &diagnosis.evidence[0].excerpt,
                                    &diagnosis.findings[0].text,
                                    &diagnosis.quotes[0].value,
                                    &diagnosis.nextSteps[0].parts[0]};
        };
        diagnosis.evidence = {Evidence()};
        diagnosis.findings = {Finding()};
        diagnosis.quotes = {Quote()};
        diagnosis.nextSteps = {QString()};
        for (QString *text : texts())
            *text = secret;
        diagnosis = Redactor(m_registry).result({{}, diagnosis}, 0)->diagnosis;
        for (const QString *text : texts())
            QCOMPARE(*text, masked);
    }

    void hostileBodiesTakeNoTime_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part :
             {"?token", "\"token", "a.", "&", "name=token ", "http://a", "\"a", "Bearer aaaaaa", "?a=b", " token",
              "token=", "basic ", "bearer", "code=a", "\"token\":\"", "\"token\":\"\\"})
            QTest::newRow(part) << QByteArray(part);
    }
    void hostileBodiesTakeNoTime()
    {
        QFETCH(QByteArray, part);
        Exchange exchange;
        exchange.hops = {Hop()};
        exchange.hops[0].body = part.repeated(128 * 1024 / part.size());
        QElapsedTimer clock;
        clock.start();
        Redactor(m_registry).exchange(exchange, 1 << 20);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }

private:
    const Registry m_registry = registryWithSecretField();
};

QTEST_GUILESS_MAIN(RedactedResultTest)
#include "redactedresulttest.moc"
