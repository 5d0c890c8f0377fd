// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace StatusScope {

class Registry;
struct Entry;

// What "Copy summary" puts on the clipboard: code, name, meaning, who must act, the sentence, the source.
struct EntrySummary
{
    QString text;
    QString html;
};

EntrySummary summarise(const Entry &entry, const Registry &registry);

} // namespace StatusScope
