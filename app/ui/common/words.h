// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/errorkind.h"
#include "registry/entry.h"
#include "ui/common/paint.h"

#include <QString>

// The registry's terms as a reader sees them.
namespace StatusScope {

QString className(int statusClass); // "Client error"; "Other" for 0
QString classLabel(int statusClass); // "4xx Client error"
QString standingName(Standing standing); // "Standard"
QString whoActs(Responsible responsible); // "Visitor or site."
QString whenRetry(Retry retry); // "After a while."
QString cacheableText(Cacheable cacheable);
QString bodyText(BodyRule body);
QString redirectText(RedirectMethod method);

// What ends a probe in the way the entry tells of; none for a failure only somebody's own registry knows.
std::optional<ErrorKind> failureKind(const Entry &entry);
// What stands on an entry's chip, and in which colour: "404", "H12", "DNS".
ChipLook chipOf(const Entry &entry);
// "404, client error", for screen readers.
QString chipSpoken(const Entry &entry);
QString longDate(QDate date); // "12 November 2026"
// "404 Not Found"; a failure has a name only.
QString entryTitle(const Entry &entry);

} // namespace StatusScope
