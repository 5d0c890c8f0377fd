// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/console.h"
#include "cli/network/commands.h"
#include "cli/networkmodule.h"
#include "cli/programdata.h"

namespace StatusScope {

namespace {

const ProgramData *program = nullptr;

int run(int (*verb)(const QStringList &), const QStringList &arguments, const ProgramData &data)
{
    program = &data;
    return afterOutput(verb(arguments));
}

} // namespace

const Registry &programRegistry()
{
    return program->registry();
}

const SignatureSet &programSignatures()
{
    return program->signatures();
}

void setOwnRegistry(const QString &folder)
{
    program->setOwnRegistry(folder);
}

} // namespace StatusScope

using namespace StatusScope;

// What networkmodule.cpp calls, by these names.
extern "C" {

Q_DECL_EXPORT int statusscopeProbe(const QStringList &arguments, const ProgramData &data)
{
    return run(probeCommand, arguments, data);
}

Q_DECL_EXPORT int statusscopeServe(const QStringList &arguments, const ProgramData &data)
{
    return run(serveCommand, arguments, data);
}
}
