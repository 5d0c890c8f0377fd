// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/verdict.h"

#include "diagnosis/diagnosis.h"
#include "exchange/exchange.h"
#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "ui/common/bigpicture.h"
#include "ui/common/words.h"
#include "ui/probe/faultstops.h"

#include <QCoreApplication>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostEvidence = 4; // on the line; the tables show all

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

int classOf(int status)
{
    return status >= 100 && status <= 599 ? status / 100 : 0;
}

VerdictBadge confidenceBadge(Confidence confidence)
{
    return {confidenceText(confidence), 0, confidence == Confidence::High ? Icon::Check : Icon::Ask};
}

QList<VerdictBadge> badgesOf(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry,
                             int statusClass)
{
    QList<VerdictBadge> badges;
    if (exchange.error) {
        badges += {stoppedWhileAnswering(exchange)           ? Text::tr("Answer not read to its end")
                       : isOfRedirects(exchange.error->kind) ? Text::tr("No page reached")
                                                             : Text::tr("No HTTP answer"),
                   5,
                   {}};
        badges += {failureChip(exchange.error->kind), 0, {}};
    } else {
        badges += {statusClass == 0 ? Text::tr("Outside 100 to 599") : classLabel(statusClass), statusClass, {}};
        if (const Entry *entry = registry.find(diagnosis.entry))
            badges += {standingName(entry->status), 0, {}};
        if (!diagnosis.madeBy.isEmpty())
            badges += {Text::tr("Made by %1").arg(registry.vendorName(diagnosis.madeBy)), 0, Icon::Pen};
    }
    badges += confidenceBadge(diagnosis.confidence);
    return badges;
}

// A field of the answer, or the name or address that a failure is about.
bool isVerbatim(const Evidence &evidence)
{
    return evidence.source.startsWith("header:"_L1) || evidence.source.startsWith("cookie:"_L1)
        || (evidence.source == "error"_L1 && !evidence.text.contains(u' '));
}

} // namespace

Verdict verdictOf(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry)
{
    Verdict verdict;
    const Hop *last = exchange.last();
    if (exchange.error || last == nullptr) {
        const QString word = exchange.error ? failureChip(exchange.error->kind) : QString();
        verdict.picture = failurePicture(exchange.error ? exchange.error->kind : ErrorKind::EmptyResponse);
        verdict.statusClass = 5;
        const bool redirects = exchange.error && isOfRedirects(exchange.error->kind);
        verdict.spokenCode = (stoppedWhileAnswering(exchange) ? Text::tr("%1, answer not read to its end")
                                  : redirects                 ? Text::tr("%1, no page reached")
                                                              : Text::tr("%1, no HTTP answer"))
                                 .arg(word);
    } else {
        verdict.code = last->statusText.isEmpty() ? QString::number(last->status) : displayText(last->statusText);
        verdict.statusClass = classOf(last->status);
        verdict.spokenCode = verdict.statusClass == 0
            ? verdict.code
            : Text::tr("%1, %2").arg(verdict.code, className(verdict.statusClass).toLower());
    }
    verdict.title = diagnosis.title;
    verdict.badges = badgesOf(exchange, diagnosis, registry, verdict.statusClass);
    verdict.explanation = diagnosis.explanation;
    verdict.emphasis = diagnosis.emphasis;
    for (const Evidence &evidence : diagnosis.evidence) {
        if (verdict.evidence.size() < mostEvidence && !evidence.text.isEmpty() && evidence.text != diagnosis.title)
            verdict.evidence += {evidence.text, isVerbatim(evidence)};
    }
    verdict.say = diagnosis.say;
    verdict.stops = faultStops(exchange, diagnosis, registry);
    verdict.spokenPath = spokenStops(verdict.stops);
    verdict.nextSteps = diagnosis.nextSteps;
    verdict.retry = whenRetry(diagnosis.retry);
    verdict.retryNote = diagnosis.retryNote;
    if (diagnosis.confidence != Confidence::High)
        verdict.alternatives = diagnosis.alternatives;
    return verdict;
}

} // namespace StatusScope
