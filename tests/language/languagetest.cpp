// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "language/language.h"
#include "diagnosis/builtinsignatures.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/rawresponse.h"
#include "language/translatedregistry.h"
#include "registry/registry.h"

#include <QLocale>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Which language a person gets, and that everything follows it.
class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { installLanguage(u"en"_s); }
    void choosesAShippedLanguage_data();
    void choosesAShippedLanguage();
    void englishHasPlurals();
    void everyLanguageTranslatesTheRegistry_data();
    void everyLanguageTranslatesTheRegistry();
    void whatTellsAMakerIsTranslated();
    void aWaitSpeaksAsItsSentenceDoes_data();
    void aWaitSpeaksAsItsSentenceDoes();
    void englishComesBack();
    void aChangeWaitsForOtherThreads();
};

void LanguageTest::choosesAShippedLanguage_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("got");
    QTest::newRow("English") << u"en"_s << u"en"_s;
    QTest::newRow("with a region") << u"en_US"_s << u"en"_s;
    QTest::newRow("as browsers write it") << u"en-GB"_s << u"en"_s;
    QTest::newRow("region and script") << u"de_Latn_AT"_s << u"de"_s;
    QTest::newRow("French") << u"fr_CA"_s << u"fr"_s;
    QTest::newRow("Spanish") << u"es_MX"_s << u"es"_s;
    QTest::newRow("none of ours") << u"tlh"_s << u"en"_s;
    QTest::newRow("nonsense") << u"../../etc"_s << u"en"_s;
    QTest::newRow("the system's, C here") << QString() << u"en"_s;
}

void LanguageTest::choosesAShippedLanguage()
{
    QFETCH(QString, asked);
    QTEST(languageFor(asked), "got");
}

void LanguageTest::englishHasPlurals()
{
    installLanguage(u"en"_s);
    QCOMPARE(QCoreApplication::translate("StatusScope::Wording", "%n seconds", nullptr, 1), u"1 second"_s);
    QCOMPARE(QCoreApplication::translate("StatusScope::Wording", "%n seconds", nullptr, 2), u"2 seconds"_s);
}

void LanguageTest::everyLanguageTranslatesTheRegistry_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : shippedLanguages()) {
        if (code != "en"_L1)
            QTest::newRow(qPrintable(code)) << code;
    }
}

void LanguageTest::everyLanguageTranslatesTheRegistry()
{
    QFETCH(QString, code);
    const LoadedRegistry english = loadTranslatedRegistry();
    const Entry *source = english.registry.find(u"ietf-404");
    QVERIFY(source != nullptr);
    installLanguage(code);
    QCOMPARE(QLocale().language(), QLocale(code).language());
    const LoadedRegistry loaded = loadTranslatedRegistry();
    const Entry *entry = loaded.registry.find(u"ietf-404");
    QVERIFY(entry != nullptr);
    QVERIFY(entry->say != source->say);
    QVERIFY(entry->summary != source->summary);
    QVERIFY(entry->causes.constFirst() != source->causes.constFirst());
    QCOMPARE(entry->name, source->name); // the specification's
    QCOMPARE(entry->aliases, source->aliases);
    QVERIFY(loaded.registry.vendorName(u"browser") != english.registry.vendorName(u"browser"));
    QCOMPARE(loaded.registry.vendorName(u"nginx"), english.registry.vendorName(u"nginx"));
    QCOMPARE(loaded.registry.entries().size(), english.registry.entries().size());
    QVERIFY(loaded.registry.find(u"failure-dns-not-found")->name
            != english.registry.find(u"failure-dns-not-found")->name);
}

void LanguageTest::whatTellsAMakerIsTranslated()
{
    const SignatureSet signatures = loadBuiltInSignatures();
    QCOMPARE(signatures.tells(u"aws-elb", u"aws-elb-502").page, u"“502” and its name on white, with nothing beneath"_s);
    installLanguage(u"de"_s);
    const SignatureTells tells = signatures.tells(u"aws-elb", u"aws-elb-502");
    QCOMPARE(tells.page, u"„502“ und der Name des Codes auf Weiß, nichts darunter"_s);
    QCOMPARE(tells.header, u"Server: awselb/2.0"_s);
    QCOMPARE(signatures.tells(u"php", u"php-500").header, u"X-Powered-By: PHP, Cookie PHPSESSID"_s);
}

void LanguageTest::aWaitSpeaksAsItsSentenceDoes_data()
{
    QTest::addColumn<QString>("say");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("told");
    const QString english = u"The shop is busy. Please try again later."_s;
    const QString german = u"Der Shop ist überlastet. Bitte versuchen Sie es später noch einmal."_s;
    const QString date = u"Date: Sat, 21 Nov 2026 13:00:00 GMT\n"_s;
    QTest::newRow("English") << english << QString() << u"The shop is busy. Please wait 3 days before you try again."_s;
    QTest::newRow("German") << german << QString()
                            << u"Der Shop ist überlastet. Bitte warten Sie 3 Tage, bevor Sie es erneut versuchen."_s;
    QTest::newRow("English, dated") << english << date
                                    << u"The shop is busy. Please try again after 13:00 on 24 November."_s;
    QTest::newRow("German, dated")
        << german << date << u"Der Shop ist überlastet. Bitte versuchen Sie es ab 24. November, 13:00 Uhr erneut."_s;
}

// An entry without a translation speaks English in every language.
void LanguageTest::aWaitSpeaksAsItsSentenceDoes()
{
    QFETCH(QString, say);
    QFETCH(QString, date);
    installLanguage(u"de"_s);
    Entry entry;
    entry.id = u"ietf-503"_s;
    entry.kind = EntryKind::Status;
    entry.code = 503;
    entry.vendor = u"ietf"_s;
    entry.say = say;
    const Registry registry({entry}, {}, {}, {}, {});
    const QDateTime now(QDate(2026, 11, 21), QTime(13, 0), Qt::UTC);
    const QString head = u"HTTP/1.1 503 Service Unavailable\n"_s + date + u"Retry-After: 259200\n\n"_s;
    QTEST(diagnose(rawExchange(head.toUtf8()), registry, SignatureSet(), now).say, "told");
}

void LanguageTest::englishComesBack()
{
    const QString say = loadTranslatedRegistry().registry.find(u"ietf-404")->say;
    installLanguage(u"de"_s);
    installLanguage(u"en"_s);
    QCOMPARE(loadTranslatedRegistry().registry.find(u"ietf-404")->say, say);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void LanguageTest::aChangeWaitsForOtherThreads()
{
    installLanguage(u"en"_s);
    QSemaphore holding;
    int changed = 0;
    std::atomic<bool> done = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const LanguageHold hold;
        holding.release();
        for (int i = 0; i < 20000; ++i)
            changed += QLocale().language() != QLocale::English ? 1 : 0;
        done = true;
    }));
    other->start();
    holding.acquire();
    installLanguage(u"de"_s);
    QVERIFY(done);
    QVERIFY(other->wait());
    QCOMPARE(changed, 0);
    QCOMPARE(QLocale().language(), QLocale::German);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "languagetest.moc"
