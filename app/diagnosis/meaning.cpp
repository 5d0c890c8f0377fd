// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/meaning.h"

#include "registry/registry.h"

#include <algorithm>

namespace StatusScope {

namespace {

constexpr std::size_t mostAlternatives = 6;
// Certainty of the maker, per cent: as good as named; likely.
constexpr int namedMaker = 85;
constexpr int likelyMaker = 50;

class Chooser
{
public:
    Chooser(const HopFacts &facts, const Making &making, const Registry &registry)
        : m_facts(facts)
        , m_making(making)
        , m_registry(registry)
    {
    }

    Meaning choose();

private:
    void takeNamed();
    void takeTyped();
    void takeHints();
    void takeNumber();
    std::vector<const Entry *> meaningsOfNumber() const;
    void takeClass();
    void add(const Entry *entry);
    int closeness(const Entry *entry) const;
    bool arrived() const; // with a head, so that its number is what was received
    bool vendorIsNamed(const QString &vendor) const;
    bool ownCodesApply() const;
    Confidence confidence() const;

    const HopFacts &m_facts;
    const Making &m_making;
    const Registry &m_registry;
    std::vector<const Entry *> m_found;
    const Entry *m_hint = nullptr;
    bool m_named = false; // by the answer itself
    bool m_onlyClass = false; // no entry has this number
};

void Chooser::add(const Entry *entry)
{
    if (entry && std::find(m_found.begin(), m_found.end(), entry) == m_found.end())
        m_found.push_back(entry);
}

// What the maker's evidence names: "Error 1020" on the page, an id in a field.
void Chooser::takeNamed()
{
    for (const QString &id : m_making.entries)
        add(m_registry.find(id));
    m_named = !m_found.empty();
}

// A saved answer may be no more than a code somebody typed or a log wrote ("404.13", "H12", "1020"). A status line that
// arrived is none: whatever stands there instead of three digits, no vendor's list explains it.
void Chooser::takeTyped()
{
    if (arrived())
        return;
    const QByteArray &typed = m_facts.hop.statusText;
    const bool plainNumber =
        typed.size() == 3 && std::all_of(typed.begin(), typed.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (typed.isEmpty() || plainNumber)
        return;
    std::vector<const Entry *> entries = m_registry.lookUp(displayText(typed));
    // HAProxy's "sH" and "SH" are two codes.
    const auto rank = [&](const Entry *entry) {
        return 2 * closeness(entry) + (entry->subcode.compare(displayText(typed)) == 0 ? 1 : 0);
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry *a, const Entry *b) { return rank(a) > rank(b); });
    for (const Entry *entry : entries)
        add(entry);
}

bool Chooser::arrived() const
{
    // A log has no fields, and words off a page no address; a HAR may lack the version.
    return !m_facts.hop.httpVersion.isEmpty() || !(m_facts.hop.headers.isEmpty() || m_facts.hop.url.isEmpty());
}

bool Chooser::vendorIsNamed(const QString &vendor) const
{
    return vendor == m_making.madeBy || m_making.passedThrough.contains(vendor);
}

void Chooser::takeHints()
{
    for (const QString &id : m_making.hints) {
        const Entry *entry = m_registry.find(id);
        add(entry);
        if (!m_hint)
            m_hint = entry;
    }
}

// An intermediary's list says what goes wrong with it in between, which is not what it answers in an origin's place: a
// file it stores, a text the owner gave it to send.
bool Chooser::ownCodesApply() const
{
    const Vendor *maker = m_registry.vendor(m_making.madeBy);
    return maker && !(maker->isIntermediary() && m_making.role == Role::Origin);
}

// Higher is likelier among the meanings of one number.
int Chooser::closeness(const Entry *entry) const
{
    if (entry->vendor == m_making.madeBy && ownCodesApply())
        return 3;
    if (entry->registered)
        return 2;
    return vendorIsNamed(entry->vendor) ? 1 : 0;
}

std::vector<const Entry *> Chooser::meaningsOfNumber() const
{
    // Logs write 000 where no answer was sent; received, it is a number out of range like any other, and a code without
    // a number has none.
    const QByteArray &text = m_facts.hop.statusText;
    const bool noughts = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c == '0'; });
    if (m_facts.hop.status < 100 && (arrived() || !noughts))
        return {};
    std::vector<const Entry *> meanings = m_registry.meanings(m_facts.hop.status);
    std::stable_sort(meanings.begin(), meanings.end(),
                     [this](const Entry *a, const Entry *b) { return closeness(a) > closeness(b); });
    return meanings;
}

void Chooser::takeNumber()
{
    if (m_facts.statusUnknown())
        return takeHints();
    const std::vector<const Entry *> meanings = meaningsOfNumber();
    if (!meanings.empty())
        add(meanings.front());
    takeHints();
    for (const Entry *entry : meanings)
        add(entry);
    // Finer codes of the maker that its answer does not name are worth a look; other vendors' are not.
    for (const Entry *entry : meanings) {
        for (const Entry *finer : m_registry.finerCodes(*entry)) {
            if (finer->vendor == m_making.madeBy && ownCodesApply())
                add(finer);
        }
    }
}

// RFC 9110 section 15: an unknown code is treated as x00 of its class, one outside 100 to 599 as a 5xx.
void Chooser::takeClass()
{
    const int status = m_facts.hop.status;
    if (!m_found.empty() || status < 0 || m_facts.statusUnknown())
        return;
    const int hundreds = status >= 100 && status <= 599 ? status / 100 : 5;
    const std::vector<const Entry *> meanings = m_registry.meanings(hundreds * 100);
    if (!meanings.empty())
        add(meanings.front()); // vendors' own meanings of x00 say nothing of another number
    m_onlyClass = true;
}

Confidence Chooser::confidence() const
{
    if (m_found.empty() || m_onlyClass)
        return Confidence::Low;
    const Entry *entry = m_found.front();
    const bool makerNamed = m_making.certainty >= namedMaker;
    if (m_named || entry->vendor == m_making.madeBy)
        return makerNamed ? Confidence::High : m_making.certainty >= likelyMaker ? Confidence::Medium : Confidence::Low;
    if (!entry->registered)
        return vendorIsNamed(entry->vendor) || m_found.size() == 1 ? Confidence::Medium : Confidence::Low;
    // A success and a redirect say all by themselves; behind an error's number many things may hide.
    if (entry->statusClass() < 4)
        return Confidence::High;
    return makerNamed ? Confidence::High : Confidence::Medium;
}

Meaning Chooser::choose()
{
    takeNamed();
    takeTyped();
    takeNumber();
    takeClass();
    Meaning meaning;
    if (m_found.empty())
        return meaning;
    meaning.entry = m_found.front();
    meaning.byEvidence = m_named || meaning.entry->vendor == m_making.madeBy;
    meaning.hint = m_hint == meaning.entry ? nullptr : m_hint;
    meaning.confidence = confidence();
    for (std::size_t i = 1; i < qMin(m_found.size(), mostAlternatives + 1); ++i)
        meaning.alternatives.append(m_found[i]->id);
    return meaning;
}

} // namespace

Meaning meaningOf(const HopFacts &facts, const Making &making, const Registry &registry)
{
    return Chooser(facts, making, registry).choose();
}

} // namespace StatusScope
