// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/maker.h"

#include <vector>

namespace StatusScope {

// What every check may look at.
struct CheckContext
{
    const Exchange &exchange;
    const Registry &registry;
    const QDateTime &now;
    const Making &making; // of the last hop; empty where there is no hop
    const HopFacts &facts; // of the last hop as well
};

// Each check appends what it finds, with the rule behind it in one sentence. None looks at more than it must: what a
// saved answer does not tell is no fault of its server.
using Check = void (*)(const CheckContext &, QList<Finding> &);

// A filter stopped the request before the site saw it.
bool provesBlock(const Making &making);

void checkRedirects(const CheckContext &context, QList<Finding> &findings);
void checkRequiredFields(const CheckContext &context, QList<Finding> &findings);
void checkChallenges(const CheckContext &context, QList<Finding> &findings);
void checkCoding(const CheckContext &context, QList<Finding> &findings);
void checkFraming(const CheckContext &context, QList<Finding> &findings);
void checkStatusLine(const CheckContext &context, QList<Finding> &findings);
void checkCaching(const CheckContext &context, QList<Finding> &findings);
void checkCertificates(const CheckContext &context, QList<Finding> &findings);
void checkTiming(const CheckContext &context, QList<Finding> &findings);
void checkRetry(const CheckContext &context, QList<Finding> &findings);
void checkMaker(const CheckContext &context, QList<Finding> &findings);

} // namespace StatusScope
