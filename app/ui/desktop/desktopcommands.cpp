// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/desktopcommands.h"

#include "ui/common/shortcuts.h"
#include "ui/desktop/aboutdialog.h"
#include "ui/desktop/opener.h"
#include "ui/desktop/practicedialog.h"
#include "ui/guide/guidewindow.h"
#include "ui/guide/shortcutsheet.h"
#include "ui/window/mainwindow.h"

#include <QAction>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

DesktopCommands::DesktopCommands(const Theme &theme, const Registry &registry, MainWindow &window, Opener &opener,
                                 NetworkModule &network, Desktop desktop, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_window(window)
    , m_opener(opener)
    , m_network(network)
    , m_desktop(std::move(desktop))
{
    QAction *about = command(tr("About StatusScope"), u"about"_s, {}, &DesktopCommands::showAbout);
    about->setMenuRole(QAction::AboutRole);
    window.addCommands({command(tr("Practice server…"), u"practice"_s, practiceKeys(), &DesktopCommands::showPractice),
                        command(tr("Guide"), u"guide"_s, Qt::Key_F1, &DesktopCommands::showGuide),
                        command(tr("Keys"), u"keys"_s, Qt::SHIFT | Qt::Key_F1, &DesktopCommands::showKeys), about});
}

QAction *DesktopCommands::command(const QString &text, const QString &name, const QKeySequence &keys,
                                  void (DesktopCommands::*slot)())
{
    auto *action = new QAction(text, &m_window);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void DesktopCommands::takeOver(DesktopCommands &earlier)
{
    if (earlier.m_guide && earlier.m_guide->isVisible())
        showGuide();
    if (!earlier.m_practice)
        return;
    makePractice();
    m_practice->takeOver(*earlier.m_practice);
    m_practice->setVisible(earlier.m_practice->isVisible());
}

void DesktopCommands::makePractice()
{
    m_practice = new PracticeDialog(m_theme, m_registry, m_network, &m_window);
    connect(m_practice, &PracticeDialog::probeRequested, this,
            [this](const QString &url) { m_opener.open(url, u"probe"_s); });
    connect(m_practice, &PracticeDialog::copyRequested, this,
            [this](const QString &text) { m_desktop.copy(text, {}); });
}

void DesktopCommands::showPractice()
{
    if (!m_practice)
        makePractice();
    m_practice->show();
    m_practice->raise();
    m_practice->activateWindow();
}

void DesktopCommands::showGuide()
{
    if (!m_guide)
        m_guide = new GuideWindow(m_theme, m_window, m_desktop, &m_window);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void DesktopCommands::showKeys()
{
    auto *sheet = new ShortcutSheet(m_theme, m_window, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void DesktopCommands::showAbout()
{
    auto *about = new AboutDialog(m_theme, m_registry, &m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace StatusScope
