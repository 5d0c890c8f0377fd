// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/searchindex.h"
#include "support/sampleregistry.h"

#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

class SearchIndexTest final : public QObject
{
    Q_OBJECT

private slots:
    void bestMatchFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<MatchPlace>("place");
        const auto row = [](const char *query, const QStringList &first, MatchPlace place) {
            QTest::newRow(query) << QString::fromUtf8(query) << first << place;
        };
        row("404", {"ietf-404"_L1, "iis-404.13"_L1}, MatchPlace::ExactCode);
        row("40", {"ietf-404"_L1, "ietf-407"_L1}, MatchPlace::CodePrefix);
        row("404.13", {"iis-404.13"_L1}, MatchPlace::ExactCode);
        row("530", {"cloudflare-530"_L1, "pantheon-530"_L1, "cloudflare-1016"_L1}, MatchPlace::ExactCode);
        row("gateway", {"ietf-502"_L1, "ietf-407"_L1}, MatchPlace::Name);
        row("GATEWAY", {"ietf-502"_L1}, MatchPlace::Name);
        row("bad gat", {"ietf-502"_L1}, MatchPlace::Name);
        row("payload", {"ietf-413"_L1}, MatchPlace::FormerName);
        row("site down", {"failure-dns-not-found"_L1}, MatchPlace::Alias);
        row("err_name_not", {"failure-dns-not-found"_L1}, MatchPlace::Alias);
        row("curl: (6)", {"failure-dns-not-found"_L1}, MatchPlace::Alias);
        row("cloudflare 53", {"cloudflare-530"_L1}, MatchPlace::Vendor);
        row("password", {"ietf-407"_L1}, MatchPlace::Text);
    }
    void madeReadyBitByBit()
    {
        const Registry registry = sampleRegistry();
        const SearchIndex whole(registry);
        const SearchIndex pieces(registry);
        int steps = 1;
        while (!pieces.prepareSome(2))
            ++steps;
        QCOMPARE(steps, int(registry.keys().size() + 1) / 2);
        QVERIFY(pieces.prepareSome(2));
        for (const QString &query : {u"404"_s, u"gateway"_s, u"password"_s}) {
            const std::vector<Match> expected = whole.search(query);
            const std::vector<Match> found = pieces.search(query);
            QVERIFY(!found.empty());
            QVERIFY(
                std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                           [](const Match &a, const Match &b) { return a.entry == b.entry && a.score == b.score; }));
        }
    }
    void searchedBeforeAllIsReady()
    {
        const Registry registry = sampleRegistry();
        const SearchIndex index(registry);
        index.prepareSome(1);
        QVERIFY(!index.search(u"password").empty());
        QVERIFY(index.prepareSome(1));
    }
    void bestMatchFirst()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, first);
        QFETCH(MatchPlace, place);
        const Registry registry = sampleRegistry();
        const SearchIndex index(registry);
        const std::vector<Match> matches = index.search(query);
        QStringList found;
        for (const Match &match : matches)
            found.append(registry.entries()[static_cast<std::size_t>(match.entry)].id);
        QCOMPARE(found.mid(0, first.size()), first);
        QCOMPARE(matches.front().place, place);
    }

    void everyWordMustBeFound()
    {
        const Registry registry = sampleRegistry();
        const SearchIndex index(registry);
        QVERIFY(index.search(u"gateway").size() > 1);
        QCOMPARE(index.search(u"gateway password").size(), 1U); // one entry holds both
        QVERIFY(index.search(u"qqqqzzzz").empty());
        QVERIFY(index.search(u"").empty());
        QVERIFY(index.search(u"   ").empty());
        QVERIFY(index.search(QString(100'000, u'x')).empty());
    }

    void whatStandsNowhereIsCorrectedOrLeftOut_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("unknown word") << u"password qqqqzzzz"_s;
        QTest::newRow("typing error") << u"pasword proxy"_s;
        QTest::newRow("a code and words") << u"so what is 407, please?"_s;
    }
    void whatStandsNowhereIsCorrectedOrLeftOut()
    {
        QFETCH(QString, query);
        const Registry registry = sampleRegistry();
        const SearchIndex index(registry);
        const std::vector<Match> found = index.search(query);
        QVERIFY(!found.empty());
        QCOMPARE(registry.entry(std::size_t(found.front().entry)).id, u"ietf-407"_s);
    }

    // What the last query found helps the next one, and must never change it.
    void typingLetterByLetterFindsTheSame()
    {
        const Registry registry = sampleRegistry();
        const SearchIndex typing(registry);
        const QStringList queries{u"530"_s,          u"53"_s,        u"bad gateway"_s, u"bad proxy"_s, u"gateway bad"_s,
                                  u"cloudflare 1"_s, u"a proxy a"_s, u"paragraph"_s,   u"o"_s,         u"404.13"_s};
        for (const QString &query : queries) {
            for (qsizetype length = 1; length <= query.size(); ++length) {
                const QString typed = query.left(length);
                const std::vector<Match> got = typing.matches(typed);
                const std::vector<Match> fresh = SearchIndex(registry).matches(typed);
                QVERIFY2(got.size() == fresh.size(), qPrintable(typed));
                for (std::size_t i = 0; i < got.size(); ++i) {
                    QCOMPARE(got[i].entry, fresh[i].entry);
                    QCOMPARE(got[i].score, fresh[i].score);
                    QCOMPARE(got[i].place, fresh[i].place);
                }
            }
        }
    }

    void nearestForgivesTypingErrorsInWordsOnly()
    {
        const Registry registry = sampleRegistry();
        const SearchIndex index(registry);
        const auto nearest = [&](QStringView query) {
            QStringList found;
            for (int entry : index.nearest(query, 3))
                found.append(registry.entries()[static_cast<std::size_t>(entry)].id);
            return found;
        };
        QCOMPARE(nearest(u"gatway").value(0), QStringLiteral("ietf-502"));
        QCOMPARE(nearest(u"not fuond").value(0), QStringLiteral("ietf-404"));
        QVERIFY(nearest(u"405").contains(QStringLiteral("ietf-404")));
        QVERIFY(nearest(u"").isEmpty());
        QVERIFY(nearest(u"completely different").isEmpty());
        QVERIFY(nearest(u"404x").size() <= 3);
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "searchindextest.moc"
