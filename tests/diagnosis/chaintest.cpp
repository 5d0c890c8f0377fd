// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/diagnosis.h"
#include "diagnosis/rawresponse.h"
#include "diagnosis/smallregistry.h"

#include <QTest>

#include <algorithm>

using namespace StatusScope;

// Findings and sentences about the whole way.
class ChainTest final : public QObject
{
    Q_OBJECT

private slots:
    void redirects_data();
    void redirects();
    void loopThatEndedIsNone();
    void longChains();
    void methodChange();
    void slowAnswer();
    void certificates_data();
    void certificates();
    void wholeWayIsTold();

private:
    static Hop redirect(const QString &from, const QByteArray &to, int status = 301)
    {
        return rawHop("HTTP/1.1 " + QByteArray::number(status) + " x\nLocation: " + to + "\n\n", from);
    }
    static Exchange chain(const QList<Hop> &hops)
    {
        Exchange exchange;
        exchange.url = hops.first().url;
        exchange.hops = hops;
        return exchange;
    }
    Diagnosis diagnosed(const Exchange &exchange) const { return diagnose(exchange, m_registry, m_signatures, m_now); }
    QStringList idsOf(const Exchange &exchange) const
    {
        QStringList ids;
        for (const Finding &finding : diagnosed(exchange).findings)
            ids.append(finding.id);
        return ids;
    }

    Registry m_registry = smallRegistry();
    SignatureSet m_signatures = shippedSignatures();
    const QDateTime m_now{QDate(2026, 11, 21), QTime(10, 0), Qt::UTC};
};

void ChainTest::redirects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<bool>("there");
    const auto row = [](const char *name, const char *from, const char *to, const char *finding, bool there) {
        QTest::newRow(name) << QString::fromLatin1(from) << QByteArray(to) << QString::fromLatin1(finding) << there;
    };
    row("to https", "http://a.example/", "https://a.example/", "redirect-https-downgrade", false);
    row("to http", "https://a.example/", "http://a.example/", "redirect-https-downgrade", true);
    row("relative keeps https", "https://a.example/", "/b", "redirect-https-downgrade", false);
    row("other host", "https://a.example/", "https://b.example/", "redirect-cross-host", true);
    row("scheme-relative host", "https://a.example/", "//b.example/", "redirect-cross-host", true);
    row("same host, other case", "https://a.example/", "https://A.EXAMPLE/b", "redirect-cross-host", false);
    row("user info", "https://a.example/", "https://joe:hush@a.example/b", "redirect-user-info", true);
    row("user alone", "https://a.example/", "//joe@a.example/b", "redirect-user-info", true);
    row("at sign in the path", "https://a.example/", "/b/joe@a.example", "redirect-user-info", false);
    row("same host, other port", "https://a.example/", "https://a.example:8443/", "redirect-cross-host", false);
    row("to itself", "https://a.example/", "https://a.example/", "redirect-loop", true);
    row("to elsewhere", "https://a.example/", "https://a.example/b", "redirect-loop", false);
    row("to nowhere", "https://a.example/", "", "redirect-loop", false);
    row("to nowhere, said so", "https://a.example/", "", "redirect-missing-location", true);
    row("unknown address", "", "https://a.example/", "redirect-cross-host", false);
}

void ChainTest::redirects()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, finding);
    QFETCH(bool, there);
    const QStringList ids = idsOf(chain({redirect(from, to)}));
    QVERIFY2(ids.contains(finding) == there, qPrintable(ids.join(u' ')));
}

void ChainTest::loopThatEndedIsNone()
{
    // The same address twice, but a cookie in between made it answer.
    const QString url = u"https://a.example/"_s;
    QVERIFY(!idsOf(chain({redirect(url, "https://a.example/"), rawHop("HTTP/1.1 200 OK\nServer: x\n\nhi", url)}))
                 .contains("redirect-loop"_L1));
    Exchange circle =
        chain({redirect(url, "https://a.example/b"), redirect(u"https://a.example/b"_s, "https://a.example/")});
    QVERIFY(idsOf(circle).contains("redirect-loop"_L1));
    circle.error = Failure{ErrorKind::RedirectLoop, {}, {}};
    QCOMPARE(idsOf(circle).count("redirect-loop"_L1), 1);
}

void ChainTest::longChains()
{
    QList<Hop> hops;
    for (int i = 0; i < 3; ++i)
        hops.append(redirect(u"https://a.example/%1"_s.arg(i), "/" + QByteArray::number(i + 1)));
    hops.append(rawHop("HTTP/1.1 200 OK\nServer: x\n\n", u"https://a.example/3"_s));
    QVERIFY(!idsOf(chain(hops)).contains("redirect-chain-long"_L1));
    for (int i = 3; i < 7; ++i)
        hops.insert(i, redirect(u"https://a.example/%1"_s.arg(i), "/" + QByteArray::number(i + 1)));
    QVERIFY(idsOf(chain(hops)).contains("redirect-chain-long"_L1));
}

void ChainTest::methodChange()
{
    Hop post = redirect(u"https://a.example/"_s, "/b", 302);
    post.method = "POST";
    const Hop get = rawHop("HTTP/1.1 200 OK\n\n", u"https://a.example/b"_s);
    QVERIFY(idsOf(chain({post, get})).contains("redirect-method-changed"_L1));
    Hop strange = post;
    strange.method = "A%3B"; // a token, and a place to write to
    Hop odd = get;
    odd.method = "C%1D";
    const QList<Finding> findings = diagnosed(chain({strange, odd})).findings;
    QVERIFY(std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.text.startsWith("A%3B became C%1D after 302,"_L1);
    }));
    Hop kept = get;
    kept.method = "POST";
    post.status = 307;
    QVERIFY(!idsOf(chain({post, kept})).contains("redirect-method-changed"_L1));
}

void ChainTest::slowAnswer()
{
    Exchange exchange = chain({rawHop("HTTP/1.1 200 OK\n\n", u"https://a.example/"_s)});
    exchange.hops[0].timings.waitMs = 900;
    QVERIFY(!idsOf(exchange).contains("slow-first-byte"_L1));
    exchange.hops[0].timings.waitMs = 2500;
    QVERIFY(idsOf(exchange).contains("slow-first-byte"_L1));
}

void ChainTest::certificates_data()
{
    QTest::addColumn<int>("lifetimeDays");
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("found");
    QTest::newRow("healthy") << 90 << 40 << u"R3"_s << QString();
    QTest::newRow("renewal due") << 90 << 13 << u"R3"_s << u"certificate-expiring"_s;
    QTest::newRow("short-lived") << 6 << 5 << u"R3"_s << u"certificate-expiring"_s;
    QTest::newRow("intercepted") << 90 << 40 << u"Zscaler Intermediate Root CA"_s << u"tls-interception"_s;
}

void ChainTest::certificates()
{
    QFETCH(int, lifetimeDays);
    QFETCH(int, daysLeft);
    QFETCH(QString, issuer);
    QFETCH(QString, found);
    Exchange exchange = chain({rawHop("HTTP/1.1 200 OK\n\n", u"https://a.example/"_s)});
    exchange.startedAt = m_now;
    Certificate own;
    own.subject = u"a.example"_s;
    own.issuer = issuer;
    own.notAfter = m_now.addDays(daysLeft);
    own.notBefore = own.notAfter.addDays(-lifetimeDays);
    exchange.hops[0].tls = TlsInfo{u"TLSv1.3"_s, {}, {own}, {}};
    QCOMPARE(idsOf(exchange).join(u' '), found);
}

void ChainTest::wholeWayIsTold()
{
    Exchange exchange = chain({redirect(u"http://a.example/"_s, "https://a.example/")});
    Hop failed;
    failed.url = u"https://a.example/"_s;
    Certificate own;
    own.notBefore = m_now.addDays(-97);
    own.notAfter = m_now.addDays(-7);
    failed.tls = TlsInfo{{}, {}, {own}, {u"certificate has expired"_s}};
    exchange.error = Failure{ErrorKind::TlsExpired, u"certificate has expired"_s, failed};
    exchange.startedAt = m_now;
    const Diagnosis diagnosis = diagnosed(exchange);
    QCOMPARE(diagnosis.entry, u"failure-tls-expired"_s);
    QCOMPARE(diagnosis.confidence, Confidence::High);
    QVERIFY2(diagnosis.explanation.contains("The http address leads to https on the same host."_L1),
             qPrintable(diagnosis.explanation));
    QVERIFY2(diagnosis.explanation.contains("It ran out 7 days ago, on 14 Nov 2026 10:00 UTC."_L1),
             qPrintable(diagnosis.explanation));
    QVERIFY2(diagnosis.say.contains("ran out 7 days ago"_L1), qPrintable(diagnosis.say));
}

QTEST_GUILESS_MAIN(ChainTest)
#include "chaintest.moc"
