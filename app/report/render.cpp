// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"

#include "report/csvreport.h"
#include "report/harreport.h"
#include "report/htmlreport.h"
#include "report/markdownreport.h"
#include "report/resultjson.h"
#include "report/textreport.h"
#include "report/textwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace StatusScope {

namespace {

QByteArray textOf(const QList<Explained> &results, const ReportContext &context)
{
    constexpr int width = 80;
    TextWriter out(context.colour, width);
    for (const Explained &result : results) {
        if (&result != &results.first())
            out.line(u'\n' % QString(width, u'-'));
        writeResult(out, result.exchange, result.diagnosis, context.registry, context.redactor);
    }
    return out.take().toUtf8();
}

QByteArray jsonOf(const QList<Explained> &results, const ReportContext &context)
{
    QJsonArray array;
    for (const Explained &result : results)
        array.append(resultJson(result.exchange, result.diagnosis, context.redactor));
    return QJsonDocument(array).toJson();
}

QByteArray ndjsonOf(const QList<Explained> &results, const ReportContext &context)
{
    QByteArray lines;
    for (const Explained &result : results)
        lines += QJsonDocument(resultJson(result.exchange, result.diagnosis, context.redactor))
                     .toJson(QJsonDocument::Compact)
            + '\n';
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

QByteArray renderResults(const QList<Explained> &results, ReportFormat format, const ReportContext &context)
{
    switch (format) {
    case ReportFormat::Text:
        return textOf(results, context);
    case ReportFormat::Json:
        return jsonOf(results, context);
    case ReportFormat::Ndjson:
        return ndjsonOf(results, context);
    case ReportFormat::Markdown:
        return markdownReport(results, context).toUtf8();
    case ReportFormat::Html:
        return htmlReport(results, context).toUtf8();
    case ReportFormat::Har:
        return harReport(results, context);
    case ReportFormat::Csv:
        return csvReport(results, context).toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace StatusScope
