// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "ui/common/button.h"
#include "ui/common/page.h"
#include "ui/common/question.h"
#include "ui/common/shortcuts.h"
#include "ui/common/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

// The actions of the window: what its menu holds and which keys do it.
namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

QAction *MainWindow::addMenuAction(QMenu *menu, const QString &text, const QString &objectName,
                                   const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    addAction(action); // the keys work while the menu is closed
    return action;
}

void MainWindow::buildActions()
{
    const auto forPage = [this](auto method) {
        return [this, method] {
            if (currentPage() != nullptr)
                (currentPage()->*method)();
        };
    };
    m_pageActionsEnd = m_menu->addSeparator();
    QAction *search = addMenuAction(m_menu, tr("Search all codes"), u"searchCodes"_s, {searchKeys()});
    connect(search, &QAction::triggered, this, [this] {
        showPage(m_pages.first());
        m_pages.first()->find();
    });
    QAction *find = addMenuAction(m_menu, tr("Find"), u"find"_s, {filterKeys()});
    connect(find, &QAction::triggered, this, forPage(&Page::find));
    QAction *back = addMenuAction(m_menu, tr("Back"), u"back"_s, QKeySequence::keyBindings(QKeySequence::Back));
    connect(back, &QAction::triggered, this, forPage(&Page::back));
    QAction *forward =
        addMenuAction(m_menu, tr("Forward"), u"forward"_s, QKeySequence::keyBindings(QKeySequence::Forward));
    connect(forward, &QAction::triggered, this, forPage(&Page::forward));
    connect(m_menu, &QMenu::aboutToShow, this, [this, back, forward] {
        back->setEnabled(currentPage() != nullptr && currentPage()->canGoBack());
        forward->setEnabled(currentPage() != nullptr && currentPage()->canGoForward());
    });
    connect(m_menu, &QMenu::aboutToHide, this, [back, forward] {
        back->setEnabled(true); // for their keys, whatever page is shown then
        forward->setEnabled(true);
    });
    m_menu->addSeparator();
    QAction *copyAction = addMenuAction(m_menu, tr("Copy summary"), u"copy"_s, {copySummaryKeys()});
    connect(copyAction, &QAction::triggered, this, &MainWindow::copy);
    QAction *sentence =
        addMenuAction(m_menu, tr("Copy the sentence for the customer"), u"copySentenceAction"_s, {copySentenceKeys()});
    connect(sentence, &QAction::triggered, this, forPage(&Page::copySentence));
    QAction *exportAction = addMenuAction(m_menu, tr("Export…"), u"exportResult"_s, {exportKeys()});
    connect(exportAction, &QAction::triggered, this, forPage(&Page::exportResult));
    m_menu->addSeparator();
    buildViewMenu();
    m_menu->addSeparator();
    QAction *preferences = addMenuAction(m_menu, tr("Preferences…"), u"openPreferences"_s, {preferencesKeys()});
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(preferences, &QAction::triggered, this, &MainWindow::preferencesRequested);
    m_commandsEnd = m_menu->addSeparator();
    QAction *quit = addMenuAction(m_menu, tr("Quit"), u"quit"_s, QKeySequence::keyBindings(QKeySequence::Quit));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    // Keys without a place in the menu.
    const auto silent = [this](const QString &name, const QList<QKeySequence> &keys) {
        auto *action = new QAction(name, this);
        action->setShortcuts(keys);
        addAction(action);
        return action;
    };
    connect(silent(tr("Next meaning or tab"), {Qt::CTRL | Qt::Key_PageDown}), &QAction::triggered, this, [this] {
        if (currentPage() != nullptr)
            currentPage()->step(1);
    });
    connect(silent(tr("Previous meaning or tab"), {Qt::CTRL | Qt::Key_PageUp}), &QAction::triggered, this, [this] {
        if (currentPage() != nullptr)
            currentPage()->step(-1);
    });
    connect(silent(tr("Close or clear"), {Qt::Key_Escape}), &QAction::triggered, this, forPage(&Page::escape));
#ifdef Q_OS_MACOS
    menuBar()->addMenu(m_menu);
#else
    connect(silent(tr("Menu"), {Qt::Key_F10}), &QAction::triggered, this, [this] { m_menuButton->click(); });
    // As the menu key does, which many keyboards lack.
    connect(silent(tr("Context menu of the selection"), {Qt::SHIFT | Qt::Key_F10}), &QAction::triggered, this, [] {
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr)
            return;
        const QPoint at = focus->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
        QApplication::sendEvent(focus, &event);
    });
#endif
}

void MainWindow::addCommands(const QList<QAction *> &commands)
{
    m_menu->insertActions(m_commandsEnd, commands);
    addActions(commands); // the keys work while the menu is closed
}

void MainWindow::buildViewMenu()
{
    QAction *larger =
        addMenuAction(m_menu, tr("Larger"), u"zoomIn"_s, {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal});
    connect(larger, &QAction::triggered, this, [this] { setZoom(m_theme.zoom() + 10); });
    QAction *smaller = addMenuAction(m_menu, tr("Smaller"), u"zoomOut"_s, {QKeySequence::ZoomOut});
    connect(smaller, &QAction::triggered, this, [this] { setZoom(m_theme.zoom() - 10); });
    QAction *normal = addMenuAction(m_menu, tr("Normal size"), u"zoomReset"_s, {Qt::CTRL | Qt::Key_0});
    connect(normal, &QAction::triggered, this, [this] { setZoom(100); });
    QMenu *theme = m_menu->addMenu(tr("Theme"));
    auto *group = new QActionGroup(theme);
    const auto addChoice = [&](const QString &text, ThemeChoice choice, QLatin1StringView key) {
        QAction *action = theme->addAction(text);
        action->setObjectName(u"theme-"_s + key);
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice, key] {
            m_theme.setChoice(choice);
            m_settings.setValue("window/theme"_L1, QString(key));
        });
        connect(&m_theme, &Theme::changed, action,
                [this, action, choice] { action->setChecked(m_theme.choice() == choice); });
    };
    addChoice(tr("Like the system"), ThemeChoice::System, "system"_L1);
    addChoice(tr("Light"), ThemeChoice::Light, "light"_L1);
    addChoice(tr("Dark"), ThemeChoice::Dark, "dark"_L1);
}

void MainWindow::addPageAction(Page *page)
{
    auto *action = new QAction(page->name(), this);
    action->setObjectName(u"show-"_s + page->id());
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_pages.size())));
    if (m_pages.size() > 1)
        m_menu->insertSeparator(m_pageActionsEnd);
    m_menu->insertAction(m_pageActionsEnd, action);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
}

void MainWindow::askToLose(const QString &lost)
{
    auto *box = new Question(m_theme, {tr("Quit StatusScope"), lost, {}, tr("Quit"), u"quitAnyway"_s}, this);
    box->setObjectName(u"quitBox"_s);
    connect(box, &QDialog::accepted, this, [this] {
        m_mayLose = true;
        close();
    });
    box->open();
}

} // namespace StatusScope
