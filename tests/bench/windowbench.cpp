// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// windowbench DATA-FOLDER: the window as main() makes it; prints the CPU time until it is painted (rows 1 and 2).
// windowbench DATA-FOLDER COUNT: the same with COUNT entries; types searches and prints how long a keystroke takes
// until the list is painted (row 7). The entry beside it follows at its own pace.
#include "diagnosis/builtinsignatures.h"
#include "language/translatedregistry.h"
#include "manyentries.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "store/history.h"
#include "ui/common/networkmodule.h"
#include "ui/common/page.h"
#include "ui/common/searchfield.h"
#include "ui/common/theme.h"
#include "ui/desktop/sessionbus.h"
#include "ui/desktop/singleinstance.h"
#include "ui/program/commandline.h"
#include "ui/program/lazyprober.h"
#include "ui/program/program.h"
#include "ui/reference/entrytreeview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace StatusScope;
using namespace std::chrono_literals;

namespace {

class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(const QWidget *widget)
        : m_widget(widget)
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_anything = true;
            m_painted |= watched == m_widget;
        }
        return QObject::eventFilter(watched, event);
    }
    void wait()
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    // Until the widget is painted, or nothing is: a space behind a word changes nothing.
    void settle()
    {
        m_painted = false;
        do {
            m_anything = false;
            QCoreApplication::processEvents();
        } while (m_anything && !m_painted);
    }

private:
    const QWidget *m_widget;
    bool m_painted = false;
    bool m_anything = false;
};

void pause(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

// Of the whole process, so that what else the machine does counts little.
double cpuMs()
{
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

double pressMs(QWidget *field, int key, const QString &text, PaintWatch &watch)
{
    const double start = cpuMs();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(field, &press);
    watch.settle();
    return cpuMs() - start;
}

void typeSearches(Program &program)
{
    constexpr auto typistsPause = 80ms; // twelve keys a second; the entry's page follows in between
    const QWidget *side = program.window().currentPage()->side();
    PaintWatch watch(side->findChild<EntryTreeView *>()->viewport());
    auto *field = side->findChild<SearchField *>();
    std::vector<double> times;
    for (int round = 0; round < 3; ++round) {
        for (const QString &search : searchesTyped()) {
            for (const QChar letter : search) {
                times.push_back(pressMs(field, 0, letter, watch));
                pause(typistsPause);
            }
            field->clear();
            pause(typistsPause);
        }
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"paintedP99Ms\": %.2f, \"paintedMedianMs\": %.2f}\n", times[times.size() * 99 / 100],
                times[times.size() / 2]);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    startNoSessionBus();
    CommandLine line;
    line.dataFolder = QApplication::arguments().value(1);
    const auto count = static_cast<std::size_t>(QApplication::arguments().value(2).toInt());
    NetworkModule network;
    SingleInstance instance(line.dataFolder, network);
    instance.claim();
    QSettings settings = openSettings(line);
    const SignatureSet signatures = loadBuiltInSignatures();
    LazyProber prober(network);
    Theme theme;
    applyTheme(line, settings, theme);
    Database database({storeFile(line)});
    History history(database);
    EntryNotes notes(database);
    BatchStore batches(database, history);
    applyLanguage(line, settings);
    LoadedRegistry loaded = loadTranslatedRegistry();
    if (count > 0)
        loaded.registry = manyEntries(loaded.registry, count);
    Program program({theme, settings, signatures, prober, database, history, notes, batches, instance, network,
                     lazyBatches(network)},
                    loaded.registry);
    PaintWatch watch(&program.window());
    program.window().show();
    watch.wait();
    if (count > 0)
        typeSearches(program);
    else
        std::printf("%.2f\n", cpuMs());
    return 0;
}
