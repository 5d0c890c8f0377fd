// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/desktop.h"

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QKeySequence;

namespace StatusScope {

class GuideWindow;
class MainWindow;
class NetworkModule;
class Opener;
class PracticeDialog;
class Registry;
class Theme;

// Commands that belong to no page: the practice server, the guide, the list of keys, About.
class DesktopCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopCommands)

public:
    // All but the desktop must outlive it.
    DesktopCommands(const Theme &theme, const Registry &registry, MainWindow &window, Opener &opener,
                    NetworkModule &network, Desktop desktop, QObject *parent = nullptr);

    void takeOver(DesktopCommands &earlier); // the practice server, and what is open

private:
    QAction *command(const QString &text, const QString &name, const QKeySequence &keys,
                     void (DesktopCommands::*slot)());
    void makePractice();
    void showPractice();
    void showGuide();
    void showKeys();
    void showAbout();

    const Theme &m_theme;
    const Registry &m_registry;
    MainWindow &m_window;
    Opener &m_opener;
    NetworkModule &m_network;
    Desktop m_desktop;
    QPointer<GuideWindow> m_guide; // kept: it stands where it was read last
    QPointer<PracticeDialog> m_practice; // kept: its server runs on while it is closed
};

} // namespace StatusScope
