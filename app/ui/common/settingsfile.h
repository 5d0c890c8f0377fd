// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QDateTime;
class QSettings;

namespace StatusScope {

// Keeps a copy of a settings file that is damaged before it is written again, and says so in a sentence; empty: it is
// whole. What could be read of it counts.
QString keepDamagedSettings(const QSettings &settings, const QDateTime &now);

// Writes what was changed. A sentence where that is not possible; it then lasts until the program ends.
QString writeSettings(QSettings &settings);

} // namespace StatusScope
