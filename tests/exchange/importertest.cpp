// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/importer.h"

#include <QDir>
#include <QStringEncoder>
#include <QTemporaryFile>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString answer =
    u"HTTP/1.1 404 Nicht gefunden: Blüten\r\nServer: nginx\r\nContent-Type: text/plain\r\n\r\nweg\r\n"_s;

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class ImporterTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfInput_data();
    void everyKindOfInput();
    void everyEncoding_data();
    void everyEncoding();
    void refusals_data();
    void refusals();
    void filesThatCannotBeReadAreNamedSo();
    void faultsNeverQuoteALine_data();
    void faultsNeverQuoteALine();
    void worstComesFirst();
    void timesAreReadInTheHourThatSummerTimeSkips_data();
    void timesAreReadInTheHourThatSummerTimeSkips();
};

void ImporterTest::everyKindOfInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses"); // of the last answer of each exchange
    QTest::addColumn<QString>("error"); // of the first exchange
    const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &statuses,
                        const QString &error = {}) { QTest::newRow(name) << bytes << statuses << error; };
    row("raw, CRLF", answer.toUtf8(), {404});
    row("raw, LF", answer.toUtf8().replace("\r\n", "\n"), {404});
    row("status line of HTTP/2", "HTTP/2 404 \nserver: x\n\n", {404});
    row("status line alone", "HTTP/1.1 503 Service Unavailable", {503});
    row("curl -i along redirects", "HTTP/1.1 301 Moved\r\nLocation: https://a.example/\r\n\r\nHTTP/2 200 \r\n\r\nhi",
        {200});
    row("an interim answer first", "HTTP/1.1 103 Early Hints\nLink: </a>\n\nHTTP/1.1 500 Oops\n\n", {500});
    row("quoted in a mail", "> HTTP/1.1 502 Bad Gateway\n> Server: nginx\n> \n> <html>", {502});
    row("fenced", "```\nHTTP/1.1 429 Too Many Requests\nRetry-After: 5\n```\n", {429});
    row("indented", "    HTTP/1.1 410 Gone\n    Server: x\n", {410});
    row("curl -v",
        "*   Trying 192.0.2.1:80...\n* Connected to a.example (192.0.2.1) port 80\n> GET /x HTTP/1.1\n> Host: "
        "a.example\n>\n< HTTP/1.1 403 Forbidden\n< Server: x\n<\n* Connection #0 left intact\n",
        {403});
    row("curl -v that failed",
        "* Could not resolve host: nosuch.example\n* Closing connection 0\ncurl: (6) Could not "
        "resolve host: nosuch.example\n",
        {}, u"dns-not-found"_s);
    row("curl's last line alone", "curl: (28) Connection timed out after 5001 milliseconds", {},
        u"connection-timeout"_s);
    row("curl --trace-ascii",
        "=> Send header, 20 bytes (0x14)\n0000: GET /x HTTP/1.1\n<= Recv header, 90 bytes (0x5a)\n0000: HTTP/1.1 502 "
        "Bad "
        "Gateway\n<= Recv data, 5 bytes (0x5)\n0000: hello\n== Info: Connection #0 to host a.example left intact\n",
        {502});
    row("wget along a redirect",
        "--2026-11-20 11:41:07--  http://a.example/\nHTTP request sent, awaiting response... \n  HTTP/1.1 302 Found\n"
        "  Location: https://a.example/\nLocation: https://a.example/ [following]\n--2026-11-20 11:41:07--  "
        "https://a.example/\nHTTP request sent, awaiting response... 404 Not Found\n",
        {404});
    row("wget that failed", "Connecting to a.example (a.example)|192.0.2.1|:80... failed: Connection refused.", {},
        u"connection-refused"_s);
    row("quoted twice, with words around it", "Bob wrote:\n>> HTTP/1.1 502 Bad Gateway\n>> Server: x\n\nBye\n", {502});
    row("numbered", "9: HTTP/1.1 410 Gone\n10: Server: x\n", {410});
    row("a browser's list", ":status: 404\nserver: x\n", {404});
    row("HAProxy's log",
        "Aug 12 09:41:07 lb haproxy[1]: 192.0.2.7:5000 [12/Aug/2025:09:41:07.123] fe be/s 0/0/1/-1/12 502 212 - - SH-- "
        "1/1/1/1/0 0/0 \"GET /x HTTP/1.1\"",
        {502});
    row("Envoy's log", R"([2025-08-12T09:41:07.123Z] "GET /x HTTP/1.1" 503 UF,URX 0 91 10 - "-" "curl/8" "-" "a" "b")",
        {503});
    row("squid's log",
        "1754991667.123 60 192.0.2.7 TCP_MISS/503 39 GET http://a.example/ - HIER_DIRECT/192.0.2.1 text/html", {503});
    row("HAR",
        R"({"log":{"version":"1.2","entries":[{"request":{"method":"GET","url":"https://a.example/"},)"
        R"("response":{"status":404,"statusText":"","headers":[],"content":{}}}]}})",
        {404});
    const auto harOf = [](const QByteArray &url, const QByteArray &response, const QByteArray &more) -> QByteArray {
        return R"({"log":{"version":"1.2","entries":[{"request":{"method":"GET","url":")" + url + R"("},"response":{)"
            + response + R"(,"headers":[],"content":{}})" + more + "}]}}";
    };
    row("HAR of Chromium without an answer",
        harOf("https://a.example/", R"("status":0,"_error":"net::ERR_CONNECTION_REFUSED")", ""), {},
        u"connection-refused"_s);
    row("own HAR without an answer",
        harOf("https://a.example/", R"("status":0)", R"(,"_error":"tls-self-signed","_errorDetail":"itself")"), {},
        u"tls-self-signed"_s);
    row("own HAR with an error behind the answer",
        harOf("https://a.example/", R"("status":302)", R"(,"_error":"redirect-loop")"), {302}, u"redirect-loop"_s);
    row("own HAR of no address", harOf("ftp://a.example/", R"("status":0)", R"(,"_error":"unsupported-scheme")"), {},
        u"unsupported-scheme"_s);
    row("HAR with a server's words", harOf("https://a.example/", R"("status":200,"statusText":"cancelled")", ""),
        {200});
    row("HAR with half a status", harOf("https://a.example/", R"("status":404.7)", ""), {-1}, u"malformed-response"_s);
    row("nginx's log", R"(192.0.2.7 - - [20/Nov/2026:09:12:44 +0000] "GET /x HTTP/1.1" 502 157 "-" "Mozilla/5.0")",
        {502});
    row("Heroku's router",
        "2026-11-20T09:12:44.000000+00:00 heroku[router]: at=error code=H12 desc=\"Request timeout\" "
        "method=GET path=\"/\" host=a.example dyno=web.1 connect=1ms service=30000ms status=503 bytes=0",
        {503});
    row("IIS' log",
        "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) "
        "sc-status sc-substatus sc-win32-status time-taken\n2026-11-20 09:12:44 10.0.0.1 GET /x - 443 - "
        "192.0.2.7 Mozilla 404 13 0 15\n",
        {404});
    row("AWS' log",
        "https 2026-11-20T09:12:44.000000Z app/shop/50dc6c495c0c9188 192.0.2.7:2817 10.0.0.1:80 0.086 0.048 "
        "0.037 502 - 34 366 \"GET https://a.example:443/ HTTP/1.1\" \"curl/8\" TLS_AES_128_GCM_SHA256 TLSv1.3 "
        "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/t/73e2d6bc24d8a067 \"Root=1-5833\" "
        "\"a.example\" \"-\" 0 2026-11-20T09:12:44.000000Z \"forward\" \"-\" \"-\" \"10.0.0.1:80\" \"-\" \"-\" "
        "\"-\"",
        {502});
}

void ImporterTest::everyKindOfInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    QFETCH(QString, error);
    const ImportResult result = importText(bytes);
    QVERIFY(!result.refusal);
    QVERIFY(!result.exchanges.isEmpty());
    QList<int> seen;
    for (const Exchange &exchange : result.exchanges) {
        QCOMPARE(exchange.source, ExchangeSource::Saved);
        if (exchange.last())
            seen.append(exchange.last()->status);
    }
    QCOMPARE(seen, statuses);
    const std::optional<Failure> &failure = result.exchanges.first().error;
    QCOMPARE(failure ? QString(toWord(failure->kind)) : QString(), error);
}

void ImporterTest::everyEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    using enum QStringConverter::Encoding;
    QTest::newRow("UTF-8") << answer.toUtf8();
    QTest::newRow("UTF-8 with a mark") << encoded(answer, Utf8, true);
    QTest::newRow("UTF-16, little end first, with a mark") << encoded(answer, Utf16LE, true);
    QTest::newRow("UTF-16, big end first, with a mark") << encoded(answer, Utf16BE, true);
    QTest::newRow("UTF-16, little end first") << encoded(answer, Utf16LE, false);
    QTest::newRow("UTF-16, big end first") << encoded(answer, Utf16BE, false);
    QTest::newRow("Latin-1") << answer.toLatin1();
    QTest::newRow("old Macintosh line ends") << answer.toUtf8().replace("\r\n", "\r");
    QTest::newRow("blank lines first") << "\n\r\n" + answer.toUtf8();
}

void ImporterTest::everyEncoding()
{
    QFETCH(QByteArray, bytes);
    const ImportResult result = importText(bytes);
    QCOMPARE(result.exchanges.size(), 1);
    const Hop &hop = *result.exchanges.first().last();
    QCOMPARE(hop.status, 404);
    QCOMPARE(displayText(hop.reason), u"Nicht gefunden: Blüten"_s);
    QCOMPARE(hop.header("server"), QByteArray("nginx"));
    QCOMPARE(hop.body.trimmed(), QByteArray("weg"));
}

void ImporterTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<RefusalKind>("kind");
    QTest::newRow("nothing") << QByteArray() << RefusalKind::Empty;
    QTest::newRow("white space") << QByteArray(" \r\n\t") << RefusalKind::Empty;
    QTest::newRow("a mark alone") << QByteArray("\xef\xbb\xbf") << RefusalKind::Empty;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18) << RefusalKind::Binary;
    QTest::newRow("a request alone") << QByteArray("GET / HTTP/1.1\r\nHost: a.example\r\n\r\n")
                                     << RefusalKind::RequestOnly;
    QTest::newRow("half a HAR") << QByteArray(R"({"log":{"version":"1.2","entries":[{"request")")
                                << RefusalKind::HarDamaged;
    QTest::newRow("an empty HAR") << QByteArray(R"({"log":{"version":"1.2","entries":[]}})") << RefusalKind::HarEmpty;
    QTest::newRow("too large") << QByteArray(maxImportBytes + 1, 'x') << RefusalKind::TooLarge;
    QTest::newRow("a book") << QByteArray(300 * 1024, 'x') << RefusalKind::NotRecognised;
}

void ImporterTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(RefusalKind, kind);
    const ImportResult result = importText(bytes);
    QVERIFY(result.refusal);
    QCOMPARE(int(result.refusal->kind), int(kind));
    QVERIFY(result.exchanges.isEmpty() && result.text.isEmpty());
}

void ImporterTest::filesThatCannotBeReadAreNamedSo()
{
    QFile missing(u"/no/such/file"_s);
    QFile folder(QDir::tempPath());
    for (QFile *file : {&missing, &folder}) {
        const ImportResult result = importFile(*file);
        QVERIFY(result.refusal);
        QCOMPARE(int(result.refusal->kind), int(RefusalKind::Unreadable));
        QVERIFY(!result.refusal->detail.isEmpty());
    }
    QTemporaryFile saved;
    QVERIFY(saved.open());
    saved.write(answer.toUtf8());
    saved.close();
    QFile good(saved.fileName());
    QCOMPARE(importFile(good).exchanges.size(), 1);
}

// It may be the rest of a cookie or of credentials.
void ImporterTest::faultsNeverQuoteALine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("fault");
    QTest::newRow("folded") << QByteArray("Set-Cookie: sid=\r\n s3cr3t; Path=/")
                            << u"The field “Set-Cookie” is folded over several lines, which is obsolete."_s;
    QTest::newRow("folded at the start") << QByteArray(" s3cr3t") << u"The first field line begins with white space."_s;
    QTest::newRow("no colon") << QByteArray("Set-Cookie s3cr3t") << u"A field line has no colon."_s;
}

void ImporterTest::faultsNeverQuoteALine()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, fault);
    const ImportResult result = importText("HTTP/1.1 200 OK\r\n" + line + "\r\nServer: x\r\n\r\n");
    QCOMPARE(result.exchanges.size(), 1);
    QCOMPARE(result.exchanges.first().last()->faults, QStringList{fault});
}

void ImporterTest::worstComesFirst()
{
    const auto entry = [](int status) -> QByteArray {
        return R"({"request":{"method":"GET","url":"https://a.example/"},"response":{"status":)"
            + QByteArray::number(status) + R"(,"headers":[],"content":{}}})";
    };
    const ImportResult result = importText(R"({"log":{"version":"1.2","entries":[)" + entry(200) + ',' + entry(404)
                                           + ',' + entry(503) + ',' + entry(304) + "]}}");
    QList<int> seen;
    for (const Exchange &exchange : result.exchanges)
        seen.append(exchange.last()->status);
    QCOMPARE(seen, (QList<int>{503, 404, 304, 200}));
}

void ImporterTest::timesAreReadInTheHourThatSummerTimeSkips_data()
{
    QTest::addColumn<QString>("date"); // local times of Berlin, where this test runs too
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QTime>("utc");
    QTest::newRow("UTC") << u"28/Mar/2027:02:30:00"_s << u"+0000"_s << QTime(2, 30);
    QTest::newRow("New York") << u"28/Mar/2027:02:30:00"_s << u"-0400"_s << QTime(6, 30);
    QTest::newRow("Kolkata") << u"28/Mar/2027:08:00:00"_s << u"+0530"_s << QTime(2, 30);
    QTest::newRow("the hour before") << u"28/Mar/2027:01:59:59"_s << u"+0000"_s << QTime(1, 59, 59);
}

void ImporterTest::timesAreReadInTheHourThatSummerTimeSkips()
{
    QFETCH(const QString, date);
    QFETCH(const QString, zone);
    QFETCH(const QTime, utc);
    const ImportResult log = importText(
        QString(u"192.0.2.1 - - ["_s + date + u' ' + zone + u"] \"GET / HTTP/1.1\" 404 12 \"-\" \"-\"\n"_s).toUtf8());
    QCOMPARE(log.exchanges.size(), 1);
    QCOMPARE(log.exchanges.first().startedAt, QDateTime(QDate(2027, 3, 28), utc, Qt::UTC));
    const ImportResult curl =
        importText("*   Trying 192.0.2.1:443...\n* Server certificate:\n*  subject: CN=a.example\n"
                   "*  expire date: Mar 28 02:30:00 2027 GMT\n< HTTP/1.1 404 Not Found\n<\n");
    QCOMPARE(curl.exchanges.size(), 1);
    QCOMPARE(curl.exchanges.first().hops.first().tls->chain.first().notAfter,
             QDateTime(QDate(2027, 3, 28), QTime(2, 30), Qt::UTC));
}

QTEST_GUILESS_MAIN(ImporterTest)
#include "importertest.moc"
