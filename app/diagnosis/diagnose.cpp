// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/advice.h"
#include "diagnosis/checks.h"
#include "diagnosis/logevidence.h"
#include "diagnosis/wording.h"
#include "exchange/exchange.h"
#include "registry/registry.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace StatusScope {

namespace {

struct Diagnosing
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Diagnosing)
};

constexpr std::array<Check, 11> checks{checkMaker,     checkRetry,        checkRequiredFields, checkChallenges,
                                       checkRedirects, checkFraming,      checkCoding,         checkStatusLine,
                                       checkCaching,   checkCertificates, checkTiming};

void sortFindings(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
}

void addSoftError(const std::optional<SoftError> &soft, int hop, Diagnosis &diagnosis)
{
    if (!soft || soft->kind == SoftErrorKind::Unreadable) // a check has found it
        return;
    const QString id = findingId(soft->kind);
    const Severity severity = soft->kind == SoftErrorKind::Login ? Severity::Info : Severity::Warning;
    diagnosis.findings.append(
        {id, severity,
         Diagnosing::tr("The number says success, the page says something else: %1.").arg(quotedText(soft->words)),
         hop});
    diagnosis.evidence.append({u"body"_s, quotedText(soft->words), id, soft->words});
    if (!soft->certain && diagnosis.confidence == Confidence::High)
        diagnosis.confidence = Confidence::Medium;
    if (soft->kind == SoftErrorKind::NotFound && !diagnosis.alternatives.contains("ietf-404"_L1))
        diagnosis.alternatives.prepend(u"ietf-404"_s);
}

// A proxy that did not open the way has answered, although the site has not.
const Hop *refusalOfProxy(const Exchange &exchange)
{
    const bool byProxy = exchange.error && exchange.error->hop
        && (exchange.error->kind == ErrorKind::ProxyRefused
            || exchange.error->kind == ErrorKind::ProxyAuthenticationRequired);
    return byProxy && exchange.error->hop->status > 0 ? &*exchange.error->hop : nullptr;
}

void addRefusal(const Hop &refusal, const Registry &registry, const SignatureSet &signatures, Diagnosis &diagnosis)
{
    const HopFacts facts(refusal);
    const Making making = whoMade(facts, registry, signatures);
    diagnosis.madeBy = making.madeBy;
    diagnosis.role = Role::Intermediary;
    diagnosis.passedThrough = making.passedThrough;
    diagnosis.evidence += making.evidence;
    if (!facts.text.trimmed().isEmpty())
        diagnosis.evidence.append(
            {u"body"_s, Diagnosing::tr("The proxy’s page says %1").arg(quotedText(facts.text, 300)), making.madeBy});
    for (auto id = making.entries.crbegin(); id != making.entries.crend(); ++id) {
        if (!registry.find(*id))
            continue;
        diagnosis.alternatives.removeAll(*id);
        diagnosis.alternatives.prepend(*id);
    }
}

// What cannot be unpacked is no page, whatever the number says.
bool isUnreadable(const Exchange &exchange, const Diagnosis &diagnosis)
{
    return std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(), [&](const Finding &finding) {
        return finding.id == "content-coding"_L1 && finding.severity == Severity::Error
            && finding.hop + 1 == exchange.hops.size();
    });
}

void diagnoseAnswer(const Exchange &exchange, const HopFacts &facts, const Making &making, const Registry &registry,
                    const QDateTime &now, Diagnosis &diagnosis)
{
    const Meaning meaning = meaningOf(facts, making, registry);
    diagnosis.entry = meaning.entry ? meaning.entry->id : QString();
    diagnosis.alternatives = meaning.alternatives;
    diagnosis.confidence = meaning.confidence;
    const std::optional<SoftError> soft = isUnreadable(exchange, diagnosis)
        ? SoftError{SoftErrorKind::Unreadable, {}, {}, true}
        : softError(exchange, facts, making);
    addSoftError(soft, static_cast<int>(exchange.hops.size()) - 1, diagnosis);
    advise({exchange, registry, now, facts, making, meaning, soft}, diagnosis);
}

} // namespace

Diagnosis diagnose(const Exchange &exchange, const Registry &registry, const SignatureSet &signatures,
                   const QDateTime &now)
{
    Diagnosis diagnosis;
    static const Hop noHop;
    const Hop *last = exchange.last();
    const HopFacts facts(last ? *last : noHop);
    Making making = last ? whoMade(facts, registry, signatures) : Making{};
    addLogEvidence(exchange, registry, making);
    const Hop *refusal = refusalOfProxy(exchange);
    if (!refusal) {
        diagnosis.madeBy = making.madeBy;
        diagnosis.role = making.role;
        diagnosis.passedThrough = making.passedThrough;
        diagnosis.evidence = making.evidence;
    }
    const CheckContext context{exchange, registry, now, making, facts};
    for (const Check check : checks)
        check(context, diagnosis.findings);
    if (exchange.error)
        adviseFailure(exchange, registry, now, diagnosis);
    else if (last)
        diagnoseAnswer(exchange, facts, making, registry, now, diagnosis);
    if (refusal)
        addRefusal(*refusal, registry, signatures, diagnosis);
    sortFindings(diagnosis.findings);
    return diagnosis;
}

} // namespace StatusScope
