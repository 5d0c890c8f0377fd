// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/builtinsignatures.h"
#include "models/explainedmodel.h"
#include "registry/builtinregistry.h"
#include "registry/registryloader.h"
#include "store/database.h"
#include "store/history.h"
#include "ui/common/theme.h"
#include "ui/probe/hoptabs.h"
#include "ui/probe/probepage.h"
#include "ui/scriptedprober.h"
#include "ui/shownwords.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace StatusScope {

// The Probe page in its window, with the facts the program carries and a prober that sends nothing.
struct ProbeWindow
{
    void open();
    void close();
    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    template <typename Widget>
    Widget *inPage(const QString &name) const
    {
        return m_page->content()->findChild<Widget *>(name);
    }
    QString text(const QString &name) const { return shownWords(*inPage<QLabel>(name)); }
    QLineEdit *address() const { return find<QLineEdit>(QStringLiteral("address")); }
    const ExplainedModel *rows(const QString &name) const
    {
        return static_cast<const ExplainedModel *>(find<QAbstractItemView>(name)->model());
    }
    HopTabs *tabs() const { return m_window->findChild<HopTabs *>(); }
    void answer(int status, const HeaderFields &headers, const QByteArray &body = {});
    void fail(ErrorKind kind);
    void probe(const QString &url, Qt::KeyboardModifiers modifiers = {});

    const LoadedRegistry m_loaded = loadBuiltInRegistry();
    const SignatureSet m_signatures = loadBuiltInSignatures();
    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    std::unique_ptr<ScriptedProber> m_prober;
    std::unique_ptr<MainWindow> m_window;
    ProbePage *m_page = nullptr;
    QString m_copied;
};

inline void ProbeWindow::open()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_database = std::make_unique<Database>(StorePlace{});
    m_history = std::make_unique<History>(*m_database);
    m_prober = std::make_unique<ScriptedProber>();
    m_window = std::make_unique<MainWindow>(m_theme, *m_settings);
    m_page = new ProbePage(m_theme, m_loaded.registry, m_signatures, *m_prober, *m_history,
                           {[this](const QString &text, const QString &) { m_copied = text; }, [](const QUrl &) {}});
    m_window->addPage(m_page);
    m_window->restorePages();
    m_window->resize(1280, 820);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_copied.clear();
}

inline void ProbeWindow::close()
{
    m_window.reset();
    m_prober.reset();
    m_history.reset();
    m_database.reset();
}

inline void ProbeWindow::answer(int status, const HeaderFields &headers, const QByteArray &body)
{
    Hop hop;
    hop.status = status;
    hop.statusText = QByteArray::number(status);
    hop.httpVersion = "1.1";
    hop.headers = headers;
    hop.body = body;
    hop.bodyBytes = body.size();
    hop.sent = "GET / HTTP/1.1\r\nHost: shop.example\r\n\r\n";
    hop.receivedHead = "HTTP/1.1 " + hop.statusText + " Odd\r\nServer: cloudflare\r\n\r\n";
    m_prober->answer.hops = {hop};
    m_prober->answer.error = std::nullopt;
}

inline void ProbeWindow::fail(ErrorKind kind)
{
    m_prober->answer.hops.clear();
    Hop hop;
    hop.url = QStringLiteral("https://shop.example/");
    m_prober->answer.error = Failure{kind, {}, hop};
}

inline void ProbeWindow::probe(const QString &url, Qt::KeyboardModifiers modifiers)
{
    QSignalSpy finished(m_page, &ProbePage::finished);
    address()->setText(url);
    QTest::keyClick(address(), Qt::Key_Return, modifiers);
    QTRY_COMPARE(finished.size(), 1);
}

} // namespace StatusScope
