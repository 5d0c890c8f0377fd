// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explainedcodec.h"

#include "exchange/exchangecodec.h"

#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

Explained fullResult()
{
    Hop hop;
    hop.url = u"https://shop.example/"_s;
    hop.status = 522;
    hop.statusText = "522";
    Explained result;
    result.exchange.url = hop.url;
    result.exchange.startedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    result.exchange.hops = {hop, hop};
    Diagnosis &diagnosis = result.diagnosis;
    diagnosis.entry = u"cloudflare-522"_s;
    diagnosis.alternatives = {u"a"_s, u"b"_s};
    diagnosis.title = u"Connection Timed Out"_s;
    diagnosis.explanation = u"täglich"_s;
    diagnosis.emphasis = u"emphasis"_s;
    diagnosis.responsible = Responsible::Intermediary;
    diagnosis.actNote = u"act"_s;
    diagnosis.retry = Retry::WithCredentials;
    diagnosis.retryNote = u"retry"_s;
    diagnosis.say = u"say"_s;
    diagnosis.confidence = Confidence::Medium;
    diagnosis.madeBy = u"cloudflare"_s;
    diagnosis.role = Role::Intermediary;
    diagnosis.passedThrough = {u"varnish"_s};
    diagnosis.evidence = {{u"header:server"_s, u"Server: cloudflare"_s, u"cloudflare"_s, u"excerpt"_s}};
    diagnosis.findings = {{u"missing-allow"_s, Severity::Error, u"text"_s, 1}, {u"soft-404"_s, Severity::Info, {}, -1}};
    diagnosis.quotes = {{u"CF-RAY"_s, u"8f"_s, u"cloudflare"_s}};
    diagnosis.nextSteps = {u"one"_s, Step::fromMarkdown(u"`two` and `three`"_s)};
    return result;
}

} // namespace

class ExplainedCodecTest final : public QObject
{
    Q_OBJECT

private slots:
    void losesNothing()
    {
        for (const Explained &result : {fullResult(), Explained()}) {
            const std::optional<Explained> back = decodeExplained(encodeExplained(result));
            QVERIFY(back);
            QVERIFY(*back == result);
        }
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("HTTP/1.1 200 OK");
        QTest::newRow("empty map") << QByteArray::fromHex("a0");
        QTest::newRow("an exchange alone") << encodeExchange(fullResult().exchange);
        QTest::newRow("nested without end") << QByteArray::fromHex("a102") + QByteArray(100000, '\x81');
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeExplained(bytes));
    }

    // Cut anywhere it is refused; with any byte changed it is refused or read, and points to no hop that is not there.
    void hostileBytesDoNoHarm()
    {
        const QByteArray whole = encodeExplained(fullResult());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QVERIFY(!decodeExplained(whole.first(i)));
            for (const int change : {0x01, 0x15, 0x80}) {
                QByteArray changed = whole;
                changed[i] = char(changed[i] ^ change);
                const std::optional<Explained> read = decodeExplained(changed);
                if (!read)
                    continue;
                for (const Finding &finding : read->diagnosis.findings)
                    QVERIFY(finding.hop >= -1 && finding.hop < read->exchange.hops.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(ExplainedCodecTest)
#include "explainedcodectest.moc"
