// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/builtinsignatures.h"
#include "models/waymodel.h"
#include "registry/builtinregistry.h"
#include "ui/probe/faultstops.h"
#include "ui/probe/phasewords.h"
#include "ui/probe/probesession.h"
#include "ui/probe/verdict.h"
#include "ui/probe/waitingview.h"
#include "ui/probe/wayrows.h"
#include "ui/scriptedprober.h"

#include <QSignalSpy>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What is said while an answer is waited for, and never more than is known.
class WaitingTest : public QObject
{
    Q_OBJECT

private slots:
    void whatStandsBetween_data();
    void whatStandsBetween();
    void redirectLeadsOn();
    void redirectWithoutReasonHasAName_data();
    void redirectWithoutReasonHasAName();
    void waitHasNoFigureYet();
    void firstByteIsNoLongerWaitedFor();
    void limitIsThatOfThePhase_data();
    void limitIsThatOfThePhase();
    void fastPhasesAreNotHeldUp();
    void endIsToldAsItWas_data();
    void endIsToldAsItWas();
    void stoppedAnswerHadReachedTheSite();
    void evidenceSaysWhatTheTitleDoesNot();
    void typedCredentialsStandApart_data();
    void typedCredentialsStandApart();

private:
    static Hop redirect(const QString &address)
    {
        Hop hop;
        hop.url = u"https://shop.example/"_s;
        hop.fragment = u"#part"_s;
        hop.method = "GET";
        hop.status = 302;
        hop.statusText = "302";
        hop.reason = "Found";
        hop.headers = {
            {"Server", "cloudflare"}, {"CF-RAY", "9e1f4a7b2c3d5e6f-FRA"}, {"Location", "https://b.example/"}};
        hop.remoteAddress = address;
        return hop;
    }
    void begin(const QString &first, const QString &second)
    {
        ProbeRequest request;
        request.url = u"https://shop.example/"_s;
        m_prober.silent = true;
        m_session.start(request);
        auto *probe = m_prober.findChildren<ScriptedProbe *>().last();
        emit probe->hopFinished(redirect(first));
        Hop partial;
        partial.url = u"https://b.example/"_s;
        partial.remoteAddress = second;
        partial.timings.dnsMs = 3;
        emit probe->phaseChanged(1, ProbePhase::Waiting, partial);
    }

    const LoadedRegistry m_loaded = loadBuiltInRegistry();
    const SignatureSet m_signatures = loadBuiltInSignatures();
    ScriptedProber m_prober;
    ProbeSession m_session{m_prober, m_loaded.registry, m_signatures};
};

void WaitingTest::whatStandsBetween_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("name");
    QTest::newRow("same machine") << u"192.0.2.44"_s << u"192.0.2.44"_s << u"Cloudflare"_s;
    QTest::newRow("another machine") << u"192.0.2.44"_s << u"198.51.100.7"_s << u"CDN or proxy"_s;
    QTest::newRow("not connected yet") << u"192.0.2.44"_s << QString() << u"CDN or proxy"_s;
    QTest::newRow("neither known") << QString() << QString() << u"CDN or proxy"_s;
}

void WaitingTest::whatStandsBetween()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, name);
    begin(first, second);
    const FaultStops stops = faultStopsSoFar(m_session);
    QCOMPARE(stops[2].name, name);
    QCOMPARE(stops[2].remark, name == "Cloudflare"_L1 ? u"connected"_s : u"not known yet"_s);
    QVERIFY(!stops[2].fine && !stops[3].fine);
}

void WaitingTest::redirectLeadsOn()
{
    begin(u"192.0.2.44"_s, u"192.0.2.44"_s);
    const std::vector<WayRow> rows = wayRows(m_session);
    QCOMPARE(rows.size(), 2U);
    QVERIFY2(rows[0].remark.startsWith("Found on another host"_L1), qPrintable(rows[0].remark));
    QCOMPARE(rows[0].url, u"https://shop.example/#part"_s);
    QVERIFY(rows[1].pending);
}

void WaitingTest::redirectWithoutReasonHasAName_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("remark");
    QTest::newRow("HTTP/2") << 301 << u"Moved Permanently on another host"_s;
    QTest::newRow("unknown code") << 399 << u"Answered on another host"_s;
}

void WaitingTest::redirectWithoutReasonHasAName()
{
    QFETCH(const int, status);
    Exchange exchange;
    Hop hop = redirect(u"192.0.2.44"_s);
    hop.httpVersion = "2";
    hop.status = status;
    hop.reason.clear();
    hop.headers = {{"Location", "https://b.example/"}};
    Hop second = hop;
    second.url = u"https://b.example/"_s;
    exchange.hops = {hop, second};
    m_session.show(exchange, {});
    QTEST(wayRows(m_session).front().remark, "remark");
    // A way that ends without an answer led on as well.
    exchange.hops = {hop};
    exchange.error = Failure{ErrorKind::ConnectionRefused, {}, second};
    m_session.show(exchange, {});
    QTEST(wayRows(m_session).front().remark, "remark");
}

void WaitingTest::waitHasNoFigureYet()
{
    begin(u"192.0.2.44"_s, u"192.0.2.44"_s);
    const QList<PhaseWord> words = phaseWords(wayRows(m_session).back());
    QCOMPARE(words.size(), 2);
    QCOMPARE(words[0].text, u"DNS 3"_s);
    QCOMPARE(words[1].text, u"waiting for the first byte"_s);
    QVERIFY(!words[1].strong);
}

void WaitingTest::firstByteIsNoLongerWaitedFor()
{
    begin(u"192.0.2.44"_s, u"192.0.2.44"_s);
    Hop partial;
    partial.url = u"https://b.example/"_s;
    partial.timings.connectMs = 6;
    partial.timings.waitMs = 2;
    emit m_prober.findChildren<ScriptedProbe *>().last()->phaseChanged(1, ProbePhase::Receiving, partial);
    const QList<PhaseWord> words = phaseWords(wayRows(m_session).back());
    QCOMPARE(words.size(), 3);
    QCOMPARE(words[1].text, u"wait 2"_s);
    QVERIFY2(words[2].text.startsWith(u"download "_s), qPrintable(words[2].text));
}

void WaitingTest::limitIsThatOfThePhase_data()
{
    QTest::addColumn<ProbePhase>("phase");
    QTest::addColumn<int>("whole");
    QTest::addColumn<QString>("limit");
    QTest::newRow("name") << ProbePhase::Resolving << 60 << u"The limit is 10 s."_s;
    QTest::newRow("connection") << ProbePhase::Connecting << 60 << u"The limit is 10 s."_s;
    QTest::newRow("TLS") << ProbePhase::Handshake << 4 << u"The limit is 4 s."_s;
    QTest::newRow("answer") << ProbePhase::Waiting << 60 << u"The limit is 60 s."_s;
    QTest::newRow("its end") << ProbePhase::Receiving << 60 << u"The limit is 60 s."_s;
}

void WaitingTest::limitIsThatOfThePhase()
{
    QFETCH(const ProbePhase, phase);
    QFETCH(const int, whole);
    QFETCH(const QString, limit);
    ProbeRequest request;
    request.url = u"https://shop.example/"_s;
    request.setTimeout(std::chrono::seconds(whole));
    m_prober.silent = true;
    m_session.start(request);
    emit m_prober.findChildren<ScriptedProbe *>().last()->phaseChanged(0, phase, {});
    QVERIFY2(waitingText(m_session).endsWith(limit), qPrintable(waitingText(m_session)));
}

// Whoever shows the phases takes longer than a fast one lasts, and would be measured with it.
void WaitingTest::fastPhasesAreNotHeldUp()
{
    QSignalSpy progressed(&m_session, &ProbeSession::progressed);
    QSignalSpy finished(&m_session, &ProbeSession::finished);
    begin(u"192.0.2.44"_s, u"192.0.2.44"_s); // a hop and a phase
    QCOMPARE(progressed.size(), 0);
    QVERIFY(progressed.wait());
    QCOMPARE(progressed.size(), 1); // both together
    begin(u"192.0.2.44"_s, u"192.0.2.44"_s);
    m_prober.findChildren<ScriptedProbe *>().last()->end({});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(progressed.size(), 1); // the end says it all
}

void WaitingTest::endIsToldAsItWas_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("words");
    QTest::newRow("certificate") << ErrorKind::TlsExpired << true << u"connect 9, TLS 21, then refused"_s;
    QTest::newRow("refused") << ErrorKind::ConnectionRefused << false << u"connect 30, then refused"_s;
    QTest::newRow("silence") << ErrorKind::ResponseTimeout << false << u"connect 9, wait 21, then nothing"_s;
    QTest::newRow("no HTTP") << ErrorKind::NotHttp << false << u"connect 9, wait 21"_s;
}

void WaitingTest::endIsToldAsItWas()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, tls);
    Hop hop;
    hop.url = u"https://shop.example/"_s;
    hop.remoteAddress = u"192.0.2.44"_s;
    if (kind != ErrorKind::ConnectionRefused)
        hop.timings.connectMs = 9;
    hop.timings.totalMs = 30;
    if (tls) {
        hop.tls = TlsInfo();
        hop.timings.tlsMs = 16; // measured, and then something else took 5
    }
    Exchange exchange;
    exchange.error = Failure{kind, {}, hop};
    m_session.show(exchange, {});
    QStringList words;
    for (const PhaseWord &word : phaseWords(wayRows(m_session).back()))
        words += word.text;
    QTEST(words.join(u", "_s), "words");
}

void WaitingTest::stoppedAnswerHadReachedTheSite()
{
    Exchange exchange;
    exchange.url = u"https://b.example/"_s;
    exchange.error = Failure{ErrorKind::Cancelled, {}, {}};
    const auto verdict = [&] {
        const Diagnosis diagnosis = diagnose(exchange, m_loaded.registry, m_signatures, QDateTime::currentDateTime());
        return verdictOf(exchange, diagnosis, m_loaded.registry);
    };
    QCOMPARE(verdict().stops[3].remark, u"not reached"_s);
    QCOMPARE(verdict().badges.first().text, u"No HTTP answer"_s);
    exchange.error->kind = ErrorKind::RedirectLoop; // every hop was answered
    QCOMPARE(verdict().badges.first().text, u"No page reached"_s);
    QCOMPARE(verdict().spokenCode, u"LOOP, no page reached"_s);
    exchange.error->kind = ErrorKind::Cancelled;
    Hop hop;
    hop.url = exchange.url;
    hop.status = 200;
    hop.remoteAddress = u"192.0.2.44"_s;
    exchange.hops = {hop};
    QCOMPARE(verdict().stops[3].remark, u"was answering"_s);
    QCOMPARE(verdict().badges.first().text, u"Answer not read to its end"_s);
    QVERIFY(!verdict().spokenCode.contains(u"no HTTP answer"_s));
}

void WaitingTest::evidenceSaysWhatTheTitleDoesNot()
{
    Diagnosis diagnosis;
    diagnosis.title = u"The certificate has expired"_s;
    diagnosis.evidence = {{u"error"_s, diagnosis.title, {}},
                          {u"error"_s, u"exmaple.com"_s, {}},
                          {u"error"_s, u"refused by the network"_s, {}},
                          {u"header:server"_s, u"Server: nginx"_s, {}}};
    const Verdict verdict = verdictOf({}, diagnosis, m_loaded.registry);
    const QList<VerdictEvidence> expected{
        {u"exmaple.com"_s, true}, {u"refused by the network"_s, false}, {u"Server: nginx"_s, true}};
    QCOMPARE(verdict.evidence, expected);
}

void WaitingTest::typedCredentialsStandApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("user");
    QTest::newRow("both") << u"https://me:hush@shop.example/a"_s << u"https://shop.example/a"_s << u"me"_s;
    QTest::newRow("no scheme") << u"me:hush@shop.example"_s << u"shop.example"_s << u"me"_s;
    QTest::newRow("password alone") << u"http://:hush@shop.example/"_s << u"http://shop.example/"_s << QString();
    QTest::newRow("none") << u"https://shop.example/@me:hush"_s << u"https://shop.example/@me:hush"_s << QString();
}

// They are sent, and no title or later request repeats them.
void WaitingTest::typedCredentialsStandApart()
{
    QFETCH(const QString, typed);
    ProbeRequest request;
    request.url = typed;
    m_prober.silent = true;
    m_session.start(request);
    const ProbeRequest &sent = m_prober.asked.last();
    QTEST(sent.url, "url");
    QTEST(sent.user, "user");
    QCOMPARE(sent.password, sent.url == typed ? QString() : u"hush"_s);
    QCOMPARE(m_session.request().url, sent.url);
    QCOMPARE(m_session.exchange().url, sent.url);
}

QTEST_MAIN(WaitingTest)
#include "waitingtest.moc"
