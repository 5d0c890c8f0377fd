// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preferences/preferences.h"

#include <functional>

class QSettings;

namespace StatusScope {

class BatchStore;
class History;
class MainWindow;
class Theme;

// Lets the window open its preferences, and puts them to use: `use` is called now and after each change. All must
// outlive the window.
void offerPreferences(MainWindow &window, Theme &theme, QSettings &settings, History &history, BatchStore &batches,
                      const std::function<void(const Preferences &preferences)> &use);

} // namespace StatusScope
