// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

// The verbs of statusscope-cli that need no network. Each takes the words after its name and returns the exit code.
namespace StatusScope {

int listCommand(const QStringList &arguments);
int showCommand(const QStringList &arguments);
int explainCommand(const QStringList &arguments);

} // namespace StatusScope
