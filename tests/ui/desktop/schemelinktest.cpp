// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/schemelink.h"

#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Links that anybody may write: exactly two forms, nothing mended.
class SchemeLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void reads_data();
    void reads();
};

void SchemeLinkTest::refuses_data()
{
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const QString &link) { QTest::newRow(name) << link; };
    row("empty", u"statusscope:"_s);
    row("nothing after the slashes", u"statusscope://"_s);
    row("another verb", u"statusscope://run?url=http%3A%2F%2Fa.example"_s);
    row("no code", u"statusscope://code/"_s);
    row("a path after the code", u"statusscope://code/404/../../x"_s);
    row("an escape in the code", u"statusscope://code/40%34"_s);
    row("an option for a code", u"statusscope://code/-h"_s);
    row("a long code", u"statusscope://code/"_s + QString(65, u'4'));
    row("no address", u"statusscope://probe"_s);
    row("an empty address", u"statusscope://probe?url="_s);
    row("two addresses", u"statusscope://probe?url=http%3A%2F%2Fa.example&url=http%3A%2F%2Fb.example"_s);
    row("another parameter", u"statusscope://probe?url=http%3A%2F%2Fa.example&now=1"_s);
    row("another name", u"statusscope://probe?address=http%3A%2F%2Fa.example"_s);
    row("a file", u"statusscope://probe?url=file%3A%2F%2F%2Fetc%2Fpasswd"_s);
    row("a script", u"statusscope://probe?url=javascript%3Aalert(1)"_s);
    row("another program", u"statusscope://probe?url=mailto%3Aa%40b.example"_s);
    row("no scheme", u"statusscope://probe?url=shop.example"_s);
    row("a password", u"statusscope://probe?url=https%3A%2F%2Fme%3Asecret%40shop.example%2F"_s);
    row("a name", u"statusscope://probe?url=https%3A%2F%2Fshop.example%40evil.example%2F"_s);
    row("a line break", u"statusscope://probe?url=http%3A%2F%2Fa.example%2F%0D%0AHost%3Ab"_s);
    row("a zero byte", u"statusscope://probe?url=http%3A%2F%2Fa.example%2F%00"_s);
    row("a turned writing direction", u"statusscope://probe?url=http%3A%2F%2Fa.example%2F%E2%80%AE"_s);
    row("bytes that are no text", u"statusscope://probe?url=http%3A%2F%2Fa.example%2F%FF%FE"_s);
    row("a broken escape", u"statusscope://probe?url=http%3A%2F%2Fa.example%2F%4"_s);
    row("a space", u"statusscope://probe?url=http%3A%2F%2Fa.example%2F x"_s);
    row("longer than any address", u"statusscope://probe?url=http%3A%2F%2Fa.example%2F"_s + QString(9000, u'a'));
    row("something in front", u" x statusscope://code/404"_s);
    row("something behind", u"statusscope://code/404 --help"_s);
    row("a fragment", u"statusscope://code/404#x"_s);
    row("user info", u"statusscope://me@code/404"_s);
    row("a port", u"statusscope://code:80/404"_s);
    row("one slash", u"statusscope:/code/404"_s);
}

void SchemeLinkTest::refuses()
{
    QFETCH(QString, link);
    const SchemeLink read = readSchemeLink(link);
    QCOMPARE(read.kind, SchemeLink::Kind::Refused);
    QVERIFY(read.what.isEmpty());
    QVERIFY(!read.refusal.isEmpty());
    QVERIFY(!read.refusal.contains(u"secret"_s));
}

void SchemeLinkTest::reads_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<SchemeLink>("read");
    const auto code = [](const QString &what) { return SchemeLink{SchemeLink::Kind::Code, what, {}}; };
    const auto probe = [](const QString &what) { return SchemeLink{SchemeLink::Kind::Probe, what, {}}; };
    QTest::newRow("a code") << u"statusscope://code/404"_s << code(u"404"_s);
    QTest::newRow("an id") << u"statusscope://code/iis-404.13"_s << code(u"iis-404.13"_s);
    QTest::newRow("a slash the system added") << u"statusscope://code/404/"_s << code(u"404"_s);
    QTest::newRow("case") << u"StatusScope://Code/H12"_s << code(u"H12"_s);
    QTest::newRow("an address") << u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fa%3Fb%3Dc%26d%3De"_s
                                << probe(u"https://shop.example/a?b=c&d=e"_s);
    QTest::newRow("a slash before the question mark")
        << u"statusscope://probe/?url=http%3A%2F%2Fa.example"_s << probe(u"http://a.example"_s);
    QTest::newRow("hardly escaped") << u"statusscope://probe?url=https://a.example/x"_s
                                    << probe(u"https://a.example/x"_s);
    QTest::newRow("an international name")
        << u"statusscope://probe?url=https%3A%2F%2Fb%C3%BCcher.example"_s << probe(u"https://bücher.example"_s);
    QTest::newRow("an IPv6 address") << u"statusscope://probe?url=http%3A%2F%2F%5B%3A%3A1%5D%3A8080%2F"_s
                                     << probe(u"http://[::1]:8080/"_s);
}

void SchemeLinkTest::reads()
{
    QFETCH(QString, link);
    QFETCH(SchemeLink, read);
    QVERIFY(isSchemeLink(link));
    const SchemeLink got = readSchemeLink(link);
    QVERIFY2(got == read, qPrintable(got.what + got.refusal));
}

QTEST_MAIN(SchemeLinkTest)
#include "schemelinktest.moc"
