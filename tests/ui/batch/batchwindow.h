// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/builtinsignatures.h"
#include "diagnosis/signatureset.h"
#include "practice/practiceserver.h"
#include "probe/socketprober.h"
#include "registry/builtinregistry.h"
#include "store/batchstore.h"
#include "store/history.h"
#include "ui/batch/batchpage.h"
#include "ui/batch/newbatchdialog.h"
#include "ui/common/theme.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

namespace StatusScope {

// A folder, and the windows that are opened in it one after the other, as by a program that starts there.
struct BatchWindow
{
    void openFolder();
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    void openWindow();
    void closeWindow();
    void runBatch(const QString &name, const QStringList &paths);
    void run(const QStringList &paths, int atATime = 8);
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button != nullptr && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QListView *list() const { return find<QListView>(QStringLiteral("batches")); }
    QTableView *table() const { return find<QTableView>(QStringLiteral("batchTable")); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rows() const { return table()->model()->rowCount(); }
    QString spoken(int row) const { return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    void choose(int row) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    void showMenu(int row, const std::function<void(QMenu &menu)> &look) const;

    const LoadedRegistry m_loaded = loadBuiltInRegistry();
    const SignatureSet m_signatures = loadBuiltInSignatures();
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    BatchPage *m_page = nullptr;
    QString m_copied;
};

inline void BatchWindow::openFolder()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("none.ini")), QSettings::IniFormat);
    m_server = std::make_unique<PracticeServer>(m_loaded.registry);
    QVERIFY(m_server->listen());
    openWindow();
}

inline void BatchWindow::openWindow()
{
    m_database = std::make_unique<Database>(StorePlace{m_folder->filePath(QStringLiteral("statusscope.db"))});
    m_history = std::make_unique<History>(*m_database);
    m_store = std::make_unique<BatchStore>(*m_database, *m_history);
    m_window = std::make_unique<MainWindow>(m_theme, *m_settings);
    m_page = new BatchPage(m_theme, {{&m_loaded.registry, &m_signatures}, startBatch, m_store.get()},
                           {[this](const QString &text, const QString &) { m_copied = text; }, [](const QUrl &) {}});
    m_window->addPage(m_page);
    m_window->showPage(m_page);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!m_page->isBusy());
}

inline void BatchWindow::closeWindow()
{
    m_window.reset();
    m_store.reset();
    m_history.reset();
    m_database.reset();
}

inline void BatchWindow::runBatch(const QString &name, const QStringList &paths)
{
    QStringList lines;
    for (const QString &path : paths)
        lines += path.startsWith(u'/') ? m_server->url() + path : path;
    m_page->start({name, readAddressList(lines.join(u'\n')), 8, 8, true});
    QTRY_VERIFY(!m_page->isBusy());
}

// Pastes the paths of the practice server into the dialog, and waits until all are done.
inline void BatchWindow::run(const QStringList &paths, int atATime)
{
    QStringList lines;
    for (const QString &path : paths)
        lines += path.startsWith(u'/') ? m_server->url() + path : path;
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = find<NewBatchDialog>(QStringLiteral("newBatchDialog"));
    QVERIFY(dialog != nullptr);
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("batchText"))->setPlainText(lines.join(u'\n'));
    dialog->findChild<QSpinBox *>(QStringLiteral("batchConcurrency"))->setValue(atATime);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("startBatch")), Qt::LeftButton);
    QVERIFY(m_page->current() != nullptr);
    QTRY_VERIFY(!m_page->isBusy());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline void BatchWindow::showMenu(int row, const std::function<void(QMenu &menu)> &look) const
{
    bool seen = false;
    QTimer::singleShot(0, list(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        seen = true;
        look(*menu);
        menu->close();
    });
    const QPoint place = list()->visualRect(list()->model()->index(row, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, list()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(list()->viewport(), &event);
    QVERIFY(seen);
}

} // namespace StatusScope
