// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/signatureset.h"
#include "registry/registry.h"

namespace StatusScope {

// Read when first asked for and never taken apart: a verb runs once, the program ends with it, and freeing tens of
// thousands of texts and lists would cost about as much as reading them.
const Registry &programRegistry();
const SignatureSet &programSignatures();

} // namespace StatusScope
