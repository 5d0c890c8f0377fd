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

// The parts of advise().
// Where the answer is a filter's, in front of the site or in the visitor's own network: that counts, not its number.
void adviseBlock(const Case &known, Diagnosis &diagnosis);
// Where a success carries another page than the one asked for.
void adviseSoftError(const Case &known, Diagnosis &diagnosis);
// Ids that the vendors on the way want quoted, the maker's first.
QList<Quote> quotesOf(const Case &known);
// "Made by Cloudflare, not by the site."; empty where there is nothing to say.
QString makerSentence(const Case &known);
// How long a gateway waited: the fact that tells a dead server from a slow one.
QString waitedSentence(const Hop &hop);
bool hasFinding(const Diagnosis &diagnosis, QLatin1StringView id);

// What the way before the last address means: "http://shop.example leads to https://shop.example."; empty without
// redirects.
QString chainSentence(const Exchange &exchange);
// What the entry tells those who must act to do, in order.
QList<Step> entrySteps(const Entry &entry, Responsible responsible);

} // namespace StatusScope
