// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/sessionbus.h"

#include <QAccessible>
#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <cstdio>
#include <cstdlib>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <sys/resource.h>
#endif

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto busAddress = "DBUS_SESSION_BUS_ADDRESS";

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
// Prints whether a process was started for a window, which libdbus waits for.
[[noreturn]] void showWindow(int argc, char **argv, bool ours)
{
    const QApplication application(argc, argv);
    if (ours)
        startNoSessionBus();
    QWidget window;
    window.show();
    QAccessible::isActive();
    QCoreApplication::processEvents();
    rusage used = {};
    getrusage(RUSAGE_CHILDREN, &used);
    std::fputs(used.ru_minflt > 0 ? "a process" : "nothing", stdout);
    std::fflush(stdout);
    std::_Exit(0); // libdbus forgets what its attempt took, and a sanitizer would speak of that instead
}
#endif

} // namespace

class SessionBusTest : public QObject
{
    Q_OBJECT

private slots:
    void environmentIsLeftAsItWas_data();
    void environmentIsLeftAsItWas();
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    void noneIsStarted();
#endif
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
    const bool given = !address.isNull();
    if (given)
        qputenv(busAddress, address);
    else
        qunsetenv(busAddress);
    startNoSessionBus();
    QCOMPARE(qEnvironmentVariableIsSet(busAddress), given);
    QCOMPARE(qgetenv(busAddress), address);
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
// On a display of its own and in a session without a bus: a window that says nothing of it has one started, ours not.
void SessionBusTest::noneIsStarted()
{
    QProcess display;
    display.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
    if (!display.waitForStarted())
        QSKIP("Xvfb is not installed");
    while (!display.canReadLine())
        QVERIFY(display.waitForReadyRead());
    const QTemporaryDir runtime;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(display.readLine().trimmed()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
    environment.remove(QString::fromLatin1(busAddress));
    const auto startedBy = [&](const QString &window) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {window});
        process.waitForFinished();
        return process.readAllStandardOutput();
    };
    const QByteArray plain = startedBy(u"plain-window"_s);
    const QByteArray ours = startedBy(u"our-window"_s);
    display.terminate();
    QVERIFY(display.waitForFinished());
    QCOMPARE(ours, "nothing"_ba);
    if (plain == "nothing"_ba)
        QSKIP("libdbus starts no bus here");
    QCOMPARE(plain, "a process"_ba);
}
#endif

int main(int argc, char **argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (argc == 2 && QByteArrayView(argv[1]).endsWith("-window"))
        showWindow(argc, argv, argv[1] == "our-window"_ba);
#endif
    QApplication application(argc, argv);
    SessionBusTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sessionbustest.moc"
