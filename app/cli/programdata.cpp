// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/programdata.h"

#include "diagnosis/builtinsignatures.h"
#include "language/translatedregistry.h"

namespace StatusScope {

const Registry &programRegistry()
{
    static const auto *const loaded = new LoadedRegistry(loadTranslatedRegistry());
    return loaded->registry;
}

const SignatureSet &programSignatures()
{
    static const auto *const signatures = new SignatureSet(loadBuiltInSignatures());
    return *signatures;
}

} // namespace StatusScope
