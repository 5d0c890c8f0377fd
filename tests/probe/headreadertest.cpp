// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/headreader.h"
#include "exchange/headtext.h"

#include <QTest>

using namespace StatusScope;

class HeadReaderTest final : public QObject
{
    Q_OBJECT

private:
    static ReadHead parsed(const QByteArray &raw)
    {
        HeadReader reader(64 * 1024);
        reader.feed(raw);
        return reader.parse();
    }

private slots:
    void statusLinesAreShownAsTheyCame_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<bool>("faulty");
        const auto row = [](const char *line, int status, const char *text, const char *reason, bool faulty) {
            QTest::newRow(line) << QByteArray(line) << status << QByteArray(text) << QByteArray(reason) << faulty;
        };
        row("HTTP/1.1 200 OK", 200, "200", "OK", false);
        row("HTTP/1.1 404 Not Found at all", 404, "404", "Not Found at all", false);
        row("HTTP/1.1 204", 204, "204", "", false);
        row("HTTP/1.1 204 ", 204, "204", "", false);
        row("HTTP/1.0 200 OK", 200, "200", "OK", false);
        row("HTTP/1.1 000 Nothing", 0, "000", "Nothing", false);
        row("HTTP/1.1 099 Low", 99, "099", "Low", false);
        row("HTTP/1.1 600 High", 600, "600", "High", false);
        row("HTTP/1.1 999 Request denied", 999, "999", "Request denied", false);
        row("HTTP/1.1 1000 Thousand", 1000, "1000", "Thousand", true);
        row("HTTP/1.1 99999999999999 Huge", -1, "99999999999999", "Huge", true);
        row("HTTP/1.1 abc Letters", -1, "abc", "Letters", true);
        row("HTTP/1.1 -20 Minus", -1, "-20", "Minus", true);
        row("HTTP/1.1", -1, "", "", true);
        row("HTTP/1.1  200  OK", 200, "200", "OK", true);
        row("HTTP/1.1\t200\tOK", 200, "200", "OK", false);
        row("http/1.1 200 OK", 200, "200", "OK", true);
        row("HTTP/2 200 OK", 200, "200", "OK", true);
        row("ICY 200 OK", 200, "200", "OK", true);
        row("HTTP/1.1 200 \xfc\xff\xfe", 200, "200", "\xfc\xff\xfe", false);
    }
    void statusLinesAreShownAsTheyCame()
    {
        QFETCH(QByteArray, line);
        const ReadHead head = parsed(line + "\r\n\r\n");
        QTEST(head.status, "status");
        QTEST(head.statusText, "text");
        QTEST(head.reason, "reason");
        QTEST(!head.faults.isEmpty(), "faulty");
    }

    void overlongCodesAreCut()
    {
        const ReadHead head = parsed("HTTP/1.1 " + QByteArray(3000, 'x') + " Long\r\nA: 1\r\n\r\n");
        QCOMPARE(head.statusText, QByteArray(40, 'x'));
        QCOMPARE(head.status, -1);
        QCOMPARE(head.reason, QByteArray("Long"));
        QCOMPARE(head.fields.size(), 1);
    }

    void fieldsKeepOrderAndCase()
    {
        const ReadHead head = parsed("HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nX-EMPTY:\r\nset-cookie:  b=2 \t\r\n\r\n");
        QCOMPARE(head.fields, (HeaderFields{{"Set-Cookie", "a=1"}, {"X-EMPTY", ""}, {"set-cookie", "b=2"}}));
        QVERIFY(head.faults.isEmpty());
    }

    void everyOddLineIsNamed_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("word");
        QTest::addColumn<HeaderFields>("fields");
        const HeaderFields one{{"A", "1"}};
        QTest::newRow("no colon") << QByteArray("HTTP/1.1 200 OK\r\nnonsense\r\nA: 1\r\n\r\n")
                                  << QStringLiteral("no colon") << one;
        QTest::newRow("no name") << QByteArray("HTTP/1.1 200 OK\r\n: x\r\nA: 1\r\n\r\n") << QStringLiteral("no name")
                                 << one;
        QTest::newRow("space before colon")
            << QByteArray("HTTP/1.1 200 OK\r\nA : 1\r\n\r\n") << QStringLiteral("White space") << one;
        QTest::newRow("line feeds alone")
            << QByteArray("HTTP/1.1 200 OK\nA: 1\n\n") << QStringLiteral("line feed alone") << one;
        QTest::newRow("folded") << QByteArray("HTTP/1.1 200 OK\r\nA: 1\r\n  2\r\n\r\n") << QStringLiteral("folded")
                                << HeaderFields{{"A", "1 2"}};
        QTest::newRow("nul") << QByteArray("HTTP/1.1 200 OK\r\nA: 1\0\r\n\r\n", 26) << QStringLiteral("NUL")
                             << HeaderFields{{"A", QByteArray("1\0", 2)}};
        QTest::newRow("bare carriage return") << QByteArray("HTTP/1.1 200 OK\r\nA: 1\rB: 2\r\n\r\n")
                                              << QStringLiteral("carriage return") << HeaderFields{{"A", "1\rB: 2"}};
        QTest::newRow("strange name") << QByteArray("HTTP/1.1 200 OK\r\nA(b): 1\r\n\r\n")
                                      << QStringLiteral("no name may hold") << HeaderFields{{"A(b)", "1"}};
        QTest::newRow("empty line first")
            << QByteArray("\r\nHTTP/1.1 200 OK\r\nA: 1\r\n\r\n") << QStringLiteral("empty line") << one;
    }
    void everyOddLineIsNamed()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, word);
        const ReadHead head = parsed(raw);
        QCOMPARE(head.status, 200);
        QTEST(head.fields, "fields");
        QCOMPARE(head.faults.size(), 1);
        QVERIFY2(head.faults.first().contains(word), qPrintable(head.faults.first()));
    }

    // They may be the rest of a cookie or of credentials.
    void linesAreNeverQuoted_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("fault");
        QTest::newRow("folded") << QByteArray("Set-Cookie: sid=\r\n s3cr3t; Path=/")
                                << QStringLiteral(
                                       "The field “Set-Cookie” is folded over several lines, which is obsolete.");
        QTest::newRow("folded at the start")
            << QByteArray(" s3cr3t") << QStringLiteral("The first field line begins with white space.");
        QTest::newRow("no colon") << QByteArray("Set-Cookie s3cr3t") << QStringLiteral("A field line has no colon.");
        QTest::newRow("no name") << QByteArray(": s3cr3t")
                                 << QStringLiteral("A field line has no name before its colon.");
    }
    void linesAreNeverQuoted()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, fault);
        QCOMPARE(parsed("HTTP/1.1 200 OK\r\n" + line + "\r\n\r\n").faults, QStringList{fault});
    }

    void piecesOfAnySizeGiveTheSame()
    {
        const QByteArray raw = "\r\nHTTP/1.1 404 Not Found\r\nA: 1\r\nB: 2\n\r\nbody";
        for (qsizetype size = 1; size <= raw.size(); ++size) {
            HeadReader reader(1024);
            qsizetype at = 0;
            while (at < raw.size() && reader.state() == HeadReader::State::NeedMore)
                at += reader.feed(QByteArrayView(raw).sliced(at, std::min(size, raw.size() - at)));
            QCOMPARE(reader.state(), HeadReader::State::Complete);
            QCOMPARE(raw.sliced(at), QByteArray("body"));
            QCOMPARE(reader.parse().fields.size(), 2);
        }
    }

    void whatIsNoHttpIsSeenAtOnce()
    {
        for (const QByteArray &raw : {QByteArray("SSH-2.0-x"), QByteArray("<html>"), QByteArray("\0\0", 2),
                                      QByteArray("HTTQ"), QByteArray("\x15\x03\x01"), QByteArray(100, '\n')})
        {
            HeadReader reader(1024);
            reader.feed(raw);
            QCOMPARE(reader.state(), HeadReader::State::NotHttp);
        }
        HeadReader begun(1024);
        begun.feed("HTT");
        QCOMPARE(begun.state(), HeadReader::State::NeedMore);
    }

    void theCapHolds()
    {
        HeadReader reader(100);
        const QByteArray raw = "HTTP/1.1 200 OK\r\nA: 1\r\nLong: " + QByteArray(500, 'x');
        reader.feed(raw);
        QCOMPARE(reader.state(), HeadReader::State::TooLarge);
        QCOMPARE(reader.raw().size(), 100);
        QCOMPARE(reader.parse().status, 200);
        HeadReader exact(21);
        exact.feed("HTTP/1.1 200 OK\r\n\r\n!!");
        QCOMPARE(exact.state(), HeadReader::State::Complete);
    }

    void faultsAreBounded()
    {
        QByteArray raw = "HTTP/1.1 200 OK\r\n";
        for (int i = 0; i < 1000; ++i)
            raw += "odd name " + QByteArray::number(i) + ": x\r\n";
        QCOMPARE(parsed(raw + "\r\n").faults.size(), maxFaults);
    }
};

QTEST_GUILESS_MAIN(HeadReaderTest)
#include "headreadertest.moc"
