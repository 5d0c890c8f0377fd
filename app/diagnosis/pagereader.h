// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/hint.h"
#include "diagnosis/maker.h"

#include <vector>

namespace StatusScope {

struct Entry;

// Reads what a person copied off an error page, or a page somebody saved without its head.
class PageReader
{
public:
    PageReader(const QString &text, const Registry &registry, const SignatureSet &signatures)
        : m_text(text)
        , m_registry(registry)
        , m_signatures(signatures)
    {
    }

    std::optional<Hint> read() const;
    // The words around a name that was found may show who wrote them.
    void lookAround(Hint &found) const;
    // They may also show that somebody else did, who calls something the same.
    bool isOfOther(const Hint &found) const;

private:
    int numberOf(const Making &making) const;
    int numberInFirstLine() const;
    std::vector<const Entry *> quotedEntries(const QString &maker) const;
    int usualNumber(const Making &making) const;
    Hop likenessOf(int number) const;
    bool hasMarkup() const;

    const QString &m_text;
    const Registry &m_registry;
    const SignatureSet &m_signatures;
};

} // namespace StatusScope
