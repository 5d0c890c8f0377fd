// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/network/commands.h"
#include "cli/network/probesession.h"

#include <QCoreApplication>

namespace StatusScope {

int probeCommand(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("probe"),
                     QCoreApplication::translate(
                         "ProbeCommand", "Fetches addresses, follows redirects hop by hop, explains the answers."));
    declareProbeOptions(line);
    if (const std::optional<int> finished = line.parse(arguments))
        return *finished;
    bool bad = false;
    const ProbeOptions options = readProbeOptions(line, &bad);
    if (bad)
        return ExitUsage;
    ProbeSession session(options);
    return session.openList() ? session.run() : ExitUsage;
}

} // namespace StatusScope
