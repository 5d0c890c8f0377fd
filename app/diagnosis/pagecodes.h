// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"

#include <vector>

namespace StatusScope {

struct Entry;
class Registry;

// The code that a text names, with what it may mean; empty where it names none.
struct PageCode
{
    std::vector<const Entry *> entries;
    int number = 0;
    Confidence mostSure = Confidence::Medium; // where nobody is known who wrote the text
};

// Looks for status lines, for what programs write where an answer disappoints them, for numbers with a word before them
// that says what they are, and for codes that stand with their names.
PageCode codeInText(const QString &text, const Registry &registry);

} // namespace StatusScope
