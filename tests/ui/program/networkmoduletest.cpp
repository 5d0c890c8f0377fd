// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/networkmodule.h"
#include "registry/builtinregistry.h"
#include "ui/common/network.h"
#include "ui/common/theme.h"
#include "ui/desktop/practicedialog.h"
#include "ui/program/lazyprober.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLibrary>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The network as the window has it: in a module, or not at all.
class NetworkModuleTest final : public QObject
{
    Q_OBJECT

private slots:
    void probesCrossTheBoundary();
    void batchesCrossTheBoundary();
    void otherVersionsGetNothing();
    void whatIsNoModuleIsTold_data();
    void whatIsNoModuleIsTold();

private:
    const LoadedRegistry m_loaded = loadBuiltInRegistry();
    NetworkModule m_module{QStringLiteral(STATUSSCOPE_GUI_NETWORK)};
};

namespace {

struct Told
{
    std::optional<Exchange> answer;
    int phases = 0;
    int hops = 0;
};

Told toldBy(Prober &prober, const QString &url)
{
    Told told;
    ProbeRequest request;
    request.url = url;
    const Probe *probe = prober.start(request);
    QObject::connect(probe, &Probe::phaseChanged, &prober, [&told] { ++told.phases; });
    QObject::connect(probe, &Probe::hopFinished, &prober, [&told] { ++told.hops; });
    QObject::connect(probe, &Probe::finished, &prober, [&told](const Exchange &answer) { told.answer = answer; });
    [&told] { QTRY_VERIFY_WITH_TIMEOUT(told.answer.has_value(), 20000); }();
    return told;
}

// What the sink is called with, from the batch's thread.
QList<Exchange> answersOf(const BatchStarter &starter, const QStringList &urls)
{
    QList<Exchange> answers;
    BatchJob job;
    job.source = [urls, next = 0]() mutable -> std::optional<ProbeRequest> {
        if (next == urls.size())
            return std::nullopt;
        ProbeRequest request;
        request.url = urls[next++];
        return request;
    };
    job.sink = [&answers](int, const Exchange &exchange) { answers += exchange; };
    const std::unique_ptr<Batch> batch = starter(std::move(job));
    QSignalSpy finished(batch.get(), &Batch::finished);
    [&finished] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000); }();
    return answers;
}

} // namespace

void NetworkModuleTest::probesCrossTheBoundary()
{
    LazyProber prober(m_module);
    QVERIFY(!m_module.isLoaded()); // until somebody asks
    QVERIFY2(m_module.load() != nullptr, qPrintable(m_module.trouble()));
    QString trouble;
    const std::unique_ptr<PracticeHost> practice = m_module.load()->startPractice(m_loaded.registry, trouble);
    QVERIFY2(practice != nullptr, qPrintable(trouble));
    int answered = 0;
    practice->answered = [&answered] { ++answered; };
    const Told told = toldBy(prober, practice->url() + u"/redirect/1"_s);
    QVERIFY(told.answer && !told.answer->error);
    QCOMPARE(told.answer->hops.size(), 2);
    QCOMPARE(told.answer->hops.last().status, 200);
    QCOMPARE(told.hops, 2);
    QVERIFY(told.phases > 2);
    QCOMPARE(answered, 2);
    QCOMPARE(practice->requests(), 2);
}

void NetworkModuleTest::batchesCrossTheBoundary()
{
    QString trouble;
    const std::unique_ptr<PracticeHost> practice = m_module.load()->startPractice(m_loaded.registry, trouble);
    const QList<Exchange> answers =
        answersOf(lazyBatches(m_module), {practice->url() + u"/404"_s, practice->url() + u"/404"_s});
    QCOMPARE(answers.size(), 2);
    for (const Exchange &exchange : answers)
        QCOMPARE(exchange.hops.value(0).status, 404);
}

// As when a package is renewed while the window is open.
void NetworkModuleTest::otherVersionsGetNothing()
{
    QLibrary library(QStringLiteral(STATUSSCOPE_GUI_NETWORK));
    const auto network =
        reinterpret_cast<const Network *(*)(const char *version)>(library.resolve("statusscopeNetwork"));
    QVERIFY2(network != nullptr, qPrintable(library.errorString()));
    QVERIFY(network(STATUSSCOPE_VERSION) != nullptr);
    QVERIFY(network("0.0") == nullptr);
}

void NetworkModuleTest::whatIsNoModuleIsTold_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("no such file") << false;
    QTest::newRow("no library") << true;
}

void NetworkModuleTest::whatIsNoModuleIsTold()
{
    QFETCH(const bool, exists);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"statusscope-gui-network.so"_s));
    if (exists)
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) > 0 && file.flush());
    NetworkModule none(file.fileName());
    const QString sentence = u"The network part of the program cannot be loaded"_s;
    LazyProber prober(none);
    const std::optional<Exchange> answer = toldBy(prober, u"http://user:secret@127.0.0.1:1/"_s).answer;
    QVERIFY(answer && answer->error && answer->hops.isEmpty());
    QVERIFY2(answer->error->detail.startsWith(sentence), qPrintable(answer->error->detail));
    QCOMPARE(answer->url, u"http://127.0.0.1:1/"_s);
    const QList<Exchange> answers = answersOf(lazyBatches(none), {u"http://127.0.0.1:1/"_s, u"http://127.0.0.1:2/"_s});
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers.last().error && answers.last().error->detail.startsWith(sentence));
    Theme theme;
    PracticeDialog dialog(theme, m_loaded.registry, none);
    dialog.findChild<QAbstractButton *>(u"togglePractice"_s)->click();
    QVERIFY(!dialog.isRunning());
    QVERIFY(dialog.findChild<QLabel *>(u"practiceState"_s)->text().contains(sentence));
}

QTEST_MAIN(NetworkModuleTest)
#include "networkmoduletest.moc"
