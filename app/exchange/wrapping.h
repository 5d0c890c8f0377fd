// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace StatusScope {

// What a terminal, a mail, an editor or a browser wraps around an answer is taken off: code fences, "> " before every
// line, line numbers, indentation; ":status: 404" becomes the line it stands for.
QByteArray withoutWrapping(const QByteArray &text);

} // namespace StatusScope
