// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/builtinsignatures.h"
#include "diagnosis/signatureset.h"
#include "probe/socketprober.h"
#include "registry/builtinregistry.h"
#include "registry/searchindex.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "store/history.h"
#include "ui/batch/batchpage.h"
#include "ui/common/networkmodule.h"
#include "ui/common/theme.h"
#include "ui/desktop/desktopcommands.h"
#include "ui/desktop/opener.h"
#include "ui/probe/probepage.h"
#include "ui/reference/referencepage.h"
#include "ui/scriptedprober.h"
#include "ui/window/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace StatusScope {

// The window with all its pages and commands, and a prober that sends nothing.
struct DesktopWindow
{
    void open();
    void close();
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    const LoadedRegistry m_loaded = loadBuiltInRegistry();
    const SearchIndex m_search{m_loaded.registry};
    const SignatureSet m_signatures = loadBuiltInSignatures();
    QTemporaryDir m_folder;
    ScriptedProber m_prober;
    NetworkModule m_network{QStringLiteral(STATUSSCOPE_GUI_NETWORK)};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    std::unique_ptr<BatchStore> m_batches;
    std::unique_ptr<EntryNotes> m_notes;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Opener> m_opener;
    std::unique_ptr<DesktopCommands> m_commands;
    ReferencePage *m_reference = nullptr;
    ProbePage *m_probe = nullptr;
    QString m_copied;
};

inline void DesktopWindow::open()
{
    const Desktop desktop{[this](const QString &text, const QString &) { m_copied = text; }, [](const QUrl &) {}};
    m_prober.asked.clear();
    m_prober.silent = true;
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_database = std::make_unique<Database>(StorePlace{});
    m_history = std::make_unique<History>(*m_database);
    m_batches = std::make_unique<BatchStore>(*m_database, *m_history);
    m_notes = std::make_unique<EntryNotes>(*m_database);
    m_reference = new ReferencePage(*m_theme, m_loaded.registry, m_signatures, m_search, *m_notes, desktop);
    m_probe = new ProbePage(*m_theme, m_loaded.registry, m_signatures, m_prober, *m_history, desktop);
    m_window->addPage(m_reference);
    m_window->addPage(m_probe);
    m_window->addPage(
        new BatchPage(*m_theme, {{&m_loaded.registry, &m_signatures}, startBatch, m_batches.get()}, desktop));
    m_opener = std::make_unique<Opener>(*m_window, *m_probe);
    m_commands =
        std::make_unique<DesktopCommands>(*m_theme, m_loaded.registry, *m_window, *m_opener, m_network, desktop);
    m_window->restorePages();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline void DesktopWindow::close()
{
    m_commands.reset();
    m_opener.reset();
    m_window.reset();
    m_batches.reset();
    m_history.reset();
    m_notes.reset();
    m_database.reset();
}

} // namespace StatusScope
