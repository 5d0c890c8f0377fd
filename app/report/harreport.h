// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/render.h"

#include <QJsonArray>

namespace StatusScope {

// HAR 1.2, an entry per hop, as browsers' developer tools open it: the start, entries with commas and line breaks
// between them, a line break after the last, the end.
QByteArray harStart();
QJsonArray harEntries(const Redacted<Explained> &result);
QByteArray harEnd();

} // namespace StatusScope
