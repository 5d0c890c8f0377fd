// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/hopfacts.h"
#include "diagnosis/signatureset.h"

namespace StatusScope {

// A rule that holds for an answer.
struct SignatureMatch
{
    const VendorSignature *vendor = nullptr;
    const SignatureRule *rule = nullptr;
    QStringList captures; // [0]: the words or the field that were seen; [1] and on: what brackets matched
    Evidence evidence;
};

// Every rule that holds, in the order of the data.
QList<SignatureMatch> matchSignatures(const HopFacts &facts, const SignatureSet &signatures);

// {0}, {1} … of `pattern` filled in.
QString filledIn(QString pattern, const QStringList &captures);

} // namespace StatusScope
