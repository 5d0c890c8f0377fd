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
QString hopFacts(const Hop &hop); // "49 ms (DNS 14, wait 23) from 192.0.2.1 TLSv1.3"
QString uncheckedText(); // of a hop whose certificate nobody checked
QString wayHeading(const Exchange &exchange); // "Way of the request: 2 redirects, 19.5 s"
// Nothing was received: a code somebody typed, the words of a page.
bool isHint(const Exchange &exchange);

// A label may stand before the text, and a value to be copied as it is behind it.
struct ResultItem
{
    QString label;
    QString text;
    QString code;
};
struct ResultSection
{
    QString heading;
    QList<ResultItem> items;
    QList<Step> steps = {}; // in order, instead of items
};

QList<ResultItem> resultAdvice(const Diagnosis &diagnosis); // what to say, who must act, whether to try again
QList<ResultSection> resultSections(const Diagnosis &diagnosis, const Registry &registry); // none of them empty

// What is to be known of a hop besides its facts.
struct HopNote
{
    QString text;
    bool warns = false;
};
QList<HopNote> hopNotes(const Hop &hop);

} // namespace StatusScope
