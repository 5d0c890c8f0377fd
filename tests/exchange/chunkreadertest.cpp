// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/chunkreader.h"

#include "exchange/headtext.h"

#include <QTest>

using namespace StatusScope;
using State = ChunkReader::State;

namespace {

constexpr qint64 maxExtra = 1000;

struct Outcome
{
    State state = State::Reading;
    QByteArray content;
    QStringList faults;
    HeaderFields trailers;
    qsizetype taken = 0;
    bool operator==(const Outcome &) const = default;
};

Outcome read(const QByteArray &bytes, qsizetype piece)
{
    Outcome outcome;
    ChunkReader reader(maxExtra, [&outcome](QByteArrayView content) { outcome.content += content; });
    while (outcome.taken < bytes.size() && reader.state() == State::Reading)
        outcome.taken +=
            reader.feed(QByteArrayView(bytes).sliced(outcome.taken, std::min(piece, bytes.size() - outcome.taken)));
    outcome.state = reader.state();
    outcome.faults = reader.faults();
    outcome.trailers = reader.trailers();
    if (reader.reason().isEmpty() == (outcome.state == State::Malformed || outcome.state == State::TooLarge))
        qFatal("a reason is missing, or one too many");
    return outcome;
}

} // namespace

// Chunked bodies as servers write them, and as nobody should.
class ChunkReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatCanBeReadInTwoWaysIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const QByteArray &bytes, State state = State::Malformed) {
            QTest::newRow(name) << bytes << int(state);
        };
        row("no size", "\r\nok\r\n0\r\n\r\n");
        row("an extension without a size", ";a=b\r\nok\r\n0\r\n\r\n");
        row("a blank before the size", " 2\r\nok\r\n0\r\n\r\n");
        row("letters", "zz\r\nok\r\n0\r\n\r\n");
        row("minus", "-2\r\nok\r\n0\r\n\r\n");
        row("plus", "+2\r\nok\r\n0\r\n\r\n");
        row("0x", "0x2\r\nok\r\n0\r\n\r\n");
        row("something behind the size", "2,a=b\r\nok\r\n0\r\n\r\n");
        row("a second size", "2 2\r\nok\r\n0\r\n\r\n");
        row("NUL behind the size", QByteArray("2\0\r\nok\r\n0\r\n\r\n", 13));
        row("carriage return alone behind the size", "2\rok\r\n0\r\n\r\n");
        row("carriage return alone in an extension", "2;a\rb\r\nok\r\n0\r\n\r\n");
        row("size over 63 bits", "8000000000000000\r\nok");
        row("size over 64 bits", "10000000000000002\r\nok");
        row("no line end behind the chunk", "2\r\nok0\r\n\r\n");
        row("longer than its size", "2\r\nokay\r\n0\r\n\r\n");
        row("carriage return alone behind the chunk", "2\r\nok\r0\r\n\r\n");
        row("overlong extension", "2;" + QByteArray(maxExtra, 'a') + "\r\nok\r\n0\r\n\r\n", State::TooLarge);
        row("many extensions", QByteArray("1;abc\r\nx\r\n").repeated(maxExtra / 4 + 1), State::TooLarge);
        row("endless noughts", QByteArray(maxExtra + 1, '0'), State::TooLarge);
        row("endless blanks", "2" + QByteArray(maxExtra + 1, ' '), State::TooLarge);
        row("endless trailer", "0\r\nA: " + QByteArray(maxExtra, 'a'), State::TooLarge);
        row("endless trailers", "0\r\n" + QByteArray("A: b\r\n").repeated(maxExtra), State::TooLarge);
    }
    void whatCanBeReadInTwoWaysIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const Outcome whole = read(bytes, bytes.size());
        QTEST(int(whole.state), "state");
    }

    void bodiesAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fault"); // its beginning, none where it is empty
        const auto row = [](const char *name, const QByteArray &bytes, const char *fault = "") {
            QTest::newRow(name) << bytes << QString::fromLatin1(fault);
        };
        row("plain", "2\r\nok\r\n0\r\n\r\n");
        row("two chunks", "1\r\no\r\n1\r\nk\r\n0\r\n\r\n");
        row("noughts before the size", "0000000000000000000002\r\nok\r\n000\r\n\r\n");
        row("extension", "2;a=b\r\nok\r\n0;c\r\n\r\n");
        row("two extensions", "2;a=b;c=d\r\nok\r\n0\r\n\r\n");
        row("quoted value", "2;a=\"b; c\\\"d\"\r\nok\r\n0\r\n\r\n");
        row("quoted value behind another", "2;a=b;c=\"d e\"\r\nok\r\n0\r\n\r\n");
        row("quoted value without its end", "2;a=\"b\r\nok\r\n0;c=d\r\n\r\n");
        row("blank behind the semicolon", "2; a=b\r\nok\r\n0\r\n\r\n", "Blanks stand");
        row("blanks on both sides", "2 ; a=b\r\nok\r\n0\r\n\r\n", "Blanks stand");
        row("tab before the semicolon", "2\t;a=b\r\nok\r\n0\r\n\r\n", "Blanks stand");
        row("padded size", "2  \r\nok\r\n0  \r\n\r\n", "Blanks stand");
        row("control character in an extension", "2;a\x01\r\nok\r\n0\r\n\r\n", "A chunk extension holds control");
        row("line feeds alone", "2\nok\n0\n\n", "Lines around the chunks");
        row("line feed alone behind a size", "2\nok\r\n0\r\n\r\n", "Lines around the chunks");
        row("line feed alone behind a chunk", "2\r\nok\n0\r\n\r\n", "Lines around the chunks");
        row("line feed alone behind an extension", "2;a=\"b\nok\r\n0\r\n\r\n", "Lines around the chunks");
        row("line feed alone at the end", "2\r\nok\r\n0\r\n\n", "Lines around the chunks");
    }
    void bodiesAreRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, fault);
        const Outcome whole = read(bytes + "NEXT", bytes.size() + 4);
        QCOMPARE(int(whole.state), int(State::Complete));
        QCOMPARE(whole.content, QByteArray("ok"));
        QCOMPARE(whole.taken, bytes.size());
        QCOMPARE(whole.faults.size(), fault.isEmpty() ? 0 : 1);
        QVERIFY2(fault.isEmpty() || whole.faults.value(0).startsWith(fault), qPrintable(whole.faults.value(0)));
    }

    void piecesMakeNoDifference_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("read") << QByteArray("5 ;a=\"b\\\"\"\r\nhello\r\n3\nabc\r\n0;x\r\nA: b\r\n c\r\n\r\nNEXT");
        QTest::newRow("refused") << QByteArray("5;a\r\nhello\r\n3\rabc\r\n0\r\n\r\n");
        QTest::newRow("not at its end") << QByteArray("5\r\nhello\r\n30\r\nabc");
    }
    void piecesMakeNoDifference()
    {
        QFETCH(const QByteArray, bytes);
        const Outcome whole = read(bytes, bytes.size());
        for (qsizetype piece = 1; piece < bytes.size(); ++piece)
            QVERIFY2(read(bytes, piece) == whole, qPrintable(QString::number(piece)));
    }

    void everyBeginningIsNotYetTheEnd()
    {
        const QByteArray bytes = "2;a=b\r\nok\r\n0\r\nA: b\r\n\r\n";
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(int(read(bytes.first(size), bytes.size()).state), int(State::Reading));
    }

    void trailersAreKeptAndJudged()
    {
        const Outcome good = read("0\r\nX-Sum: 1\r\nx-empty:\r\n\r\n", 100);
        QCOMPARE(good.trailers, (HeaderFields{{"X-Sum", "1"}, {"x-empty", ""}}));
        QVERIFY(good.faults.isEmpty());
        const Outcome odd = read("0\r\nno colon\r\nA: b\r\n\r\n", 100);
        QCOMPARE(odd.trailers, (HeaderFields{{"A", "b"}}));
        QCOMPARE(odd.faults.size(), 1);
    }

    void faultsAreBounded()
    {
        QByteArray bytes = "0\r\n";
        for (int i = 0; i < 50; ++i)
            bytes += "odd name " + QByteArray::number(i) + ": x\r\n";
        QCOMPARE(read(bytes + "\r\n", bytes.size()).faults.size(), maxFaults);
    }

    // Chunks of one byte have more line ends than content, and every right to.
    void smallChunksAreNoExtras()
    {
        const Outcome outcome = read(QByteArray("1\r\nx\r\n").repeated(maxExtra * 10) + "0\r\n\r\n", 4096);
        QCOMPARE(int(outcome.state), int(State::Complete));
        QCOMPARE(outcome.content.size(), maxExtra * 10);
    }
};

QTEST_GUILESS_MAIN(ChunkReaderTest)
#include "chunkreadertest.moc"
