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
        row("https://joe:p@ss'word@host/x", "https://host/x");
        row("http://u:hunter2/x@host/", "http://host/");
        row("//u:hun?ter#2\\x@host/", "//host/");
        row("http://host:80/~me@home http://host/u:x@y http://[::1]:80/a@b //host/a@b",
            "http://host:80/~me@home http://host/u:x@y http://[::1]:80/a@b //host/a@b");
        row("http://https://host/?a@b", "http://https://host/?a@b");
        row("https://host/?user[password]=a&user%5Bpassword%5D=b&to%6ben=c&%70w=d&a%5B0%5D[otp]=e",
            "https://host/?user[password]=REDACTED&user%5Bpassword%5D=REDACTED&to%6ben=REDACTED&%70w=REDACTED&"
            "a%5B0%5D[otp]=REDACTED");
        row("https://host/?PHPSESSID=a&passphrase=b&pw=c&aws_access_key=d&private_key=e&bearer=f&reset_key=g&hmac=h",
            "https://host/?PHPSESSID=REDACTED&passphrase=REDACTED&pw=REDACTED&aws_access_key=REDACTED&private_key="
            "REDACTED&bearer=REDACTED&reset_key=REDACTED&hmac=REDACTED");
        row("https://host/?list[]=1&p%C3%A9=2&keys[]=3&AccessKeyId=4&hotkey=5&npw=6&hmac_algorithm=7&user[name]=%5B",
            "https://host/?list[]=1&p%C3%A9=2&keys[]=3&AccessKeyId=4&hotkey=5&npw=6&hmac_algorithm=7&user[name]=%5B");
        row("https://host/?SAMLResponse=PHN&ticket=ST-1&pass=a&otp=1&subscription-key=k&compass=n&potpie=y",
            "https://host/?SAMLResponse=REDACTED&ticket=REDACTED&pass=REDACTED&otp=REDACTED&subscription-key=REDACTED&"
            "compass=n&potpie=y");
        row("https://host/?next=%2Fcb%3Faccess_token%3Dabc%26page%3D2&x=1",
            "https://host/?next=%2Fcb%3Faccess_token%3DREDACTED%26page%3D2&x=1");
        row("https://host/?u=%252Fcb%253Fa%253D1%2526code%253Dabc",
            "https://host/?u=%252Fcb%253Fa%253D1%2526code%253DREDACTED");
        row("https://host/?q=50%25token%3Dabc", "https://host/?q=50%25token%3Dabc");
        row("https://host/?token=ab'cd&x=1", "https://host/?token=REDACTED&x=1");
        row("https://host/?code=1&state=2&key=3", "https://host/?code=REDACTED&state=REDACTED&key=REDACTED");
    }
    void urlsLoseTheirSecrets()
    {
        QFETCH(QString, url);
        QFETCH(QString, redacted);
        const Registry registry = registryWithSecretField();
        QCOMPARE(Redactor(registry).url(url), redacted);
        QCOMPARE(Redactor(registry, true).url(url), url);
    }

    void textsLoseTheirSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("redacted");
        const auto row = [](const char *text, const char *redacted) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(redacted);
        };
        // Forms: the first pair has nothing before it.
        row("access_token=gho_x&scope=repo", "access_token=REDACTED&scope=repo");
        row("scope=repo\naccess_token=gho_x", "scope=repo\naccess_token=REDACTED");
        row("the line \u201csession=x; Path=/\u201d", "the line \u201csession=REDACTED; Path=/\u201d");
        row("code=abc&client_id=1", "code=REDACTED&client_id=1");
        row("at=error code=H12 desc=x", "at=error code=H12 desc=x");
        row("code=1020", "code=1020");
        row("cart=81 monkey=1", "cart=81 monkey=1");
        row("'/?sid=x'", "'/?sid=REDACTED'");
        // Members of JSON, however short and whatever is in them.
        row(R"({"password":"it's me","a":"b"})", R"({"password":"REDACTED","a":"b"})");
        row(R"({"password":"abc"})", R"({"password":"REDACTED"})");
        row(R"({"password":"a\"b\\","a":"b"})", R"({"password":"REDACTED","a":"b"})");
        row(R"({"password":"a<b>c"})", R"({"password":"REDACTED"})");
        row(R"({"private_key":"-----BEGIN"})", R"({"private_key":"REDACTED"})");
        row(R"({"api_key" : "x)", R"({"api_key" : "REDACTED)");
        row(R"({"token":""})", R"({"token":""})");
        row(R"({"code":"AccessDenied"})", R"({"code":"AccessDenied"})");
        row("<input name='token' value='a\"b'>", "<input name='token' value='REDACTED'>");
        row("<input name=\"token\" value=\"a'b\">", "<input name=\"token\" value=\"REDACTED\">");
        // RFC 9110 section 11.1: the names of schemes know no case.
        row("bearer abcdef-ghi", "bearer REDACTED");
        row("BEARER s3cr3t", "BEARER REDACTED");
        row("Bearer letmein", "Bearer REDACTED");
        row("bearer tokens, Bearer authentication.", "bearer tokens, Bearer authentication.");
        row("bearer token-1234", "bearer REDACTED");
        row("basic dXNlcjpwYXNz", "basic REDACTED");
        row("NEGOTIATE YIIJvwYGKw", "NEGOTIATE REDACTED");
        row("Basic Settings, basic authentication", "Basic Settings, basic authentication");
        row("Bearer realm=\"x\"", "Bearer realm=\"x\"");
    }
    void textsLoseTheirSecrets()
    {
        QFETCH(QString, text);
        QFETCH(QString, redacted);
        const Registry registry = registryWithSecretField();
        QCOMPARE(Redactor(registry).text(text), redacted);
        QCOMPARE(Redactor(registry).text(redacted), redacted); // twice is no more than once
        QCOMPARE(Redactor(registry, true).text(text), text);
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
