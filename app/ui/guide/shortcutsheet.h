// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/page.h"

#include <QDialog>

namespace StatusScope {

class MainWindow;
class Theme;

// Keys of one page, or of all.
struct KeyGroup
{
    QString name;
    QList<KeyNote> keys;
};

// What the window's actions are bound to, read from them: what is on the sheet works, and what works is on it.
QList<KeyGroup> keyGroups(const MainWindow &window);

// All keys at a glance.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSheet)

public:
    ShortcutSheet(const Theme &theme, const MainWindow &window, QWidget *parent = nullptr);
};

} // namespace StatusScope
