// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explain.h"
#include "diagnosis/signatureset.h"
#include "support/sampleregistry.h"
#include "ui/batch/addresslist.h"
#include "ui/batch/batchrows.h"
#include "ui/probe/headerrows.h"
#include "ui/probe/historywords.h"
#include "ui/probe/tlsrows.h"

#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The words of single rows, at the edges: one byte, less than a day, nothing asked.
class RowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneByteIsNotMany();
    void certificatesEndWithinADay();
    void savedAnswersAreNotThisComputers_data();
    void savedAnswersAreNotThisComputers();
    void loopsLookLikeOtherFailures();
    void unusableLinesStayLegible_data();
    void unusableLinesStayLegible();
    void manyLinesEndInWords();

private:
    const Registry m_registry = sampleRegistry();
};

void RowsTest::oneByteIsNotMany()
{
    Hop hop;
    hop.method = "GET";
    hop.status = 200;
    hop.headers = {{"Content-Length", "200"}};
    hop.bodyBytes = 1;
    QCOMPARE(headerRows(hop, nullptr, m_registry, ExchangeSource::Probe).front().tells,
             u"But 1 byte(s) arrived"_s); // untranslated
}

void RowsTest::certificatesEndWithinADay()
{
    const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    Hop hop;
    hop.url = u"https://shop.example/"_s;
    Certificate own;
    own.notBefore = now.addDays(-80);
    const auto said = [&](qint64 hours) {
        own.notAfter = now.addSecs(hours * 3600);
        hop.tls = TlsInfo();
        hop.tls->chain = {own};
        const std::vector<ExplainedRow> rows = tlsRows(hop, std::nullopt, now, ExchangeSource::Probe);
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [](const ExplainedRow &each) { return each.name == "Valid until"_L1; });
        return row != rows.end() ? QString(row->lead % u' ' % row->tells) : QString();
    };
    QCOMPARE(said(5), u"Ends soon: in less than a day"_s);
    QCOMPARE(said(-5), u"Expired less than a day ago"_s);
    QCOMPARE(said(50), u"Ends soon: in 2 day(s)"_s);
}

void RowsTest::savedAnswersAreNotThisComputers_data()
{
    QTest::addColumn<ExchangeSource>("source");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("here"); // this computer is spoken of
    for (const bool trusted : {true, false}) {
        QTest::addRow("probed, %d", trusted) << ExchangeSource::Probe << trusted << true;
        QTest::addRow("saved, %d", trusted) << ExchangeSource::Saved << trusted << false;
    }
}

void RowsTest::savedAnswersAreNotThisComputers()
{
    QFETCH(const ExchangeSource, source);
    QFETCH(const bool, trusted);
    QFETCH(const bool, here);
    Hop hop;
    hop.url = u"https://shop.example/"_s;
    hop.startedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    hop.headers = {{"Date", "Fri, 20 Nov 2026 09:00:01 GMT"}};
    hop.tls = TlsInfo();
    hop.tls->chain = {Certificate()};
    const auto error = trusted ? std::nullopt : std::optional(ErrorKind::TlsUntrustedIssuer);
    QString told;
    for (const ExplainedRow &row : tlsRows(hop, error, hop.startedAt, source))
        told += row.tells;
    QCOMPARE(told.contains(u"his computer"_s), here);
    told.clear();
    for (const ExplainedRow &row : headerRows(hop, nullptr, m_registry, source))
        told += row.tells;
    QCOMPARE(told.contains(u"this computer"_s), here);
}

void RowsTest::loopsLookLikeOtherFailures()
{
    HistoryItem loop;
    loop.error = ErrorKind::RedirectLoop;
    HistoryItem name;
    name.error = ErrorKind::DnsNotFound;
    QCOMPARE(historyChip(loop).statusClass, historyChip(name).statusClass);
}

void RowsTest::unusableLinesStayLegible_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("no host") << u"http://"_s;
    QTest::newRow("no host, a slash more") << u"http:///"_s;
    QTest::newRow("mail") << u"mailto:a@b"_s;
}

void RowsTest::unusableLinesStayLegible()
{
    QFETCH(const QString, url);
    Explained result;
    result.exchange.url = url;
    result.exchange.error = Failure{ErrorKind::InvalidUrl, {}, {}};
    const BatchRow row = batchRow(0, 7, result, m_registry);
    QCOMPARE(row.address, url);
    QCOMPARE(batchTime(row.ms), u"–"_s); // it was never asked
    QVERIFY(batchTime(0.4) != u"–"_s);
}

void RowsTest::manyLinesEndInWords()
{
    const QString notes =
        listNotes(readAddressList(u"a b\nc d\ne f\ng h\ni j\nhttps://a.example/\n"_s, false)).join(u' ');
    QVERIFY2(notes.contains(u"1, 2, 3 and 2 more. The first: "_s), qPrintable(notes));
}

QTEST_MAIN(RowsTest)
#include "rowstest.moc"
