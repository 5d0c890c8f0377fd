// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"

#include "report/csvreport.h"
#include "report/harreport.h"
#include "report/htmlreport.h"
#include "report/markdownreport.h"
#include "report/redactor.h"
#include "report/resultjson.h"
#include "report/textreport.h"
#include "report/textwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace StatusScope {

namespace {

QByteArray textOf(const QList<Redacted<Explained>> &results, const ReportContext &context)
{
    constexpr int width = 80;
    TextWriter out(context.colour, width);
    for (const Redacted<Explained> &result : results) {
        if (&result != &results.first())
            out.line(u'\n' % QString(width, u'-'));
        writeResult(out, result, context.registry);
    }
    return out.take().toUtf8();
}

QByteArray jsonOf(const QList<Redacted<Explained>> &results)
{
    QJsonArray array;
    for (const Redacted<Explained> &result : results)
        array.append(resultJson(result));
    return QJsonDocument(array).toJson();
}

QByteArray ndjsonOf(const QList<Redacted<Explained>> &results)
{
    QByteArray lines;
    for (const Redacted<Explained> &result : results)
        lines += QJsonDocument(resultJson(result)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

} // namespace

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
    switch (format) {
    case ReportFormat::Text:
        return textOf(results, context);
    case ReportFormat::Json:
        return jsonOf(results);
    case ReportFormat::Ndjson:
        return ndjsonOf(results);
    case ReportFormat::Markdown:
        return markdownReport(results, context.registry).toUtf8();
    case ReportFormat::Html:
        return htmlReport(results, context.registry).toUtf8();
    case ReportFormat::Har:
        return harReport(results);
    case ReportFormat::Csv:
        return csvReport(results).toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace StatusScope
