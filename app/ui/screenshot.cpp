// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/screenshot.h"

#include "ui/mainwindow.h"

#include <QApplication>
#include <QPixmap>

namespace StatusScope {

bool takeScreenshot(MainWindow &window, QSize size, const QString &file)
{
    if (!size.isEmpty())
        window.resize(size);
    window.show();
    // Layouts settle over a few rounds: heights depend on widths, widths on scroll bars.
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
    return window.grab().save(file, "PNG");
}

} // namespace StatusScope
