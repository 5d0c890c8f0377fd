// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/searchindex.h"
#include "request/batch.h"
#include "ui/common/clock.h"
#include "ui/common/desktop.h"
#include "ui/desktop/opener.h"
#include "ui/window/mainwindow.h"

#include <QTimer>

#include <memory>

namespace StatusScope {

class BatchPage;
class BatchStore;
class Database;
class DesktopCommands;
class EntryNotes;
class History;
class NetworkModule;
class ReferencePage;
class Registry;
class SignatureSet;
class SingleInstance;
class Theme;
struct CommandLine;
struct Preferences;

// What stays the same in every language. All of it must outlive the program.
struct ProgramParts
{
    Theme &theme;
    QSettings &settings;
    const SignatureSet &signatures;
    Prober &prober;
    Database &database;
    History &history;
    EntryNotes &notes;
    BatchStore &batches;
    SingleInstance &instance;
    NetworkModule &network;
    BatchStarter startBatch;
    Desktop desktop = systemDesktop();
    Clock clock = {};
};

// The window with all its pages, in the language that is installed when it is made. Another language takes another
// program, which takes over what the first one shows.
class Program final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Program)

public:
    // The registry, in the same language, must outlive it and the batches it hands over.
    Program(const ProgramParts &parts, const Registry &registry);
    ~Program() override;

    MainWindow &window() { return m_window; }
    Opener &opener() { return m_opener; }
    BatchPage &batch() { return *m_batch; }
    // What is shown, entered or under way: the probe, the batches, the practice server. (The rest is in the settings.)
    void takeOver(Program &earlier);

signals:
    void languageChosen(); // in the preferences: not the one this program speaks

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void use(const Preferences &preferences);

    ProgramParts m_parts;
    SearchIndex m_search;
    MainWindow m_window;
    ReferencePage *m_reference;
    ProbePage *m_probe;
    BatchPage *m_batch;
    Opener m_opener;
    std::unique_ptr<DesktopCommands> m_commands;
    QString m_language; // as it was set when the program began
    QTimer m_tidy; // forgets what the history kept long enough
    QTimer m_afterPaint; // what nobody waits for begins when it is over
};

// Shows the window until it is closed, in another language whenever one is chosen. The exit code of the program.
int runProgram(CommandLine line, const ProgramParts &parts);

} // namespace StatusScope
