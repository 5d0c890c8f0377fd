// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/ruleshelf.h"

#include <algorithm>

namespace StatusScope {

namespace {

using Part = SignatureCondition::Place;

// The classes some of whose statuses lie in the ranges, or none of whose statuses lie outside of them.
int classesIn(const std::vector<std::pair<int, int>> &ranges, bool whole)
{
    int classes = 0;
    for (int digit = 1; digit <= 5; ++digit) {
        const int first = digit * 100;
        const int last = first + 99;
        const bool in = std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) {
            return whole ? range.first <= first && last <= range.second : range.first <= last && first <= range.second;
        });
        classes |= in ? 1 << digit : 0;
    }
    return classes;
}

} // namespace

RuleGuard guardOf(const SignatureRule &rule)
{
    constexpr int otherStatuses = 1;
    RuleGuard guard;
    for (const SignatureCondition &condition : rule.when) {
        if (condition.place == Part::Status)
            guard.classes &= condition.absent ? ~classesIn(condition.statuses, true)
                                              : classesIn(condition.statuses, false) | otherStatuses;
        else if (condition.place == Part::Header && !condition.absent)
            guard.field = condition.name.toLower();
        else if (condition.place == Part::Cookie && !condition.absent)
            guard.field = QStringLiteral("set-cookie");
    }
    return guard;
}

RuleShelf::RuleShelf(std::vector<RuleGuard> guards, Make make)
    : m_data(std::make_shared<Data>())
{
    m_data->rules = std::make_unique<std::atomic<const SignatureRule *>[]>(guards.size());
    m_data->guards = std::move(guards);
    m_data->make = std::move(make);
}

RuleShelf::RuleShelf(std::vector<SignatureRule> rules)
{
    std::vector<RuleGuard> guards;
    std::transform(rules.begin(), rules.end(), std::back_inserter(guards), guardOf);
    *this = RuleShelf(std::move(guards), [rules = std::move(rules)](std::size_t position) { return rules[position]; });
}

const SignatureRule &RuleShelf::operator[](std::size_t position) const
{
    std::atomic<const SignatureRule *> &place = m_data->rules[position];
    const SignatureRule *rule = place.load(std::memory_order_acquire);
    if (!rule) {
        // Two threads may both make it; the first counts. A lock would cost more than the rule.
        auto made = std::make_unique<const SignatureRule>(m_data->make(position));
        if (place.compare_exchange_strong(rule, made.get(), std::memory_order_acq_rel))
            rule = made.release();
    }
    return *rule;
}

RuleShelf::Data::~Data()
{
    for (std::size_t i = 0; i < guards.size(); ++i)
        delete rules[i].load(std::memory_order_relaxed);
}

bool RuleShelf::operator==(const RuleShelf &other) const
{
    bool same = size() == other.size();
    for (std::size_t i = 0; same && i < size(); ++i)
        same = guard(i) == other.guard(i) && (*this)[i] == other[i];
    return same;
}

} // namespace StatusScope
