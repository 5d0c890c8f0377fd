// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/redactor.h"

#include "registry/registry.h"

#include <QTest>

using namespace StatusScope;

namespace {

Registry registryWithSecretField()
{
    FieldNote note;
    note.name = QStringLiteral("X-Api-Key");
    note.tells = QStringLiteral("A key");
    note.secret = true;
    return Registry({}, {}, {note}, {}, {});
}

} // namespace

class RedactorTest final : public QObject
{
    Q_OBJECT

private slots:
    void urlsLoseTheirSecrets_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("redacted");
        const auto row = [](const char *url, const char *redacted) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(redacted);
        };
        row("https://user:pass@host/x", "https://host/x");
        row("https://host/?access_token=abc&x=1", "https://host/?access_token=REDACTED&x=1");
        row("https://host/?a=1&X-Amz-Signature=deadbeef", "https://host/?a=1&X-Amz-Signature=REDACTED");
        row("https://host/?X-Amz-Credential=AKIA%2F1&b=2", "https://host/?X-Amz-Credential=REDACTED&b=2");
        row("https://host/#id_token=abc.def", "https://host/#id_token=REDACTED");
        row("https://host/?password=a&PASSWD=b&pwd=c", "https://host/?password=REDACTED&PASSWD=REDACTED&pwd=REDACTED");
        row("https://host/?sessionid=1", "https://host/?sessionid=REDACTED");
        row("https://host/?api_key=1&apikey=2&api-key=3",
            "https://host/?api_key=REDACTED&apikey=REDACTED&api-key=REDACTED");
        row("https://host/?cart=81&monkey=1&page=token", "https://host/?cart=81&monkey=1&page=token");
        row("https://host/token=5", "https://host/token=5");
    }
    void urlsLoseTheirSecrets()
    {
        QFETCH(QString, url);
        QFETCH(QString, redacted);
        const Registry registry = registryWithSecretField();
        QCOMPARE(Redactor(registry).url(url), redacted);
        QCOMPARE(Redactor(registry, true).url(url), url);
    }

    void fieldsKeepTheirNamesOnly_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("redacted");
        const auto row = [](const char *name, const char *value, const char *redacted) {
            QTest::addRow("%s: %s", name, value)
                << QByteArray(name) << QByteArray(value) << QString::fromUtf8(redacted);
        };
        row("Authorization", "Basic dXNlcjpwYXNz", "Basic REDACTED");
        row("authorization", "secret", "REDACTED");
        row("Proxy-Authorization", "Bearer abc", "Bearer REDACTED");
        row("Cookie", "a=1; session=xyz; flag", "a=REDACTED; session=REDACTED; REDACTED");
        row("Set-Cookie", "session=xyz; Path=/; HttpOnly", "session=REDACTED; Path=/; HttpOnly");
        row("Set-Cookie", "lonely", "REDACTED");
        row("set-cookie", "; a=b", "REDACTED");
        row("x-api-key", "12345", "REDACTED");
        row("Location", "https://u:p@host/cb?code=abc#x", "https://host/cb?code=REDACTED#x");
        row("X-Forwarded-Auth", "Bearer abcdefgh.ijk", "Bearer REDACTED");
        row("WWW-Authenticate", "Basic realm=\"x\"", "Basic realm=\"x\"");
        row("Server", "nginx", "nginx");
        row("Authorization", "", "");
    }
    void fieldsKeepTheirNamesOnly()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, redacted);
        const Registry registry = registryWithSecretField();
        QCOMPARE(Redactor(registry).value({name, value}), redacted);
        QCOMPARE(Redactor(registry, true).value({name, value}), QString::fromUtf8(value));
    }

    void headsAreRedactedLineByLine()
    {
        const Registry registry = registryWithSecretField();
        const QByteArray head =
            "GET /?token=abc HTTP/1.1\r\nHost: x\r\nAuthorization: Basic dXNlcjpwYXNz\r\nCookie: a=b\r\n\r\n";
        const QString shown = Redactor(registry).head(head);
        QVERIFY(!shown.contains(QStringLiteral("abc")));
        QVERIFY(!shown.contains(QStringLiteral("dXNlcjpwYXNz")));
        QVERIFY(!shown.contains(QStringLiteral("a=b")));
        QVERIFY(shown.contains(QStringLiteral("Host: x\r\n")));
        QCOMPARE(Redactor(registry, true).head(head), QString::fromLatin1(head));
    }
};

QTEST_GUILESS_MAIN(RedactorTest)
#include "redactortest.moc"
