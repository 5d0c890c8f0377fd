// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/signatureset.h"
#include "registry/searchindex.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "support/sampleregistry.h"
#include "ui/common/theme.h"
#include "ui/reference/referencepage.h"
#include "ui/window/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace StatusScope {

// The Reference page in its window, with a few codes.
struct ReferenceWindow
{
    void open();
    void close();
    QLineEdit *field() const { return m_window->findChild<QLineEdit *>(QStringLiteral("search")); }
    QTreeView *tree() const { return m_window->findChild<QTreeView *>(QStringLiteral("tree")); }
    QString shown() const { return m_page->entry() != nullptr ? m_page->entry()->id : QString(); }
    QString label(const QString &name) const { return m_window->findChild<QLabel *>(name)->text(); }
    void click(const QString &name) const { QTest::mouseClick(m_window->findChild<QWidget *>(name), Qt::LeftButton); }

    const Registry m_registry = sampleRegistry();
    const SignatureSet m_signatures;
    const SearchIndex m_search{m_registry};
    QTemporaryDir m_folder;
    QString m_copied;
    QString m_copiedHtml;
    QList<QUrl> m_opened;
    Database m_database{StorePlace{}};
    EntryNotes m_notes{m_database};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ReferencePage *m_page = nullptr;
};

inline void ReferenceWindow::open()
{
    m_copied.clear();
    m_opened.clear();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    const Desktop desktop{[this](const QString &text, const QString &html) {
                              m_copied = text;
                              m_copiedHtml = html;
                          },
                          [this](const QUrl &url) { m_opened += url; }};
    m_page = new ReferencePage(*m_theme, m_registry, m_signatures, m_search, m_notes, desktop);
    m_window->addPage(m_page);
    m_window->restorePages();
    m_window->resize(1280, 788);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline void ReferenceWindow::close()
{
    m_window.reset();
    m_theme->setZoom(100); // or the next one would take this for the system's font
    m_theme.reset();
}

} // namespace StatusScope
