// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "request/ipaddress.h"

#include <QHostAddress>
#include <QTest>

using namespace StatusScope;

// Addresses are read as Qt's network library reads them, without it.
class IpAddressTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsAsQtDoes_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"192.0.2.10",
                                 "0.0.0.0",
                                 "255.255.255.255",
                                 "127.1",
                                 "127.0.1",
                                 "1",
                                 "0",
                                 "4294967295",
                                 "4294967296",
                                 "1.16777215",
                                 "1.16777216",
                                 "1.2.65535",
                                 "1.2.65536",
                                 "0x7f000001",
                                 "0X7F.1",
                                 "0x",
                                 "0x100.1.1.1",
                                 "010.0.0.1",
                                 "08.0.0.1",
                                 "1.2.3.256",
                                 "1.2.3",
                                 "1.2.3.4.5",
                                 "1.2.3.",
                                 ".1.2.3",
                                 "1..2.3",
                                 "1.2.3.x",
                                 "a.b.c.d",
                                 "",
                                 "::",
                                 "::1",
                                 "2001:DB8::1",
                                 "2001:db8:0:0:1:0:0:1",
                                 "2001:0db8::0001",
                                 "fe80::1%eth0",
                                 "fe80::1%7",
                                 "::ffff:192.0.2.1",
                                 "::192.0.2.1",
                                 "64:ff9b::192.0.2.33",
                                 "1:2:3:4:5:6:7:8",
                                 "1:2:3:4:5:6:7::",
                                 "::2:3:4:5:6:7:8",
                                 "1:2:3:4:5:6:7",
                                 "1:2:3:4:5:6:7:8:9",
                                 "1::2::3",
                                 ":",
                                 ":::",
                                 ":1",
                                 "1:",
                                 "::g",
                                 "::12345",
                                 "::192.0.2",
                                 "::192.0.2.256",
                                 "::1.2.3.4:5",
                                 "[::1]",
                                 "::1]",
                                 "::1/64",
                                 "v1.x:y",
                                 "::%eth0",
                                 "1.2.3.4:80"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void readsAsQtDoes()
    {
        QFETCH(const QString, text);
        const QHostAddress address(text);
        const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        QCOMPARE(readIpv6(text), isV6 ? address.toString() : QString());
        QCOMPARE(readIpv4(text), isV6 ? QString() : address.toString());
    }

    // Signs, blanks, prefixes of other numbers, zones that no interface has: Qt reads some of these.
    void isStricterThanQt_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"1.2.3.+4", "1.2.3. 4", " 1.2.3.4", "0b1.2.3.4", "1x2", "1-2.3", "-1", "::1%",
                                 "::1%a b", "::1%a%b", " ::1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void isStricterThanQt()
    {
        QFETCH(const QString, text);
        QCOMPARE(readIpv6(text), QString());
        QCOMPARE(readIpv4(text), QString());
    }
};

QTEST_APPLESS_MAIN(IpAddressTest)
#include "ipaddresstest.moc"
