// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/explain.h"

namespace StatusScope {

class Registry;

// Writes results in the format of the file's ending (html, md, json, ndjson, har, csv, txt), or of `ending` where the
// file has none of these, without secrets. False with a message where it cannot be written.
bool saveResults(const QList<Explained> &results, const Registry &registry, const QString &file, const QString &ending,
                 QString *message);

} // namespace StatusScope
