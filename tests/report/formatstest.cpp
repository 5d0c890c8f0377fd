// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/importer.h"
#include "report/markdownreport.h"
#include "report/redactor.h"
#include "report/render.h"
#include "support/sampleregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// An answer that tries to get out of every format, and that holds secrets.
Explained hostileResult()
{
    Hop hop;
    hop.url = u"https://shop.example/a%20b?token=hush&q=<script>alert(1)</script>"_s;
    hop.httpVersion = "1.1";
    hop.status = 502;
    hop.statusText = "502";
    hop.reason = "Bad <b>Gateway</b>, \"quoted\"";
    hop.headers = {{"Server", "</script><img src=x onerror=alert(1)>"},
                   {"Set-Cookie", "sid=hush; Path=/; HttpOnly; Secure"},
                   {"X-Odd", "=cmd|' /C calc'!A1 \x1b[31m| `code` [link](javascript:x)"},
                   {"Content-Type", "text/html; charset=utf-8"}};
    hop.sent = "GET /a HTTP/1.1\r\nHost: shop.example\r\nCookie: a=hush; b=hush\r\nAuthorization: Bearer hush\r\n\r\n";
    hop.body = "<h1>Oops</h1>";
    hop.bodyBytes = hop.body.size();
    hop.timings = {14.5, 11.0, 7.0, 23.0, 1.0, 56.5};
    hop.remoteAddress = u"192.0.2.1"_s;
    Explained result;
    result.exchange.url = hop.url;
    result.exchange.startedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    result.exchange.hops = {hop};
    result.diagnosis.entry = u"ietf-502"_s;
    result.diagnosis.title = u"Bad Gateway"_s;
    result.diagnosis.explanation =
        u"The entrance of the site got no usable answer from the server behind it, and that has gone on for as long as anybody cares to remember."_s;
    result.diagnosis.say = u"The site has a problem."_s;
    result.diagnosis.evidence = {{u"header:server"_s, u"Server: </script><img src=x onerror=alert(1)>"_s, {}}};
    result.diagnosis.findings = {{u"gateway-made"_s, Severity::Info, u"Not by the site <i>itself</i>."_s, 0}};
    result.diagnosis.nextSteps = {u"Ask the host, quoting “[here](https://evil.example/)” and “`x`”."_s,
                                  u"See https://joe:hush@host/"_s, Step::fromMarkdown(u"Run `a -b <c>` & see"_s)};
    result.diagnosis.quotes = {{u"X-Request-Id"_s, u"a?token=hush"_s, {}}};
    result.diagnosis.actNote = u"With Bearer hush-hush."_s;
    return result;
}

} // namespace

class FormatsTest final : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreLeftOutUnlessWanted_data();
    void secretsAreLeftOutUnlessWanted();
    void textFitsATerminal();
    void colourOnlyWhereWanted();
    void jsonAndNdjsonHoldTheSame();
    void markdownHoldsNoForeignMarkup();
    void markdownKeepsTextAsItIs_data();
    void markdownKeepsTextAsItIs();
    void stepsStayAsTheyAre();
    void commandsOfStepsAreSetApart();
    void htmlIsOneFileWithoutScript();
    void htmlTellsItsLanguage_data();
    void htmlTellsItsLanguage();
    void harFollowsTheFormat();
    void harKnowsNumbersOnly();
    void harBringsEveryFailureBack_data();
    void harBringsEveryFailureBack();
    void csvHasOneRecordEach();
    void everyReaderIsTold_data();
    void everyReaderIsTold();

private:
    QByteArray rendered(ReportFormat format, bool showSecrets = false, bool colour = false) const
    {
        const Redactor redactor(m_registry, showSecrets);
        const auto results = redactedFor(format, QList{hostileResult(), hostileResult()}, redactor);
        return renderResults(results, format, {m_registry, colour});
    }

    Registry m_registry = sampleRegistry();
};

void FormatsTest::secretsAreLeftOutUnlessWanted_data()
{
    QTest::addColumn<int>("format");
    const QStringList words = reportFormatWords();
    QCOMPARE(words.size(), 7);
    for (int i = 0; i < words.size(); ++i)
        QTest::newRow(qPrintable(words[i])) << i;
}

void FormatsTest::secretsAreLeftOutUnlessWanted()
{
    QFETCH(int, format);
    QVERIFY(!rendered(ReportFormat(format)).contains("hush"));
    QVERIFY(rendered(ReportFormat(format), true).contains("hush"));
    QVERIFY(rendered(ReportFormat(format)).endsWith('\n'));
}

void FormatsTest::textFitsATerminal()
{
    const QString text = QString::fromUtf8(rendered(ReportFormat::Text));
    QVERIFY2(text.section(u'\n', 0, 2).contains(u"502"), qPrintable(text.section(u'\n', 0, 2)));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 80 || !line.trimmed().contains(u' '), qPrintable(line));
    QVERIFY(!text.contains(u'\x1b'));
}

void FormatsTest::colourOnlyWhereWanted()
{
    const QByteArray coloured = rendered(ReportFormat::Text, false, true);
    QVERIFY(coloured.contains("\x1b["));
    // Ours are well formed; the server's escape character is not among them.
    QString plain = QString::fromUtf8(coloured);
    plain.remove(QRegularExpression(u"\\x1b\\[[0-9;]*m"_s));
    QVERIFY(!plain.contains(u'\x1b'));
    QCOMPARE(plain.toUtf8(), rendered(ReportFormat::Text));
}

void FormatsTest::jsonAndNdjsonHoldTheSame()
{
    const QJsonArray array = QJsonDocument::fromJson(rendered(ReportFormat::Json)).array();
    QCOMPARE(array.size(), 2);
    QList<QByteArray> lines = rendered(ReportFormat::Ndjson).split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QCOMPARE(lines.size(), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(QJsonDocument::fromJson(lines[i]).object(), array[i].toObject());
}

void FormatsTest::markdownHoldsNoForeignMarkup()
{
    const QString markdown = QString::fromUtf8(rendered(ReportFormat::Markdown));
    QVERIFY(markdown.contains(u"502"));
    // Raw HTML may stand in code alone, or with a backslash.
    QString outside = markdown;
    outside.remove(u"\\<"_s);
    outside.remove(u"\\]"_s);
    outside.remove(QRegularExpression(u"(`+)[^`].*?\\1"_s, QRegularExpression::DotMatchesEverythingOption));
    for (const QString &tag : {u"<script"_s, u"<img"_s, u"<i>"_s, u"<b>"_s})
        QVERIFY2(!outside.contains(tag), qPrintable(outside));
    QVERIFY(!outside.contains(u"](javascript:"_s));
}

void FormatsTest::markdownKeepsTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("plain") << u"404 Not Found"_s << u"404 Not Found"_s;
    QTest::newRow("no list") << u"1. first"_s << u"1\\. first"_s;
    QTest::newRow("no list, parenthesis") << u"12) second"_s << u"12\\) second"_s;
    QTest::newRow("no rule") << u"---"_s << u"\\---"_s;
    QTest::newRow("no link") << u"[a](b)"_s << u"\\[a\\]\\(b\\)"_s;
}

void FormatsTest::markdownKeepsTextAsItIs()
{
    QFETCH(QString, text);
    QTEST(markdownText(text), "markdown");
}

// A value in them that looks like the registry's small Markdown is evidence all the same.
void FormatsTest::stepsStayAsTheyAre()
{
    const QString step = hostileResult().diagnosis.nextSteps.first().text();
    QString text = QString::fromUtf8(rendered(ReportFormat::Text));
    QVERIFY2(text.simplified().contains(step), qPrintable(text));
    QVERIFY(rendered(ReportFormat::Html).contains(step.toHtmlEscaped().toUtf8()));
    QVERIFY(rendered(ReportFormat::Markdown).contains(markdownText(step).toUtf8()));
    const QJsonArray array = QJsonDocument::fromJson(rendered(ReportFormat::Json)).array();
    const QJsonObject diagnosis = array[0].toObject().value("diagnosis"_L1).toObject();
    QCOMPARE(diagnosis.value("nextSteps"_L1).toArray().at(0).toString(), step);
}

void FormatsTest::commandsOfStepsAreSetApart()
{
    const QByteArray text = rendered(ReportFormat::Text);
    QVERIFY2(text.contains("3. Run a -b <c> & see\n"), text.constData());
    QVERIFY(rendered(ReportFormat::Html)
                .contains("<li>Run <code><span>a</span> <span>-b</span> <span>&lt;c&gt;</span></code> &amp; see</li>"));
    QVERIFY(rendered(ReportFormat::Markdown).contains("3. Run `a -b <c>` \\& see\n"));
    const QJsonArray array = QJsonDocument::fromJson(rendered(ReportFormat::Json)).array();
    const QJsonObject diagnosis = array[0].toObject().value("diagnosis"_L1).toObject();
    QCOMPARE(diagnosis.value("nextSteps"_L1).toArray().at(2).toString(), u"Run a -b <c> & see"_s);
}

void FormatsTest::htmlIsOneFileWithoutScript()
{
    const QString html = QString::fromUtf8(rendered(ReportFormat::Html));
    QVERIFY(html.startsWith("<!DOCTYPE html>"_L1, Qt::CaseInsensitive));
    for (const QString &forbidden :
         {u"<script"_s, u"<img"_s, u"<link"_s, u"<iframe"_s, u"@import"_s, u"url("_s, u"<i>"_s})
        QVERIFY2(!html.contains(forbidden, Qt::CaseInsensitive), qPrintable(forbidden));
    // Handlers may only stand in escaped text.
    QVERIFY(!html.contains(QRegularExpression(u"<[^>]*\\son\\w+\\s*="_s)));
    QVERIFY(html.contains(u"prefers-color-scheme: dark"_s) || html.contains(u"prefers-color-scheme:dark"_s));
    QVERIFY(html.contains(u"@media print"_s));
    QVERIFY(html.contains(u"charset=\"utf-8\""_s, Qt::CaseInsensitive));
    QVERIFY(html.contains(u"lang=\""_s));
}

// http://www.softwareishard.com/blog/har-12-spec/
void FormatsTest::htmlTellsItsLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QByteArray>("language");
    QTest::newRow("none") << QLocale::c() << QByteArray("en");
    QTest::newRow("German") << QLocale(u"de"_s) << QByteArray("de");
    QTest::newRow("with a region") << QLocale(u"de_AT"_s) << QByteArray("de-AT");
}

void FormatsTest::htmlTellsItsLanguage()
{
    QFETCH(QLocale, locale);
    QFETCH(QByteArray, language);
    const QLocale before;
    QLocale::setDefault(locale);
    const QByteArray html = rendered(ReportFormat::Html);
    QLocale::setDefault(before);
    const QByteArray tag = "<html lang=\"" + language + "\">";
    QVERIFY2(html.contains(tag), html.left(100).constData());
}

void FormatsTest::harFollowsTheFormat()
{
    const QJsonObject log = QJsonDocument::fromJson(rendered(ReportFormat::Har)).object()["log"_L1].toObject();
    QCOMPARE(log["version"_L1].toString(), u"1.2"_s);
    QVERIFY(log["creator"_L1]["name"_L1].isString() && log["creator"_L1]["version"_L1].isString());
    const QJsonArray entries = log["entries"_L1].toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject entry = entries[0].toObject();
    QVERIFY(QDateTime::fromString(entry["startedDateTime"_L1].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(entry["cache"_L1].isObject());
    QCOMPARE(entry["time"_L1].toDouble(), 56.5);
    const QJsonObject timings = entry["timings"_L1].toObject();
    for (const QString &phase : {u"send"_s, u"wait"_s, u"receive"_s})
        QVERIFY2(timings[phase].toDouble(-1) >= 0, qPrintable(phase));
    QCOMPARE(timings["connect"_L1].toDouble(), 18.0); // with TLS
    QCOMPARE(timings["ssl"_L1].toDouble(), 7.0);
    const QJsonObject request = entry["request"_L1].toObject();
    const QJsonObject response = entry["response"_L1].toObject();
    for (const QString &name : {u"method"_s, u"url"_s, u"httpVersion"_s})
        QVERIFY2(request[name].isString(), qPrintable(name));
    for (const QString &name : {u"statusText"_s, u"httpVersion"_s, u"redirectURL"_s})
        QVERIFY2(response[name].isString(), qPrintable(name));
    for (const QString &name : {u"cookies"_s, u"headers"_s})
        QVERIFY2(request[name].isArray() && response[name].isArray(), qPrintable(name));
    for (const QString &name : {u"headersSize"_s, u"bodySize"_s})
        QVERIFY2(request[name].isDouble() && response[name].isDouble(), qPrintable(name));
    QCOMPARE(request["queryString"_L1].toArray().size(), 2);
    QCOMPARE(request["cookies"_L1].toArray().size(), 2);
    const QJsonObject cookie = response["cookies"_L1][0].toObject();
    QCOMPARE(cookie["name"_L1].toString(), u"sid"_s);
    QCOMPARE(cookie["path"_L1].toString(), u"/"_s);
    QVERIFY(cookie["httpOnly"_L1].toBool() && cookie["secure"_L1].toBool());
    QCOMPARE(response["content"_L1]["size"_L1].toInt(), 13);
    QCOMPARE(response["content"_L1]["mimeType"_L1].toString(), u"text/html; charset=utf-8"_s);
}

void FormatsTest::harKnowsNumbersOnly()
{
    Explained result = hostileResult();
    result.exchange.hops[0].status = -1;
    result.exchange.hops[0].statusText = "abc";
    const Redactor redactor(m_registry);
    const QByteArray har =
        renderResults({redactedFor(ReportFormat::Har, result, redactor)}, ReportFormat::Har, {m_registry});
    const QJsonValue response = QJsonDocument::fromJson(har)["log"_L1]["entries"_L1][0]["response"_L1];
    QCOMPARE(response["status"_L1].toInt(-1), 0);
    QVERIFY(response["statusText"_L1].toString().startsWith("abc Bad"_L1));
}

void FormatsTest::harBringsEveryFailureBack_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (std::size_t i = 0; i < errorKindWords.size(); ++i)
        QTest::newRow(errorKindWords[i].data()) << static_cast<ErrorKind>(i);
}

// Two results with one address: the second's answer must not go on where the first ended.
void FormatsTest::harBringsEveryFailureBack()
{
    QFETCH(ErrorKind, kind);
    Explained result = hostileResult();
    Exchange &exchange = result.exchange;
    const bool noAddress = kind == ErrorKind::InvalidUrl || kind == ErrorKind::UnsupportedScheme;
    exchange.url = noAddress ? u"ftp://a.example/"_s : u"https://a.example/"_s;
    Hop hop;
    hop.url = exchange.url;
    hop.verifiedOff = !noAddress;
    exchange.error = Failure{kind, u"the fact behind it"_s, std::nullopt};
    exchange.hops.clear();
    if (kind >= ErrorKind::TooManyRedirects && kind <= ErrorKind::RedirectInvalid) {
        hop.status = 302;
        hop.headers = {{"Location", "https://a.example/"}};
        exchange.hops = {hop};
    } else if (!noAddress) {
        exchange.error->hop = hop;
    }
    const Redactor redactor(m_registry);
    const auto shown = redactedFor(ReportFormat::Har, QList{result, result}, redactor);
    const QByteArray har = renderResults(shown, ReportFormat::Har, {m_registry});
    const QList<Exchange> back = importText(har).exchanges;
    QCOMPARE(back.size(), 2);
    for (const Exchange &one : back) {
        QVERIFY(one.error);
        QCOMPARE(one.error->kind, kind);
        QCOMPARE(one.error->detail, exchange.error->detail);
        QCOMPARE(one.url, exchange.url);
        QCOMPARE(one.hops.size(), exchange.hops.size());
        const Hop &last = one.error->hop ? *one.error->hop : one.hops.value(0);
        QCOMPARE(last.verifiedOff, hop.verifiedOff);
    }
    QCOMPARE(har.contains("The certificate was not checked."), hop.verifiedOff);
}

void FormatsTest::csvHasOneRecordEach()
{
    const QString csv = QString::fromUtf8(rendered(ReportFormat::Csv));
    // RFC 4180: outside of quotes a line break ends a record; a doubled quote opens and closes.
    QList<int> fields{1};
    bool quoted = false;
    for (const QChar c : csv) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            ++fields.last();
        else if (c == u'\n' && !quoted)
            fields.append(1);
    }
    QVERIFY(!quoted);
    QCOMPARE(fields.size(), 4); // head, two results, nothing behind the last line break
    QCOMPARE(fields[1], fields[0]);
    QCOMPARE(fields[2], fields[0]);
    // No cell begins as a formula.
    QVERIFY(!csv.contains(QRegularExpression(u"(?:^|[,\\n])\"?[=+@]"_s)));
}

void FormatsTest::everyReaderIsTold_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("text") << ReportFormat::Text;
    QTest::newRow("markdown") << ReportFormat::Markdown;
    QTest::newRow("html") << ReportFormat::Html;
    QTest::newRow("csv") << ReportFormat::Csv;
}

// What a hop's facts do not say: that nobody checked the certificate, above all, though it would have passed.
void FormatsTest::everyReaderIsTold()
{
    QFETCH(ReportFormat, format);
    const QStringList told{u"The certificate was not checked."_s, u"Authorization was not sent: the origin changed."_s,
                           u"The kept connection had gone stale"_s, u"It has two lengths"_s, u"Early Hints"_s};
    const auto render = [&](const Hop &hop, bool failed) {
        Explained result = hostileResult();
        result.exchange.hops = {hop};
        if (failed) {
            result.exchange.hops.clear();
            result.exchange.error = Failure{ErrorKind::ConnectionReset, {}, hop};
        }
        const Redactor redactor(m_registry);
        return QString::fromUtf8(renderResults({redactedFor(format, result, redactor)}, format, {m_registry}));
    };
    Hop hop = hostileResult().exchange.hops.first();
    const QString silent = render(hop, false);
    const qsizetype cells = silent.count(u"\",\""_s);
    for (const QString &words : told)
        QVERIFY2(!silent.contains(words), qPrintable(words));
    hop.verifiedOff = true;
    hop.credentialsDropped = true;
    hop.retriedStale = true;
    hop.faults = {u"It has two lengths"_s};
    hop.interim = {{103, "Early Hints", {}}};
    for (const bool failed : {false, true}) {
        const QString report = render(hop, failed);
        if (format == ReportFormat::Csv) { // a cell that a script finds by its column's name, behind all others
            QVERIFY(report.section(u"\r\n"_s, 0, 0).endsWith(u",\"insecure\""_s));
            QVERIFY2(report.trimmed().endsWith(u",\"true\""_s), qPrintable(report));
            QVERIFY2(silent.trimmed().endsWith(u",\"\""_s), qPrintable(silent));
            QCOMPARE(report.count(u"\",\""_s), cells);
            continue;
        }
        for (const QString &words : told)
            QVERIFY2(report.contains(format == ReportFormat::Markdown ? markdownText(words) : words),
                     qPrintable(words + u" in\n"_s + report));
    }
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "formatstest.moc"
