// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/page.h"

#include <QAction>
#include <QWidget>

namespace StatusScope {

QAction *Page::addCommand(const QString &text, const QString &name, const QList<QKeySequence> &keys,
                          const std::function<void(bool seen)> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [this, run] {
        const QWidget *shown = content();
        const bool seen = shown->isVisibleTo(shown->window());
        emit showRequested();
        run(seen);
    });
    m_actions += action;
    return action;
}

} // namespace StatusScope
