// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/contentcoding.h"

#include <QElapsedTimer>
#include <QTest>

using namespace StatusScope;

// Coded bodies as they come off the wire: whole ones, and those that nobody can read.
class ContentCodingTest final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void everyBeginningIsCut_data();
    void everyBeginningIsCut();
    void damageIsNeverWhole_data();
    void damageIsNeverWhole();
    void aBombIsNotUnpackedWhole();
    void knowsTheRegistered_data();
    void knowsTheRegistered();

private:
    static QByteArray gzip()
    {
        return QByteArray::fromHex("1f8b0800000000000203b3c930b4f348cdc9c9b7d107b2002778e9850e000000");
    }
    static QByteArray zlib() { return QByteArray::fromHex("789cb3c930b4f348cdc9c9b7d107b200209f044a"); }
    static QByteArray raw() { return QByteArray::fromHex("b3c930b4f348cdc9c9b7d107b200"); }
};

void ContentCodingTest::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<CodedBody>("state");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &coding, CodedBody state) {
        QTest::newRow(name) << body << coding << state;
    };
    QByteArray wrongSum = gzip();
    wrongSum[wrongSum.size() - 6] = char(wrongSum[wrongSum.size() - 6] ^ 1);
    row("plain text called gzip", "<h1>Hello</h1>", "gzip", CodedBody::Damaged);
    row("plain text called deflate", "hello, world", "deflate", CodedBody::Damaged);
    row("plain text called zstd", "hello", "zstd", CodedBody::Damaged);
    row("a wrong checksum", wrongSum, "gzip", CodedBody::Damaged);
    row("zlib called gzip", zlib(), "gzip", CodedBody::Damaged);
    row("gzip called deflate", gzip(), "deflate", CodedBody::Damaged);
    row("one byte", "\x1f", "gzip", CodedBody::Cut);
    row("half a sign of zstd", "\x28\xb5", "zstd", CodedBody::Cut);
    row("gzip", gzip(), "gzip", CodedBody::Whole);
    row("its old name", gzip(), "X-GZip", CodedBody::Whole);
    row("something after its end", gzip() + "\r\n", "gzip", CodedBody::Whole);
    row("deflate", zlib(), "deflate", CodedBody::Whole);
    row("deflate without its head", raw(), "deflate", CodedBody::Whole);
    row("zstd begins rightly", QByteArray::fromHex("28b52ffd0400"), "zstd", CodedBody::NotKnown);
    row("brotli has no sign", "hello", "br", CodedBody::NotKnown);
    row("nobody's coding", "hello", "utf-8", CodedBody::NotKnown);
    row("nothing", "", "gzip", CodedBody::NotKnown);
}

void ContentCodingTest::reads()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, coding);
    QFETCH(const CodedBody, state);
    QCOMPARE(int(readCodedBody(body, coding)), int(state));
}

void ContentCodingTest::everyBeginningIsCut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("coding");
    QTest::newRow("gzip") << gzip() << QByteArray("gzip");
    QTest::newRow("deflate") << zlib() << QByteArray("deflate");
}

void ContentCodingTest::everyBeginningIsCut()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, coding);
    for (qsizetype size = 1; size < body.size(); ++size)
        QVERIFY2(readCodedBody(body.first(size), coding) == CodedBody::Cut, qPrintable(QString::number(size)));
}

void ContentCodingTest::damageIsNeverWhole_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<int>("head"); // bytes of which some say nothing of the text: the time, the system
    QTest::newRow("gzip") << gzip() << QByteArray("gzip") << 10;
    QTest::newRow("deflate") << zlib() << QByteArray("deflate") << 0;
}

// The checksum tells; and the sanitizers watch that nothing is read beyond the end, under a coding's wrong name as
// well.
void ContentCodingTest::damageIsNeverWhole()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, coding);
    QFETCH(const int, head);
    for (qsizetype at = 0; at < body.size(); ++at) {
        for (int bit = 1; bit < 256; bit *= 2) {
            QByteArray damaged = body;
            damaged[at] = char(damaged[at] ^ bit);
            for (const char *other : {"gzip", "deflate", "zstd"}) {
                const CodedBody state = readCodedBody(damaged, other);
                if (at >= head || coding != other)
                    QVERIFY2(state != CodedBody::Whole, qPrintable(QString::number(at)));
            }
        }
    }
}

void ContentCodingTest::aBombIsNotUnpackedWhole()
{
    // 256 MiB of nothing in a good quarter of a megabyte.
    const QByteArray bomb = qCompress(QByteArray(256 * 1024 * 1024, '\0'), 9).sliced(4); // after Qt's own length
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(int(readCodedBody(bomb, "deflate")), int(CodedBody::Whole));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void ContentCodingTest::knowsTheRegistered_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<bool>("known");
    QTest::newRow("gzip") << QByteArray("gzip") << true;
    QTest::newRow("in capitals") << QByteArray("BR") << true;
    QTest::newRow("a character set") << QByteArray("utf-8") << false;
    QTest::newRow("a list") << QByteArray("gzip, br") << false;
    QTest::newRow("none") << QByteArray("none") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("bytes") << QByteArray("\0\xff", 2) << false;
}

void ContentCodingTest::knowsTheRegistered()
{
    QFETCH(const QByteArray, coding);
    QTEST(isRegisteredCoding(coding), "known");
}

QTEST_GUILESS_MAIN(ContentCodingTest)
#include "contentcodingtest.moc"
