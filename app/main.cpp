// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/builtinsignatures.h"
#include "language/translatedregistry.h"
#include "probe/batchthread.h"
#include "probe/socketprober.h"
#include "registry/searchindex.h"
#include "store/database.h"
#include "store/history.h"
#include "ui/batch/batchpage.h"
#include "ui/commandline.h"
#include "ui/common/desktop.h"
#include "ui/common/storewords.h"
#include "ui/common/theme.h"
#include "ui/desktop/desktopcommands.h"
#include "ui/desktop/opener.h"
#include "ui/desktop/singleinstance.h"
#include "ui/mainwindow.h"
#include "ui/preferences/offerpreferences.h"
#include "ui/probe/probepage.h"
#include "ui/reference/referencepage.h"
#include "ui/screenshot.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

#include <cstdio>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"StatusScope"_s);
    QCoreApplication::setOrganizationName(u"StatusScope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSSCOPE_VERSION));
    const CommandLine line = readCommandLine(argc, argv);
    if (!line.message.isEmpty()) {
        std::fprintf(line.failed ? stderr : stdout, "%s\n", qUtf8Printable(line.message));
        return line.failed ? 2 : 0;
    }
    preparePlatform(line);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/statusscope-256.png"_s));
    SingleInstance instance(dataFolder(line));
    if (line.screenshotFile.isEmpty() && !instance.claim() && instance.handOver(callOf(line.what, line.page)))
        return 0;
    QSettings settings = openSettings(line);
    applyLanguage(line, settings);

    const LoadedRegistry loaded = loadTranslatedRegistry();
    const SearchIndex search(loaded.registry);
    const SignatureSet signatures = loadBuiltInSignatures();
    const std::unique_ptr<Prober> prober = makeProber();
    Theme theme;
    applyTheme(line, settings, theme);
    Database database({storeFile(line)});
    History history(database);
    MainWindow window(theme, settings);
    QObject::connect(&history, &History::troubled, &window,
                     [&window](const StoreFailure &failure) { window.say(storeSentence(failure)); });
    window.addPage(new ReferencePage(theme, loaded.registry, signatures, search, systemDesktop()));
    auto *probe = new ProbePage(theme, loaded.registry, signatures, *prober, history, systemDesktop());
    window.addPage(probe);
    auto *batch = new BatchPage(theme, loaded.registry, signatures, startBatch, systemDesktop());
    window.addPage(batch);
    Opener opener(window, *probe);
    QObject::connect(batch, &BatchPage::resultOpened, &opener, &Opener::show);
    const DesktopCommands commands(theme, loaded.registry, window, opener, systemDesktop());
    QObject::connect(&instance, &SingleInstance::called, &opener, &Opener::answer);
    offerPreferences(window, theme, settings, history, [probe, batch](const Preferences &preferences) {
        probe->setDefaults(preferences.request());
        batch->setDefaults(preferences.request());
    });
    window.restorePages();
    opener.open(line.what, line.page);
    if (line.page == "preferences"_L1)
        emit window.preferencesRequested();
    if (!line.screenshotFile.isEmpty())
        return takeScreenshot(window, line.size, line.screenshotFile) ? 0 : 2;
    if (!line.size.isEmpty())
        window.resize(line.size);
    window.show();
    return QApplication::exec();
}
