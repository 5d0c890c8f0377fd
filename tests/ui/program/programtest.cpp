// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/program/program.h"
#include "diagnosis/builtinsignatures.h"
#include "language/language.h"
#include "probe/socketprober.h"
#include "registry/builtinregistry.h"
#include "registry/entry.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "store/history.h"
#include "ui/batch/batchpage.h"
#include "ui/common/networkmodule.h"
#include "ui/common/theme.h"
#include "ui/desktop/practicedialog.h"
#include "ui/desktop/singleinstance.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/probe/methodbox.h"
#include "ui/probe/optionspanel.h"
#include "ui/probe/probepage.h"
#include "ui/program/commandline.h"
#include "ui/reference/referencepage.h"
#include "ui/scriptedprober.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The program as a whole, with its event loop.
class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void languageChangesLive();
    void anotherLanguageStopsNothing();
    void anotherLanguageKeepsWhatWasEntered();
    void anotherLanguageKeepsThePlace();
    void networkIsLoadedAfterThePicture();
};

namespace {

MainWindow *shownWindow()
{
    MainWindow *found = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window != nullptr && window->isVisible())
            found = window;
    }
    return found;
}

QString switchText(const MainWindow &window, const QString &page)
{
    return window.findChild<QAbstractButton *>(u"page-"_s + page)->text();
}

void choose(MainWindow &window, const QString &language)
{
    emit window.preferencesRequested();
    auto *dialog = window.findChild<PreferencesDialog *>();
    auto *languages = dialog->findChild<QComboBox *>(u"languageChoice"_s);
    languages->setCurrentIndex(languages->findData(language));
    dialog->findChild<QAbstractButton *>(u"acceptPreferences"_s)->click();
}

// All that a program needs, with a window that is in another language from one moment to the next.
struct Stage
{
    using Look = std::function<void(MainWindow &)>;

    Stage() { settings.setValue(u"window/language"_s, u"en"_s); }
    ~Stage() { installLanguage(u"en"_s); }

    // `before` in English, `after` in German.
    int run(const QString &what, const Look &before, const Look &after)
    {
        CommandLine line;
        line.what = what;
        line.language = u"en"_s;
        QString english;
        QTimer::singleShot(0, qApp, [&] {
            MainWindow &window = *shownWindow();
            english = switchText(window, u"reference"_s);
            before(window);
            choose(window, u"de"_s);
        });
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, qApp, [&] {
            MainWindow *window = shownWindow();
            if (english.isEmpty() || window == nullptr || switchText(*window, u"reference"_s) == english)
                return;
            look.stop();
            after(*window);
            QCoreApplication::exit(0); // nobody is asked
        });
        look.start(5);
        QTimer::singleShot(20'000, &look, [] { QCoreApplication::exit(77); });
        return runProgram(
            line,
            {theme, settings, signatures, prober, database, history, notes, batches, instance, network, startBatch});
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme;
    SignatureSet signatures = loadBuiltInSignatures();
    ScriptedProber prober;
    Database database{{}};
    History history{database};
    EntryNotes notes{database};
    BatchStore batches{database, history};
    NetworkModule network{QStringLiteral(STATUSSCOPE_GUI_NETWORK)};
    SingleInstance instance{folder.path(), network};
};

} // namespace

void ProgramTest::languageChangesLive()
{
    Stage stage;
    QStringList after;
    const int code = stage.run(
        u"502"_s,
        [](MainWindow &window) {
            QCOMPARE(switchText(window, u"reference"_s), u"Reference"_s);
            static_cast<ProbePage *>(window.page(u"probe"_s))->openText("HTTP/1.1 410 Gone\r\n\r\n");
            BatchPlan plan;
            plan.name = u"mine"_s;
            static_cast<BatchPage *>(window.page(u"batch"_s))->start(std::move(plan));
            window.resize(1111, 777);
        },
        [&after](MainWindow &window) {
            const auto *reference = static_cast<ReferencePage *>(window.page(u"reference"_s));
            const auto *batch = static_cast<BatchPage *>(window.page(u"batch"_s));
            after = QStringList{switchText(window, u"reference"_s), reference->entry()->id,
                                window.page(u"probe"_s)->title(),
                                batch->current() != nullptr ? batch->current()->plan().name : QString(),
                                QString::number(window.width())};
        });
    QCOMPARE(code, 0);
    QCOMPARE(after.value(0), QCoreApplication::translate("StatusScope::ReferencePage", "Reference"));
    QVERIFY(after.value(0) != u"Reference"_s);
    QCOMPARE(after.mid(1, 1) + after.mid(3), QStringList({u"ietf-502"_s, u"mine"_s, u"1111"_s}));
    QVERIFY2(after.value(2).contains(u"410"_s), qPrintable(after.value(2)));
}

void ProgramTest::anotherLanguageStopsNothing()
{
    Stage stage;
    stage.prober.silent = true;
    QString server;
    bool looked = false;
    const int code = stage.run(
        u"404"_s,
        [&](MainWindow &window) {
            window.findChild<QAction *>(u"practice"_s)->trigger();
            auto *practice = window.findChild<PracticeDialog *>();
            practice->findChild<QAbstractButton *>(u"togglePractice"_s)->click();
            server = practice->address();
            QVERIFY(window.page(u"probe"_s)->open(u"http://127.0.0.1:1/slow"_s));
        },
        [&](MainWindow &window) {
            const auto *page = static_cast<ProbePage *>(window.page(u"probe"_s));
            QVERIFY(page->isRunning());
            QVERIFY2(page->title().contains(u"127.0.0.1"_s), qPrintable(page->title()));
            QCOMPARE(stage.prober.asked.size(), 1);
            Exchange exchange;
            exchange.url = u"http://127.0.0.1:1/slow"_s;
            exchange.hops = {Hop()};
            stage.prober.findChild<ScriptedProbe *>()->end(exchange);
            QTRY_VERIFY(!page->isRunning());
            QCOMPARE(stage.history.items().size(), 1U); // once
            const auto *practice = window.findChild<PracticeDialog *>();
            QVERIFY(practice != nullptr && practice->isVisible());
            QVERIFY(!server.isEmpty());
            QCOMPARE(practice->address(), server);
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, quint16(QUrl(server).port()));
            socket.write("GET /404 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            QTRY_VERIFY(socket.bytesAvailable() > 12);
            QCOMPARE(socket.read(12), "HTTP/1.1 404");
            QVERIFY(practice->findChild<QLabel *>(u"practiceCount"_s)->text().contains(u'1'));
            looked = true;
        });
    QCOMPARE(code, 0);
    QVERIFY(looked);
}

void ProgramTest::anotherLanguageKeepsWhatWasEntered()
{
    Stage stage;
    bool looked = false;
    const int code = stage.run(
        u"502"_s,
        [&](MainWindow &window) {
            window.findChild<QLineEdit *>(u"search"_s)->setText(u"gateway"_s);
            QVERIFY(window.page(u"reference"_s)->open(u"502"_s));
            QTRY_VERIFY(window.findChild<QPlainTextEdit *>(u"noteText"_s) != nullptr);
            window.findChild<QAction *>(u"findInEntryAction"_s)->trigger();
            window.findChild<QLineEdit *>(u"findInEntry"_s)->setText(u"502"_s);
            auto *page = window.page(u"probe"_s);
            page->content()->findChild<MethodBox *>()->setMethod("PURGE");
            page->content()->findChild<QAbstractButton *>(u"options"_s)->setChecked(true);
            page->content()->findChild<QPlainTextEdit *>(u"headerLines"_s)->setPlainText(u"X-Trial: half"_s);
            page->content()->findChild<QLineEdit *>(u"password"_s)->setText(u"s3cr3t"_s);
            page->content()->findChild<QComboBox *>(u"proxy"_s)->setCurrentIndex(1);
            page->content()->findChild<QSpinBox *>(u"timeout"_s)->setValue(77);
        },
        [&](MainWindow &window) {
            QCOMPARE(window.findChild<QLineEdit *>(u"search"_s)->text(), u"gateway"_s);
            QVERIFY(window.windowTitle().startsWith(u"502"_s));
            const auto *find = window.findChild<QLineEdit *>(u"findInEntry"_s);
            QVERIFY(find->isVisible());
            QCOMPARE(find->text(), u"502"_s);
            QTRY_VERIFY(window.findChild<QLabel *>(u"findPlace"_s)->text().startsWith(u'1'));
            QWidget *page = window.page(u"probe"_s)->content();
            QCOMPARE(page->findChild<MethodBox *>()->method(), "PURGE");
            QVERIFY(!page->findChild<OptionsPanel *>()->isHidden());
            QCOMPARE(page->findChild<QPlainTextEdit *>(u"headerLines"_s)->toPlainText(), u"X-Trial: half"_s);
            QCOMPARE(page->findChild<QLineEdit *>(u"password"_s)->text(), u"s3cr3t"_s);
            const auto *proxy = page->findChild<QComboBox *>(u"proxy"_s);
            QCOMPARE(proxy->currentText(), proxy->itemText(1));
            QCOMPARE(page->findChild<QSpinBox *>(u"timeout"_s)->value(), 77);
            looked = true;
        });
    QCOMPARE(code, 0);
    QVERIFY(looked);
}

void ProgramTest::anotherLanguageKeepsThePlace()
{
    Stage stage;
    bool looked = false;
    double place = 0;
    const auto bar = [](const MainWindow &window) {
        return window.findChild<QScrollArea *>(u"entryView"_s)->verticalScrollBar();
    };
    const int code = stage.run(
        u"404"_s,
        [&](MainWindow &window) {
            QTRY_VERIFY(window.findChild<QPlainTextEdit *>(u"noteText"_s) != nullptr);
            QTRY_VERIFY(bar(window)->maximum() > 100);
            const auto read = [&, slider = bar(window)] { place = double(slider->value()) / slider->maximum(); };
            connect(bar(window), &QScrollBar::rangeChanged, bar(window), read); // it may still grow
            bar(window)->setValue(bar(window)->maximum() / 2);
            read();
        },
        [&](MainWindow &window) {
            QTRY_VERIFY(bar(window)->maximum() > 100);
            QTRY_VERIFY(qAbs(bar(window)->value() - bar(window)->maximum() * place) < bar(window)->maximum() / 10.0);
            looked = true;
        });
    QCOMPARE(code, 0);
    QVERIFY(looked);
}

namespace {

// What was loaded when the window was painted first.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(const NetworkModule &network)
        : m_network(network)
    {
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !loaded)
            loaded = m_network.isLoaded();
        return QObject::eventFilter(watched, event);
    }

    std::optional<bool> loaded;

private:
    const NetworkModule &m_network;
};

} // namespace

void ProgramTest::networkIsLoadedAfterThePicture()
{
    Stage stage;
    QVERIFY(stage.instance.claim());
    const LoadedRegistry loaded = loadBuiltInRegistry();
    Program program({stage.theme, stage.settings, stage.signatures, stage.prober, stage.database, stage.history,
                     stage.notes, stage.batches, stage.instance, stage.network, startBatch},
                    loaded.registry);
    FirstPaint paint(stage.network);
    program.window().installEventFilter(&paint);
    program.window().show();
    QTRY_VERIFY(stage.network.isLoaded());
    QCOMPARE(paint.loaded, false);
    bool answered = false;
    const std::unique_ptr<QThread> later(QThread::create([&] { answered = stage.instance.handOver({}); }));
    later->start();
    QTRY_VERIFY(later->isFinished());
    QVERIFY(answered);
}

QTEST_MAIN(ProgramTest)
#include "programtest.moc"
