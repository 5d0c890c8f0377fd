// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace StatusScope {

class BatchStore;
class History;
class Theme;
struct StoreFailure;

// What went wrong with the history in one line, and what becomes of it.
QString storeSentence(const StoreFailure &failure);

// Forgets everything once the user has confirmed it, the batches too where they are given. Returns at once; the
// question belongs to the window of `parent`.
void askToClear(const Theme &theme, QWidget *parent, History &history, BatchStore *batches = nullptr);

} // namespace StatusScope
