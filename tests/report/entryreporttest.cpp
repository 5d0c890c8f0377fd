// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/entryreport.h"

#include "report/phrases.h"
#include "report/textwriter.h"
#include "support/sampleregistry.h"

#include <QJsonArray>
#include <QTest>

using namespace StatusScope;

class EntryReportTest final : public QObject
{
    Q_OBJECT

private slots:
    void jsonHasTheWordsOfTheContract()
    {
        Entry entry = sampleEntry(QStringLiteral("ietf-307"), EntryKind::Status, 307,
                                  QStringLiteral("Temporary Redirect"), QStringLiteral("ietf"));
        entry.redirectMethod = RedirectMethod::Preserve;
        entry.retry = Retry::NotNeeded;
        entry.specs = {{QStringLiteral("RFC 9110"), QStringLiteral("15.4.8"), QStringLiteral("https://example.org/")}};
        entry.lookalikes = {{QStringLiteral("ietf-302"), QStringLiteral("may change the method")}};
        const QJsonObject json = entryJson(entry);
        QCOMPARE(json.value("code"_L1).toInt(), 307);
        QCOMPARE(json.value("redirectMethod"_L1).toString(), QStringLiteral("preserve"));
        QCOMPARE(json.value("retry"_L1).toString(), QStringLiteral("not-needed"));
        QCOMPARE(json.value("registered"_L1).toBool(), true);
        QCOMPARE(json.value("specs"_L1).toArray().first().toObject().value("section"_L1).toString(),
                 QStringLiteral("15.4.8"));
        QCOMPARE(json.value("lookalikes"_L1).toArray().first().toObject().value("id"_L1).toString(),
                 QStringLiteral("ietf-302"));
        QVERIFY(!json.contains("cacheable"_L1)); // absent is not the same as a value
        QVERIFY(!json.contains("subcode"_L1));
    }

    void failuresHaveNoCode()
    {
        const Registry registry = sampleRegistry();
        const QJsonObject json = entryJson(*registry.find(u"failure-dns-not-found"));
        QVERIFY(!json.contains("code"_L1));
        QCOMPARE(json.value("kind"_L1).toString(), QStringLiteral("failure"));
        QCOMPARE(entryTitle(*registry.find(u"failure-dns-not-found")), QStringLiteral("No such name"));
    }

    void textAnswersFirst()
    {
        const Registry registry = sampleRegistry();
        TextWriter out(false);
        writeEntry(out, *registry.find(u"ietf-404"), registry);
        const QString text = out.take();
        QVERIFY(text.startsWith(QStringLiteral("404 Not Found  4xx Client error · Standard · IETF\n")));
        const QStringList order{QStringLiteral("Not Found happened."),
                                QStringLiteral("Tell the customer"),
                                QStringLiteral("Who must act"),
                                QStringLiteral("Try again?"),
                                QStringLiteral("Likely causes"),
                                QStringLiteral("In detail"),
                                QStringLiteral("Facts")};
        qsizetype at = 0;
        for (const QString &part : order) {
            const qsizetype found = text.indexOf(part, at);
            QVERIFY2(found >= at, qPrintable(part));
            at = found;
        }
        QVERIFY(!text.contains(QStringLiteral("Visitor\n"))); // a section without data is left out
    }
};

QTEST_GUILESS_MAIN(EntryReportTest)
#include "entryreporttest.moc"
