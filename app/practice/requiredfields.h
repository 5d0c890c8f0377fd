// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace StatusScope {

// Header lines that the specification of a status demands or foresees, with sensible values. `location` may be empty.
QList<QByteArray> fieldLinesFor(int status, const QByteArray &location);

} // namespace StatusScope
