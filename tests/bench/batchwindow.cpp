// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// batchwindow COUNT CONCURRENCY PICTURE BASE-URL [PATH…]: runs a batch of COUNT addresses made of the base and the
// paths in turn in a real window and keeps it in a file, prints how long the window's event loop was held up, and may
// write a picture of it at half.
#include "diagnosis/builtinsignatures.h"
#include "diagnosis/signatureset.h"
#include "probe/socketprober.h"
#include "registry/builtinregistry.h"
#include "store/batchstore.h"
#include "store/history.h"
#include "ui/batch/batchpage.h"
#include "ui/common/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int count = arguments.value(1).toInt();
    const QString picture = arguments.value(3);
    const QStringList paths = arguments.size() > 5 ? arguments.mid(5) : QStringList{u"/200"_s};
    QString list;
    for (int i = 0; i < count; ++i)
        list += arguments.value(4) + paths[i % paths.size()] + u"?n=%1\n"_s.arg(i);
    const LoadedRegistry loaded = loadBuiltInRegistry();
    const SignatureSet signatures = loadBuiltInSignatures();
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"none.ini"_s), QSettings::IniFormat);
    Theme theme;
    Database database({folder.filePath(u"statusscope.db"_s)});
    History history(database);
    BatchStore batches(database, history);
    MainWindow window(theme, settings);
    auto *page = new BatchPage(theme, {{&loaded.registry, &signatures}, startBatch, &batches},
                               {[](const QString &, const QString &) {}, [](const QUrl &) {}});
    window.addPage(page);
    window.resize(1280, 788);
    window.show();
    std::vector<double> gaps;
    QElapsedTimer clock;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    bool pictured = picture.isEmpty() || picture == "-"_L1;
    QObject::connect(&tick, &QTimer::timeout, &app, [&] {
        gaps.push_back(double(clock.nsecsElapsed()) / 1e6);
        if (!pictured && page->current()->done() > count / 2) {
            pictured = true;
            window.grab().save(picture);
        }
        clock.start();
        if (!page->isBusy())
            QApplication::quit();
    });
    page->start(
        {u"Customer sites"_s, readAddressList(list), arguments.value(2).toInt(), arguments.value(2).toInt(), true});
    clock.start();
    QElapsedTimer whole;
    whole.start();
    tick.start(1);
    const int code = QApplication::exec();
    const double seconds = double(whole.elapsed()) / 1000;
    batches.wait();
    const double written = double(whole.elapsed()) / 1000;
    std::sort(gaps.begin(), gaps.end());
    std::printf("{\"done\": %d, \"seconds\": %.2f, \"writtenSeconds\": %.2f, \"storedKiB\": %lld, \"ticks\": %zu,"
                " \"gapP99Ms\": %.2f, \"gapMostMs\": %.2f}\n",
                page->current()->done(), seconds, written,
                static_cast<long long>(QFileInfo(database.place().file).size()
                                       + QFileInfo(database.place().file + u"-wal"_s).size())
                    / 1024,
                gaps.size(), gaps[gaps.size() * 99 / 100], gaps.back());
    return code;
}
