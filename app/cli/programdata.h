// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/signatureset.h"
#include "registry/registry.h"

namespace StatusScope {

// A folder of entries of one's own instead of the one in the usual place, before the registry is first asked for.
void setOwnRegistry(const QString &folder);

// Read when first asked for, with a complaint about each of the own entries that cannot be used, and never taken apart:
// a verb runs once, the program ends with it, and freeing tens of thousands of texts and lists would cost about as much
// as reading them.
const Registry &programRegistry();
const SignatureSet &programSignatures();

} // namespace StatusScope
