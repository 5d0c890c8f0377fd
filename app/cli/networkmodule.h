// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/signatureset.h"
#include "registry/registry.h"

#include <QStringList>

// `probe` and `serve` are in a module that is loaded when one of them is called: loading Qt's network library and what
// it needs takes as long as everything else that `show` does.
namespace StatusScope {

// What the program has read already, for the module's verbs; see programdata.h.
struct ProgramData
{
    const Registry &(*registry)();
    const SignatureSet &(*signatures)();
    void (*setOwnRegistry)(const QString &folder);
};

using NetworkVerb = int (*)(const QStringList &arguments, const ProgramData &data);

// Calls the module's function of this name; complains and returns ExitUsage where there is no module.
int runNetworkVerb(const char *function, const QStringList &arguments);

} // namespace StatusScope
