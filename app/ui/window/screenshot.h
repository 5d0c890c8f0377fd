// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QString>

namespace StatusScope {

class MainWindow;

// The window as it is once everything has settled, with its dialogs and popups over it.
QPixmap pictureOf(MainWindow &window, QSize size);
// The same once nothing is under way any more, as a PNG; false where the file cannot be written.
bool takeScreenshot(MainWindow &window, QSize size, const QString &file);

} // namespace StatusScope
