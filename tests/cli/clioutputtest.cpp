// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/cliprogram.h"
#include "practice/practiceserver.h"
#include "registry/builtinregistry.h"
#include "support/cannedserver.h"
#include "support/realserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// RFC 4180.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"')
            rows.last().last() += text[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            rows.last().append(QString());
        else if (c == u'\n' && !quoted)
            rows.append(QStringList{QString()});
        else if (c != u'\r' || quoted)
            rows.last().last() += c;
    }
    if (!quoted && rows.last() == QStringList{QString()})
        rows.removeLast();
    return rows;
}

QJsonArray linesOf(const QByteArray &ndjson)
{
    QJsonArray array;
    const QList<QByteArray> lines = ndjson.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            array.append(QJsonDocument::fromJson(line).object());
    }
    return array;
}

} // namespace

// What comes out, and in which order.
class CliOutputTest final : public QObject
{
    Q_OBJECT

private:
    LoadedRegistry m_loaded = loadBuiltInRegistry();
    PracticeServer m_server{m_loaded.registry};

    QString at(const QString &path) const { return m_server.url() + path; }
    // Four ends of a probe, one of them hostile.
    QStringList mixed() const
    {
        return {at(u"/200"_s), at(u"/404?header=X-Evil:<script>alert(1)</script>&body=<script>alert(2)</script>"_s),
                at(u"/redirect/2"_s), u"http://127.0.0.1:%1/"_s.arg(freePort())};
    }
    CliRun probe(const QString &format, const QStringList &more) const
    {
        return runCli(QStringList{u"probe"_s, u"--format"_s, format} + more);
    }
    static void checkShape(const QJsonArray &results, const QStringList &urls)
    {
        QCOMPARE(results.size(), urls.size());
        for (qsizetype i = 0; i < urls.size(); ++i) {
            const QJsonObject result = results.at(i).toObject();
            QCOMPARE(result.value("url"_L1).toString().section(u'?', 0, 0), urls.at(i).section(u'?', 0, 0));
            for (const char *key : {"url", "startedAt", "hops", "error", "diagnosis"})
                QVERIFY2(result.contains(QLatin1StringView(key)), key);
            const QJsonObject diagnosis = result.value("diagnosis"_L1).toObject();
            for (const char *key : {"entry", "alternatives", "title", "explanation", "responsible", "retry", "say",
                                    "confidence", "madeBy", "role", "evidence", "findings", "nextSteps"})
                QVERIFY2(diagnosis.contains(QLatin1StringView(key)), key);
        }
        QCOMPARE(results.last().toObject().value("error"_L1).toObject().value("kind"_L1).toString(),
                 u"connection-refused"_s);
        QCOMPARE(results.at(2).toObject().value("hops"_L1).toArray().size(), 3);
    }

private slots:
    void initTestCase() { QVERIFY(m_server.listen()); }

    void jsonIsOneArrayInOrder()
    {
        const QStringList urls = mixed();
        const CliRun run = probe(u"json"_s, urls);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(run.out, &error);
        QVERIFY2(document.isArray(), qPrintable(error.errorString()));
        checkShape(document.array(), urls);
    }

    void ndjsonIsOneLineEach()
    {
        const QStringList urls = mixed();
        const CliRun run = probe(u"ndjson"_s, QStringList{u"--concurrency"_s, u"1"_s} + urls);
        QCOMPARE(run.out.count('\n'), urls.size());
        checkShape(linesOf(run.out), urls);
    }

    void csvHasTheSameColumnsInEachRow()
    {
        const CliRun run = probe(u"csv"_s, mixed());
        const QList<QStringList> rows = readCsv(QString::fromUtf8(run.out));
        QCOMPARE(rows.size(), 5);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.first().size());
        QVERIFY(rows[1].contains(u"200"_s) && rows[2].contains(u"404"_s));
    }

    void harHoldsEveryHop()
    {
        const QJsonObject log =
            QJsonDocument::fromJson(probe(u"har"_s, mixed()).out).object().value("log"_L1).toObject();
        QCOMPARE(log.value("version"_L1).toString(), u"1.2"_s);
        QVERIFY(log.value("creator"_L1).toObject().contains("version"_L1));
        const QJsonArray entries = log.value("entries"_L1).toArray();
        QCOMPARE(entries.size(), 6);
        for (const QJsonValue &entry : entries) {
            for (const char *key : {"startedDateTime", "time", "request", "response", "cache", "timings"})
                QVERIFY2(entry.toObject().contains(QLatin1StringView(key)), key);
        }
    }

    void htmlIsWellFormedAndHarmless()
    {
        QString html = QString::fromUtf8(probe(u"html"_s, mixed()).out);
        QVERIFY(html.startsWith("<!DOCTYPE html>"_L1));
        QVERIFY(!html.contains("<script"_L1));
        QVERIFY(html.contains("&lt;script&gt;"_L1));
        html.replace(QRegularExpression(u"<(meta|br|hr|img|col)\\b([^>]*)>"_s), u"<\\1\\2/>"_s);
        QXmlStreamReader reader(html);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(),
                 qPrintable(reader.errorString() + u" in line "_s + QString::number(reader.lineNumber())));
    }

    void textKeepsToItsWidthWithoutColours_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << u"text"_s;
        QTest::newRow("markdown") << u"markdown"_s;
    }
    void textKeepsToItsWidthWithoutColours()
    {
        QFETCH(QString, format);
        const CliRun run = probe(format, {at(u"/404"_s), at(u"/503?vendor=varnish"_s)});
        QVERIFY(!run.out.contains('\x1b') && run.out.contains("404") && run.out.contains("Varnish"));
        const QStringList lines = QString::fromUtf8(run.out).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(format != "text"_L1 || line.size() <= 80 || line.contains("http"_L1), qPrintable(line));
    }

    void listsComeFromFilesAndStandardInput()
    {
        const QByteArray list =
            QString(u"# a comment\n\n"_s + at(u"/200"_s) + u"\r\n  "_s + at(u"/404"_s) + u"  \n"_s + at(u"/204"_s))
                .toUtf8();
        const CliRun piped = runCli({u"probe"_s, u"--from"_s, u"-"_s, u"--format"_s, u"csv"_s}, list);
        QCOMPARE(piped.exitCode, 1);
        QCOMPARE(readCsv(QString::fromUtf8(piped.out)).size(), 4);
        RealServer folder; // for its temporary folder alone
        folder.write(u"urls"_s, list);
        const CliRun read =
            runCli({u"probe"_s, at(u"/500"_s), u"--from"_s, folder.path(u"urls"_s), u"--format"_s, u"ndjson"_s});
        QCOMPARE(linesOf(read.out).size(), 4);
        QCOMPARE(runCli({u"probe"_s, u"--from"_s, u"-"_s, u"--format"_s, u"json"_s}, "\n# none\n").out.trimmed(),
                 QByteArray("[]"));
    }

    void aSlowListHoldsUpNothing()
    {
        CliProgram program;
        program.launch({u"probe"_s, u"--from"_s, u"-"_s, u"--format"_s, u"ndjson"_s});
        // The second address has come half.
        program.write(QString(at(u"/404?first"_s) + u"\n  "_s + at(u"/200?sec"_s)).toUtf8());
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 20000);
        QVERIFY(program.readLine().contains("404"));
        program.write(QString(u"ond\n# end\n"_s).toUtf8());
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 20000);
        QVERIFY(program.readLine().contains("/200?second"));
        program.write(at(u"/204"_s).toUtf8());
        program.closeWriteChannel();
        const CliRun run = program.waitForEnd();
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.out.contains("204"), run.out.constData());
    }

    void anOverlongLineIsOneBadAddress_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {64 * 1024, 200'000, 1'000'000})
            QTest::addRow("%d", length) << length;
    }
    void anOverlongLineIsOneBadAddress()
    {
        QFETCH(const int, length);
        const QByteArray list =
            "# list\n" + at(u"/200?"_s).toUtf8() + QByteArray(length, 'x') + "\r\n" + at(u"/204"_s).toUtf8() + '\n';
        const CliRun run = runCli({u"probe"_s, u"--from"_s, u"-"_s, u"--format"_s, u"json"_s}, list);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.startsWith("statusscope-cli: Line 2 ") && run.err.count('\n') == 1, run.err.constData());
        const QJsonArray results = QJsonDocument::fromJson(run.out).array();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0]["error"_L1]["kind"_L1].toString(), u"invalid-url"_s);
        QVERIFY(results[0]["url"_L1].toString().size() < 300);
        QCOMPARE(results[1]["hops"_L1][0]["status"_L1].toInt(), 204);
    }

    void orderIsKeptOrAsFinished_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *options, const char *order) {
            QTest::newRow(options) << QString::fromLatin1(options).split(u' ') << QString::fromLatin1(order);
        };
        row("--format ndjson", "bca");
        row("--format json", "abc");
        row("--format ndjson --concurrency 1", "abc");
        row("--format ndjson --per-host 1", "abc");
        row("--format ndjson --concurrency 2", "bca");
    }
    void orderIsKeptOrAsFinished()
    {
        QFETCH(QStringList, options);
        const CliRun run = runCli(QStringList{u"probe"_s} + options
                                  + QStringList{at(u"/200?sleep=900&a"_s), at(u"/200?b"_s), at(u"/200?sleep=150&c"_s)});
        const QJsonDocument whole = QJsonDocument::fromJson(run.out);
        const QJsonArray results = whole.isArray() ? whole.array() : linesOf(run.out);
        QString order;
        for (const QJsonValue &result : results)
            order += result.toObject().value("url"_L1).toString().back();
        QTEST(order, "order");
    }

    void secretsAreNeverEchoed_data()
    {
        QTest::addColumn<QStringList>("words");
        CannedServer *refusing =
            new CannedServer({{Step::send("HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n"), Step::close()}}, this);
        const QString proxy = u"http://ana:hushhush@127.0.0.1:%1"_s.arg(refusing->serverPort());
        const QString url = at(u"/401"_s);
        QTest::newRow("proxy, tunnel") << QStringList{u"--proxy"_s, proxy, u"https://www.example/"_s};
        QTest::newRow("proxy, plain") << QStringList{u"--proxy"_s, proxy, url};
        QTest::newRow("proxy of another kind") << QStringList{u"--proxy"_s, u"gopher://ana:hushhush@a.example"_s, url};
        QTest::newRow("proxy that is down")
            << QStringList{u"--proxy"_s, u"http://ana:hushhush@127.0.0.1:%1"_s.arg(freePort()), url};
        QTest::newRow("credentials") << QStringList{u"-u"_s, u"ana:hushhush"_s, url};
        QTest::newRow("in the address") << QStringList{QString(url).replace(u"//"_s, u"//ana:hushhush@"_s)};
        QTest::newRow("in a bad address") << QStringList{u"http://ana:hushhush@"_s};
        QTest::newRow("in an address of another scheme") << QStringList{u"ftp://ana:hushhush@a.example/"_s};
        QTest::newRow("header") << QStringList{u"-H"_s, u"Authorization: Bearer hushhush"_s, url};
        QTest::newRow("cookie") << QStringList{u"-H"_s, u"Cookie: session=hushhush"_s, url};
        QTest::newRow("header gone wrong") << QStringList{u"-H"_s, u"Authorization Bearer hushhush"_s, url};
        auto *setting = new CannedServer(
            {{Step::send("HTTP/1.1 200 OK\r\nSet-Cookie: session=hushhush\r\nContent-Length: 0\r\n\r\n"),
              Step::close()}},
            this);
        QTest::newRow("cookie set") << QStringList{setting->url()};
        QTest::newRow("redirect") << QStringList{at(u"/302?location=http://ana:hushhush@127.0.0.1:1/"_s)};
    }
    void secretsAreNeverEchoed()
    {
        QFETCH(QStringList, words);
        for (const char *format : {"text", "json", "ndjson", "markdown", "html", "har", "csv"}) {
            const CliRun run = probe(QString::fromLatin1(format), words);
            QVERIFY(!run.both().isEmpty());
            for (const QByteArray &secret : {QByteArray("hushhush"), QByteArray("ana:hushhush").toBase64()})
                QVERIFY2(!run.both().remove(words.last()).contains(QString::fromLatin1(secret)),
                         qPrintable(QString::fromLatin1(format) + run.both()));
        }
    }
};

QTEST_GUILESS_MAIN(CliOutputTest)
#include "clioutputtest.moc"
