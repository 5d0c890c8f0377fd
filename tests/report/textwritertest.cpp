// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/textwriter.h"

#include "diagnosis/wording.h"

#include <QTest>

using namespace StatusScope;

class TextWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void wrapsAtTheWidthAndIndents()
    {
        TextWriter out(false, 20);
        out.paragraph(QStringLiteral("one two three four five six"), 2);
        QCOMPARE(out.take(), QStringLiteral("  one two three four\n  five six\n"));
        out.numbered({QStringLiteral("alpha beta gamma delta"), QStringLiteral("short")});
        QCOMPARE(out.take(), QStringLiteral("  1. alpha beta\n     gamma delta\n  2. short\n"));
        out.pair(QStringLiteral("Key"), QStringLiteral("a b c d e f g h i"), 5);
        QCOMPARE(out.take(), QStringLiteral("  Key    a b c d e f\n         g h i\n"));
        QVERIFY(out.take().isEmpty());
    }

    void aWordLongerThanTheLineIsCut()
    {
        TextWriter out(false, 10);
        out.paragraph(QStringLiteral("see https://example.org/a/long/path now"));
        QCOMPARE(out.take(), QStringLiteral("see\nhttps://ex\nample.org/\na/long/pat\nh now\n"));
    }

    // A line of it would be another command.
    void aCommandIsNeverBroken_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("shown");
        QTest::newRow("fits") << QStringLiteral("Run `a -b`.") << QStringLiteral("Run a -b.\n");
        QTest::newRow("on the next line")
            << QStringLiteral("Now run `nginx -t -q`, then") << QStringLiteral("Now run\nnginx -t -q,\nthen\n");
        QTest::newRow("longer than the line")
            << QStringLiteral("Run `curl -v --url x` now") << QStringLiteral("Run\ncurl -v --url x\nnow\n");
    }
    void aCommandIsNeverBroken()
    {
        QFETCH(QString, markdown);
        TextWriter out(false, 14);
        out.paragraph(TextWriter::keepingCode(wordsAndCode(markdown)));
        QTEST(out.take(), "shown");
    }

    void colourOnlyWhereWanted()
    {
        TextWriter plain(false);
        plain.line(QStringLiteral("x"), TextWriter::Tone::Bad);
        QCOMPARE(plain.take(), QStringLiteral("x\n"));
        TextWriter coloured(true);
        coloured.line(QStringLiteral("x"), TextWriter::Tone::Bad);
        QCOMPARE(coloured.take(), QStringLiteral("\x1b[31mx\x1b[0m\n"));
    }

    void markdownBecomesPlain_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("plain");
        QTest::newRow("link") << QStringLiteral("Answer [410](status:ietf-410) when gone")
                              << QStringLiteral("Answer 410 when gone");
        QTest::newRow("code") << QStringLiteral("Run `nginx -t` first") << QStringLiteral("Run nginx -t first");
        QTest::newRow("emphasis") << QStringLiteral("it is *not* so") << QStringLiteral("it is not so");
        QTest::newRow("stars in code") << QStringLiteral("Send `*/*` or `a*b*`") << QStringLiteral("Send */* or a*b*");
        QTest::newRow("lone star") << QStringLiteral("5 * 3 * 2") << QStringLiteral("5 * 3 * 2");
    }
    void markdownBecomesPlain()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, plain);
        QCOMPARE(withoutMarkdown(markdown), plain);
    }
};

QTEST_GUILESS_MAIN(TextWriterTest)
#include "textwritertest.moc"
