// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/rawresponse.h"
#include "diagnosis/signaturematcher.h"
#include "diagnosis/signaturepack.h"
#include "diagnosis/smallregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace StatusScope;

class SignatureSetTest final : public QObject
{
    Q_OBJECT

private slots:
    void problemsNamePathAndReason_data();
    void problemsNamePathAndReason();
    void restLoadsBesideAProblem();
    void conditions_data();
    void conditions();
    void fieldsWithoutEndAreReadInPart();
    void shippedRulesAreSound();
    void tellsFallBackToTheVendor();
    void needleIsInEveryMatch_data();
    void needleIsInEveryMatch();
    void guards_data();
    void guards();
    void packComesBackAsItWas();
    void damagedPacksAreRefusedWhole();
};

void SignatureSetTest::problemsNamePathAndReason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    const auto rule = [](const QByteArray &text) -> QByteArray {
        return "[{\"vendor\":\"v\",\"rules\":[" + text + "]}]";
    };
    QTest::newRow("no JSON") << QByteArray("{") << QString() << u"byte"_s;
    QTest::newRow("no array") << QByteArray("{}") << QString() << u"not an array of vendors"_s;
    QTest::newRow("no vendor") << QByteArray("[{}]") << u"0"_s << u"'vendor' is missing"_s;
    QTest::newRow("no says") << rule("{\"weight\":5}") << u"v/rules/0/says"_s << u"none of made"_s;
    QTest::newRow("weight") << rule("{\"says\":\"made\",\"weight\":100}") << u"v/rules/0/weight"_s << u"1 to 99"_s;
    QTest::newRow("no condition") << rule("{\"says\":\"made\",\"weight\":5,\"when\":[]}") << u"v/rules/0/when"_s
                                  << u"always holds"_s;
    QTest::newRow("place") << rule("{\"says\":\"made\",\"weight\":5,\"when\":[{\"in\":\"foot\"}]}")
                           << u"v/rules/0/when/0"_s << u"unknown place 'foot'"_s;
    QTest::newRow("nameless header") << rule("{\"says\":\"made\",\"weight\":5,\"when\":[{\"in\":\"header:\"}]}")
                                     << u"v/rules/0/when/0"_s << u"needs a name"_s;
    QTest::newRow("expression") << rule(
        "{\"says\":\"made\",\"weight\":5,\"when\":[{\"in\":\"body\",\"matches\":\"(\"}]}")
                                << u"v/rules/0/when/0"_s << u"no regular expression"_s;
    QTest::newRow("two tests") << rule(
        "{\"says\":\"made\",\"weight\":5,\"when\":[{\"in\":\"body\",\"equals\":\"a\",\"contains\":\"b\"}]}")
                               << u"v/rules/0/when/0"_s << u"more than one test"_s;
    QTest::newRow("status") << rule("{\"says\":\"made\",\"weight\":5,\"when\":[{\"in\":\"status\",\"is\":\"5xx\"}]}")
                            << u"v/rules/0/when/0"_s << u"no status"_s;
    QTest::newRow("inside any") << rule(
        "{\"says\":\"made\",\"weight\":5,\"when\":[{\"any\":[{\"in\":\"body\"},{\"in\":\"x\"}]}]}")
                                << u"v/rules/0/when/0/any/1"_s << u"unknown place"_s;
}

void SignatureSetTest::problemsNamePathAndReason()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, reason);
    QList<SignatureProblem> problems;
    SignatureSet::fromJson(json, &problems);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().path, path);
    QVERIFY2(problems.first().reason.contains(reason), qPrintable(problems.first().reason));
    SignatureSet::fromJson(json, nullptr);
}

void SignatureSetTest::restLoadsBesideAProblem()
{
    const SignatureSet set = SignatureSet::fromJson(
        "[7, {\"vendor\":\"v\",\"rules\":[{}, {\"says\":\"made\",\"weight\":5,\"when\":[{\"in\":\"body\"}]}]}]",
        nullptr);
    QCOMPARE(set.vendors().size(), std::size_t(1));
    QCOMPARE(set.vendors()[0].rules.size(), std::size_t(1));
}

void SignatureSetTest::conditions_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *condition, bool holds) {
        QTest::newRow(condition) << QByteArray(condition) << holds;
    };
    row(R"({"in":"header:server"})", true);
    row(R"({"in":"header:Server","equals":"EDGE/1"})", true);
    row(R"({"in":"header:Server","equals":"edge"})", false);
    row(R"({"in":"header:X-Two","equals":"b"})", true);
    row(R"({"in":"header:Absent","absent":true})", true);
    row(R"({"in":"header:Server","contains":"edge","absent":true})", false);
    row(R"({"in":"cookie:ts01*"})", true);
    row(R"({"in":"cookie:ts01"})", false);
    row(R"({"in":"body","contains":"<SPAN>"})", true);
    row(R"({"in":"text","contains":"error 1020 happened"})", true);
    row(R"({"in":"text","contains":"secret"})", false);
    row(R"({"in":"title","equals":"Oops & sorry"})", true);
    row(R"({"in":"heading","matches":"^error \\d+$"})", true);
    row(R"({"in":"status","is":["500-599",403]})", true);
    row(R"({"in":"status","is":404})", false);
    row(R"({"in":"reason","contains":"forb"})", true);
    row(R"({"in":"type","equals":"text/html"})", true);
    row(R"({"in":"host","equals":"a.example"})", true);
    row(R"({"any":[{"in":"header:Absent"},{"in":"title"}]})", true);
    row(R"({"any":[{"in":"header:Absent"},{"in":"json:error"}]})", false);
}

void SignatureSetTest::conditions()
{
    QFETCH(QByteArray, condition);
    QFETCH(bool, holds);
    const Hop hop = rawHop("HTTP/1.1 403 Forbidden\nServer: Edge/1\nX-Two: a\nX-Two: b\nSet-Cookie: TS01a=1; "
                           "path=/\nContent-Type: Text/HTML; charset=utf-8\n\n"
                           "<html><title>Oops &amp; sorry</title><style>secret</style><!-- secret "
                           "--><h1><span>Error</span><span>1020</span></h1>happened",
                           u"https://A.example/x"_s);
    QList<SignatureProblem> problems;
    const SignatureSet set = SignatureSet::fromJson(
        "[{\"vendor\":\"v\",\"rules\":[{\"says\":\"made\",\"weight\":5,\"when\":[" + condition + "]}]}]", &problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(!matchSignatures(HopFacts(hop), set).isEmpty(), holds);
}

void SignatureSetTest::fieldsWithoutEndAreReadInPart()
{
    const SignatureSet set = SignatureSet::fromJson(
        R"([{"vendor":"v","rules":[{"says":"made","weight":5,"when":[{"in":"header:X-Many","equals":"last"}]}]}])",
        nullptr);
    for (const int before : {63, 64, 100'000}) {
        const Hop hop =
            rawHop("HTTP/1.1 403 Forbidden\n" + QByteArray("X-Many: a\n").repeated(before) + "X-Many: last\n\n",
                   QStringLiteral("https://a.example/"));
        QCOMPARE(hop.headers.size(), before + 1);
        QCOMPARE(matchSignatures(HopFacts(hop), set).isEmpty(), before > 63);
    }
}

void SignatureSetTest::shippedRulesAreSound()
{
    QList<SignatureProblem> problems;
    const SignatureSet set = shippedSignatures(&problems);
    QVERIFY(problems.isEmpty());
    // An answer without anything in it is nobody's.
    const Hop empty = rawHop("HTTP/1.1 404 Not Found\n\n");
    for (const SignatureMatch &match : matchSignatures(HopFacts(empty), set))
        qWarning() << "matches an empty answer:" << match.vendor->vendor << match.evidence.text;
    QVERIFY(matchSignatures(HopFacts(empty), set).isEmpty());
    QStringList seen;
    for (const VendorSignature &vendor : set.vendors()) {
        QVERIFY2(!seen.contains(vendor.vendor), qPrintable(vendor.vendor));
        seen.append(vendor.vendor);
    }
}

void SignatureSetTest::tellsFallBackToTheVendor()
{
    const SignatureSet set = SignatureSet::fromJson(
        R"([{"vendor":"v","page":"a","header":"b","entries":{"v-1":{"page":"c"}},"proxyNames":["Edge"],"rules":[]},
            {"vendor":"n","page":"502 Bad","header":"d","rules":[]},{"vendor":"p","page":"error {code}","rules":[]}])",
        nullptr);
    QCOMPARE(set.tells(u"v", u"v-1").page, u"c"_s);
    QCOMPARE(set.tells(u"v", u"v-1").header, u"b"_s);
    QCOMPARE(set.tells(u"v", u"v-2").header, u"b"_s);
    QCOMPARE(set.tells(u"v", u"v-2").page, u"a"_s);
    QCOMPARE(set.tells(u"n", u"n-502").page, u"502 Bad"_s);
    QCOMPARE(set.tells(u"n", u"n-504").page, QString());
    QCOMPARE(set.tells(u"n", u"n-504").header, u"d"_s);
    QCOMPARE(set.tells(u"p", u"p-504").page, u"error 504"_s);
    QCOMPARE(set.tells(u"w", u"w-1"), SignatureTells());
    QCOMPARE(set.vendorOfProxy(u"my-edge.example"), u"v"_s);
    QCOMPARE(set.vendorOfProxy(u"other"), QString());
}

void SignatureSetTest::needleIsInEveryMatch_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("needle");
    const auto row = [](const QString &pattern, const QString &needle) {
        QTest::newRow(qPrintable(pattern)) << pattern << needle;
    };
    row(u"Bad Gateway"_s, u"bad gateway"_s);
    row(u"^Error\\s+(1\\d{3})$"_s, u"error"_s);
    row(u"colou?r of it"_s, u"r of it"_s);
    row(u"a{2,3}bc"_s, u"bc"_s);
    row(u"abc*"_s, u"ab"_s);
    row(u"abc+d"_s, u"abc"_s);
    row(u"(?:long one|other)x"_s, u"x"_s);
    row(u"one|two"_s, QString());
    row(u"[]a-z]{1,5}yes[^\\]]"_s, u"yes"_s);
    row(u"nginx/1\\.2"_s, u"nginx/1.2"_s);
    row(u"(a(b)\\)c)?d"_s, u"d"_s);
    row(u"\\x41bcd"_s, QString());
    row(u"(unclosed"_s, QString());
    row(u"[[:alpha:]]]b"_s, u"]b"_s);
    row(u"[^]]bc"_s, u"bc"_s);
    row(u"[a"_s, QString());
    row(u"a{2"_s, u"2"_s);
    row(QString(100000, u'('), QString());
    row(u"ends with \\"_s, u"ends with "_s);
}

void SignatureSetTest::needleIsInEveryMatch()
{
    QFETCH(QString, pattern);
    QFETCH(QString, needle);
    const QJsonObject condition{{u"in"_s, u"body"_s}, {u"matches"_s, pattern}};
    const QJsonObject rule{{u"says"_s, u"made"_s}, {u"weight"_s, 5}, {u"when"_s, QJsonArray{condition}}};
    const QJsonArray vendors{QJsonObject{{u"vendor"_s, u"v"_s}, {u"rules"_s, QJsonArray{rule}}}};
    const SignatureSet set = SignatureSet::fromJson(QJsonDocument(vendors).toJson(), nullptr);
    QCOMPARE(set.vendors().at(0).rules[0].when.at(0).needle, needle);
}

void SignatureSetTest::guards_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QString>("classes"); // 0: what is no 1xx to 5xx
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *when, const char *classes, const char *field) {
        QTest::newRow(name) << QByteArray(when) << QString::fromLatin1(classes) << QString::fromLatin1(field);
    };
    row("words", R"({"in":"text","contains":"a"})", "012345", "");
    row("one status", R"({"in":"status","is":404})", "04", "");
    row("two ranges", R"({"in":"status","is":["299-300",502]})", "0235", "");
    row("not a range", R"({"in":"status","is":"200-399","absent":true})", "0145", "");
    row("not a part of a class", R"({"in":"status","is":"200-398","absent":true})", "01345", "");
    row("field", R"({"in":"header:CF-RAY"},{"in":"status","is":"500-599"})", "05", "cf-ray");
    row("no such field", R"({"in":"header:Server","absent":true})", "012345", "");
    row("cookie", R"({"in":"cookie:__cf_bm"})", "012345", "set-cookie");
    row("one of two", R"({"any":[{"in":"header:A"},{"in":"status","is":404}]})", "012345", "");
}

void SignatureSetTest::guards()
{
    QFETCH(QByteArray, when);
    const SignatureSet set = SignatureSet::fromJson(
        R"([{"vendor":"v","rules":[{"says":"made","weight":5,"when":[)" + when + "]}]}]", nullptr);
    QCOMPARE(set.vendors().at(0).rules.size(), std::size_t(1));
    const RuleGuard guard = set.vendors()[0].rules.guard(0);
    QString classes;
    for (int bit = 0; bit <= 5; ++bit)
        classes += guard.classes >> bit & 1 ? QString::number(bit) : QString();
    QTEST(classes, "classes");
    QTEST(guard.field, "field");
}

void SignatureSetTest::packComesBackAsItWas()
{
    const SignatureSet set = shippedSignatures();
    const QByteArray packed = packSignatures(set);
    QVERIFY(set.vendors().size() > 80);
    QVERIFY(unpackSignatures(packed).vendors() == set.vendors());
}

void SignatureSetTest::damagedPacksAreRefusedWhole()
{
    const QByteArray packed = packSignatures(SignatureSet::fromJson(
        R"([{"vendor":"v","page":"a","entries":{"v-1":{"page":"c"}},"proxyNames":["e"],"rules":[{"says":"made","weight":5,
            "when":[{"any":[{"in":"body","matches":"x+y"},{"in":"status","is":"500-599"}]}],"entry":"v-1"}]}])",
        nullptr));
    for (const qsizetype size : {qsizetype(0), qsizetype(5), qsizetype(12), packed.size() / 2, packed.size() - 1})
        QVERIFY(unpackSignatures(packed.left(size)).vendors().empty());
    // Any one number turned huge must neither crash nor hang.
    for (qsizetype at = 12; at + 4 <= packed.size(); at += 4) {
        QByteArray bent = packed;
        std::fill_n(bent.data() + at, 4, '\xff');
        const SignatureSet set = unpackSignatures(bent);
        QVERIFY(set.vendors().size() <= 1);
        for (const VendorSignature &vendor : set.vendors()) {
            for (std::size_t i = 0; i < vendor.rules.size(); ++i)
                QVERIFY(!vendor.rules[i].when.empty()); // such a rule would hold for every answer
        }
    }
}

QTEST_GUILESS_MAIN(SignatureSetTest)
#include "signaturesettest.moc"
