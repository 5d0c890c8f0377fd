// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/window/windowkeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <array>

namespace StatusScope {

WindowKeys::WindowKeys(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool WindowKeys::isCommand(const QKeyEvent &key) const
{
    if (!key.modifiers().testFlag(Qt::ControlModifier))
        return false;
    static constexpr std::array editing{QKeySequence::Copy, QKeySequence::Cut,  QKeySequence::Paste,
                                        QKeySequence::Undo, QKeySequence::Redo, QKeySequence::SelectAll};
    if (std::any_of(editing.begin(), editing.end(), [&key](auto each) { return key.matches(each); }))
        return false;
    const QKeySequence keys(key.keyCombination());
    const QList<QAction *> actions = m_window->actions();
    return std::any_of(actions.begin(), actions.end(), [&keys](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(keys);
    });
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != m_window || !isCommand(*static_cast<QKeyEvent *>(event)))
        return false;
    event->ignore();
    return true;
}

} // namespace StatusScope
