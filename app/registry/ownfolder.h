// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Where a person's own things are, for the window and the console alike.
namespace StatusScope {

// A folder "settings" beside the program, or beside its bundle, which makes it portable. Empty: there is
// none.
QString portableFolder(const QString &programFolder);
QString portableFolder(); // of the running program

// The folder "registry" in the folder of data; in the system's place for the program's data where that is empty. Empty:
// there is none.
QString ownRegistryFolder(const QString &dataFolder);

} // namespace StatusScope
