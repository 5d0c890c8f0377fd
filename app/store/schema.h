// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

// How the tables look, and how those of older versions become so.
namespace StatusScope {

inline constexpr int schemaVersion = 4;
inline constexpr int storeApplicationId = 0x53745363; // "StSc": tells our files from others'

// The statements that lead from `version` to the next one; 0 is an empty file.
QStringList migrationFrom(int version);

} // namespace StatusScope
