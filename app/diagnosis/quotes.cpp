// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/advice.h"

#include "registry/registry.h"

#include <algorithm>

namespace StatusScope {

namespace {

constexpr qsizetype mostQuotes = 6;

void addQuote(QList<Quote> &quotes, const QString &field, const QString &value, const QString &vendor)
{
    const bool told = std::any_of(quotes.begin(), quotes.end(), [&](const Quote &q) {
        return q.field.compare(field, Qt::CaseInsensitive) == 0 || q.value == value;
    });
    if (!told && !value.trimmed().isEmpty() && quotes.size() < mostQuotes)
        quotes.append({field, value, vendor});
}

} // namespace

QList<Quote> quotesOf(const Case &known)
{
    QList<Quote> quotes;
    const Hop &hop = known.facts.hop;
    const auto quoteFields = [&](const QString &vendor) {
        for (const SignatureMatch &match : known.making.matches) {
            if (match.vendor->vendor == vendor && !match.rule->quote.isEmpty())
                addQuote(quotes, match.rule->quote, match.captures.value(1), vendor);
        }
        const Vendor *whose = known.registry.vendor(vendor);
        for (const QString &field : whose ? whose->quoteFields : QStringList())
            addQuote(quotes, field, displayText(hop.header(field.toLatin1())), vendor);
    };
    quoteFields(known.making.madeBy);
    for (const QString &vendor : known.making.passedThrough)
        quoteFields(vendor);
    for (const HeaderField &field : hop.headers) {
        const FieldNote *note = known.registry.field(QString::fromLatin1(field.name));
        if (note && note->quotable)
            addQuote(quotes, note->name, displayText(field.value), note->vendor);
    }
    return quotes;
}

} // namespace StatusScope
