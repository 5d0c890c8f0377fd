// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/window/screenshot.h"

#include "ui/common/page.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QPainter>

namespace StatusScope {

namespace {

void settle()
{
    // Layouts settle over a few rounds: heights depend on widths, widths on scroll bars.
    for (int round = 0; round < 5; ++round) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // nobody does it outside of exec()
    }
}

// A dialog is a window of its own: it is drawn in the middle, with a line for the frame the system gives it.
void paintDialog(QPainter &painter, QDialog &dialog, QSize around)
{
    const QPoint corner((around.width() - dialog.width()) / 2, (around.height() - dialog.height()) / 2);
    painter.drawPixmap(corner, dialog.grab());
    painter.setPen(dialog.palette().color(QPalette::Dark));
    painter.drawRect(QRect(corner, dialog.size()).adjusted(-1, -1, 0, 0));
}

void paintPopup(QPainter &painter, QWidget &popup, QPoint corner)
{
    painter.save();
    if (!popup.mask().isEmpty())
        painter.setClipRegion(popup.mask().translated(corner));
    painter.drawPixmap(corner, popup.grab());
    painter.restore();
}

} // namespace

QPixmap pictureOf(MainWindow &window, QSize size)
{
    if (!size.isEmpty())
        window.resize(size);
    window.show();
    settle();
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isWindow() || !widget->isVisible())
            continue;
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            paintDialog(painter, *dialog, window.size());
        else
            paintPopup(painter, *widget, window.mapFromGlobal(widget->pos()));
    }
    return picture;
}

bool takeScreenshot(MainWindow &window, QSize size, const QString &file)
{
    window.show();
    // An address is probed first; a probe has time-outs of its own, this one is for whatever goes wrong beyond them.
    const QDeadlineTimer patience(std::chrono::minutes(2));
    while (window.currentPage() != nullptr && window.currentPage()->isBusy() && !patience.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    return pictureOf(window, size).save(file, "PNG");
}

} // namespace StatusScope
