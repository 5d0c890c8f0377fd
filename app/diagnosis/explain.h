// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"
#include "exchange/importer.h"

namespace StatusScope {

// An exchange and what it means: one result, as windows, terminals and reports show it.
struct Explained
{
    Exchange exchange; // without hops where somebody only typed a code
    Diagnosis diagnosis;
    bool operator==(const Explained &) const = default;
};

// What an import means, worst first; empty where nothing in it is known.
QList<Explained> explain(const ImportResult &imported, const Registry &registry, const SignatureSet &signatures,
                         const QDateTime &now);

// What a typed code ("404.13", "H12"), the name of an error ("ERR_NAME_NOT_RESOLVED") or the words of an error page
// mean.
std::optional<Explained> explainText(const QString &text, const Registry &registry, const SignatureSet &signatures,
                                     const QDateTime &now);

// How a result ends: RFC 9110 section 15 treats codes outside 100 to 599 as 5xx.
enum class Outcome { Fine, ErrorStatus, NoAnswer };
Outcome outcomeOf(const Explained &result, const Registry &registry);

} // namespace StatusScope
