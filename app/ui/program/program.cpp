// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/program/program.h"

#include "language/translatedregistry.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/history.h"
#include "ui/batch/batchpage.h"
#include "ui/common/registrywords.h"
#include "ui/common/settingsfile.h"
#include "ui/common/storewords.h"
#include "ui/desktop/desktopcommands.h"
#include "ui/desktop/singleinstance.h"
#include "ui/preferences/offerpreferences.h"
#include "ui/probe/probepage.h"
#include "ui/program/commandline.h"
#include "ui/reference/referencepage.h"
#include "ui/window/screenshot.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QIcon>
#include <QLocale>

#include <map>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Program::Program(const ProgramParts &parts, const Registry &registry)
    : m_parts(parts)
    , m_search(registry)
    , m_window(parts.theme, parts.settings)
    , m_reference(new ReferencePage(parts.theme, registry, parts.signatures, m_search, parts.notes, parts.desktop))
    , m_probe(new ProbePage(parts.theme, registry, parts.signatures, parts.prober, parts.history, parts.desktop,
                            parts.clock))
    , m_batch(new BatchPage(
          parts.theme, {{&registry, &parts.signatures}, parts.startBatch, &parts.batches, parts.clock}, parts.desktop))
    , m_opener(m_window, *m_probe)
    , m_language(readPreferences(parts.settings).language)
{
    connect(&parts.database, &Database::troubled, &m_window,
            [this](const StoreFailure &failure) { m_window.say(storeSentence(failure)); });
    m_window.addPage(m_reference);
    m_window.addPage(m_probe);
    m_window.addPage(m_batch);
    connect(m_batch, &BatchPage::resultOpened, &m_opener, &Opener::show);
    m_commands =
        std::make_unique<DesktopCommands>(parts.theme, registry, m_window, m_opener, parts.network, parts.desktop);
    connect(&parts.instance, &SingleInstance::called, &m_opener, &Opener::answer);
    // To listen loads the network, and the icon is a large picture: the window is painted first. One that nobody sees
    // yet does not wait for that.
    m_afterPaint.setSingleShot(true);
    connect(&m_afterPaint, &QTimer::timeout, &parts.instance, &SingleInstance::listen);
    connect(&m_afterPaint, &QTimer::timeout, qApp,
            [] { QApplication::setWindowIcon(QIcon(u":/icons/statusscope-256.png"_s)); });
    m_afterPaint.start(1s);
    m_window.installEventFilter(this);
    offerPreferences(m_window, parts.theme, parts.settings, parts.history, parts.batches,
                     [this](const Preferences &preferences) { use(preferences); });
    m_window.restorePages();
    m_tidy.setInterval(1h);
    connect(&m_tidy, &QTimer::timeout, &parts.history, &History::forgetOld);
    connect(&m_tidy, &QTimer::timeout, &parts.batches, &BatchStore::forgetOld);
    m_tidy.start();
    // A program that is only ever opened to look something up, too.
    QTimer::singleShot(5s, &parts.history, &History::forgetOld);
    QTimer::singleShot(5s, &parts.batches, &BatchStore::forgetOld);
}

Program::~Program() = default;

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_window.removeEventFilter(this);
        m_afterPaint.start(0ms);
    }
    return QObject::eventFilter(watched, event);
}

void Program::use(const Preferences &preferences)
{
    m_probe->setDefaults(preferences.request());
    m_batch->setDefaults(preferences.request());
    if (preferences.language != m_language)
        emit languageChosen();
}

void Program::takeOver(Program &earlier)
{
    m_reference->takeOver(*earlier.m_reference);
    m_batch->takeOver(*earlier.m_batch);
    m_probe->takeOver(*earlier.m_probe);
    m_commands->takeOver(*earlier.m_commands);
}

namespace {

constexpr int anotherLanguage = 1000; // no exit code of ours

// By language: what still runs in another thread reads the one it was begun with.
using Registries = std::map<QString, std::unique_ptr<const LoadedRegistry>>;

std::unique_ptr<Program> makeProgram(const CommandLine &line, const ProgramParts &parts, Registries &registries)
{
    applyLanguage(line, parts.settings);
    std::unique_ptr<const LoadedRegistry> &loaded = registries[QLocale().name()];
    if (!loaded)
        loaded = std::make_unique<const LoadedRegistry>(loadTranslatedRegistry(registryFolder(line)));
    auto program = std::make_unique<Program>(parts, loaded->registry);
    QObject::connect(program.get(), &Program::languageChosen, qApp, [] { QCoreApplication::exit(anotherLanguage); });
    return program;
}

// What was wrong when the program began, above the pages; in the language that is installed.
void tell(MainWindow &window, const Registries &registries, const QString &settingsTrouble = {})
{
    QStringList sentences{registrySentence(registries.at(QLocale().name())->problems), settingsTrouble};
    sentences.removeAll(QString());
    if (!sentences.isEmpty())
        window.say(sentences.join(u' '));
}

} // namespace

int runProgram(CommandLine line, const ProgramParts &parts)
{
    Registries registries;
    std::unique_ptr<Program> program = makeProgram(line, parts, registries);
    tell(program->window(), registries, keepDamagedSettings(parts.settings, QDateTime::currentDateTime()));
    program->opener().open(line.what, line.page);
    if (line.page == "preferences"_L1)
        emit program->window().preferencesRequested();
    if (!line.screenshotFile.isEmpty())
        return takeScreenshot(program->window(), line.size, line.screenshotFile) ? 0 : 2;
    if (!line.size.isEmpty())
        program->window().resize(line.size);
    line.language.clear(); // for the first window only: from then on the preferences say
    for (;;) {
        program->window().show();
        const int code = QCoreApplication::exec();
        if (code != anotherLanguage)
            return code;
        program->window().save();
        std::unique_ptr<Program> next = makeProgram(line, parts, registries);
        next->takeOver(*program);
        tell(next->window(), registries);
        program = std::move(next);
    }
}

} // namespace StatusScope
