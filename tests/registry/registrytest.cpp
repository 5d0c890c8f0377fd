// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/sampleregistry.h"

#include <QTest>

using namespace StatusScope;

namespace {

QStringList ids(const std::vector<const Entry *> &entries)
{
    QStringList result;
    for (const Entry *entry : entries)
        result.append(entry->id);
    return result;
}

} // namespace

class RegistryTest final : public QObject
{
    Q_OBJECT

private slots:
    void likeliestMeaningComesFirst()
    {
        const Registry registry = sampleRegistry();
        QCOMPARE(ids(registry.meanings(530)), (QStringList{"cloudflare-530"_L1, "pantheon-530"_L1}));
        QCOMPARE(ids(registry.meanings(404)), QStringList{"ietf-404"_L1});
        QVERIFY(registry.meanings(110).empty()); // a Warning code is no status code
        QVERIFY(registry.meanings(599).empty());
    }

    void finerCodesStandBeneathTheirOwnVendorOrTheStandard()
    {
        const Registry registry = sampleRegistry();
        QCOMPARE(ids(registry.finerCodes(*registry.find(u"cloudflare-530"))), QStringList{"cloudflare-1016"_L1});
        QVERIFY(registry.finerCodes(*registry.find(u"pantheon-530")).empty());
        QCOMPARE(ids(registry.finerCodes(*registry.find(u"ietf-404"))), QStringList{"iis-404.13"_L1});
        QVERIFY(registry.finerCodes(*registry.find(u"iis-404.13")).empty());
    }

    void looksUpWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *typed, const QStringList &found) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << found;
        };
        row("404", {"ietf-404"_L1});
        row(" 404 ", {"ietf-404"_L1});
        row("HTTP 404", {"ietf-404"_L1});
        row("HTTP/1.1 404", {"ietf-404"_L1});
        row("error code: 404", {"ietf-404"_L1});
        row("404.13", {"iis-404.13"_L1});
        row("Error 1016", {"cloudflare-1016"_L1});
        row("530", {"cloudflare-530"_L1, "pantheon-530"_L1});
        row("IETF-404", {"ietf-404"_L1});
        row("pantheon-530", {"pantheon-530"_L1});
        row("failure-dns-not-found", {"failure-dns-not-found"_L1});
        row("40", {});
        row("0404", {});
        row("", {});
        row("not found", {});
    }
    void looksUpWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        const Registry registry = sampleRegistry();
        QCOMPARE(ids(registry.lookUp(typed)), found);
    }

    void classIsTheFirstDigitOfAnHttpStatusOnly()
    {
        const Registry registry = sampleRegistry();
        QCOMPARE(registry.find(u"ietf-404")->statusClass(), 4);
        QCOMPARE(registry.find(u"cloudflare-1016")->statusClass(), 5);
        QCOMPARE(registry.find(u"warning-110")->statusClass(), 0);
        QCOMPARE(registry.find(u"failure-dns-not-found")->statusClass(), 0);
        Entry zero = sampleEntry(QStringLiteral("aws-elb-000"), EntryKind::Status, 0, QStringLiteral("x"),
                                 QStringLiteral("aws-elb"));
        QCOMPARE(zero.statusClass(), 0);
        QCOMPARE(zero.label(), QStringLiteral("000"));
    }

    void compatListsTheCodeBeforeItsParts()
    {
        const Registry registry = sampleRegistry();
        const std::vector<const CompatRow *> rows = registry.compat(404);
        QCOMPARE(rows.size(), 2U);
        QVERIFY(rows[0]->feature.isEmpty());
        QVERIFY(registry.compat(502).empty());
    }

    void namesOfUnknownVendorsAndFields()
    {
        const Registry registry = sampleRegistry();
        QCOMPARE(registry.vendorName(u"cloudflare"), QStringLiteral("Cloudflare"));
        QCOMPARE(registry.vendorName(u"nobody"), QStringLiteral("nobody"));
        QVERIFY(registry.field(u"cf-ray")->quotable);
        QVERIFY(!registry.field(u"cf-rays"));
        QVERIFY(!registry.find(u"ietf-999"));
    }
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "registrytest.moc"
