// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/program/commandline.h"

#include <QTest>
#include <QUrl>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What is asked of the program, and what is refused.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
    void mirroringIsAskedFor_data();
    void mirroringIsAskedFor();
    void fileMayBeAUrl();
    void pictureHasASize();
};

void CommandLineTest::wrongUseIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named"); // empty: nothing is wrong
    const auto row = [](const char *words, const char *named) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(named);
    };
    row("404", "");
    row("404 405", "One thing");
    row("--page preferences", "");
    row("--page nope", "batch, preferences");
    row("--lang de", "");
    row("--lang de_AT", "");
    row("--lang en-GB", "");
    row("--lang nope", "de, en");
    row("--lang d", "de, en");
    row("--theme pink", "--theme");
    row("--size 0x9", "--size");
    row("--registry /no/such/folder", "--registry");
    row("-session 10dfc4_1700 404", "");
    row("-platform offscreen --style=fusion -reverse 404", "");
    row("-session", "");
    row("-q", "Unknown option");
}

void CommandLineTest::wrongUseIsRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const CommandLine line = readCommandLine(QString(u"statusscope " + words).split(u' '));
    QCOMPARE(line.failed, !named.isEmpty());
    QVERIFY2(line.message.contains(named), qPrintable(line.message));
}

void CommandLineTest::mirroringIsAskedFor_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("no") << u"404"_s << false;
    QTest::newRow("our option") << u"--mirrored 404"_s << true;
    QTest::newRow("Qt's") << u"-reverse 404"_s << true;
    QTest::newRow("Qt's, two dashes") << u"404 --reverse"_s << true;
    QTest::newRow("a value") << u"-platform -reverse 404"_s << false;
    QTest::newRow("no option") << u"-- -reverse"_s << false;
}

void CommandLineTest::mirroringIsAskedFor()
{
    QFETCH(QString, words);
    const CommandLine line = readCommandLine(QString(u"statusscope " + words).split(u' '));
    QVERIFY2(!line.failed, qPrintable(line.message));
    QTEST(line.mirrored, "mirrored");
}

void CommandLineTest::fileMayBeAUrl()
{
    const QStringList words{u"statusscope"_s, u"file:///tmp/a%20b.har"_s};
    QCOMPARE(readCommandLine(words).what, QUrl(words[1]).toLocalFile());
    const QString address = u"https://shop.example/file:"_s;
    QCOMPARE(readCommandLine({u"statusscope"_s, address}).what, address);
}

void CommandLineTest::pictureHasASize()
{
    const auto size = [](const QStringList &words) {
        return readCommandLine(QStringList(u"statusscope"_s) + words).size;
    };
    QVERIFY(size({u"404"_s}).isEmpty());
    QCOMPARE(size({u"--screenshot"_s, u"a.png"_s}), QSize(1180, 760));
    QCOMPARE(size({u"--screenshot"_s, u"a.png"_s, u"--size"_s, u"900x600"_s}), QSize(900, 600));
}

QTEST_MAIN(CommandLineTest)
#include "commandlinetest.moc"
