// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/cliprogram.h"
#include "support/ownregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Codes of one's own on the console, good and hostile.
class CliRegistryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeGoodOwn(m_folder->path()));
    }

    void everyVerbKnowsThem_data();
    void everyVerbKnowsThem();
    void searchesOfWholePhrases_data();
    void searchesOfWholePhrases();
    void aSearchWithoutResultSuggests();
    void theUsualPlaceIsRead();
    void hostileOnesAreNamedOnStandardError_data();
    void hostileOnesAreNamedOnStandardError();
    void complaintsAreCapped();
    void noFolderIsWrongUse();

private:
    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCli(arguments + QStringList{u"--registry"_s, m_folder->path()}, input);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliRegistryTest::everyVerbKnowsThem_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("show") << u"show 555"_s << QByteArray("Queue Full") << 0;
    QTest::newRow("show a replaced one") << u"show 404"_s << QByteArray("Ask Ann") << 0;
    QTest::newRow("list") << u"list --vendor acme"_s << QByteArray("Queue Full") << 0;
    QTest::newRow("search") << u"list --search queue"_s << QByteArray("Queue Full") << 0;
    QTest::newRow("search in German") << u"list --search Weiterleitungsschleife"_s
                                      << QByteArray("Redirects in a circle") << 0;
    QTest::newRow("explain") << u"explain"_s << QByteArray("Queue Full") << 1;
    QTest::newRow("a carried one") << u"show 410"_s << QByteArray("Gone") << 0;
}

void CliRegistryTest::everyVerbKnowsThem()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, shown);
    const CliRun result = run(words.split(u' '), "HTTP/1.1 555 Whatever\r\n\r\n");
    QVERIFY2(result.out.contains(shown), result.out.constData());
    QVERIFY2(result.err.isEmpty(), result.err.constData());
    QTEST(result.exitCode, "exitCode");
}

void CliRegistryTest::searchesOfWholePhrases_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("entry");
    QTest::newRow("German") << u"Dienst nicht verfügbar"_s << u"ietf-503"_s;
    QTest::newRow("a replaced one keeps its foreign names") << u"Seite nicht gefunden"_s << u"ietf-404"_s;
    QTest::newRow("French") << u"page non trouvée"_s << u"ietf-404"_s;
    QTest::newRow("Spanish") << u"La conexión no es privada"_s << u"failure-tls-untrusted-issuer"_s;
    QTest::newRow("of one's own") << u"Lager überlastet"_s << u"acme-555"_s;
}

void CliRegistryTest::searchesOfWholePhrases()
{
    QFETCH(QString, query);
    QVERIFY(
        writeOwn(m_folder->path(), u"words.json"_s, u"{\"de\": {\"acme-555\": [\"Lager überlastet\"]}}"_s.toUtf8()));
    const CliRun found = run({u"list"_s, u"--search"_s, query, u"--format"_s, u"json"_s});
    QVERIFY2(found.err.isEmpty(), found.err.constData());
    const QJsonObject first = QJsonDocument::fromJson(found.out).array().first().toObject();
    QTEST(first.value("id"_L1).toString(), "entry");
    QVERIFY(!first.contains("foreignNames"_L1)); // for the search alone
}

void CliRegistryTest::aSearchWithoutResultSuggests()
{
    const CliRun near = runCli({u"list"_s, u"--search"_s, u"forbidenn"_s});
    QCOMPARE(near.out, QByteArray());
    QVERIFY2(near.err.contains("forbidenn") && near.err.contains("ietf-403 (Forbidden)"), near.err.constData());
    QCOMPARE(near.exitCode, 0);
    const CliRun nothing = runCli({u"list"_s, u"--search"_s, u"qqqqqqqqqqqq"_s, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(nothing.out), QJsonDocument(QJsonArray()));
    QCOMPARE(nothing.err.count('\n'), 1);
}

void CliRegistryTest::theUsualPlaceIsRead()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QTemporaryDir data;
    QVERIFY(writeGoodOwn(data.filePath(u"StatusScope/StatusScope/registry"_s)));
    CliProgram program;
    program.setVariable(u"XDG_DATA_HOME"_s, data.path());
    program.launch({u"show"_s, u"555"_s});
    const CliRun result = program.waitForEnd();
    QVERIFY2(result.out.contains("Queue Full"), result.err.constData());
    QCOMPARE(result.exitCode, 0);
#else
    QSKIP("the place cannot be moved for a test");
#endif
}

void CliRegistryTest::hostileOnesAreNamedOnStandardError_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("noise") << QByteArray("\x1b]0;owned\x07\xff\x00", 12);
    QTest::newRow("large") << QByteArray(2 * 1024 * 1024, '[');
    QTest::newRow("deep") << QByteArray(9000, '[');
    QTest::newRow("steering") << '['
            + QByteArray(ownEntry).replace("acme-555", "x").replace("after-delay", "\\u001b[2J") + ']';
}

void CliRegistryTest::hostileOnesAreNamedOnStandardError()
{
    QFETCH(QByteArray, content);
    QVERIFY(writeOwn(m_folder->path(), u"codes/bad.json"_s, content));
    const CliRun shown = run({u"show"_s, u"ietf-404"_s, u"--format"_s, u"json"_s});
    QCOMPARE(shown.exitCode, 0);
    const QJsonArray entries = QJsonDocument::fromJson(shown.out).array();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().toObject().value("name"_L1).toString(), u"Ask Ann"_s);
    QVERIFY2(shown.err.startsWith("statusscope-cli: ") && shown.err.contains("codes/bad.json"), shown.err.constData());
    QCOMPARE(shown.err.count('\n'), 1);
    QVERIFY(!shown.err.contains('\x1b'));
    QCOMPARE(run({u"explain"_s}, "HTTP/1.1 200 OK\r\n\r\n").exitCode, 0); // the answer decides, not the folder
    QCOMPARE(run({u"explain"_s}, "HTTP/1.1 404 Not Found\r\n\r\n").exitCode, 1);
}

void CliRegistryTest::complaintsAreCapped()
{
    QVERIFY(writeOwn(m_folder->path(), u"codes/bad.json"_s, '[' + QByteArray("7,").repeated(99) + "7]"));
    const CliRun result = run({u"show"_s, u"555"_s});
    QCOMPARE(result.err.count('\n'), 21);
    QVERIFY2(result.err.endsWith("Further problems of your own registry: 80.\n"), result.err.constData());
}

void CliRegistryTest::noFolderIsWrongUse()
{
    const CliRun result = runCli({u"show"_s, u"404"_s, u"--registry"_s, u"/no/such/folder"_s});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains("/no/such/folder"), result.err.constData());
}

QTEST_GUILESS_MAIN(CliRegistryTest)
#include "cliregistrytest.moc"
