// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

// The verbs of statusscope-cli that need the network. Each takes the words after its name and returns the exit code.
namespace StatusScope {

int probeCommand(const QStringList &arguments);
int serveCommand(const QStringList &arguments);

} // namespace StatusScope
