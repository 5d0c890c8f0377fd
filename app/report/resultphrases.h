// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"
#include "exchange/exchange.h"

// The lines of a result that every report has, so that none of them says it otherwise.
namespace StatusScope {

class Registry;

QString resultHeadline(const Exchange &exchange, const Diagnosis &diagnosis,
                       const Registry &registry); // "404 Not Found"
// "No HTTP answer · made by Cloudflare · Certain"
QString resultBadges(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry);
QString withNote(const QString &lead, const QString &note); // "The site. Its owner renews the certificate."
QString hopFacts(const Hop &hop); // "49 ms (DNS 14, wait 23) from 192.0.2.1 TLSv1.3"
QString uncheckedText(); // of a hop whose certificate nobody checked
QString otherMeaning(const QString &id, const Registry &registry); // "530 Site Frozen (Pantheon)"
// Nothing was received: a code somebody typed, the words of a page.
bool isHint(const Exchange &exchange);

} // namespace StatusScope
