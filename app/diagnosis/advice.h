// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/checks.h"
#include "diagnosis/meaning.h"
#include "diagnosis/retryafter.h"
#include "diagnosis/softerrors.h"

namespace StatusScope {

// Everything that is known when the sentences are made.
struct Case
{
    const Exchange &exchange;
    const Registry &registry;
    const QDateTime &now;
    const HopFacts &facts;
    const Making &making;
    const Meaning &meaning;
    const std::optional<SoftError> &soft;
};

// Fills title, explanation, who must act, retry, what to say, next steps and ids to quote. `diagnosis` holds the rest.
void advise(const Case &known, Diagnosis &diagnosis);
// The same for an exchange that ended without an answer.
void adviseFailure(const Exchange &exchange, const Registry &registry, const QDateTime &now, Diagnosis &diagnosis);

// What the way before the last address means: "http://shop.example leads to https://shop.example."; empty without
// redirects.
QString chainSentence(const Exchange &exchange);
// `say` with its general advice on waiting replaced by the time that is known.
QString sayWithTime(const QString &say, const QDateTime &at, const QDateTime &now);
// What the entry tells those who must act to do, in order.
QStringList entrySteps(const Entry &entry, Responsible responsible);

} // namespace StatusScope
