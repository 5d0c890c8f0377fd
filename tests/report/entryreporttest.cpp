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

private:
    static Entry hostileEntry(const QString &text)
    {
        Entry entry = sampleEntry(QStringLiteral("ietf-404"), EntryKind::Status, 404, text, QStringLiteral("ietf"));
        entry.say = text;
        entry.fixes.owner = {text};
        entry.specs = {{QStringLiteral("RFC 9110"), {}, QStringLiteral("https://example.org/")}};
        return entry;
    }

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

    void browsersAreAmongTheFacts()
    {
        const Entry entry = sampleEntry(QStringLiteral("ietf-308"), EntryKind::Status, 308,
                                        QStringLiteral("Permanent Redirect"), QStringLiteral("ietf"));
        const CompatCell known{SupportLevel::Supported, QStringLiteral("36"), false, {}};
        const CompatCell hidden{SupportLevel::Supported, QStringLiteral("14"), true, {}};
        const Registry registry({entry}, {}, {},
                                {{QStringLiteral("chrome"), QStringLiteral("Chrome"), false},
                                 {QStringLiteral("firefox"), QStringLiteral("Firefox"), false}},
                                {{308, {}, {}, {}, {known, hidden}}});
        const QString expected = QStringLiteral("Chrome 36, Firefox 14 (off until switched on)");
        TextWriter out(false);
        writeEntry(out, *registry.find(u"ietf-308"), registry);
        QVERIFY(out.take().contains(expected));
        QVERIFY(entryMarkdown(entry, registry).contains(expected));
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

    void markdownKeepsItsSmallMarks()
    {
        Entry entry =
            hostileEntry(QStringLiteral("`nginx -t`, *mostly*, [410](status:ietf-410), [it](https://a.example/)"));
        const QString page = entryMarkdown(entry, sampleRegistry());
        QVERIFY2(page.contains(u"- `nginx -t`, *mostly*, [410](status:ietf-410), [it](https://a.example/)\n"),
                 qPrintable(page));
        QVERIFY(page.contains(u"<https://example.org/>"));
    }

    // Entries may be somebody else's: what is no small Markdown comes with a backslash.
    void markdownHoldsNoForeignMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *text, const char *shown) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shown);
        };
        row("<script>x</script>", "\\<script>x\\</script>");
        row("![x](https://a.example/)", "!\\[x](https://a.example/)");
        row("[x](javascript:alert)", "[x]\\(javascript:alert)");
        row("[x]: javascript:alert", "[x]\\: javascript:alert");
        row("`` <b> `", "\\`\\` \\<b> \\`");
        row("\\` <b> `", "\\\\` <b> `");
        row("`<b>`", "`<b>`");
    }
    void codeEndsWithItsParagraph()
    {
        Entry entry = hostileEntry(QStringLiteral("Odd"));
        entry.description = QStringLiteral("`a\n\n` b ` <b> `");
        const QString page = entryMarkdown(entry, sampleRegistry());
        QVERIFY2(page.contains(u"\n\n\\`a\n\n` b ` \\<b> \\`\n\n"), qPrintable(page));
    }
    void markdownHoldsNoForeignMarkup()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const QString page = entryMarkdown(hostileEntry(text), sampleRegistry());
        QVERIFY2(page.contains(u"- " % shown % u'\n'), qPrintable(page));
        QVERIFY2(page.startsWith(u"# 404 " % shown % u'\n'), qPrintable(page));
        QVERIFY2(page.contains(u"** " % shown % u'\n'), qPrintable(page)); // what to tell the customer
    }
};

QTEST_GUILESS_MAIN(EntryReportTest)
#include "entryreporttest.moc"
