// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/terms.h"

#include <QString>

// The registry's fixed words as a person reads them, the same in the window, on the terminal and in reports.
namespace StatusScope {

struct Entry;

QString whoMustAct(Responsible responsible); // "The site"
QString tryAgain(Retry retry); // "After a while"
QString standingName(Standing standing); // "Standard"
QString className(int statusClass); // "Client error", "Other" for 0
QString classLabel(int statusClass); // "4xx Client error", "Other" for 0
QString cacheableText(Cacheable cacheable);
QString bodyText(BodyRule body);
QString redirectMethodText(RedirectMethod method);

// "Name: text", punctuated as the reader's language does it.
QString labelled(const QString &name, const QString &text);

// "404 Not Found", "IIS 404.13 Content length too large", "The certificate has expired".
QString entryTitle(const Entry &entry);

} // namespace StatusScope
