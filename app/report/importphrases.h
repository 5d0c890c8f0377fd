// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/importer.h"

namespace StatusScope {

// Why an input could not be used and what was expected, for the person who gave it.
QString refusalSentence(const Refusal &refusal);
// "3 of the entries could not be used."; empty where nothing was left out.
QString leftOutSentence(const ImportResult &imported);

} // namespace StatusScope
