// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QSettings;
class QWidget;

namespace StatusScope {

// Keys that no action stands for, for the list of keys.
struct KeyNote
{
    QString keys;
    QString what;
};

// A page of the main window: what one chooses from goes into the left column, what it means to the right.
// The window forwards the keys that mean the same on every page; a page answers those that make sense on it.
class Page : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    using QObject::QObject;

    virtual QString id() const = 0; // "reference", as on the command line
    virtual QString name() const = 0; // on the page switch
    virtual QString title() const = 0; // of what is shown, for the window's title; may be empty
    // Made when first asked for, which is when the page is first shown; the window owns them.
    virtual QWidget *side() = 0; // without the page switch
    virtual QWidget *content() = 0;

    virtual void enter() { } // it has just been shown: focus where typing begins
    virtual void find() { } // Ctrl+F: its search or filter
    virtual void comeFrom(const QString &) { } // another page, by its id, is about to open something here
    virtual void back() { } // Alt+Left
    virtual void forward() { } // Alt+Right
    virtual bool canGoBack() const { return false; }
    virtual bool canGoForward() const { return false; }
    virtual void step(int) { } // Ctrl+PgUp, PgDn: previous (-1), next (1) meaning or tab
    virtual void copy() { } // Ctrl+C with nothing selected: a summary
    virtual void copySentence() { } // Ctrl+Shift+C
    virtual void escape() { } // Esc that no popup took
    virtual void exportResult() { } // Ctrl+E
    // Opens what was given on the command line or by another page: a code, an id, an address.
    virtual bool open(const QString &what) = 0;
    virtual bool isBusy() const { return false; } // what it shows is not complete yet
    virtual QString lostOnQuit() const { return {}; } // what is under way and would be gone, as a sentence
    virtual void search(const QString &) { } // anything, as if typed into its search
    // Another page is in the window, so this one may lead there.
    virtual void pageAdded(const QString &) { }
    // Its own commands with their keys, for the window's menu.
    QList<QAction *> actions() const { return m_actions; }
    virtual QList<KeyNote> keyNotes() const { return {}; }
    virtual void save(QSettings &) const { } // what to come back to
    virtual void restore(const QSettings &) { }

signals:
    void titleChanged(const QString &title);
    void showRequested(); // one of its commands was used while another page is shown
    // The reader wants something another page can do; `what` may be empty.
    void requested(const QString &pageId, const QString &what);
    void commandRequested(const QString &action); // of the window, by its object name

protected:
    // One more of actions(), which does what it does with this page in the window. `seen`: it stood there before.
    QAction *addCommand(const QString &text, const QString &name, const QList<QKeySequence> &keys,
                        const std::function<void(bool seen)> &run);

private:
    QList<QAction *> m_actions;
};

} // namespace StatusScope
