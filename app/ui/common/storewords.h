// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace StatusScope {

class History;
struct StoreFailure;

// What went wrong with the history in one line, and what becomes of it.
QString storeSentence(const StoreFailure &failure);

// Forgets everything once the user has confirmed it. Returns at once; the question belongs to the window of `parent`.
void askToClear(QWidget *parent, History &history);

} // namespace StatusScope
