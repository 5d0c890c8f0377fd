// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "language/language.h"
#include "language/translatedregistry.h"
#include "registry/searchindex.h"
#include "registry/searchquery.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// In a language of the window.
struct Shelf
{
    explicit Shelf(const QString &code)
        : language((installLanguage(code), code))
        , registry(loadTranslatedRegistry({}).registry)
        , index(registry)
    {
        index.prepare(); // reads every text while the language is installed
    }

    QString firstFor(const QString &query) const
    {
        const std::vector<Match> found = index.search(query);
        return found.empty() ? QString() : registry.entry(std::size_t(found.front().entry)).id;
    }

    QString language;
    Registry registry;
    SearchIndex index;
};

QString asTypedInHaste(const QString &text)
{
    QByteArray folded;
    appendFolded(folded, text);
    return QString::fromUtf8(folded);
}

} // namespace

// What customers in Germany, France and Spain read out, whatever language the colleague's window has.
class ForeignNamesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &code : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s})
            m_shelves.push_back(std::make_unique<Shelf>(code));
    }

    void standsFirst_data();
    void standsFirst();
    void everyNameFindsItsEntryFirst();
    void tellsTheNameAnEntryWasFoundBy();
    void englishStaysEnglish_data();
    void englishStaysEnglish();

private:
    std::vector<std::unique_ptr<Shelf>> m_shelves;
};

void ForeignNamesTest::standsFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("accepted");
    const auto row = [](const char *query, const char *accepted) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(accepted).split(u' ');
    };
    const char *unreachable = "failure-dns-not-found failure-dns-failure failure-connection-refused "
                              "failure-connection-timeout failure-connection-reset";
    const char *unsafe = "failure-tls-expired failure-tls-not-yet-valid failure-tls-hostname-mismatch "
                         "failure-tls-untrusted-issuer failure-tls-self-signed";
    const char *circling = "failure-too-many-redirects failure-redirect-loop";
    const char *slow = "failure-connection-timeout failure-response-timeout";
    row("Seite nicht gefunden", "ietf-404");
    row("Die angeforderte Seite wurde nicht gefunden", "ietf-404");
    row("Objekt nicht gefunden!", "ietf-404");
    row("Zugriff verweigert", "ietf-403");
    row("Keine Berechtigung", "ietf-403");
    row("Falsches Passwort", "ietf-401");
    row("Sitzung abgelaufen", "ietf-401");
    row("zu viele Anfragen", "ietf-429");
    row("Datei zu groß", "ietf-413");
    row("datei zu gross", "ietf-413");
    row("Zu viele Cookies", "ietf-431");
    row("Dienst nicht verfügbar", "ietf-503");
    row("Wartungsarbeiten", "ietf-503");
    row("Interner Serverfehler", "ietf-500");
    row("Es gab einen kritischen Fehler auf deiner Website.", "ietf-500");
    row("Fehler beim Aufbau einer Datenbankverbindung", "ietf-500");
    row("Fehlerhaftes Gateway!", "ietf-502");
    row("Gateway-Zeitüberschreitung", "ietf-504");
    row("In deinem Land nicht verfügbar", "ietf-451");
    row("Diese Website ist nicht erreichbar", unreachable);
    row("Die Verbindung wurde zurückgesetzt", "failure-connection-reset");
    row("Die Verbindung wurde zurückgesetzt.", "failure-connection-reset");
    row("Fehler: Server nicht gefunden", "failure-dns-not-found");
    row("Safari kann den Server nicht finden", "failure-dns-not-found");
    row("www.kunde-nord.de hat die Verbindung abgelehnt.", "failure-connection-refused");
    row("Fehler: Netzwerk-Zeitüberschreitung", slow);
    row("Weiterleitungsschleife", "failure-redirect-loop");
    row("hat dich zu oft weitergeleitet", circling);
    row("Dies ist keine sichere Verbindung", unsafe);
    row("Warnung: Mögliches Sicherheitsrisiko erkannt", unsafe);
    row("Zertifikat abgelaufen", "failure-tls-expired");
    row("selbstsigniertes Zertifikat", "failure-tls-self-signed");
    row("Kein Internet", "failure-network-unreachable");
    row("hat keine Daten gesendet", "failure-empty-response");
    row("Proxy-Server verweigert die Verbindung", "failure-proxy-refused");
    row("page non trouvée", "ietf-404");
    row("page introuvable", "ietf-404");
    row("cette page n’existe pas", "ietf-404");
    row("accès refusé", "ietf-403");
    row("acces refuse", "ietf-403");
    row("mot de passe incorrect", "ietf-401");
    row("votre session a expiré", "ietf-401");
    row("trop de requêtes", "ietf-429");
    row("fichier trop volumineux", "ietf-413");
    row("service indisponible", "ietf-503");
    row("site en maintenance", "ietf-503");
    row("erreur interne du serveur", "ietf-500");
    row("Une erreur critique est survenue sur votre site", "ietf-500");
    row("mauvaise passerelle", "ietf-502");
    row("Ce site est inaccessible", unreachable);
    row("La connexion a été réinitialisée", "failure-connection-reset");
    row("Serveur introuvable", "failure-dns-not-found");
    row("trop de redirections", circling);
    row("boucle de redirection", "failure-redirect-loop");
    row("Votre connexion n'est pas privée", unsafe);
    row("certificat expiré", "failure-tls-expired");
    row("pas de connexion internet", "failure-network-unreachable");
    row("délai d'attente dépassé", slow);
    row("página no encontrada", "ietf-404");
    row("PAGINA NO ENCONTRADA", "ietf-404");
    row("¡Objeto no localizado!", "ietf-404");
    row("acceso denegado", "ietf-403");
    row("contraseña incorrecta", "ietf-401");
    row("demasiadas solicitudes", "ietf-429");
    row("archivo demasiado grande", "ietf-413");
    row("servicio no disponible", "ietf-503");
    row("en mantenimiento", "ietf-503");
    row("error interno del servidor", "ietf-500");
    row("Ha habido un error crítico en esta web.", "ietf-500");
    row("puerta de enlace incorrecta", "ietf-502");
    row("No se puede acceder a este sitio web", unreachable);
    row("Se ha restablecido la conexión", "failure-connection-reset");
    row("Servidor no encontrado", "failure-dns-not-found");
    row("demasiadas redirecciones", circling);
    row("La conexión no es privada", unsafe);
    row("certificado caducado", "failure-tls-expired");
    row("sin conexión a internet", "failure-network-unreachable");
    row("certificado autofirmado", "failure-tls-self-signed");
}

void ForeignNamesTest::standsFirst()
{
    QFETCH(QString, query);
    QFETCH(QStringList, accepted);
    for (const auto &shelf : m_shelves) {
        for (const QString &typed : {query, query.toUpper(), asTypedInHaste(query)}) {
            const QString first = shelf->firstFor(typed);
            QVERIFY2(accepted.contains(first), qPrintable(shelf->language + u": " + typed + u" -> " + first));
        }
    }
}

void ForeignNamesTest::everyNameFindsItsEntryFirst()
{
    const Shelf &shelf = *m_shelves.front();
    QStringList missed;
    int names = 0;
    for (const Entry &entry : shelf.registry.entries()) {
        for (const QString &name : entry.foreignNames) {
            ++names;
            const Entry *first = shelf.registry.find(shelf.firstFor(name));
            if (first == nullptr || !first->foreignNames.contains(name))
                missed += name + u" -> " + (first == nullptr ? QString() : first->id);
        }
    }
    QVERIFY(names > 1500);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void ForeignNamesTest::tellsTheNameAnEntryWasFoundBy()
{
    const Shelf &shelf = *m_shelves.front();
    const auto nameFor = [&shelf](const QString &query) {
        const std::vector<Match> found = shelf.index.search(query);
        return found.empty()
            ? QString()
            : shelf.index.nameHolding(std::size_t(found.front().entry), SearchIndex::queryWords(query));
    };
    QCOMPARE(nameFor(u"seite nicht gef"_s), u"Seite nicht gefunden"_s);
    QCOMPARE(nameFor(u"pagina no encontrada"_s), u"Página no encontrada"_s);
    QCOMPARE(nameFor(u"dead link"_s), u"dead link"_s);
    QCOMPARE(shelf.index.nameHolding(100'000, {u"a"_s}), QString());
    QCOMPARE(shelf.index.nameHolding(0, {}), QString());
}

void ForeignNamesTest::englishStaysEnglish_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *query, const char *entry) {
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(entry);
    };
    // Words that other languages have too.
    row("server error", "ietf-500");
    row("error", "failure-invalid-url");
    row("offline", "failure-network-unreachable");
    row("conflict", "ietf-409");
    row("gone", "ietf-410");
    row("proxy", "ietf-407");
    row("certificate", "failure-tls-expired");
    row("gateway", "ietf-504");
}

void ForeignNamesTest::englishStaysEnglish()
{
    QFETCH(QString, query);
    QFETCH(QString, entry);
    QCOMPARE(m_shelves.front()->firstFor(query), entry);
}

QTEST_GUILESS_MAIN(ForeignNamesTest)
#include "foreignnamestest.moc"
