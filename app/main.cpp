// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/builtinsignatures.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "store/history.h"
#include "ui/common/networkmodule.h"
#include "ui/common/theme.h"
#include "ui/desktop/sessionbus.h"
#include "ui/desktop/singleinstance.h"
#include "ui/program/commandline.h"
#include "ui/program/lazyprober.h"
#include "ui/program/program.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"StatusScope"_s);
    QCoreApplication::setOrganizationName(u"StatusScope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSSCOPE_VERSION));
    const CommandLine line = readCommandLine(argc, argv);
    if (!line.message.isEmpty()) {
#ifdef Q_OS_WIN
        // A program with windows has no console: it borrows the one it was started from.
        if (AttachConsole(ATTACH_PARENT_PROCESS)) {
            FILE *stream = nullptr;
            freopen_s(&stream, "CONOUT$", "w", stdout);
            freopen_s(&stream, "CONOUT$", "w", stderr);
        }
#endif
        std::fprintf(line.failed ? stderr : stdout, "%s\n", qUtf8Printable(line.message));
        return line.failed ? 2 : 0;
    }
    preparePlatform(line);
    QApplication application(argc, argv);
    startNoSessionBus();
    NetworkModule network;
    SingleInstance instance(dataFolder(line), network);
    if (line.screenshotFile.isEmpty() && !instance.claim() && instance.handOver(callOf(line.what, line.page)))
        return 0;
    QSettings settings = openSettings(line);
    const SignatureSet signatures = loadBuiltInSignatures();
    LazyProber prober(network);
    Theme theme;
    applyTheme(line, settings, theme);
    Database database({storeFile(line)});
    History history(database);
    EntryNotes notes(database);
    BatchStore batches(database, history);
    return runProgram(line,
                      {theme, settings, signatures, prober, database, history, notes, batches, instance, network,
                       lazyBatches(network)});
}
