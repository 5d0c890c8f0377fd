// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/builtinregistry.h"
#include "registry/searchindex.h"

#include <QTest>

using namespace StatusScope;

// What people type and paste, and the entry of ours that has to stand first then.
class SearchFirstTest final : public QObject
{
    Q_OBJECT

private slots:
    void standsFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("entry");
        const auto row = [](const char *query, const char *entry) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(entry);
        };
        row("error 404", "ietf-404");
        row("error 403", "ietf-403");
        row("error 401", "ietf-401");
        row("error 405", "ietf-405");
        row("error 410", "ietf-410");
        row("error 429", "ietf-429");
        row("error 502", "ietf-502");
        row("error 503", "ietf-503");
        row("error 504", "ietf-504");
        row("error 413", "ietf-413");
        row("error 451", "ietf-451");
        row("http 522", "cloudflare-522");
        row("http status 525", "cloudflare-525");
        row("error code 408", "ietf-408");
        row("error code 1020", "cloudflare-1020");
        row("status code 404", "ietf-404");
        row("error 403 forbidden", "ietf-403");
        row("HTTP Error 500.19", "iis-500.19");
        row("HTTP Error 500.19 - Internal Server Error", "iis-500.19");
        row("http error 503 service unavailable", "ietf-503");
        row("cloudflare 404", "ietf-404");
        row("shopify 403", "ietf-403");
        row("wordpress 500", "ietf-500");
        row("HTTP ERROR 503", "ietf-503");
        row("HTTP ERROR 408", "ietf-408");
        row("HTTP 429", "ietf-429");
        row("503 service unavailable", "ietf-503");
        row("Error code: 503", "ietf-503");
        row("unavailable", "ietf-503");
        row("too large", "ietf-413");
        row("unauthorised", "ietf-401");
        row("too many", "ietf-429");
        row("Fehler 520", "cloudflare-520");
        row("fehler 503", "ietf-503");
        row("HTTP ERROR 302", "ietf-302");
        row("This site can't be reached", "failure-dns-not-found");
        row("this page isn't working", "failure-not-http");
        row("Safari can't find the server", "failure-dns-not-found");
        row("net::ERR_CONNECTION_REFUSED", "failure-connection-refused");
        row("(ERR_CONNECTION_REFUSED)", "failure-connection-refused");
        row("ERR_CONNECTION_REFUSED.", "failure-connection-refused");
        row("Error code: SEC_ERROR_UNKNOWN_ISSUER", "failure-tls-untrusted-issuer");
        row("\"404\"", "ietf-404");
        row("404!", "ietf-404");
        row("404.", "ietf-404");
        row("404 not found.", "ietf-404");
        row("error: 502", "ietf-502");
        row("I see error 520, what do I do?", "cloudflare-520");
        row("This site can't be reached example.com refused to connect. ERR_CONNECTION_REFUSED",
            "failure-connection-refused");
        row("400 Bad Request Request Header Or Cookie Too Large", "nginx-494");
        row("400 The plain HTTP request was sent to HTTPS port", "nginx-497");
        row("502 Upstream Header Too Big", "pantheon-upstream_header_too_big");
        row("503 first byte timeout", "fastly-first_byte_timeout");
        row("ERR_INVALID_URL", "failure-invalid-url");
        row("invalid url", "failure-invalid-url");
        row("malformed url", "failure-invalid-url");
        row("bad URL", "failure-invalid-url");
        row("s3 403", "aws-s3-AccessDenied");
        row("499", "nginx-499");
        row("cookies too big", "ietf-431");
        row("wrong certificate name", "failure-tls-hostname-mismatch");
        row("eror 502", "ietf-502");
        row("cloudlfare 522", "cloudflare-522");
        row("redirct loop", "failure-redirect-loop");
        row("forbiden access", "ietf-403");
        row("under maintenance", "ietf-503");
        row("token expired", "ietf-401");
        row("waf", "ietf-403");
        row("blocked in my country", "ietf-451");
        row("404", "ietf-404");
        row("520", "cloudflare-520");
        row("gateway timeout", "ietf-504");
        row("bad gateway", "ietf-502");
        row("page not found", "ietf-404");
        row("too many redirects", "failure-too-many-redirects");
        row("curl: (6)", "failure-dns-not-found");
        row("h12", "heroku-H12");
        row("ssl handshake failed", "cloudflare-525");
        row("connection reset", "failure-connection-reset");
        row("cloudflare 52", "cloudflare-520");
        row("forbidden", "ietf-403");
        row("internal server error", "ietf-500");
    }
    void standsFirst()
    {
        QFETCH(QString, query);
        QFETCH(QString, entry);
        const std::vector<Match> found = m_index.search(query);
        QVERIFY(!found.empty());
        QCOMPARE(m_registry.entry(std::size_t(found.front().entry)).id, entry);
    }

    void codesAreFoundHoweverTheyAreAnnounced_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("behind");
        for (const char *before : {"error ", "http ", "HTTP ERROR ", "error code ", "Error code: ", "status code ",
                                   "error: ", "HTTP/1.1 ", "#", "Fehler ", "erreur ", "código ", "("})
            QTest::newRow(before) << QString::fromUtf8(before) << QString();
        for (const char *behind : {" error", ".", "!", " Fehler"})
            QTest::newRow(behind) << QString() << QString::fromUtf8(behind);
    }
    void codesAreFoundHoweverTheyAreAnnounced()
    {
        QFETCH(QString, before);
        QFETCH(QString, behind);
        int codes = 0;
        for (int code = 100; code < 600; ++code) {
            const std::vector<Match> alone = m_index.search(QString::number(code));
            if (m_registry.meanings(code).empty())
                continue;
            ++codes;
            const std::vector<Match> found = m_index.search(QString(before + QString::number(code) + behind));
            QVERIFY2(!found.empty(), qPrintable(QString::number(code)));
            QCOMPARE(found.front().entry, alone.front().entry);
            QCOMPARE(m_registry.meanings(code).front()->id, m_registry.entry(std::size_t(alone.front().entry)).id);
        }
        QVERIFY(codes > 60);
    }

    // A name or an alias that is typed whole finds an entry that has it.
    void wholeNamesAndAliases()
    {
        QStringList missed;
        for (const Entry &entry : m_registry.entries()) {
            for (const QString &alias : QStringList{entry.name} + entry.aliases) {
                const std::vector<Match> found = m_index.search(alias);
                const Entry *first = found.empty() ? nullptr : &m_registry.entry(std::size_t(found.front().entry));
                if (first == nullptr
                    || !(QStringList{first->name, first->label()} + first->aliases + first->formerNames)
                            .contains(alias, Qt::CaseInsensitive))
                    missed += alias + u" -> " + (first == nullptr ? QString() : first->id);
            }
        }
        QVERIFY2(missed.size() <= 12, qPrintable(missed.join(u'\n')));
    }

private:
    const Registry m_registry = loadBuiltInRegistry().registry;
    const SearchIndex m_index{m_registry};
};

QTEST_GUILESS_MAIN(SearchFirstTest)
#include "searchfirsttest.moc"
