// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace StatusScope {

struct LoadProblem;

// What of the user's own registry is left out, by the first reason and the number of others; empty: nothing.
QString registrySentence(const QList<LoadProblem> &problems);

} // namespace StatusScope
