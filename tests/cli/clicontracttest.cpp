// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/cliprogram.h"
#include "practice/practiceserver.h"
#include "registry/builtinregistry.h"
#include "support/cannedserver.h"
#include "support/realserver.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Exit codes, help and complaints: what scripts rely on.
class CliContractTest final : public QObject
{
    Q_OBJECT

private:
    LoadedRegistry m_loaded = loadBuiltInRegistry();
    PracticeServer m_server{m_loaded.registry};
    QTemporaryDir m_folder;
    const QString m_closed = u"http://127.0.0.1:%1/"_s.arg(freePort());

    // "/404" stands for that address on the practice server, "CLOSED" for a port nobody listens on, "JUNK" for a file.
    QStringList filledIn(const QStringList &words) const
    {
        QStringList arguments;
        for (QString word : words) {
            if (word.startsWith(u'/'))
                word.prepend(m_server.url());
            word.replace(u"JUNK"_s, QCoreApplication::applicationFilePath()).replace(u"FOLDER"_s, m_folder.path());
            arguments.append(word.replace(u"SERVER"_s, m_server.url()).replace(u"CLOSED"_s, m_closed));
        }
        return arguments;
    }

private slots:
    void initTestCase() { QVERIFY(m_server.listen()); }

    void answersDecideTheExitCode_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *words, int exitCode) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ') << exitCode;
        };
        for (const char *words : {"probe /200", "probe /204", "probe /304", "probe /103", "probe /302?location=/200",
                                  "probe /redirect/3", "probe --no-follow /301", "probe /200 /204"})
            row(words, 0);
        for (const char *words : {"probe /404", "probe /500", "probe /600", "probe /999", "probe /099", "probe /000",
                                  "probe /200 /404", "probe /404 /200", "probe /302?location=/404"})
            row(words, 1);
        for (const char *words :
             {"probe CLOSED", "probe /loop", "probe /empty", "probe /reset", "probe /garbage", "probe ftp://a.example/",
              "probe http://", "probe /404 CLOSED", "probe CLOSED /404 /200", "probe /302?location=CLOSED",
              "probe --max-redirects 2 /redirect/3", "probe --timeout 0.3 /200?sleep=60000",
              "probe http://no-such-name.invalid/", "probe /302?location=javascript:alert(1)"})
            row(words, 3);
    }
    void answersDecideTheExitCode()
    {
        QFETCH(QStringList, words);
        const CliRun run = runCli(filledIn(words));
        QTEST(run.exitCode, "exitCode");
        QVERIFY(!run.out.isEmpty());
        QVERIFY2(run.err.isEmpty(), run.err.constData());
    }

    void savedAnswersDecideTheExitCode_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *name, const char *input, int exitCode) {
            QTest::newRow(name) << QByteArray(input) << exitCode;
        };
        row("good answer", "HTTP/1.1 200 OK\r\n\r\nok", 0);
        row("error answer", "HTTP/1.1 404 Not Found\r\n\r\nno", 1);
        row("bare code", "404", 1);
        row("finer code", "H12", 1);
        row("beyond the classes", "HTTP/1.1 799 Odd\r\n\r\n", 1);
        row("no answer", "* Could not resolve host: a.example\ncurl: (6) Could not resolve host: a.example\n", 3);
        row("browser's name of a failure", "ERR_NAME_NOT_RESOLVED", 3);
        row("junk", "the quick brown fox", 2);
        row("nothing", "", 2);
        row("binary", "\x7f\x45\x4c\x46\x02\x01", 2);
    }
    void savedAnswersDecideTheExitCode()
    {
        QFETCH(QByteArray, input);
        const CliRun run = runCli({u"explain"_s}, input);
        QTEST(run.exitCode, "exitCode");
        QCOMPARE(run.out.isEmpty(), run.exitCode == 2);
        QCOMPARE(run.err.isEmpty(), run.exitCode != 2);
    }

    void wrongUseNamesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *words, const char *named) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ') << QString::fromLatin1(named);
        };
        QTest::newRow("no verb") << QStringList{} << u"verb"_s;
        row("prob /200", "prob");
        row("probe", "address");
        row("probe --no-such /200", "no-such");
        row("probe -X", "X");
        row("probe -X G,T /200", "-X");
        row("probe -H nonsense /200", "-H");
        row("probe -H Transfer-Encoding:gzip -d a /200", "is chunked");
        row("probe -H Transfer-Encoding:chunked -H transfer-encoding:chunked -d a /200", "once");
        row("probe -H Transfer-Encoding:chunked -H Content-Length:1 -d a /200", "exclude each other");
        row("probe -d @/no/such/file /200", "/no/such/file");
        row("probe --timeout never /200", "--timeout");
        row("probe --timeout 0 /200", "--timeout");
        row("probe --timeout nan /200", "--timeout");
        row("probe --timeout 99999999 /200", "86400");
        row("probe --proxy ftp://x /200", "--proxy");
        row("probe --proxy https://x:1 /200", "--proxy");
        row("probe --proxy http://h:99999 /200", "--proxy");
        row("probe --from a --from b", "--from");
        row("probe --max-redirects -1 /200", "max-redirects");
        row("probe --max-body many /200", "--max-body");
        row("probe --resolve a.example /200", "--resolve");
        row("probe --resolve a.example:80:nowhere /200", "--resolve");
        row("probe --resolve a@b:80:127.0.0.1 /200", "--resolve");
        row("probe --resolve [::1:80:127.0.0.1 /200", "--resolve");
        row("probe --resolve [::1]:127.0.0.1 /200", "--resolve");
        row("probe -4 -6 /200", "-4");
        row("probe --http1.1 --http2 /200", "--http2");
        row("probe --all-addresses -x http://127.0.0.1:1 /200", "leave one");
        row("probe --cacert /no/such/file /200", "/no/such/file");
        row("probe --cacert= /200", "There is no file");
        row("probe --resolve x:80:127.0.0.1 -x http://127.0.0.1:1 /200", "leave one");
        row("probe --cacert JUNK /200", "no certificate");
        row("probe --cacert FOLDER /200", "no certificate");
        row("probe --from /no/such/list", "/no/such/list");
        row("probe --concurrency 0 /200", "--concurrency");
        row("probe --per-host 1001 /200", "--per-host");
        row("probe --format yaml /200", "yaml");
        row("list --class 6", "--class");
        row("list --vendor nobody", "nobody");
        row("list --status odd", "odd");
        row("list --kind odd", "odd");
        row("list --format html", "html");
        row("list 404", "404");
        row("show", "code");
        row("show 404 405", "code");
        row("show nonsense", "nonsense");
        row("show 404 --format csv", "csv");
        row("explain /no/such/file", "/no/such/file");
        row("explain / /", "one file");
        row("explain --format pdf", "pdf");
        row("serve --port 70000", "--port");
        row("serve now", "now");
    }
    void wrongUseNamesWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const int before = m_server.requests();
        const CliRun run = runCli(words.value(0) == "explain"_L1 ? words : filledIn(words));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(QString::fromUtf8(run.err).contains(named), run.err.constData());
        QVERIFY(run.err.startsWith("statusscope-cli: "));
        QVERIFY2(run.out.isEmpty(), run.out.constData());
        QCOMPARE(m_server.requests(), before);
    }

    void requestsAreSentAsAsked_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("sent");
        const auto row = [](const char *name, const QStringList &words, const char *sent) {
            QTest::newRow(name) << words << QByteArray(sent);
        };
        row("content in pieces", {u"-d"_s, u"a=1"_s, u"-d"_s, u"b=2"_s}, "\r\nContent-Length: 7\r\n");
        row("content joined", {u"-d"_s, u"a=1"_s, u"-d"_s, u"b=2"_s}, "\r\n\r\na=1&b=2");
        row("a field without a value", {u"-H"_s, u"X-Empty;"_s}, "\r\nX-Empty: \r\n");
        row("a default taken away", {u"-H"_s, u"Accept:"_s}, "\r\nAccept-Encoding: identity\r\n\r\n");
    }
    void requestsAreSentAsAsked()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, sent);
        CannedServer server({{Step::send("HTTP/1.1 204 No Content\r\n\r\n"), Step::close()}});
        QCOMPARE(runCli(QStringList{u"probe"_s} + words + QStringList{server.url()}).exitCode, 0);
        const QByteArray request = server.requests().value(0);
        QVERIFY2(request.contains(sent), request.constData());
        QCOMPARE(request.contains("\r\nAccept: "), !words.contains(u"Accept:"_s));
    }

    void namesAreResolvedAsGiven_data()
    {
        QTest::addColumn<QString>("rule"); // of the host
        QTest::addColumn<QString>("host");
        QTest::newRow("in other letters") << u"A.Example"_s << u"a.example"_s;
        QTest::newRow("any") << u"*"_s << u"a.example"_s;
        QTest::newRow("international") << u"bücher.example"_s << u"bücher.example"_s;
        QTest::newRow("an address") << u"192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("an address with colons") << u"[2001:db8::1]"_s << u"[2001:DB8:0::1]"_s;
        QTest::newRow("as it travels") << u"xn--bcher-kva.example"_s << u"bücher.example"_s;
    }
    void namesAreResolvedAsGiven()
    {
        QFETCH(QString, rule);
        QFETCH(QString, host);
        CannedServer server({{Step::send("HTTP/1.1 204 No Content\r\n\r\n"), Step::close()}});
        const QString port = QString::number(server.serverPort());
        const CliRun run = runCli({u"probe"_s, u"--resolve"_s, rule % u':' % port % u":127.0.0.1"_s,
                                   u"http://"_s % host % u':' % port % u'/'});
        QVERIFY2(run.exitCode == 0, qPrintable(run.both()));
        QCOMPARE(server.connections(), 1);
    }

    // All phases of all its hops are shown; a list goes over connections that are kept.
    void aloneAnAddressConnectsForEveryHop()
    {
        const QStringList words{u"probe"_s, u"--concurrency"_s, u"1"_s, u"--format"_s, u"json"_s, u"/redirect/1"_s};
        QVERIFY(!runCli(filledIn(words)).out.contains("reusedConnection"));
        QVERIFY(runCli(filledIn(words + QStringList{u"/200"_s})).out.contains("reusedConnection"));
    }

    void everyVerbHelps_data()
    {
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *verb, const char *options) {
            QTest::newRow(verb) << QString::fromLatin1(options).split(u' ');
        };
        row("list", "--class --vendor --status --kind --search --format");
        row("show", "CODE|ID --format");
        row("probe",
            "URL -X -H -d --user-agent -u --no-follow --max-redirects --timeout --max-body --proxy --resolve -4 "
            "-6 --cacert --insecure --from --concurrency --per-host --all-addresses --http1.1 --http2 --format");
        row("explain", "FILE --format");
        row("serve", "--port");
    }
    void everyVerbHelps()
    {
        QFETCH(QStringList, options);
        const QString verb = QString::fromLatin1(QTest::currentDataTag());
        const CliRun run = runCli({verb, u"-h"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.isEmpty());
        QVERIFY2(run.out.startsWith(QString(u"Usage: statusscope-cli " + verb).toUtf8()), run.out.constData());
        for (const QString &option : options + QStringList{u"--registry"_s})
            QVERIFY2(run.out.contains(option.toUtf8()), qPrintable(option));
        QCOMPARE(runCli({verb, u"--help"_s}).out, run.out);
    }

    void theProgramTellsItsVersionAndVerbs()
    {
        QCOMPARE(runCli({u"--version"_s}).out, QByteArray("statusscope-cli " STATUSSCOPE_VERSION "\n"));
        const CliRun help = runCli({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const char *verb : {"list", "show", "probe", "explain", "serve"})
            QVERIFY(help.out.contains(verb));
    }

    void theListingsAreFine_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const char *words : {"list", "list --class 4", "list --vendor nginx", "list --kind failure",
                                  "list --search captcha --format ndjson", "show 404", "show iis-404.13",
                                  "show 404 --format markdown", "show H12 --format json"})
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    }
    void theListingsAreFine()
    {
        QFETCH(QStringList, words);
        const CliRun run = runCli(words);
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.isEmpty() && !run.out.isEmpty() && run.out.endsWith('\n'));
    }

    void serveStaysOnLoopback()
    {
        CliProgram program;
        program.launch({u"serve"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 10000);
        const QByteArray line = program.readLine();
        QVERIFY2(line.startsWith("http://127.0.0.1:") && line.endsWith('\n'), line.constData());
        const auto port = static_cast<quint16>(line.trimmed().split(':').last().toInt());
        QCOMPARE(runCli({u"probe"_s, QString::fromLatin1(line.trimmed()) + u"/404"_s}).exitCode, 1);
        const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
        for (const QHostAddress &address : addresses) {
            QTcpSocket socket;
            if (address.isLoopback())
                continue;
            socket.connectToHost(address, port);
            QVERIFY2(!socket.waitForConnected(2000), qPrintable(address.toString()));
        }
        const CliRun second = runCli({u"serve"_s, u"--port"_s, QString::number(port)});
        QCOMPARE(second.exitCode, 2);
        QVERIFY(second.err.contains("port"));
    }
};

QTEST_GUILESS_MAIN(CliContractTest)
#include "clicontracttest.moc"
