// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"
#include "exchange/exchange.h"

namespace StatusScope {

// What a text points at that is no answer itself.
struct Hint
{
    QStringList entries; // registry ids, likeliest first; empty: `likeness` has to tell
    std::optional<ErrorKind> error; // a failure that leaves no answer
    QString errorDetail; // words that say more of it than its kind; may be empty
    Hop likeness; // as much of the answer as the text shows, for the rules alone; never shown
    bool wholeText = false; // the text is a code or a name and nothing else
    Confidence mostSure = Confidence::High; // however well the rest fits
    bool byCode = false; // it is a code, which means less by chance than a name
};

// Nothing where no code, no error's name and no known page is found in it.
std::optional<Hint> readHint(const QString &text, const Registry &registry, const SignatureSet &signatures);

} // namespace StatusScope
