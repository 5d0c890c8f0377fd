// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/errorkind.h"
#include "registry/entry.h"
#include "report/phrases.h"
#include "ui/common/paint.h"

#include <QString>

// What the window says beyond the phrases of the reports.
namespace StatusScope {

QString whoActs(Responsible responsible); // "Visitor or site."
QString whenRetry(Retry retry); // "After a while."

// What ends a probe in the way the entry tells of; none for a failure only somebody's own registry knows.
std::optional<ErrorKind> failureKind(const Entry &entry);
// What stands on an entry's chip, and in which colour: "404", "H12", "DNS".
ChipLook chipOf(const Entry &entry);
// "404, client error", for screen readers.
QString chipSpoken(const Entry &entry);
QString longDate(QDate date); // "12 November 2026"
QString clockText(QTime time); // "14:05", as the sentences of the diagnosis write it

} // namespace StatusScope
