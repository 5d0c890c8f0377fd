// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchange.h"

#include <QTest>

using namespace StatusScope;

class ExchangeTest final : public QObject
{
    Q_OBJECT

private slots:
    void headerNamesCompareWithoutCase()
    {
        Hop hop;
        hop.headers = {{"Set-Cookie", "a=1"}, {"SERVER", "nginx"}, {"set-cookie", "b=2"}, {"X-Empty", ""}};
        QCOMPARE(hop.header("server"), QByteArray("nginx"));
        QCOMPARE(hop.headerValues("Set-Cookie"), (QList<QByteArray>{"a=1", "b=2"}));
        QVERIFY(hop.hasHeader("x-empty"));
        QVERIFY(!hop.hasHeader("x-absent"));
    }

    void everyErrorKindHasItsWord()
    {
        for (std::size_t i = 0; i < errorKindWords.size(); ++i)
            QCOMPARE(errorKindFromWord(QString(errorKindWords[i])), static_cast<ErrorKind>(i));
        QCOMPARE(toWord(ErrorKind::Cancelled), QLatin1StringView("cancelled"));
        QCOMPARE(toWord(ErrorKind::NotTls), QLatin1StringView("not-tls"));
        QVERIFY(!errorKindFromWord(u"no-such-kind"));
    }

    void bytesAreShownSafely_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("ascii") << QByteArray("Not Found") << QStringLiteral("Not Found");
        QTest::newRow("utf-8") << QByteArray("Ungültig") << QStringLiteral("Ungültig");
        QTest::newRow("latin-1") << QByteArray("Ung\xfcltig") << QStringLiteral("Ungültig");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("a␀b");
        QTest::newRow("escape sequence") << QByteArray("\x1b[31mred") << QStringLiteral("␛[31mred");
        QTest::newRow("direction override") << QByteArray("a\u202eb") << QStringLiteral("a\uFFFDb");
        QTest::newRow("c1 control") << QByteArray("a\x9b"
                                                  "31m")
                                    << QStringLiteral("a\uFFFD"
                                                      "31m");
    }
    void bytesAreShownSafely()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(displayText(bytes), text);
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchangetest.moc"
