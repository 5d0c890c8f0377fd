// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "request/urlinput.h"

#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

class UrlInputTest final : public QObject
{
    Q_OBJECT

private slots:
    void ipAddressesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *typed, const char *address) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(address);
        };
        row(" 192.0.2.10\n", "192.0.2.10");
        row("[2001:DB8::1]", "2001:db8::1");
        row("fe80::1%7", "fe80::1%7");
        row("::ffff:192.0.2.1", "::ffff:192.0.2.1");
        for (const char *none : {"", "[]", "[", "192.0.2", "1", "0x7f000001", "192.0.2.256", "192.0.2.1:80", "[::1]:80",
                                 "example.com", "a.b.c.d", "http://192.0.2.1", "192.0.2.1 192.0.2.2"})
            row(none, "");
    }
    void ipAddressesAreRead()
    {
        QFETCH(const QString, typed);
        QTEST(readIpAddress(typed), "address");
    }

    void whatPeopleTypeIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *typed, const char *url) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(url);
        };
        row("http://example.com", "http://example.com/");
        row("example.com", "http://example.com/");
        row("  https://example.com/a \n", "https://example.com/a");
        row("<https://example.com/>", "https://example.com/");
        row("\"example.com/x\"", "http://example.com/x");
        row("“https://example.com”", "https://example.com/");
        row("https://exam\nple.com/lo\tng", "https://example.com/long");
        row("\xe2\x80\x8bhttps://example.com", "https://example.com/");
        row("HTTP://EXAMPLE.com:80/A", "http://example.com/A");
        row("https://example.com:443/", "https://example.com/");
        row("https://example.com:8443/", "https://example.com:8443/");
        row("localhost:8080/x", "http://localhost:8080/x");
        row("example.com:8080", "http://example.com:8080/");
        row("//example.com/x", "http://example.com/x");
        row("http:\\\\example.com\\a", "http://example.com/a");
        row("http:/example.com", "http://example.com/");
        row("http:example.com", "http://example.com/");
        row("http://bücher.example/straße", "http://xn--bcher-kva.example/stra%C3%9Fe");
        row("http://例え.jp", "http://xn--r8jz45g.jp/");
        row("http://[::1]:8080/", "http://[::1]:8080/");
        row("[2001:DB8::1]/x", "http://[2001:db8::1]/x");
        row("http://[fe80::1%eth0]/", "http://[fe80::1%eth0]/");
        row("http://[fe80::1%25eth0]:81/", "http://[fe80::1%eth0]:81/");
        row("http://[fe80::1%25]/", "http://[fe80::1%25]/");
        row("::1", "http://[::1]/");
        row("::", "http://[::]/");
        row("fe80::1%eth0/a:b?c", "http://[fe80::1%eth0]/a:b?c");
        row("2001:DB8::1#f", "http://[2001:db8::1]/");
        row("abcd::1", "http://[abcd::1]/");
        row("::ffff:192.0.2.1", "http://[::ffff:192.0.2.1]/");
        row("http://127.1/", "http://127.0.0.1/");
        row("http://0x7f000001/", "http://127.0.0.1/");
        row("http://example.com./", "http://example.com./");
        row("http://my_host.example/", "http://my_host.example/");
        row("http://example.com/a b?c d#e f", "http://example.com/a%20b?c%20d");
        row("http://example.com/%7Euser/%41?sig=%7e%2F", "http://example.com/%7Euser/%41?sig=%7e%2F");
        row("http://example.com/a/../b/./c/..", "http://example.com/b/");
        row("http://example.com/../..", "http://example.com/");
        row("http://example.com?x=1", "http://example.com/?x=1");
        row("http://example.com#top", "http://example.com/");
        row("http://example.com/%zz", "http://example.com/%zz");
    }
    void whatPeopleTypeIsRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const UrlReading reading = readUrlInput(typed);
        QVERIFY2(!reading.error, qPrintable(reading.detail));
        QCOMPARE(reading.url.toString(), url);
    }

    void whatCannotBeAskedIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *typed, ErrorKind kind) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << kind;
        };
        row("", ErrorKind::InvalidUrl);
        row("http://[::%]/", ErrorKind::InvalidUrl);
        row("http://[::%\xef\xbf\xbd]/", ErrorKind::InvalidUrl);
        row("http://[::1%a b]/", ErrorKind::InvalidUrl);
        row("   ", ErrorKind::InvalidUrl);
        row("http://", ErrorKind::InvalidUrl);
        row("http:///", ErrorKind::InvalidUrl);
        row("http://exa mple.com/", ErrorKind::InvalidUrl);
        row("http://example.com:99999/", ErrorKind::InvalidUrl);
        row("http://example.com:0/", ErrorKind::InvalidUrl);
        row("http://example.com:x/", ErrorKind::InvalidUrl);
        row("http://example.com:+80/", ErrorKind::InvalidUrl);
        row("http://[::1", ErrorKind::InvalidUrl);
        row("::1]", ErrorKind::InvalidUrl);
        row("::1]:80", ErrorKind::InvalidUrl);
        row("::1::2", ErrorKind::InvalidUrl);
        row("::g", ErrorKind::InvalidUrl);
        row(":::", ErrorKind::InvalidUrl);
        row("http://[zz]/", ErrorKind::InvalidUrl);
        row("http://1.2.3.400/", ErrorKind::InvalidUrl);
        row("http://a..b/", ErrorKind::InvalidUrl);
        row("http://.example/", ErrorKind::InvalidUrl);
        row("http://a<b>/", ErrorKind::InvalidUrl);
        row("http://example.com/\x01"
            "x",
            ErrorKind::InvalidUrl);
        row("http://user:secret@/", ErrorKind::InvalidUrl);
        row("http://%00/", ErrorKind::InvalidUrl);
        row("ftp://example.com/", ErrorKind::UnsupportedScheme);
        row("file:///etc/passwd", ErrorKind::UnsupportedScheme);
        row("javascript:alert(1)", ErrorKind::UnsupportedScheme);
        row("mailto:someone@example.com", ErrorKind::UnsupportedScheme);
        row("ws://example.com/", ErrorKind::UnsupportedScheme);
        row("data:text/html,x", ErrorKind::UnsupportedScheme);
        QTest::newRow("far too long") << QString(u"http://example.com/" + QString(70000, u'a'))
                                      << ErrorKind::InvalidUrl;
        QTest::newRow("label too long") << QString(u"http://" + QString(64, u'a') + u".example/")
                                        << ErrorKind::InvalidUrl;
    }
    void whatCannotBeAskedIsRefused()
    {
        QFETCH(QString, typed);
        QFETCH(ErrorKind, kind);
        const UrlReading reading = readUrlInput(typed);
        QVERIFY(reading.error.has_value());
        QCOMPARE(*reading.error, kind);
        QVERIFY(!reading.detail.isEmpty());
        QVERIFY(!reading.detail.contains(QStringLiteral("secret")));
    }

    void userInfoIsSeparatedOff()
    {
        const UrlReading reading = readUrlInput(u"https://an%40na:s%3Aecret@example.com/x");
        QVERIFY(!reading.error);
        QCOMPARE(reading.user, QStringLiteral("an@na"));
        QCOMPARE(reading.password, QStringLiteral("s:ecret"));
        QCOMPARE(reading.url.toString(), QStringLiteral("https://example.com/x"));
        QCOMPARE(readUrlInput(u"user:pass@example.com").url.toString(), QStringLiteral("http://example.com/"));
        QCOMPARE(withoutUserInfo(u"http://user:secret@exa mple/x"), QStringLiteral("http://exa mple/x"));
        QCOMPARE(withoutUserInfo(u"ftp://a:b@c:d@host/"), QStringLiteral("ftp://host/"));
        // What ends an authority can stand in a password that somebody types.
        QCOMPARE(withoutUserInfo(u"http://us:pa/ss?w#ord@host/x"), QStringLiteral("http://host/x"));
        QVERIFY(!readUrlInput(u"http://us:pa/ss?w#ord@host/x").detail.contains(QStringLiteral("us:pa")));
        QCOMPARE(withoutUserInfo(u"http://host:80/~me@home"), QStringLiteral("http://host:80/~me@home"));
        QCOMPARE(withoutUserInfo(u"http://[::1]/me@home"), QStringLiteral("http://[::1]/me@home"));
        for (const QString &typed : {u"bob:hunter2/z@host/x"_s, u"bob:hunter2#z@host/x"_s, u"bob:hunter2?z@host/x"_s,
                                     u"bob:/@host/x"_s, u"b.ob:hunter2/@host/x"_s})
        {
            QCOMPARE(withoutUserInfo(typed), u"host/x"_s);
            QCOMPARE(readUrlInput(typed).error, ErrorKind::InvalidUrl);
            QVERIFY2(readUrlInput(typed).detail.contains("%2F"_L1), qPrintable(readUrlInput(typed).detail));
        }
        QCOMPARE(withoutUserInfo(u"http://https://host/~me@home"), u"http://https://host/~me@home"_s);
        // No password, though there is an @.
        QCOMPARE(withoutUserInfo(u"mailto:a@b.example"), QStringLiteral("mailto:a@b.example"));
        const QString overlong = withoutUserInfo(QString(QStringLiteral("http://u:") + QString(maxUrlLength, u'p')
                                                         + QStringLiteral("@host/") + QString(maxUrlLength, u'x')));
        QVERIFY(overlong.startsWith(QStringLiteral("http://host/xx")) && overlong.endsWith(u'…')
                && overlong.size() < 300);
    }

    void referencesAreResolved_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *location, const char *url) {
            QTest::newRow(location) << QByteArray(location) << QString::fromUtf8(url);
        };
        row("/x", "https://example.com/x");
        row("x", "https://example.com/a/x");
        row("../x", "https://example.com/x");
        row("?q=1", "https://example.com/a/b?q=1");
        row("#top", "https://example.com/a/b?old=1");
        row("//other.example/x", "https://other.example/x");
        row("http://other.example", "http://other.example/");
        row("https:c", "https://example.com/a/c");
        row("http:c", "http://c/");
        row("\\\\other.example\\x", "https://other.example/x");
        row(" /x ", "https://example.com/x");
        row("/a b", "https://example.com/a%20b");
        row("/stra\xc3\x9f"
            "e",
            "https://example.com/stra%C3%9Fe");
        row("/stra\xdf"
            "e",
            "https://example.com/stra%DFe");
        row("/%7e?u=%2F", "https://example.com/%7e?u=%2F");
        row("http://b\xc3\xbc"
            "cher.example/",
            "http://xn--bcher-kva.example/");
        row("http://user:secret@other.example/", "http://other.example/");
        row("/a:b", "https://example.com/a:b");
        row("./a:b", "https://example.com/a/a:b");
    }
    void referencesAreResolved()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, url);
        const WebUrl base = readUrlInput(u"https://example.com/a/b?old=1").url;
        const UrlReading reading = resolveReference(base, location);
        QVERIFY2(!reading.error, qPrintable(reading.detail));
        QCOMPARE(reading.url.toString(), url);
    }

    void fragmentsAreInherited()
    {
        const WebUrl base = readUrlInput(u"http://example.com/a#here").url;
        QCOMPARE(resolveReference(base, "/b").url.fragment, QStringLiteral("#here"));
        QCOMPARE(resolveReference(base, "/b#there").url.fragment, QStringLiteral("#there"));
        QCOMPARE(resolveReference(base, "/b#").url.fragment, QStringLiteral("#"));
    }

    void unsafeReferencesAreNamed()
    {
        const WebUrl base = readUrlInput(u"http://example.com/").url;
        QCOMPARE(resolveReference(base, "javascript:alert(1)").error, ErrorKind::UnsupportedScheme);
        QCOMPARE(resolveReference(base, "ftp://example.com/").error, ErrorKind::UnsupportedScheme);
        QCOMPARE(resolveReference(base, "http://exa mple/").error, ErrorKind::InvalidUrl);
        QCOMPARE(resolveReference(base, QByteArray("/a\0b", 4)).error, ErrorKind::InvalidUrl);
        QCOMPARE(resolveReference(base, "//").error, ErrorKind::InvalidUrl);
    }
};

QTEST_GUILESS_MAIN(UrlInputTest)
#include "urlinputtest.moc"
