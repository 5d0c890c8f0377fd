// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/signaturerule.h"

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace StatusScope {

// What an answer must have for a rule to hold. Most rules are passed over by it alone.
struct RuleGuard
{
    static constexpr int everyClass = 0x3f; // bit 1 to 5: the class of the status; bit 0: any other

    int classes = everyClass;
    QString field; // a header field, lower case; empty: none in particular
    bool operator==(const RuleGuard &) const = default;
};
RuleGuard guardOf(const SignatureRule &rule);

// A vendor's rules, each made when an answer gets past its guard: a few of hundreds. Copies share what they hold; any
// thread may read it.
class RuleShelf final
{
public:
    using Make = std::function<SignatureRule(std::size_t position)>;

    RuleShelf() = default;
    explicit RuleShelf(std::vector<SignatureRule> rules);
    RuleShelf(std::vector<RuleGuard> guards, Make make);

    std::size_t size() const { return m_data ? m_data->guards.size() : 0; }
    const RuleGuard &guard(std::size_t position) const { return m_data->guards[position]; }
    const SignatureRule &operator[](std::size_t position) const;
    bool operator==(const RuleShelf &other) const;

private:
    struct Data
    {
        ~Data();

        std::vector<RuleGuard> guards;
        Make make;
        std::unique_ptr<std::atomic<const SignatureRule *>[]> rules; // one for each guard, null until made
    };
    std::shared_ptr<Data> m_data;
};

} // namespace StatusScope
