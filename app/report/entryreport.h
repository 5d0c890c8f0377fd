// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/entry.h"

#include <QJsonObject>

namespace StatusScope {

class Registry;
class TextWriter;

// An entry as its JSON, field for field as in resources/registry/schema.json.
QJsonObject entryJson(const Entry &entry);

// Everything known of a code, for a terminal: the answer first, specification matters last.
void writeEntry(TextWriter &out, const Entry &entry, const Registry &registry);

// The same as Markdown.
QString entryMarkdown(const Entry &entry, const Registry &registry);

} // namespace StatusScope
