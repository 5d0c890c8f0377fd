// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explain.h"
#include "diagnosis/smallregistry.h"
#include "registry/registryloader.h"

#include <QTest>

#include <algorithm>

using namespace StatusScope;

// What people type or paste instead of an answer must lead to its entry: over the whole shipped registry.
class HintTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyIdLeadsToItsEntry();
    void everyFinerCodeLeadsToItsEntry();
    void everyTitleLeadsToItsEntry();
    void everyProgramsNameLeadsToItsFailure();
    void everyForeignNameWithAGapLeadsToItsEntry();
    void vendorsOwnNamesComeFirst();
    void namesInsideASentence_data();
    void namesInsideASentence();
    void sharedNamesAreNeverCertain_data();
    void sharedNamesAreNeverCertain();
    void ordinarySentencesAreRefused_data();
    void ordinarySentencesAreRefused();

private:
    // The entry first, the alternatives behind it.
    QStringList ledTo(const QString &text) const
    {
        QStringList ids;
        for (const Explained &result :
             explain(importText(text.toUtf8()), m_registry, m_signatures, QDateTime(QDate(2026, 11, 20), QTime(9, 13))))
            ids += QStringList{result.diagnosis.entry} + result.diagnosis.alternatives;
        return ids;
    }
    // Everything that leads elsewhere, as one text: "what was typed -> where it led".
    template <typename TextsOf>
    QString ledAstray(TextsOf textsOf) const
    {
        QStringList astray;
        for (const Entry &entry : m_registry.entries()) {
            for (const QString &text : textsOf(entry)) {
                const QStringList ids = ledTo(text);
                if (!ids.contains(entry.id))
                    astray.append(u"%1: “%2” leads to %3"_s.arg(entry.id, text, ids.join(u' ')));
            }
        }
        return astray.join(u'\n');
    }

    Registry m_registry =
        loadRegistryFolder(QStringLiteral(STATUSSCOPE_TEST_DATA "/../../resources/registry")).registry;
    SignatureSet m_signatures = shippedSignatures();
};

void HintTest::everyIdLeadsToItsEntry()
{
    QVERIFY(m_registry.entries().size() > 800);
    const QString astray = ledAstray([](const Entry &entry) { return QStringList{entry.id}; });
    QVERIFY2(astray.isEmpty(), qPrintable(astray));
}

void HintTest::everyFinerCodeLeadsToItsEntry()
{
    const QString astray = ledAstray([](const Entry &entry) {
        return entry.kind == EntryKind::Subcode ? QStringList{entry.subcode} : QStringList();
    });
    QVERIFY2(astray.isEmpty(), qPrintable(astray));
}

void HintTest::everyTitleLeadsToItsEntry()
{
    // "OK" and "Found" are ordinary words.
    const QString astray = ledAstray([](const Entry &entry) {
        QStringList titles = QStringList{entry.name} + entry.formerNames;
        if (entry.kind != EntryKind::Subcode && entry.statusClass() < 4)
            titles.removeIf([](const QString &title) { return !title.contains(u' '); });
        return titles;
    });
    QVERIFY2(astray.isEmpty(), qPrintable(astray));
}

void HintTest::everyProgramsNameLeadsToItsFailure()
{
    const QString astray =
        ledAstray([](const Entry &entry) { return entry.kind == EntryKind::Failure ? entry.aliases : QStringList(); });
    QVERIFY2(astray.isEmpty(), qPrintable(astray));
}

void HintTest::everyForeignNameWithAGapLeadsToItsEntry()
{
    int names = 0;
    const QString astray = ledAstray([&names](const Entry &entry) {
        QStringList texts = entry.foreignNames.filter(u"…"_s);
        names += int(texts.size());
        return texts.replaceInStrings(u"…"_s, u"shop.example"_s);
    });
    QVERIFY(names > 80);
    QVERIFY2(astray.isEmpty(), qPrintable(astray));
}

// NoSuchKey, FUNCTION_INVOCATION_TIMEOUT: a name that one vendor alone has is not the number's general meaning, unless
// that is called so as well.
void HintTest::vendorsOwnNamesComeFirst()
{
    QMap<QString, int> owners;
    for (const Entry &entry : m_registry.entries())
        ++owners[entry.subcode.toLower()];
    QStringList astray;
    int looked = 0;
    for (const Entry &entry : m_registry.entries()) {
        if (entry.kind != EntryKind::Subcode || owners.value(entry.subcode.toLower()) != 1)
            continue;
        ++looked;
        const QString first = ledTo(entry.subcode).value(0);
        const Entry *found = m_registry.find(first);
        const auto same = [&](const QString &name) { return name.compare(entry.subcode, Qt::CaseInsensitive) == 0; };
        const bool shared = found != nullptr
            && (found->kind == EntryKind::Failure ? std::any_of(found->aliases.begin(), found->aliases.end(), same)
                                                  : same(found->name));
        if (first != entry.id && !shared)
            astray.append(entry.subcode + u" -> "_s + first);
    }
    QVERIFY(looked > 500);
    QVERIFY2(astray.isEmpty(), qPrintable(astray.join(u'\n')));
}

void HintTest::namesInsideASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *text, const char *entry) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(entry);
    };
    row("Customer says: net::ERR_CERT_DATE_INVALID when she opens the shop", "failure-tls-expired");
    row("Warning: Potential Security Risk Ahead\nError code: SEC_ERROR_UNKNOWN_ISSUER", "failure-tls-untrusted-issuer");
    row("This site can’t be reached\nshop.example’s server IP address could not be found.\nDNS_PROBE_FINISHED_NXDOMAIN",
        "failure-dns-not-found");
    row("curl: (7) Failed to connect to shop.example port 443 after 3 ms: Couldn't connect to server",
        "failure-connection-refused");
    row("requests.exceptions.ConnectionError: HTTPConnectionPool(host='a.example', port=80): Max retries exceeded "
        "(Caused by NewConnectionError(': Failed to establish a new connection: [Errno 111] Connection refused'))",
        "failure-connection-refused");
    row("Error 1020\nRay ID: 9a1b2c3d4e5f6071\nAccess denied", "cloudflare-1020");
    row("404: NOT_FOUND\nCode: DEPLOYMENT_NOT_FOUND\nID: fra1::abcd-1732093964-0a1b", "vercel-DEPLOYMENT_NOT_FOUND");
    row("HTTP Error 404.13 - Not Found\nThe request filtering module is configured to deny a request", "iis-404.13");
    row("at=error code=H12 desc=\"Request timeout\" in our log", "heroku-H12");
    row("The page isn't redirecting properly", "failure-too-many-redirects");
    row("Guru Meditation", "varnish-Backend-fetch-failed");
    row("Attention Required! | Cloudflare", "ietf-403");
    row("<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message></Error>",
        "aws-s3-NoSuchBucket");
}

void HintTest::namesInsideASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, entry);
    const QStringList ids = ledTo(text);
    QVERIFY2(ids.contains(entry), qPrintable(ids.join(u' ')));
}

void HintTest::sharedNamesAreNeverCertain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entry");
    QTest::newRow("browser and gateway") << u"ERR_INVALID_URL"_s << u"failure-invalid-url"_s;
    QTest::newRow("a curl number of many reasons") << u"curl: (60)"_s << u"failure-tls-untrusted-issuer"_s;
    QTest::newRow("curl number at the start or on the way") << u"curl: (3)"_s << u"failure-invalid-url"_s;
    QTest::newRow("title of several makers") << u"Bad Gateway"_s << u"ietf-502"_s;
    QTest::newRow("title and a log's word") << u"Forbidden"_s << u"ietf-403"_s;
}

void HintTest::sharedNamesAreNeverCertain()
{
    QFETCH(QString, text);
    QFETCH(QString, entry);
    const QList<Explained> results = explain(importText(text.toUtf8()), m_registry, m_signatures, QDateTime());
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().diagnosis.entry, entry);
    QVERIFY(!results.first().diagnosis.alternatives.isEmpty());
    QVERIFY(results.first().diagnosis.confidence != Confidence::High);
}

void HintTest::ordinarySentencesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"Hello, my order 4711 from the 3rd of November has not come.", "We have 404 tulips and 500 roses in stock.",
          "The timeout of our meeting is over, please connect again.", "Call us at 0800 502 503.", "reset my password",
          "Ich kann mich nicht anmelden.", "Wir haben die richtige Seite noch nicht gefunden.",
          "Le service est fermé le lundi.", "La red de tiendas cierra.",
          "Our certificate of origin has arrived by mail.", "refused", "network", "Invoice 2026-404, not paid",
          "{\"items\": 3}", "[1,2]", "[{\"a\": 1}]", "[]", "null", "a,b,c\n1,2,3\n"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void HintTest::ordinarySentencesAreRefused()
{
    QFETCH(QString, text);
    QCOMPARE(ledTo(text), QStringList());
}

QTEST_GUILESS_MAIN(HintTest)
#include "hinttest.moc"
