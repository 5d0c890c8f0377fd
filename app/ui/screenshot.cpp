// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/screenshot.h"

#include "ui/mainwindow.h"
#include "ui/page.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QPainter>
#include <QPixmap>

namespace StatusScope {

bool takeScreenshot(MainWindow &window, QSize size, const QString &file)
{
    if (!size.isEmpty())
        window.resize(size);
    window.show();
    // An address is probed first; a probe has time-outs of its own, this one is for whatever goes wrong beyond them.
    const QDeadlineTimer patience(std::chrono::minutes(2));
    while (window.currentPage() != nullptr && window.currentPage()->isBusy() && !patience.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    // Layouts settle over a few rounds: heights depend on widths, widths on scroll bars.
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
    QPixmap picture = window.grab();
    // A dialog is a window of its own: it is drawn where it stands, with a line for the frame the system gives it.
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        const QPixmap part = dialog->grab();
        QPainter painter(&picture);
        const QPoint corner((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
        painter.drawPixmap(corner, part);
        painter.setPen(dialog->palette().color(QPalette::Dark));
        painter.drawRect(QRect(corner, dialog->size()).adjusted(-1, -1, 0, 0));
    }
    return picture.save(file, "PNG");
}

} // namespace StatusScope
