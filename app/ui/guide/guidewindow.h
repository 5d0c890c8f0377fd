// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/desktop.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace StatusScope {

class MainWindow;
class Theme;

// The user guide: pages of HTML from the program's resources, and the keys as the window's actions have them.
class GuideWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideWindow)

public:
    // Theme and window must outlive it.
    GuideWindow(const Theme &theme, const MainWindow &window, Desktop desktop, QWidget *parent = nullptr);

    // `name` is a file in resources/guide without its ending, or "keys".
    void showPage(const QString &name);
    static QStringList pageNames();

private:
    void applyTheme();
    void load();
    void follow(const QUrl &link);

    const Theme &m_theme;
    const MainWindow &m_window;
    Desktop m_desktop;
    QListWidget *m_pages;
    QTextBrowser *m_text;
};

} // namespace StatusScope
