// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/signatureset.h"

namespace StatusScope {

// The signatures compiled into the program: no JSON is parsed, no text copied, no regular expression compiled.
SignatureSet loadBuiltInSignatures();

} // namespace StatusScope
