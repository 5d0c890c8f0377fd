// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"

#include "report/redactor.h"
#include "report/reportstream.h"

#include <limits>

namespace StatusScope {

QStringList reportFormatWords()
{
    return {u"text"_s, u"json"_s, u"ndjson"_s, u"markdown"_s, u"html"_s, u"har"_s, u"csv"_s};
}

std::optional<ReportFormat> reportFormatFromWord(QStringView word)
{
    const qsizetype index = reportFormatWords().indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<ReportFormat>(index));
}

Redacted<Explained> redactedFor(ReportFormat format, const Explained &result, const Redactor &redactor)
{
    const bool whole = format == ReportFormat::Har; // the others show no body
    return redactor.result(result, whole ? std::numeric_limits<qsizetype>::max() : 0);
}

QList<Redacted<Explained>> redactedFor(ReportFormat format, const QList<Explained> &results, const Redactor &redactor)
{
    QList<Redacted<Explained>> redacted;
    redacted.reserve(results.size());
    for (const Explained &result : results)
        redacted.append(redactedFor(format, result, redactor));
    return redacted;
}

QByteArray renderResults(const QList<Redacted<Explained>> &results, ReportFormat format, const ReportContext &context)
{
    QByteArray document;
    ReportStream stream(format, context, [&document](const QByteArray &piece) { document += piece; });
    for (const Redacted<Explained> &result : results)
        stream.add(result);
    stream.end();
    return document;
}

} // namespace StatusScope
