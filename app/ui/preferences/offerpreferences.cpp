// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/preferences/offerpreferences.h"

#include "store/history.h"
#include "ui/common/settingsfile.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/window/mainwindow.h"

#include <QSettings>

namespace StatusScope {

void offerPreferences(MainWindow &window, Theme &theme, QSettings &settings, History &history, BatchStore &batches,
                      const std::function<void(const Preferences &preferences)> &use)
{
    const auto apply = [&settings, &history, use] {
        const Preferences preferences = readPreferences(settings);
        history.setPolicy(preferences.history);
        use(preferences);
    };
    apply();
    QObject::connect(&window, &MainWindow::preferencesRequested, &window,
                     [&window, &theme, &settings, &history, &batches, apply] {
                         auto *dialog = new PreferencesDialog(theme, settings, history, batches, &window);
                         dialog->setAttribute(Qt::WA_DeleteOnClose);
                         QObject::connect(dialog, &QDialog::accepted, &window, [&window, &settings, apply] {
                             window.say(writeSettings(settings));
                             apply();
                         });
                         dialog->open();
                     });
}

} // namespace StatusScope
