// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

namespace StatusScope {

// What the window asks of the desktop around it; tests put their own in.
struct Desktop
{
    std::function<void(const QString &text, const QString &html)> copy; // html may be empty
    std::function<void(const QUrl &url)> open; // in the system's browser
};

// The system's clipboard and browser.
Desktop systemDesktop();

} // namespace StatusScope
