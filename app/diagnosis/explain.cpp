// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explain.h"

#include "diagnosis/hint.h"
#include "registry/registry.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace StatusScope {

namespace {

constexpr qsizetype mostAlternatives = 6;

// What can be told from the words of a page alone; the other findings judge an answer nobody has seen.
constexpr std::array findingsOfPages{"waf-block"_L1, "gateway-made"_L1, "rate-limited"_L1, "block-page"_L1};

// Only what the text itself shows is left.
void keepWhatWasSeen(const Hint &hint, Diagnosis &diagnosis)
{
    const auto unseen = [&](const Finding &finding) {
        return hint.wholeText
            || std::find(findingsOfPages.begin(), findingsOfPages.end(), finding.id) == findingsOfPages.end();
    };
    diagnosis.findings.removeIf(unseen);
    for (Finding &finding : diagnosis.findings)
        finding.hop = -1;
    diagnosis.evidence.removeIf([](const Evidence &evidence) { return evidence.source == "header:content-type"_L1; });
}

// How sure it is what a person meant who typed a code: "404.13" has one meaning, 530 has two, 522 is one vendor's, but
// who knows who sent it.
Confidence confidenceOfTyped(const Hint &hint, const Registry &registry)
{
    const Entry *first = registry.find(hint.entries.first());
    if (!hint.byCode || hint.entries.size() > 1)
        return first->registered ? Confidence::Medium : Confidence::Low;
    return first->kind == EntryKind::Subcode || first->registered ? Confidence::High : Confidence::Medium;
}

// A number says nothing of who sent it, so every other meaning stays in sight.
void keepOtherMeanings(const QStringList &ids, Diagnosis &diagnosis)
{
    QStringList others = ids;
    others += diagnosis.alternatives;
    others.removeDuplicates();
    others.removeAll(diagnosis.entry);
    diagnosis.alternatives = others.mid(0, qMax(mostAlternatives, ids.size()));
}

} // namespace

std::optional<Explained> explainText(const QString &text, const Registry &registry, const SignatureSet &signatures,
                                     const QDateTime &now)
{
    const std::optional<Hint> hint = readHint(text, registry, signatures);
    if (!hint)
        return std::nullopt;
    Explained result;
    result.exchange.source = ExchangeSource::Saved;
    Exchange likeness = result.exchange;
    if (hint->error)
        likeness.error = result.exchange.error = Failure{*hint->error, hint->errorDetail, std::nullopt};
    else
        likeness.hops = {hint->likeness};
    result.diagnosis = diagnose(likeness, registry, signatures, now);
    keepWhatWasSeen(*hint, result.diagnosis);
    keepOtherMeanings(hint->entries, result.diagnosis);
    if (hint->error && hint->entries.size() > 1 && result.diagnosis.confidence == Confidence::High)
        result.diagnosis.confidence = Confidence::Medium; // programs call several failures so
    if (hint->wholeText && !hint->error && !hint->entries.isEmpty())
        result.diagnosis.confidence = confidenceOfTyped(*hint, registry);
    result.diagnosis.confidence = std::max(result.diagnosis.confidence, hint->mostSure); // the less sure of both
    return result;
}

QList<Explained> explain(const ImportResult &imported, const Registry &registry, const SignatureSet &signatures,
                         const QDateTime &now)
{
    QList<Explained> results;
    results.reserve(imported.exchanges.size());
    for (const Exchange &exchange : imported.exchanges)
        results.append({exchange, diagnose(exchange, registry, signatures, now)});
    if (results.isEmpty() && !imported.text.isEmpty()) {
        if (std::optional<Explained> result = explainText(imported.text, registry, signatures, now))
            results.append(*result);
    }
    return results;
}

Outcome outcomeOf(const Explained &result, const Registry &registry)
{
    if (result.exchange.error)
        return Outcome::NoAnswer;
    const auto ofStatus = [](int status) {
        return status >= 100 && status < 400 ? Outcome::Fine : Outcome::ErrorStatus;
    };
    if (const Hop *last = result.exchange.last())
        return ofStatus(last->status);
    const Entry *entry = registry.find(result.diagnosis.entry);
    if (!entry)
        return Outcome::ErrorStatus;
    if (entry->kind == EntryKind::Warning)
        return Outcome::Fine;
    return ofStatus(entry->code.value_or(0)); // a vendor's own code without a number is an error
}

} // namespace StatusScope
