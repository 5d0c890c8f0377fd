// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/explain.h"
#include "exchange/redacted.h"

namespace StatusScope {

class Redactor;
class Registry;

enum class ReportFormat { Text, Json, Ndjson, Markdown, Html, Har, Csv };

QStringList reportFormatWords(); // in the order of the enumeration
std::optional<ReportFormat> reportFormatFromWord(QStringView word);

struct ReportContext
{
    const Registry &registry;
    bool colour = false; // for text on a terminal
};

// With as much of each body as the format shows.
Redacted<Explained> redactedFor(ReportFormat format, const Explained &result, const Redactor &redactor);
QList<Redacted<Explained>> redactedFor(ReportFormat format, const QList<Explained> &results, const Redactor &redactor);

// Results in one of the formats `probe` and `explain` share, UTF-8, as a whole document with a line break at its end.
QByteArray renderResults(const QList<Redacted<Explained>> &results, ReportFormat format, const ReportContext &context);

} // namespace StatusScope
