// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/cliprogram.h"
#include "practice/practiceserver.h"
#include "registry/builtinregistry.h"

#include <QStringEncoder>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Lists of addresses as other programs write them.
class CliListTest final : public QObject
{
    Q_OBJECT

private:
    LoadedRegistry m_loaded = loadBuiltInRegistry();
    PracticeServer m_server{m_loaded.registry};

private slots:
    void initTestCase() { QVERIFY(m_server.listen()); }

    void encodingsAreToldByTheirMark_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("marked");
        QTest::addColumn<QString>("lineEnd");
        QTest::newRow("UTF-8") << static_cast<int>(QStringConverter::Utf8) << false << u"\n"_s;
        QTest::newRow("UTF-8, marked") << static_cast<int>(QStringConverter::Utf8) << true << u"\r\n"_s;
        QTest::newRow("UTF-16, PowerShell's") << static_cast<int>(QStringConverter::Utf16LE) << true << u"\r\n"_s;
        QTest::newRow("UTF-16, big end first") << static_cast<int>(QStringConverter::Utf16BE) << true << u"\n"_s;
        QTest::newRow("UTF-32") << static_cast<int>(QStringConverter::Utf32LE) << true << u"\n"_s;
    }
    void encodingsAreToldByTheirMark()
    {
        QFETCH(const int, encoding);
        QFETCH(const bool, marked);
        QFETCH(const QString, lineEnd);
        QStringEncoder encoder(static_cast<QStringConverter::Encoding>(encoding),
                               marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        // Long enough for several pieces, one of which ends within the letter of two units.
        QStringList lines{u"# ü"_s, QString(m_server.url() + u"/404?ü"), QString(u"# " + u"𝄞"_s.repeated(70000)),
                          QString(m_server.url() + u"/204")};
        const QByteArray list = encoder(QString(lines.join(lineEnd) + lineEnd));
        const CliRun run =
            runCli({u"probe"_s, u"--from"_s, u"-"_s, u"--format"_s, u"csv"_s, u"--concurrency"_s, u"1"_s}, list);
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        const QList<QByteArray> rows = run.out.split('\n');
        QCOMPARE(rows.size(), 4); // the heads and nothing behind the last line break
        QVERIFY2(rows[1].contains("/404?%C3%BC"), rows[1].constData());
        QVERIFY2(rows[2].contains("/204"), rows[2].constData());
        QCOMPARE(run.exitCode, 1);
    }

#ifdef Q_OS_UNIX
    void fewFilesAllowedIsNoFaultOfTheSite()
    {
        CliProgram program;
        program.setChildProcessModifier([] {
#ifdef STATUSSCOPE_SANITIZED
            const rlimit few{400, 400}; // UBSan asks a pipe whether memory can be read; without one it finds faults
#else
            const rlimit few{64, 64};
#endif
            setrlimit(RLIMIT_NOFILE, &few);
        });
        const QString url = m_server.url() + u"/200?sleep=50"_s;
        QStringList words{u"probe"_s, u"--format"_s, u"csv"_s, u"--concurrency"_s, u"100"_s, u"--per-host"_s, u"100"_s};
        words += QStringList(150, url);
        program.launch(words);
        const CliRun run = program.waitForEnd();
        QVERIFY2(run.exitCode == 0, qPrintable(run.both().left(2000)));
        QCOMPARE(run.out.count("\n"), 151); // the heads too
    }
#endif

    void tinyListsAreRead_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("#");
        QTest::newRow("half a mark") << QByteArray("\n");
        QTest::newRow("a mark alone") << QByteArray("\xff\xfe");
    }
    void tinyListsAreRead()
    {
        QFETCH(const QByteArray, list);
        const CliRun run = runCli({u"probe"_s, u"--from"_s, u"-"_s, u"--format"_s, u"ndjson"_s}, list);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.both().isEmpty(), qPrintable(run.both()));
    }
};

QTEST_GUILESS_MAIN(CliListTest)
#include "clilisttest.moc"
