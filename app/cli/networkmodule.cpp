// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/networkmodule.h"

#include "cli/console.h"
#include "cli/programdata.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace StatusScope {

int runNetworkVerb(const char *function, const QStringList &arguments)
{
    const QString folder = QCoreApplication::applicationDirPath();
    QLibrary module(QDir::cleanPath(folder % QStringLiteral("/" STATUSSCOPE_NETWORK_MODULE)));
    const auto verb = reinterpret_cast<NetworkVerb>(module.resolve(function));
    if (!verb) {
        complain(QCoreApplication::translate("Cli", "The network part of the program cannot be loaded: %1")
                     .arg(module.errorString()));
        return ExitUsage;
    }
    return verb(arguments, {&programRegistry, &programSignatures, &setOwnRegistry});
}

} // namespace StatusScope
