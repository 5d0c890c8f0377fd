// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/sessionbus.h"

#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

class SessionBusTest : public QObject
{
    Q_OBJECT

private slots:
    void environmentIsLeftAsItWas_data();
    void environmentIsLeftAsItWas();
};

void SessionBusTest::environmentIsLeftAsItWas_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("no bus") << QByteArray();
    QTest::newRow("a bus") << "unix:path=/run/user/1000/bus"_ba;
    QTest::newRow("switched off") << "disabled:"_ba;
}

// Browsers and mail programs get it.
void SessionBusTest::environmentIsLeftAsItWas()
{
    QFETCH(const QByteArray, address);
    constexpr auto name = "DBUS_SESSION_BUS_ADDRESS";
    const bool given = !address.isNull();
    if (given)
        qputenv(name, address);
    else
        qunsetenv(name);
    startNoSessionBus();
    QCOMPARE(qEnvironmentVariableIsSet(name), given);
    QCOMPARE(qgetenv(name), address);
}

QTEST_MAIN(SessionBusTest)

#include "sessionbustest.moc"
