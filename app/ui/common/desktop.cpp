// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/desktop.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMimeData>

namespace StatusScope {

Desktop systemDesktop()
{
    return {[](const QString &text, const QString &html) {
                auto *data = new QMimeData; // the clipboard owns it
                data->setText(text);
                if (!html.isEmpty())
                    data->setHtml(html);
                QGuiApplication::clipboard()->setMimeData(data);
            },
            [](const QUrl &url) { QDesktopServices::openUrl(url); }};
}

} // namespace StatusScope
