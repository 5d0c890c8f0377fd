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
#include "ui/mainwindow.h"
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
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    QCoreApplication::setApplicationName(u"StatusScope"_s);
    QCoreApplication::setOrganizationName(u"StatusScope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSSCOPE_VERSION));
    const CommandLine line = readCommandLine(arguments);
    if (!line.message.isEmpty()) {
        std::fprintf(line.failed ? stderr : stdout, "%s\n", qUtf8Printable(line.message));
        return line.failed ? 2 : 0;
    }
    preparePlatform(line);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/statusscope-256.png"_s));
    applyLanguage(line);

    const LoadedRegistry loaded = loadTranslatedRegistry();
    const SearchIndex search(loaded.registry);
    const SignatureSet signatures = loadBuiltInSignatures();
    const std::unique_ptr<Prober> prober = makeProber();
    Theme theme;
    const QString file = settingsFile(line);
    QSettings settings = file.isEmpty() ? QSettings() : QSettings(file, QSettings::IniFormat);
    applyTheme(line, settings, theme);
    Database database({storeFile(line)});
    History history(database);
    MainWindow window(theme, settings);
    QObject::connect(&history, &History::troubled, &window,
                     [&window](const StoreFailure &failure) { window.say(storeSentence(failure)); });
    auto *reference = new ReferencePage(theme, loaded.registry, search, systemDesktop());
    auto *probe = new ProbePage(theme, loaded.registry, signatures, *prober, history, systemDesktop());
    window.addPage(reference);
    window.addPage(probe);
    auto *batch = new BatchPage(theme, loaded.registry, signatures, startBatch, systemDesktop());
    window.addPage(batch);
    QObject::connect(probe, &ProbePage::linkOpened, &window,
                     [&window](const QString &target) { window.open(target.section(u':', 1), u"reference"_s); });
    QObject::connect(probe, &ProbePage::showRequested, &window, [&window, probe] { window.showPage(probe); });
    QObject::connect(batch, &BatchPage::showRequested, &window, [&window, batch] { window.showPage(batch); });
    QObject::connect(batch, &BatchPage::resultOpened, &window, [&window, probe](const Explained &result) {
        probe->showResult(result);
        window.showPage(probe);
    });
    window.restorePages();
    window.open(line.what, line.page);
    if (!line.screenshotFile.isEmpty())
        return takeScreenshot(window, line.size, line.screenshotFile) ? 0 : 2;
    if (!line.size.isEmpty())
        window.resize(line.size);
    window.show();
    return QApplication::exec();
}
