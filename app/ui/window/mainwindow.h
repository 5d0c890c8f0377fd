// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMainWindow>

class QSettings;
class QSplitter;
class QStackedWidget;
class QMenu;

namespace StatusScope {

class Button;
class NoticeLine;
class Page;
class SegmentedControl;
class Theme;

// The one window: page switch and left column, and beside it the content of the page.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    // The theme and the settings must outlive it.
    MainWindow(Theme &theme, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(Page *page); // takes it over
    Page *page(const QString &id) const; // null where there is none
    Page *currentPage() const;
    void showPage(Page *page);
    void restorePages(); // to what they showed last time
    void save(); // what the next window comes back to; closing does so too
    // What the command line says: a thing to open on the page that knows it, a page by its id; both may be empty.
    void open(const QString &what, const QString &pageId);
    QMenu *menu() const { return m_menu; }
    void say(const QString &sentence); // one line above the pages, until it is clicked away; empty: none
    // Commands of the program as a whole, into the menu before the last one.
    void addCommands(const QList<QAction *> &commands);
    const QList<Page *> &pages() const { return m_pages; }

signals:
    void preferencesRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *buildColumn();
    void buildActions();
    void buildViewMenu();
    void addPageAction(Page *page);
    QAction *addMenuAction(QMenu *menu, const QString &text, const QString &objectName,
                           const QList<QKeySequence> &keys);
    void copy();
    void setZoom(int percent);
    void applyTheme();
    void fitSize();
    void updateTitle();
    void restore();
    void restoreTables(const QWidget *content);
    void askToLose(const QString &lost);

    Theme &m_theme;
    QSettings &m_settings;
    QList<Page *> m_pages;
    QSplitter *m_splitter = nullptr;
    QWidget *m_column = nullptr;
    SegmentedControl *m_switch = nullptr;
    Button *m_menuButton = nullptr;
    QStackedWidget *m_sides = nullptr;
    QStackedWidget *m_contents = nullptr;
    NoticeLine *m_notice = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_commandsEnd = nullptr;
    QAction *m_pageActionsEnd = nullptr; // the actions of the pages stand before it
    bool m_mayLose = false; // the user agreed
    QSize m_grownFrom; // for larger texts, until they are smaller again
    QSize m_grownTo;
};

} // namespace StatusScope
