// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/chainbuilder.h"
#include "exchange/headtext.h"
#include "exchange/importer.h"

#include <QTest>

#include <functional>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString headIsCut = u"No more than 256 KiB of a head are read; the fields after that were left out."_s;
constexpr int manyFields = 40000; // more than 256 KiB of them

QByteArray repeated(int times, const std::function<QByteArray(int)> &piece)
{
    QByteArray text;
    for (int i = 0; i < times; ++i)
        text += piece(i);
    return text;
}

QByteArray fieldLines(const QByteArray &before)
{
    return repeated(manyFields, [&](int i) { return QByteArray(before + "X-" + QByteArray::number(i) + ": y\n"); });
}

QByteArray har(const QByteArray &requestFields, const QByteArray &responseFields)
{
    return R"({"log":{"version":"1.2","entries":[{"request":{"method":"GET","url":"https://a.example/","headers":[)"
        + requestFields + R"(]},"response":{"status":404,"headers":[)" + responseFields + R"(],"content":{}}}]}})";
}

qsizetype sizeOf(const HeaderFields &fields)
{
    qsizetype size = 0;
    for (const HeaderField &field : fields)
        size += field.name.size() + field.value.size() + 4;
    return size;
}

} // namespace

// What somebody pastes may be as long and as odd as it likes: it is cut, and that is told.
class ImportCapsTest final : public QObject
{
    Q_OBJECT

private slots:
    void longHeadsAreCut_data();
    void longHeadsAreCut();
    void longRequestsAreCut_data();
    void longRequestsAreCut();
    void headsOfTheUsualLengthAreWhole();
    void whatFollowsACutHeadIsRead();
    void earlierAnswersKeepTheirFieldsToThemselves();
    void longPhrasesAreCut();
    void chainsEnd();
    void exchangesAreCapped_data();
    void exchangesAreCapped();
    void endlessNotesAreCut();
    void textsThatAreNoLogAreGivenUp();
    void shortPreambleOfALogIsSkipped();
};

void ImportCapsTest::longHeadsAreCut_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray curl = "* Connected to a.example (192.0.2.1) port 80\n> GET / HTTP/1.1\n> Host: a.example\n>\n";
    const QByteArray wget = "--2026-11-21 10:00:00--  http://a.example/\nHTTP request sent, awaiting response... \n";
    const QByteArray members = repeated(manyFields, [](int i) {
        return QByteArray((i ? "," : "") + QByteArray(R"({"name":"X-)") + QByteArray::number(i) + R"(","value":"y"})");
    });
    QTest::newRow("response") << "HTTP/1.1 404 Not Found\nServer: nginx\n" + fieldLines({}) + "\nbody";
    QTest::newRow("response, one line") << "HTTP/1.1 404 Not Found\nServer: nginx\nX: " + QByteArray(300 * 1024, 'x')
            + "\nY: z\n\nbody";
    QTest::newRow("response, folded") << "HTTP/1.1 404 Not Found\nServer: nginx\nX: y\n"
            + QByteArray(" folded\n").repeated(manyFields) + "\nbody";
    QTest::newRow("response, no colons") << "HTTP/1.1 404 Not Found\nServer: nginx\n"
            + QByteArray("nothing\n").repeated(manyFields) + "\nbody";
    QTest::newRow("response, quoted in a mail") << "> HTTP/1.1 404 Not Found\n> Server: nginx\n" + fieldLines("> ");
    QTest::newRow("curl -v") << curl + "< HTTP/1.1 404 Not Found\n< Server: nginx\n" + fieldLines("< ") + "<\nbody";
    QTest::newRow("wget -S") << wget + "  HTTP/1.1 404 Not Found\n  Server: nginx\n" + fieldLines("  ");
    QTest::newRow("HAR") << har({}, R"({"name":"Server","value":"nginx"},)" + members);
}

void ImportCapsTest::longHeadsAreCut()
{
    QFETCH(QByteArray, text);
    const ImportResult result = importText(text);
    QCOMPARE(result.exchanges.size(), 1);
    const Hop &hop = *result.exchanges.first().last();
    QCOMPARE(hop.status, 404);
    QCOMPARE(hop.header("Server"), QByteArray("nginx"));
    QCOMPARE(hop.faults.value(0), headIsCut);
    QCOMPARE(hop.faults.count(headIsCut), 1);
    QVERIFY(hop.receivedHead.size() <= maxSavedHead);
    QVERIFY(sizeOf(hop.headers) <= maxSavedHead);
}

void ImportCapsTest::longRequestsAreCut_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray members = repeated(manyFields, [](int i) {
        return QByteArray((i ? "," : "") + QByteArray(R"({"name":"X-)") + QByteArray::number(i) + R"(","value":"y"})");
    });
    QTest::newRow("raw") << "GET / HTTP/1.1\nHost: a.example\n" + fieldLines({}) + "\nHTTP/1.1 404 Not Found\n\n";
    QTest::newRow("curl -v") << "> GET / HTTP/1.1\n> Host: a.example\n" + fieldLines("> ")
            + ">\n< HTTP/1.1 404 Not Found\n<\n";
    QTest::newRow("HAR") << har(members, {});
}

void ImportCapsTest::longRequestsAreCut()
{
    QFETCH(QByteArray, text);
    const ImportResult result = importText(text);
    QCOMPARE(result.exchanges.size(), 1);
    const Hop &hop = *result.exchanges.first().last();
    QCOMPARE(hop.status, 404);
    QCOMPARE(hop.faults, QStringList{headIsCut});
    QVERIFY(!hop.sent.isEmpty() && hop.sent.size() <= maxSavedHead + 100);
    QVERIFY(hop.headers.isEmpty());
}

void ImportCapsTest::headsOfTheUsualLengthAreWhole()
{
    const QByteArray head = "HTTP/1.1 404 Not Found\r\nX: " + QByteArray(maxSavedHead - 100, 'x') + "\r\n\r\n";
    const ImportResult result = importText(head);
    const Hop &hop = *result.exchanges.value(0).last();
    QCOMPARE(hop.receivedHead, head);
    QCOMPARE(hop.header("X").size(), maxSavedHead - 100);
    QVERIFY(hop.faults.isEmpty());
}

void ImportCapsTest::whatFollowsACutHeadIsRead()
{
    const ImportResult result = importText("HTTP/1.1 302 Found\nLocation: https://b.example/\n" + fieldLines({})
                                           + "\nHTTP/1.1 503 Service Unavailable\nServer: nginx\n\nDown");
    QCOMPARE(result.exchanges.size(), 1);
    const QList<Hop> hops = result.exchanges.first().hops;
    QCOMPARE(hops.size(), 2);
    QCOMPARE(hops.last().status, 503);
    QCOMPARE(hops.last().header("Server"), QByteArray("nginx"));
    QCOMPARE(hops.last().body, QByteArray("Down"));
    QVERIFY(hops.last().faults.isEmpty());
}

void ImportCapsTest::earlierAnswersKeepTheirFieldsToThemselves()
{
    const ImportResult result =
        importText("> GET / HTTP/1.1\n" + QByteArray("< HTTP/1.1 103 Early Hints\n< Link: </a>\n<\n").repeated(20000)
                   + "< HTTP/1.1 404 Not Found\n<\n");
    QCOMPARE(result.exchanges.size(), 1);
    const Hop &hop = *result.exchanges.first().last();
    QCOMPARE(hop.status, 404);
    QVERIFY(hop.headers.isEmpty());
    QCOMPARE(hop.faults, QStringList{headIsCut});
    QVERIFY(!hop.interim.isEmpty() && hop.interim.size() < 20000);
}

void ImportCapsTest::longPhrasesAreCut()
{
    const ImportResult result = importText("HTTP/1.1 404 " + QByteArray(1024 * 1024, 'x') + "\n\n");
    QCOMPARE(result.exchanges.size(), 1);
    const Hop &hop = *result.exchanges.first().last();
    QCOMPARE(hop.reason.size(), maxReason);
    QVERIFY(hop.receivedHead.size() <= maxSavedHead);
}

void ImportCapsTest::chainsEnd()
{
    const QByteArray redirect = "HTTP/1.1 302 Found\r\nLocation: https://a.example/next\r\n\r\n";
    const ImportResult result = importText(redirect.repeated(maxHopsOfChain + 5));
    QCOMPARE(result.exchanges.size(), 2);
    QCOMPARE(result.exchanges.first().hops.size(), maxHopsOfChain);
    QCOMPARE(result.exchanges.last().hops.size(), qsizetype(5));
    QCOMPARE(result.exchanges.last().url, u"https://a.example/next"_s);
}

void ImportCapsTest::exchangesAreCapped_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("log") << QByteArray("192.0.2.7 - - [20/Nov/2026:09:12:44 +0000] \"GET / HTTP/1.1\" 500 1\n");
    QTest::newRow("responses") << QByteArray("HTTP/1.1 500 Odd\nContent-Length: 0\n\n");
    QTest::newRow("curl -v") << QByteArray("> GET / HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 500 Odd\n<\n");
    QTest::newRow("wget") << QByteArray("--2026-11-21 10:00:00--  http://a.example/\n"
                                        "HTTP request sent, awaiting response... 500 Odd\n");
}

void ImportCapsTest::exchangesAreCapped()
{
    QFETCH(QByteArray, piece);
    const ImportResult result = importText(piece.repeated(maxImportExchanges + 50));
    QCOMPARE(result.exchanges.size(), maxImportExchanges);
    QVERIFY(result.leftOut >= 49);
    for (const Exchange &exchange : result.exchanges)
        QVERIFY(!exchange.error && exchange.last()->status == 500);
}

void ImportCapsTest::endlessNotesAreCut()
{
    const ImportResult result =
        importText("> GET / HTTP/1.1\n> Host: a.example\n>\n" + QByteArray("* TLS alert, whatever\n").repeated(50000)
                   + "< HTTP/1.1 404 Not Found\n< Server: nginx\n<\n");
    QCOMPARE(result.exchanges.size(), 1);
    QCOMPARE(result.exchanges.first().last()->header("Server"), QByteArray("nginx"));
}

void ImportCapsTest::textsThatAreNoLogAreGivenUp()
{
    const QByteArray line = "192.0.2.7 - - [20/Nov/2026:09:12:44 +0000] \"GET / HTTP/1.1\" 500 1\n";
    const ImportResult result = importText(QByteArray("x\n").repeated(6000) + line.repeated(maxImportExchanges));
    QVERIFY(result.exchanges.isEmpty());
}

void ImportCapsTest::shortPreambleOfALogIsSkipped()
{
    const QByteArray line = "192.0.2.7 - - [20/Nov/2026:09:12:44 +0000] \"GET / HTTP/1.1\" 500 1\n";
    const ImportResult result = importText(QByteArray("x\n").repeated(100) + line.repeated(200));
    QCOMPARE(result.exchanges.size(), 200);
    QCOMPARE(result.leftOut, 100);
}

QTEST_GUILESS_MAIN(ImportCapsTest)
#include "importcapstest.moc"
