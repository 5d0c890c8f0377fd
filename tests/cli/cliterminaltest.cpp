// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/cliprogram.h"
#include "practice/practiceserver.h"
#include "registry/builtinregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// The program's side of a pseudo-terminal is a file it writes to; this side reads what was written.
class Terminal
{
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            qFatal("no pseudo-terminal");
        // Held open, so that reading does not fail before the program has begun.
        m_slave = ::open(path().toLocal8Bit().constData(), O_RDWR | O_NOCTTY);
        ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    }
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    QString path() const { return QString::fromLocal8Bit(::ptsname(m_master)); }
    QByteArray readAll() const
    {
        QByteArray text;
        char piece[4096];
        for (ssize_t size = 0; (size = ::read(m_master, piece, sizeof piece)) > 0;)
            text.append(piece, size);
        return text;
    }

private:
    int m_master;
    int m_slave = -1;
};

} // namespace

// Ctrl-C, and what only people at a terminal see.
class CliTerminalTest final : public QObject
{
    Q_OBJECT

private:
    LoadedRegistry m_loaded = loadBuiltInRegistry();
    PracticeServer m_server{m_loaded.registry};

    QString at(const QString &path) const { return m_server.url() + path; }

private slots:
    void initTestCase() { QVERIFY(m_server.listen()); }

    void stoppingKeepsWhatIsDone_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("signal");
        for (const char *format : {"text", "json", "ndjson", "markdown", "html", "har", "csv"})
            QTest::newRow(format) << QString::fromLatin1(format) << SIGINT;
        QTest::newRow("json, SIGTERM") << u"json"_s << SIGTERM;
    }
    void stoppingKeepsWhatIsDone()
    {
        QFETCH(QString, format);
        QFETCH(int, signal);
        CliProgram program;
        QSignalSpy asked(&m_server, &PracticeServer::answered);
        // One at a time: when the slow one is asked, the one before it is done.
        program.launch({u"probe"_s, u"--concurrency"_s, u"1"_s, u"--format"_s, format, at(u"/404?done"_s),
                        at(u"/200?sleep=60000"_s), at(u"/200?never"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 2, 15000);
        ::kill(static_cast<pid_t>(program.processId()), signal);
        const CliRun run = program.waitForEnd();
        QCOMPARE(run.exitCode, 3); // two addresses have no final answer
        QVERIFY(run.err.contains("Stopped"));
        QVERIFY2(run.out.contains("404") && !run.out.contains("sleep") && !run.out.contains("never"),
                 run.out.constData());
        if (format == "json"_L1)
            QCOMPARE(QJsonDocument::fromJson(run.out).array().size(), 1);
        if (format == "har"_L1)
            QVERIFY(QJsonDocument::fromJson(run.out).isObject());
    }

    void stoppingKeepsTheHopsOfAChain()
    {
        CliProgram program;
        QSignalSpy asked(&m_server, &PracticeServer::answered);
        program.launch({u"probe"_s, u"--format"_s, u"json"_s, at(u"/302?location=%2F200%3Fsleep%3D60000"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 2, 15000);
        ::kill(static_cast<pid_t>(program.processId()), SIGINT);
        const CliRun run = program.waitForEnd();
        QCOMPARE(run.exitCode, 3);
        const QJsonValue result = QJsonDocument::fromJson(run.out).array().first();
        QCOMPARE(result["hops"_L1].toArray().size(), 1);
        QCOMPARE(result["hops"_L1][0]["status"_L1].toInt(), 302);
        QCOMPARE(result["error"_L1]["kind"_L1].toString(), u"cancelled"_s);
    }

    void ctrlCEndsTheServer()
    {
        CliProgram program;
        program.launch({u"serve"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 10000);
        ::kill(static_cast<pid_t>(program.processId()), SIGINT);
        QCOMPARE(program.waitForEnd().exitCode, 0);
    }

    void coloursAreForTerminals_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("coloured");
        QTest::newRow("terminal") << u"TERM"_s << u"xterm-256color"_s << true;
        QTest::newRow("NO_COLOR") << u"NO_COLOR"_s << u"1"_s << false;
        QTest::newRow("empty NO_COLOR counts as none") << u"NO_COLOR"_s << QString() << true;
        QTest::newRow("dumb terminal") << u"TERM"_s << u"dumb"_s << false;
    }
    void coloursAreForTerminals()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(bool, coloured);
        for (const QStringList &arguments : {QStringList{u"show"_s, u"404"_s}, QStringList{u"probe"_s, at(u"/404"_s)},
                                             QStringList{u"list"_s, u"--class"_s, u"1"_s}})
        {
            Terminal terminal;
            CliProgram program;
            program.setVariable(u"TERM"_s, u"xterm"_s);
            program.setVariable(variable, value);
            program.setStandardOutputFile(terminal.path());
            program.launch(arguments);
            QByteArray shown;
            QTRY_VERIFY_WITH_TIMEOUT((shown += terminal.readAll(), program.state() == QProcess::NotRunning), 20000);
            shown += terminal.readAll();
            QVERIFY(shown.contains("404") || shown.contains("100"));
            QCOMPARE(shown.contains("\x1b["), coloured);
        }
    }

    void progressGoesToTheTerminalOfStandardError_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("one by one") << u"json"_s;
        QTest::newRow("all at the end") << u"csv"_s;
    }
    void progressGoesToTheTerminalOfStandardError()
    {
        QFETCH(QString, format);
        Terminal terminal;
        CliProgram program;
        program.setStandardErrorFile(terminal.path());
        program.launch({u"probe"_s, u"--from"_s, u"-"_s, u"--format"_s, format});
        program.write(QString(at(u"/200"_s) + u'\n' + at(u"/204"_s) + u'\n').toUtf8());
        program.closeWriteChannel();
        QByteArray shown;
        QTRY_VERIFY_WITH_TIMEOUT((shown += terminal.readAll(), program.state() == QProcess::NotRunning), 20000);
        shown += terminal.readAll();
        QVERIFY2(shown.contains("\r\x1b[K1 done") && shown.contains("\r\x1b[K2 done"), shown.constData());
        QVERIFY2(shown.endsWith("done\r\x1b[K"), shown.constData()); // what comes next finds an empty line
        const QByteArray results = program.readAllStandardOutput();
        QCOMPARE(format == "json"_L1 ? QJsonDocument::fromJson(results).array().size() : results.count('\n') - 1, 2);
    }
};

QTEST_GUILESS_MAIN(CliTerminalTest)
#include "cliterminaltest.moc"
