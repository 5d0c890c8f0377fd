// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/findingrows.h"

#include "diagnosis/diagnosis.h"
#include "exchange/exchange.h"
#include "report/exchangephrases.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FindingRows)
};

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Mark::Bad;
    case Severity::Warning:
        return Mark::Warn;
    case Severity::Info:
        break;
    }
    return Mark::Info;
}

} // namespace

std::vector<ExplainedRow> findingRows(const Exchange &exchange, const Diagnosis &diagnosis)
{
    std::vector<ExplainedRow> rows;
    for (const Finding &finding : diagnosis.findings) {
        ExplainedRow row;
        row.name = severityText(finding.severity);
        row.value = finding.hop < 0 || exchange.hops.size() < 2
            ? Text::tr("The answer")
            : Text::tr("Hop %1 of %2").arg(finding.hop + 1).arg(exchange.hops.size());
        row.fixedValue = false;
        row.mark = markOf(finding.severity);
        row.tells = finding.text;
        rows.push_back(row);
    }
    return rows;
}

} // namespace StatusScope
