// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/hopfacts.h"
#include "diagnosis/signaturematcher.h"

namespace StatusScope {

// Who wrote an answer and who handed it on.
struct Making
{
    QString madeBy; // vendor id; empty: cannot tell
    int certainty = 0; // of that, per cent
    Role role = Role::Unknown;
    QStringList passedThrough; // vendor ids, outermost first
    QList<Evidence> evidence; // the weightiest first
    QStringList entries; // ids that the maker's evidence names, best first; they need not exist
    QStringList hints; // ids of finer codes that the evidence points to without showing them, best first
    QList<SignatureMatch> matches; // every rule that holds
};

Making whoMade(const HopFacts &facts, const Registry &registry, const SignatureSet &signatures);

} // namespace StatusScope
