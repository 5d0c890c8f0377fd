// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/singleinstance.h"
#include "ui/common/networkmodule.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// One window for a user and data folder; whatever says something else to its socket is let go of.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void initTestCase() { QVERIFY2(m_network.load() != nullptr, qPrintable(m_network.trouble())); }
    void firstClaimsSecondHandsOver();
    void secondWaitsUntilTheFirstListens();
    void withoutNetworkEachIsForItself();
    void foldersAreApart();
    void leftoversAreTakenOver();
    void anotherOnesNumberHoldsNothing();
    void sandboxesShareAFolder();
    void nobodyAnswersNobody();
    void hostileMessages_data();
    void hostileMessages();
    void silentOnesDoNotHoldItUp();
    void filesGoByTheirWholePath();

private:
    // As another start of the program would, from another thread, for this one has to answer.
    bool handOver(const Call &call)
    {
        bool done = false;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { done = SingleInstance(m_folder->path(), m_network).handOver(call); }));
        thread->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 10000); }();
        thread->wait();
        return done;
    }
    NetworkModule m_network{QStringLiteral(STATUSSCOPE_GUI_NETWORK)};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SingleInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SingleInstanceTest::firstClaimsSecondHandsOver()
{
    SingleInstance first(m_folder->path(), m_network);
    QVERIFY(first.claim());
    first.listen();
    QVERIFY(!SingleInstance(m_folder->path(), m_network).claim());
    QList<Call> calls;
    connect(&first, &SingleInstance::called, this, [&calls](const Call &call) { calls += call; });
    const Call call{u"https://bücher.example/a?b=c"_s, u"probe"_s};
    QVERIFY(handOver(call));
    QVERIFY(handOver({}));
    QCOMPARE(calls.size(), 2);
    QVERIFY(calls[0] == call);
    QVERIFY(calls[1] == Call());
    QVERIFY(handOver({u"two\nlines"_s, u"a\r\nb"_s})); // no line break gets into a message
    QCOMPARE(calls[2].what, u"two lines"_s);
}

void SingleInstanceTest::secondWaitsUntilTheFirstListens()
{
    SingleInstance first(m_folder->path(), m_network);
    QVERIFY(first.claim());
    std::atomic_bool begun = false;
    bool done = false;
    const std::unique_ptr<QThread> second(QThread::create([&] {
        begun = true;
        done = SingleInstance(m_folder->path(), m_network).handOver({u"404"_s, {}});
    }));
    second->start();
    QTRY_VERIFY(begun);
    QVERIFY(!second->wait(100)); // nobody listens yet, and it does not give up
    first.listen();
    QTRY_VERIFY_WITH_TIMEOUT(second->isFinished(), 10000);
    QVERIFY(done);
}

void SingleInstanceTest::withoutNetworkEachIsForItself()
{
    NetworkModule none(m_folder->filePath(u"none.so"_s));
    SingleInstance first(m_folder->path(), none);
    QVERIFY(first.claim());
    first.listen();
    SingleInstance second(m_folder->path(), none);
    QVERIFY(!second.claim());
    QVERIFY(!second.handOver({u"404"_s, {}}));
}

void SingleInstanceTest::foldersAreApart()
{
    SingleInstance first(m_folder->path(), m_network);
    QVERIFY(first.claim());
    first.listen();
    const QTemporaryDir other;
    SingleInstance second(other.path(), m_network);
    QVERIFY(second.claim());
    QVERIFY(first.socketName() != second.socketName());
}

void SingleInstanceTest::leftoversAreTakenOver()
{
    const QString name = SingleInstance(m_folder->path(), m_network).socketName();
    QFile left(name); // what a crash leaves: a name that nobody listens on
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QFile lock(name + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // Of a process that cannot be, on this machine.
    lock.write("2147483646\nstatusscope\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    lock.close();
    SingleInstance next(m_folder->path(), m_network);
    QVERIFY(next.claim());
    next.listen();
    QVERIFY(handOver({u"404"_s, {}}));
}

// After a crash in a sandbox the next start may have the number that the dead one had.
void SingleInstanceTest::anotherOnesNumberHoldsNothing()
{
    const QString name = SingleInstance(m_folder->path(), m_network).socketName() + u".lock"_s;
    QByteArray written;
    {
        SingleInstance dead(m_folder->path(), m_network);
        QVERIFY(dead.claim());
        QFile lock(name);
        QVERIFY(lock.open(QIODevice::ReadOnly));
        written = lock.readAll();
    }
    QVERIFY(written.startsWith(QByteArray::number(QCoreApplication::applicationPid())));
    QFile lock(name);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(written);
    lock.close();
    SingleInstance next(m_folder->path(), m_network);
    QVERIFY(next.claim());
    next.listen();
    QVERIFY(!SingleInstance(m_folder->path(), m_network).claim());
    QVERIFY(handOver({u"404"_s, {}}));
}

void SingleInstanceTest::sandboxesShareAFolder()
{
#ifndef Q_OS_LINUX
    QSKIP("Flatpak is Linux's");
#endif
    const QTemporaryDir runtime;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    QFile::setPermissions(runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    qputenv("FLATPAK_ID", "org.statusscope.StatusScope");
    const auto restore = qScopeGuard([&] {
        qunsetenv("FLATPAK_ID");
        before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
    });
    SingleInstance first(m_folder->path(), m_network);
    QVERIFY2(first.socketName().startsWith(runtime.path() + u"/app/org.statusscope.StatusScope/"_s),
             qPrintable(first.socketName()));
    QVERIFY(first.claim());
    first.listen();
    QVERIFY(QFileInfo::exists(first.socketName()));
    QVERIFY(handOver({u"404"_s, {}}));
}

void SingleInstanceTest::nobodyAnswersNobody()
{
    QVERIFY(!SingleInstance(m_folder->path(), m_network).handOver({u"404"_s, {}}));
}

void SingleInstanceTest::hostileMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("http") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("another version") << QByteArray("statusscope 2\n\n404\n");
    QTest::newRow("one line more") << QByteArray("statusscope 1\n\n404\nx\n");
    QTest::newRow("something behind") << QByteArray("statusscope 1\n\n404\nx");
    QTest::newRow("endless") << QByteArray("statusscope 1\n" + QByteArray(100000, 'a'));
    QTest::newRow("zeros") << QByteArray(5000, '\0');
}

void SingleInstanceTest::hostileMessages()
{
    QFETCH(QByteArray, message);
    SingleInstance first(m_folder->path(), m_network);
    QVERIFY(first.claim());
    first.listen();
    int calls = 0;
    connect(&first, &SingleInstance::called, this, [&calls] { ++calls; });
    QLocalSocket socket;
    socket.connectToServer(first.socketName());
    QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
    socket.write(message);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(!socket.readAll().contains("ok"));
    QCOMPARE(calls, 0);
    QVERIFY(handOver({u"404"_s, {}})); // it works on
    QCOMPARE(calls, 1);
}

void SingleInstanceTest::silentOnesDoNotHoldItUp()
{
    SingleInstance first(m_folder->path(), m_network);
    QVERIFY(first.claim());
    first.listen();
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 30; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(first.socketName());
    }
    QTRY_VERIFY(handOver({u"404"_s, {}}));
}

void SingleInstanceTest::filesGoByTheirWholePath()
{
    QFile file(m_folder->filePath(u"saved.har"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QString before = QDir::currentPath();
    QDir::setCurrent(m_folder->path());
    const Call call = callOf(u"saved.har"_s, {});
    QDir::setCurrent(before);
    QCOMPARE(QFileInfo(call.what).canonicalFilePath(), QFileInfo(file.fileName()).canonicalFilePath());
    QVERIFY(QFileInfo(call.what).isAbsolute());
    QCOMPARE(callOf(u"404"_s, u"reference"_s).what, u"404"_s);
}

QTEST_MAIN(SingleInstanceTest)
#include "singleinstancetest.moc"
