// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/program/program.h"
#include "diagnosis/builtinsignatures.h"
#include "language/language.h"
#include "probe/batchthread.h"
#include "registry/entry.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "store/history.h"
#include "ui/batch/batchpage.h"
#include "ui/common/theme.h"
#include "ui/desktop/singleinstance.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/probe/probepage.h"
#include "ui/program/commandline.h"
#include "ui/reference/referencepage.h"
#include "ui/scriptedprober.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The program as a whole, with its event loop.
class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
    void fileMayBeAUrl();
    void languageChangesLive();
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

} // namespace

void ProgramTest::wrongUseIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named"); // empty: nothing is wrong
    const auto row = [](const char *words, const char *named) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(named);
    };
    row("404", "");
    row("404 405", "One thing");
    row("--page preferences", "");
    row("--page nope", "batch, preferences");
    row("--lang de", "");
    row("--lang de_AT", "");
    row("--lang en-GB", "");
    row("--lang nope", "de, en");
    row("--lang d", "de, en");
    row("--theme pink", "--theme");
    row("--size 0x9", "--size");
    row("--registry /no/such/folder", "--registry");
    row("-session 10dfc4_1700 404", "");
    row("-platform offscreen --style=fusion -reverse 404", "");
    row("-session", "");
    row("-q", "Unknown option");
}

void ProgramTest::wrongUseIsRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const CommandLine line = readCommandLine(QString(u"statusscope " + words).split(u' '));
    QCOMPARE(line.failed, !named.isEmpty());
    QVERIFY2(line.message.contains(named), qPrintable(line.message));
}

void ProgramTest::fileMayBeAUrl()
{
    const QStringList words{u"statusscope"_s, u"file:///tmp/a%20b.har"_s};
    QCOMPARE(readCommandLine(words).what, QUrl(words[1]).toLocalFile());
    const QString address = u"https://shop.example/file:"_s;
    QCOMPARE(readCommandLine({u"statusscope"_s, address}).what, address);
}

void ProgramTest::languageChangesLive()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"window/language"_s, u"en"_s);
    Theme theme;
    const SignatureSet signatures = loadBuiltInSignatures();
    ScriptedProber prober;
    Database database({});
    History history(database);
    EntryNotes notes(database);
    BatchStore batches(database, history);
    SingleInstance instance(folder.path());
    CommandLine line;
    line.what = u"502"_s;
    line.language = u"en"_s;

    QString before;
    QStringList after;
    QTimer::singleShot(0, this, [&] {
        MainWindow &window = *shownWindow();
        before = switchText(window, u"reference"_s);
        static_cast<ProbePage *>(window.page(u"probe"_s))->openText("HTTP/1.1 410 Gone\r\n\r\n");
        BatchPlan plan;
        plan.name = u"mine"_s;
        static_cast<BatchPage *>(window.page(u"batch"_s))->start(std::move(plan));
        window.resize(1111, 777);
        choose(window, u"de"_s);
    });
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        MainWindow *window = shownWindow();
        if (window == nullptr || switchText(*window, u"reference"_s) == before)
            return;
        const auto *reference = static_cast<ReferencePage *>(window->page(u"reference"_s));
        const auto *batch = static_cast<BatchPage *>(window->page(u"batch"_s));
        after = QStringList{
            switchText(*window, u"reference"_s), reference->entry()->id, window->page(u"probe"_s)->title(),
            batch->current() != nullptr ? batch->current()->plan().name : QString(), QString::number(window->width())};
        QCoreApplication::quit();
    });
    look.start(5);
    QTimer::singleShot(20'000, &look, [] { QCoreApplication::exit(77); });
    QCOMPARE(runProgram(line,
                        {theme, settings, signatures, prober, database, history, notes, batches, instance, startBatch}),
             0);
    QCOMPARE(before, u"Reference"_s);
    QCOMPARE(after.value(0), QCoreApplication::translate("StatusScope::ReferencePage", "Reference"));
    QVERIFY(after.value(0) != before);
    QCOMPARE(after.mid(1, 1) + after.mid(3), QStringList({u"ietf-502"_s, u"mine"_s, u"1111"_s}));
    QVERIFY2(after.value(2).contains(u"410"_s), qPrintable(after.value(2)));
    installLanguage(u"en"_s);
}

QTEST_MAIN(ProgramTest)
#include "programtest.moc"
