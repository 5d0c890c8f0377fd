// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QString>

namespace StatusScope {

class MainWindow;

// Renders the window as it is into a PNG; false where the file cannot be written.
bool takeScreenshot(MainWindow &window, QSize size, const QString &file);

} // namespace StatusScope
