// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/explain.h"

namespace StatusScope {

class Redactor;
class Registry;

enum class ReportFormat { Text, Json, Ndjson, Markdown, Html, Har, Csv };

QStringList reportFormatWords(); // in the order of the enumeration
std::optional<ReportFormat> reportFormatFromWord(QStringView word);

struct ReportContext
{
    const Registry &registry;
    const Redactor &redactor;
    bool colour = false; // for text on a terminal
};

// Results in one of the formats `probe` and `explain` share, UTF-8, as a whole document with a line break at its end.
QByteArray renderResults(const QList<Explained> &results, ReportFormat format, const ReportContext &context);

} // namespace StatusScope
