// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/reportstream.h"
#include "report/redactor.h"
#include "report/spool.h"
#include "support/sampleregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

class ReportStreamTest final : public QObject
{
    Q_OBJECT

private:
    Registry m_registry = sampleRegistry();
    const Redactor m_redactor{m_registry};

    Redacted<Explained> result(ReportFormat format, const QByteArray &body = "ok",
                               const QByteArray &type = "text/plain") const
    {
        Explained result;
        Hop hop;
        hop.url = u"http://a.example/"_s;
        hop.status = 200;
        hop.statusText = "200";
        hop.headers = {{"Content-Type", type}};
        hop.body = body;
        hop.bodyBytes = body.size();
        result.exchange.url = hop.url;
        result.exchange.hops = {hop};
        result.diagnosis.title = u"Fine"_s;
        return redactedFor(format, result, m_redactor);
    }

private slots:
    void piecesComeAsTheResultsDo_data()
    {
        QTest::addColumn<int>("word");
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 3}) {
            for (const QString &word : reportFormatWords())
                QTest::newRow(qPrintable(u"%1 of %2"_s.arg(count).arg(word)))
                    << static_cast<int>(*reportFormatFromWord(word)) << count;
        }
    }
    void piecesComeAsTheResultsDo()
    {
        QFETCH(int, count);
        QFETCH(int, word);
        const auto format = static_cast<ReportFormat>(word);
        QByteArray document;
        ReportStream stream(format, {m_registry}, [&document](const QByteArray &piece) { document += piece; });
        QVERIFY(document.isEmpty());
        for (int i = 0; i < count; ++i) {
            const qsizetype before = document.size();
            stream.add(result(format));
            // What stands before all answers of a page is known when there are no more.
            QCOMPARE(document.size() > before, format != ReportFormat::Html);
        }
        stream.end();
        if (format == ReportFormat::Json)
            QCOMPARE(QJsonDocument::fromJson(document).array().size(), count);
        if (format == ReportFormat::Har)
            QCOMPARE(QJsonDocument::fromJson(document)
                         .object()
                         .value("log"_L1)
                         .toObject()
                         .value("entries"_L1)
                         .toArray()
                         .size(),
                     count);
        if (format == ReportFormat::Csv || format == ReportFormat::Ndjson)
            QCOMPARE(document.count('\n'), count + (format == ReportFormat::Csv ? 1 : 0));
        if (format == ReportFormat::Html) {
            QCOMPARE(document.count("<article "), count);
            QCOMPARE(document.count("<tr><td><span class=\"chip"), count > 1 ? count : 0);
            QVERIFY(document.endsWith("</html>\n"));
        }
        if (format == ReportFormat::Text || format == ReportFormat::Markdown)
            QCOMPARE(document.count("Fine"), count);
    }

    // It is never sent and outlives redirects; HAR 1.2 leaves it out of a request's URL.
    void fragmentsAreShown_data()
    {
        QTest::addColumn<int>("word");
        for (const QString &word : reportFormatWords())
            QTest::newRow(qPrintable(word)) << static_cast<int>(*reportFormatFromWord(word));
    }
    void fragmentsAreShown()
    {
        QFETCH(int, word);
        const auto format = static_cast<ReportFormat>(word);
        Explained shown = *result(format);
        shown.exchange.hops[0].fragment = u"#part"_s;
        const auto rendered = [&] {
            return renderResults({redactedFor(format, shown, m_redactor)}, format, {m_registry});
        };
        QCOMPARE(rendered().contains("http://a.example/#part"), format != ReportFormat::Har);
        shown.exchange.hops[0].fragment = u"#access_token=hush"_s;
        QVERIFY(!rendered().contains("hush"));
    }

    void spoolsGiveBackWhatTheyGot_data()
    {
        QTest::addColumn<int>("pieces");
        QTest::addColumn<int>("pieceBytes");
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("in memory") << 3 << 10;
        QTest::newRow("in a file") << 300 << 5000;
        QTest::newRow("large pieces") << 3 << 3'000'000;
    }
    void spoolsGiveBackWhatTheyGot()
    {
        QFETCH(int, pieces);
        QFETCH(int, pieceBytes);
        Spool spool;
        QByteArray expected;
        for (int i = 0; i < pieces; ++i) {
            const QByteArray piece = QByteArray::number(i).rightJustified(pieceBytes, 'x');
            spool.append(piece);
            expected += piece;
        }
        QByteArray back;
        spool.copyTo([&back](const QByteArray &piece) { back += piece; });
        QVERIFY(back == expected);
    }

    void harKeepsBodiesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("asText");
        QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QStringEncoder big(QStringEncoder::Utf16BE);
        QTest::newRow("UTF-8") << QByteArray("text/html") << QByteArray("<p>\xc3\xbc") << true;
        QTest::newRow("Latin-1") << QByteArray("text/html") << QByteArray("<p>\xfc") << true;
        QTest::newRow("UTF-16") << QByteArray("text/html; charset=utf-16") << QByteArray(little(u"<p>ü"_s)) << false;
        QTest::newRow("UTF-16, no ASCII")
            << QByteArray("text/plain") << QByteArray(QByteArray("\xff\xfe") + QByteArray("\x2d\x4e\x87\x65")) << false;
        QTest::newRow("UTF-16 without its mark") << QByteArray("text/html") << QByteArray(big(u"<p>x"_s)) << false;
        QTest::newRow("picture") << QByteArray("image/png") << QByteArray("\x89PNG\r\n\x1a\n") << false;
    }
    void harKeepsBodiesAsTheyAre()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(bool, asText);
        const QByteArray har = renderResults({result(ReportFormat::Har, body, type)}, ReportFormat::Har, {m_registry});
        const QJsonObject content =
            QJsonDocument::fromJson(har)["log"_L1]["entries"_L1][0]["response"_L1]["content"_L1].toObject();
        const QString text = content.value("text"_L1).toString();
        QCOMPARE(content.value("encoding"_L1).toString(), asText ? QString() : u"base64"_s);
        QCOMPARE(asText ? text.contains(u'ü') : QByteArray::fromBase64(text.toLatin1()) == body, true);
    }
};

QTEST_GUILESS_MAIN(ReportStreamTest)
#include "reportstreamtest.moc"
