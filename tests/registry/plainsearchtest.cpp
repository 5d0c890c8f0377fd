// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/builtinregistry.h"
#include "registry/searchindex.h"
#include "registry/searchquery.h"
#include "support/sampleregistry.h"

#include <QTest>

#include <optional>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

using Fold = void (*)(QByteArray &, QStringView);

QByteArrayList folded(const QStringList &texts, Fold fold)
{
    QByteArrayList lines;
    for (const QString &text : texts)
        fold(lines.emplace_back(QByteArray()), text);
    return lines;
}

void appendAsTyped(QByteArray &out, QStringView text)
{
    out += readQuery(text).join(' ');
}

// How well a word sits at a place of a line, 1 to 5.
int fitAt(const QByteArray &line, qsizetype at, const QByteArray &word)
{
    const qsizetype behind = at + word.size();
    if (at == 0)
        return behind == line.size() ? 5 : 4;
    if (isLetter(line[at - 1]))
        return 1;
    return behind < line.size() && isLetter(line[behind]) ? 2 : 3;
}

int fitIn(const QByteArrayList &lines, const QByteArray &word)
{
    int tries = word.size() == 1 ? 4 : word.size() < 4 ? 8 : 64;
    int best = 0;
    for (const QByteArray &line : lines) {
        for (qsizetype at = line.indexOf(word); at >= 0 && tries > 0 && best < 5; at = line.indexOf(word, at + 1)) {
            best = std::max(best, fitAt(line, at, word));
            --tries;
        }
    }
    return best;
}

constexpr int tooFar = 1000;

int editDistance(const QByteArray &a, const QByteArray &b, int limit)
{
    std::vector<std::vector<int>> least(std::size_t(a.size()) + 1, std::vector<int>(std::size_t(b.size()) + 1));
    for (std::size_t i = 0; i < least.size(); ++i) {
        for (std::size_t j = 0; j < least[i].size(); ++j) {
            if (i == 0 || j == 0) {
                least[i][j] = int(i + j);
                continue;
            }
            const int change = a[qsizetype(i) - 1] == b[qsizetype(j) - 1] ? 0 : 1;
            least[i][j] = std::min({least[i - 1][j - 1] + change, least[i - 1][j] + 1, least[i][j - 1] + 1});
        }
    }
    return least.back().back() <= limit ? least.back().back() : tooFar;
}

struct Found
{
    int score = 0;
    int amongOthers = 0;
    MatchPlace place = MatchPlace::Text;
};

// The search as one would first write it: no index, no filter, nothing kept from the query before.
class PlainEntry
{
public:
    PlainEntry(const Registry &registry, const Entry &entry)
        : m_fields{folded({entry.name}, appendAsTyped),
                   folded({entry.label()}, appendAsTyped),
                   folded(entry.formerNames, appendAsTyped),
                   folded(QStringList{entry.label() + u' ' + entry.name} + entry.aliases, appendAsTyped),
                   folded({registry.vendorName(entry.vendor), entry.vendor}, appendAsTyped),
                   folded(entry.foreignNames, appendAsTyped)}
        , m_prose(folded(QStringList{entry.summary, entry.id, entry.description, entry.say} + entry.causes
                             + entry.fixes.visitor + entry.fixes.owner + entry.fixes.developer + entry.tags
                             + entry.requiredFields + entry.relatedFields,
                         appendFolded))
        , m_status(entry.kind == EntryKind::Subcode ? entry.code.value_or(-1) : -1)
    {
    }

    // Without the standing of the entry.
    std::optional<Match> match(const QByteArrayList &words) const
    {
        Match match{0, 0, MatchPlace::ExactCode};
        for (const QByteArray &word : words) {
            const Found found = find(word);
            if (found.score == 0)
                return {};
            match.score += (words.size() > 1 ? found.amongOthers : found.score) / int(words.size());
            match.place = std::max(match.place, found.place);
        }
        if (words.size() > 1 && match.place != MatchPlace::Text) {
            const int together = inFields(words.join(' ')).score;
            match.score += 4 * (together >= 5 * 995 ? 100'000 : together);
        }
        return match;
    }

    bool isCalled(const QByteArrayList &words) const { return inFields(words.join(' ')).score >= 5 * 995; }
    bool hasLabel(const QByteArray &word) const { return m_fields[1].front() == word; }
    bool isOf(const QByteArray &word) const { return hasLabel(word) || word == QByteArray::number(m_status); }

    int distance(const QByteArray &wanted) const
    {
        const QByteArray name = m_fields[0].join('\n');
        const int toLabel = editDistance(m_fields[1].join('\n'), wanted, wanted.size() > 3 ? 3 : 1);
        if (wanted.size() <= 3)
            return toLabel;
        int least = std::min(toLabel, editDistance(name, wanted, 3));
        for (const QByteArray &word : name.split(' '))
            least = word.size() > 3 ? std::min(least, editDistance(word, wanted, 2)) : least;
        return least;
    }

private:
    Found inFields(const QByteArray &word) const
    {
        const QByteArray label = m_fields[1].join('\n');
        const bool isCode = std::any_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '_'; });
        if (label == word && (isCode || word.size() <= 3))
            return {300'000, isCode ? 300'000 : 3000, MatchPlace::ExactCode};
        if (label.startsWith(word) && isCode)
            return {100'000, 100'000, MatchPlace::CodePrefix};
        constexpr int weights[] = {1000, 1000, 1000, 995, 500, 500};
        constexpr int wholeWeights[] = {1000, 1000, 1000, 995, 500, 995};
        constexpr MatchPlace places[] = {MatchPlace::Name,  MatchPlace::Name,   MatchPlace::FormerName,
                                         MatchPlace::Alias, MatchPlace::Vendor, MatchPlace::Alias};
        Found best;
        for (std::size_t i = 0; i < std::size(weights); ++i) {
            const int fit = fitIn(m_fields[i], word);
            best.amongOthers = std::max(best.amongOthers, std::min(fit, 3) * weights[i]);
            if (const int score = fit * (fit == 5 ? wholeWeights : weights)[i]; score > best.score) {
                best.score = score;
                best.place = places[i];
            }
        }
        if (best.place == MatchPlace::Alias && best.score == 5 * 995 && word.contains('_'))
            best.score = best.amongOthers = 300'000;
        return best;
    }

    Found find(const QByteArray &word) const
    {
        Found found = inFields(word);
        if (word.size() == 3 && std::all_of(word.begin(), word.end(), isDigit) && word.toInt() == m_status
            && found.score < 50'000)
            found = {50'000, 50'000, MatchPlace::CodePrefix};
        const bool inProse =
            std::any_of(m_prose.begin(), m_prose.end(), [&](const QByteArray &line) { return line.contains(word); });
        return found.score == 0 && inProse ? Found{20, 20, MatchPlace::Text} : found;
    }

    std::array<QByteArrayList, 6> m_fields;
    QByteArrayList m_prose;
    int m_status;
};

Registry largeRegistry()
{
    const Registry builtIn = loadBuiltInRegistry().registry;
    std::vector<Entry> entries(builtIn.entries().begin(), builtIn.entries().end());
    Entry odd = sampleEntry(u"odd-1"_s, EntryKind::Status, 799, u"É"_s, u"ietf"_s);
    odd.aliases = {u"e"_s, u"Čeština née ŽLUŤOUČKÝ"_s, u"e e e e e e e e the e"_s, QString(200, u'e') + u" end"_s};
    odd.summary = u"ÜBER "_s + QString(63, u'x') + u"needle"_s;
    entries.push_back(odd);
    return Registry(std::move(entries), builtIn.vendors(), builtIn.fields(), {}, {});
}

} // namespace

// Whatever makes the search fast must not change what it finds.
class PlainSearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_registry.entries().size() > 800);
        for (const Entry &entry : m_registry.entries())
            m_plain.emplace_back(m_registry, entry);
        m_standing.resize(m_plain.size());
    }

    void findsWhatAPlainSearchFinds_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"404.13",
                                  "530",
                                  "gateway time",
                                  "GATEWAY Bad",
                                  "the server",
                                  "too many redirects",
                                  "cloudflare 52",
                                  "52 cloudflare",
                                  "err_cert",
                                  "curl: (6)",
                                  "certificate expired",
                                  "certificate expires",
                                  "e",
                                  "e e",
                                  "q x",
                                  "née",
                                  "ÉÉ",
                                  "über",
                                  "žluť č",
                                  "xneedle",
                                  "eee end",
                                  "zzzz",
                                  "don’t — …",
                                  "  ",
                                  "a  \t b",
                                  ".",
                                  "/ _"})
            QTest::newRow(query) << QString::fromUtf8(query);
        QTest::newRow("long word") << QString(260, u'e');
    }
    void findsWhatAPlainSearchFinds()
    {
        QFETCH(QString, query);
        for (qsizetype length = 1; length <= query.size(); ++length)
            compare(query.left(length));
        for (qsizetype length = query.size(); length >= 0; length -= 3)
            compare(query.left(length));
    }

    void nearestAreThoseOfAPlainComparison_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query :
             {"gatway", "not fuond", "nxt fxxnd", "gxtewxy", "Not  Fuond", "405x", "4o4", "teh", "servce unavailable",
              "žlutoučký", "too many reqests", "completely different", "x", "zzzz", ""})
            QTest::newRow(query) << QString::fromUtf8(query);
    }
    void nearestAreThoseOfAPlainComparison()
    {
        QFETCH(QString, query);
        for (char letter = 'a'; letter <= 'z'; ++letter)
            compare(QString(QLatin1Char(letter))); // tells how the entries stand
        const QByteArray wanted = SearchIndex::queryWords(query).join(u' ').toUtf8();
        std::vector<std::pair<int, int>> order;
        for (std::size_t i = 0; i < m_plain.size() && !wanted.isEmpty(); ++i) {
            QVERIFY(m_standing[i]);
            if (const int distance = m_plain[i].distance(wanted); distance < tooFar)
                order.emplace_back(distance * 100'000 - *m_standing[i], int(i));
        }
        std::sort(order.begin(), order.end());
        std::vector<int> nearest;
        for (std::size_t i = 0; i < std::min<std::size_t>(order.size(), 5); ++i)
            nearest.push_back(order[i].second);
        QCOMPARE(m_index.nearest(query, 5), nearest);
    }

private:
    // No entry holds all the words, or none of those that do has the code among them.
    bool isElsewhere(const QByteArrayList &words) const
    {
        const auto holdsAll = [&](const PlainEntry &entry) { return entry.match(words).has_value(); };
        const auto isMissed = [&](const QByteArray &word) {
            const auto has = [&](const PlainEntry &entry) { return holdsAll(entry) && entry.isOf(word); };
            const auto labelled = [&](const PlainEntry &entry) { return entry.hasLabel(word); };
            return isCodeLike(word) && std::any_of(m_plain.begin(), m_plain.end(), labelled)
                && std::none_of(m_plain.begin(), m_plain.end(), has);
        };
        const auto isCalled = [&](const PlainEntry &entry) {
            const std::optional<Match> match = entry.match(words);
            return match && match->place != MatchPlace::Text && entry.isCalled(words);
        };
        return words.size() > 1
            && (std::none_of(m_plain.begin(), m_plain.end(), holdsAll)
                || (std::none_of(m_plain.begin(), m_plain.end(), isCalled)
                    && std::any_of(words.begin(), words.end(), isMissed)));
    }

    void compare(const QString &query)
    {
        QByteArrayList words;
        for (const QString &word : SearchIndex::queryWords(query))
            words += word.toUtf8();
        const std::vector<Match> got = m_index.matches(query);
        if (isElsewhere(words)) {
            for (const Match &match : got)
                QVERIFY2(match.score > 0, qPrintable(query));
            return;
        }
        std::size_t next = 0;
        for (std::size_t i = 0; i < m_plain.size() && !words.isEmpty(); ++i) {
            const std::optional<Match> wanted = m_plain[i].match(words);
            if (!wanted)
                continue;
            QVERIFY2(next < got.size(), qPrintable(query));
            QCOMPARE(got[next].entry, int(i));
            QCOMPARE(got[next].place, wanted->place);
            if (wanted->place == MatchPlace::ExactCode && words.size() == 1) { // in the registry's order
                QCOMPARE(got[next].score, 300'000);
                ++next;
                continue;
            }
            // All else equal some entries stand before others: by as much in every search.
            const int standing = got[next].score - wanted->score;
            QCOMPARE(standing, m_standing[i].value_or(standing));
            m_standing[i] = standing;
            ++next;
        }
        QCOMPARE(next, got.size());
    }

    const Registry m_registry = largeRegistry();
    const SearchIndex m_index{m_registry}; // one for all, as the window has it
    std::vector<PlainEntry> m_plain;
    std::vector<std::optional<int>> m_standing;
};

QTEST_GUILESS_MAIN(PlainSearchTest)
#include "plainsearchtest.moc"
