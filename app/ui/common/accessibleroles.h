// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace StatusScope {

// What painted widgets are to a screen reader, which passes over those that are only some widget, whatever their name.
void installAccessibleRoles();

} // namespace StatusScope
