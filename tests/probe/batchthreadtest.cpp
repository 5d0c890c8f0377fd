// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/socketprober.h"
#include "support/cannedserver.h"

#include <QMutex>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// What the sink was given, and where.
struct Taken
{
    QMutex mutex;
    QList<int> indexes;
    QSet<QThread *> threads;
};

BatchJob jobOf(const QStringList &urls, Taken &taken)
{
    BatchJob job;
    job.options = {4, 4, false};
    job.source = [urls, next = 0]() mutable -> std::optional<ProbeRequest> {
        if (next == urls.size())
            return std::nullopt;
        ProbeRequest request;
        request.url = urls[next++];
        return request;
    };
    job.sink = [&taken](int index, const Exchange &) {
        const QMutexLocker lock(&taken.mutex);
        taken.indexes += index;
        taken.threads += QThread::currentThread();
    };
    return job;
}

} // namespace

// A batch in a thread of its own: everything arrives, stopping and letting go end it.
class BatchThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingToDoEnds();
    void resultsComeFromAnotherThread();
    void stopEndsIt();
    void lettingGoWaits();
};

void BatchThreadTest::nothingToDoEnds()
{
    Taken taken;
    const std::unique_ptr<Batch> batch = startBatch(jobOf({}, taken));
    QSignalSpy finished(batch.get(), &Batch::finished);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(taken.indexes.isEmpty());
}

void BatchThreadTest::resultsComeFromAnotherThread()
{
    CannedServer server({{Step::send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")}});
    QStringList urls;
    for (int i = 0; i < 40; ++i)
        urls += server.url(u"/%1"_s.arg(i));
    Taken taken;
    const std::unique_ptr<Batch> batch = startBatch(jobOf(urls, taken));
    QSignalSpy finished(batch.get(), &Batch::finished);
    QTRY_COMPARE(finished.size(), 1);
    std::sort(taken.indexes.begin(), taken.indexes.end());
    QCOMPARE(taken.indexes.size(), 40);
    QCOMPARE(taken.indexes.first(), 0);
    QCOMPARE(taken.indexes.last(), 39);
    QCOMPARE(taken.threads.size(), 1);
    QVERIFY(!taken.threads.contains(QThread::currentThread()));
    QCOMPARE(server.requests().size(), 40);
}

void BatchThreadTest::stopEndsIt()
{
    CannedServer server({{Step::pause(60000)}});
    Taken taken;
    const std::unique_ptr<Batch> batch = startBatch(jobOf({server.url(), server.url(), server.url()}, taken));
    QSignalSpy finished(batch.get(), &Batch::finished);
    QTRY_VERIFY(!server.requests().isEmpty());
    batch->stop();
    batch->stop(); // twice does no harm
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(taken.indexes.isEmpty()); // what was cut off is no result
}

void BatchThreadTest::lettingGoWaits()
{
    CannedServer server({{Step::pause(60000)}});
    Taken taken;
    for (int i = 0; i < 5; ++i)
        startBatch(jobOf({server.url()}, taken)).reset(); // gone before it has begun
    std::unique_ptr<Batch> batch = startBatch(jobOf({server.url()}, taken));
    QTRY_VERIFY(!server.requests().isEmpty());
    batch.reset();
    QVERIFY(taken.indexes.isEmpty());
}

QTEST_MAIN(BatchThreadTest)
#include "batchthreadtest.moc"
