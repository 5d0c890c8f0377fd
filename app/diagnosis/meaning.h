// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/maker.h"
#include "registry/entry.h"

namespace StatusScope {

// Which meaning of the number it is.
struct Meaning
{
    const Entry *entry = nullptr; // null: none explains it
    const Entry *hint = nullptr; // a finer code the answer points to without showing it; also the first alternative
    QStringList alternatives; // ids, likeliest first
    Confidence confidence = Confidence::Low;
    bool byEvidence = false; // the answer itself named the entry or its vendor
};

Meaning meaningOf(const HopFacts &facts, const Making &making, const Registry &registry);

} // namespace StatusScope
