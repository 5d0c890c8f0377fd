// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/typedaddress.h"

#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// An address is asked, anything else is explained: what was pasted must not be mistaken for a host.
class TypedAddressTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsAddressesFromOtherTexts_data();
    void tellsAddressesFromOtherTexts();
};

void TypedAddressTest::tellsAddressesFromOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("address");
    const auto rows = [](bool address, const QStringList &texts) {
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(40).simplified() + u' ' + QString::number(text.size())))
                << text << address;
    };
    rows(true,
         {u"https://www.example.com/a?b"_s,
          u"HTTP://EXAMPLE"_s,
          u"http:example.com"_s,
          u"<https://a.example/>"_s,
          u"example.com"_s,
          u"example.com/a b"_s,
          u"shop.example:8080/x"_s,
          u"localhost"_s,
          u"localhost:8080/x"_s,
          u"127.0.0.1:18071/404"_s,
          u"192.0.2.7"_s,
          u"[::1]:8080/"_s,
          u"intranet:8080"_s,
          u"me:hush@shop.example"_s,
          u"me@127.0.0.1/x"_s,
          u"bücher.example"_s,
          u"xn--bcher-kva.example"_s,
          u"例え.テスト"_s,
          u"example.com."_s,
          u"https://shop.example/a/long/\nway/that/a/mail?broke=1"_s,
          u" “shop.example/x” "_s});
    rows(false,
         {QString(),
          u" \n "_s,
          u"404"_s,
          u"404.13"_s,
          u"H12"_s,
          u"ERR_NAME_NOT_RESOLVED"_s,
          u"net::ERR_CONNECTION_RESET"_s,
          u"java.net.SocketTimeoutException"_s,
          u"System.TimeoutError"_s,
          u"HTTP/1.1 502 Bad Gateway"_s,
          u"HTTP/1.1 502 Bad Gateway\nServer: nginx"_s,
          u"nginx/1.18.0 (Ubuntu)"_s,
          u"curl: (6) Could not resolve host: shop.example"_s,
          u"example.com is down"_s,
          u"file:///etc/passwd"_s,
          u"mailto:a b"_s,
          u"192.0.2.7 - - [10/Oct/2026:13:55:36 +0000] \"GET / HTTP/1.1\" 502 157"_s,
          u"https://a.example/\nhttps://b.example/"_s,
          u"https://a.example/ said:\n502 Bad Gateway"_s,
          u"a."_s.repeated(10000) + u"com"_s,
          u"a"_s.repeated(16000),
          u"a:"_s.repeated(8000),
          u"a@"_s.repeated(8000),
          u"http://"_s});
}

void TypedAddressTest::tellsAddressesFromOtherTexts()
{
    QFETCH(const QString, text);
    QFETCH(const bool, address);
    QCOMPARE(isTypedAddress(text), address);
}

QTEST_MAIN(TypedAddressTest)
#include "typedaddresstest.moc"
