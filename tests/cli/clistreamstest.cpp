// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/cliprogram.h"
#include "practice/practiceserver.h"
#include "registry/builtinregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What the system can deny the program: its standard streams, room for what it writes, its network part.
class CliStreamsTest final : public QObject
{
    Q_OBJECT

private:
    LoadedRegistry m_loaded = loadBuiltInRegistry();
    PracticeServer m_server{m_loaded.registry};

    CliRun run(QString words, const QString &redirection) const
    {
        const QStringList arguments = words.replace(u"SERVER"_s, m_server.url()).split(u' ');
        CliProgram program;
        program.start(u"/bin/sh"_s,
                      QStringList{u"-c"_s, u"exec \"$0\" \"$@\" "_s + redirection, QStringLiteral(STATUSSCOPE_CLI)}
                          + arguments);
        program.closeWriteChannel();
        return program.waitForEnd();
    }

private slots:
    void initTestCase() { QVERIFY(m_server.listen()); }

    void closedInputIsUnreadable_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("list") << u"probe --from -"_s << 2;
        QTest::newRow("list behind an address") << u"probe SERVER/404 --from -"_s << 2;
        QTest::newRow("content") << u"probe -d @- SERVER/200"_s << 2;
        QTest::newRow("saved answer") << u"explain"_s << 2;
        QTest::newRow("nothing to read") << u"probe SERVER/200 SERVER/404"_s << 1;
    }
    void closedInputIsUnreadable()
    {
        QFETCH(const QString, words);
        const CliRun ended = run(words, u"<&-"_s);
        QTEST(ended.exitCode, "exitCode");
        QCOMPARE(ended.err.startsWith("statusscope-cli: "), ended.exitCode == 2);
        QCOMPARE(ended.out.contains("404"), words.contains("404"_L1));
    }

    void aloneItStillKnowsTheCodes()
    {
        const QTemporaryDir folder;
        const QString alone = folder.filePath(u"statusscope-cli"_s);
        QVERIFY(QFile::copy(QStringLiteral(STATUSSCOPE_CLI), alone));
        const auto runAlone = [&alone](const QStringList &arguments) {
            CliProgram program;
            program.start(alone, arguments);
            return program.waitForEnd();
        };
        QVERIFY(runAlone({u"show"_s, u"404"_s}).out.contains("Not Found"));
        for (const QString &verb : {u"probe"_s, u"serve"_s}) {
            const CliRun denied = runAlone({verb, m_server.url()});
            QCOMPARE(denied.exitCode, 2);
            QVERIFY(denied.out.isEmpty());
            QVERIFY2(denied.err.startsWith("statusscope-cli: The network part"), denied.err.constData());
        }
    }

    void lostResultsAreNoSuccess_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("redirection");
        for (const char *words : {"--version", "--help", "list", "list --class 4 --format json", "show 404",
                                  "probe --help", "probe SERVER/200", "probe SERVER/404 --format ndjson"})
        {
            QTest::addRow("%s, closed", words) << QString::fromLatin1(words) << u">&-"_s;
            if (QFile::exists(u"/dev/full"_s)) // Linux has it
                QTest::addRow("%s, full", words) << QString::fromLatin1(words) << u">/dev/full"_s;
        }
    }
    void lostResultsAreNoSuccess()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, redirection);
        const CliRun ended = run(words, redirection);
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.err.count("cannot be written"), 1);
    }

    void closedErrorOutputCostsNothing()
    {
        const CliRun ended = run(u"probe SERVER/404 --format ndjson"_s, u"2>&-"_s);
        QCOMPARE(ended.exitCode, 1);
        QVERIFY(ended.out.contains("404"));
    }
};

QTEST_GUILESS_MAIN(CliStreamsTest)
#include "clistreamstest.moc"
