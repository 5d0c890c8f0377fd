// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signaturepack.h"

#include "registry/packarchive.h"
#include "registry/packreader.h"
#include "registry/packwriter.h"

#include <numeric>

namespace StatusScope {

constexpr quint32 packMagic = 0x53535333; // "SSS3"; changes with the layout below

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, std::pair<int, int>>
void fields(Archive &archive, T &range)
{
    each(archive, range.first, range.second);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, SignatureCondition>
void fields(Archive &archive, T &condition)
{
    each(archive, condition.place, condition.name, condition.test, condition.value, condition.needle, condition.absent);
    lists(archive, condition.statuses, condition.any);
    if constexpr (Archive::reads)
        condition.prepare();
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, SignatureRule>
void fields(Archive &archive, T &rule)
{
    each(archive, rule.says, rule.weight, rule.source, rule.text, rule.finding, rule.shows, rule.quote, rule.confirmed,
         rule.from);
    optionalField(archive, rule.role);
    lists(archive, rule.when, rule.entries, rule.hints);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, SignatureTells>
void fields(Archive &archive, T &tells)
{
    each(archive, tells.entry, tells.page, tells.header);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, VendorSignature>
void fields(Archive &archive, T &vendor)
{
    each(archive, vendor.vendor, vendor.tells);
    listField(archive, vendor.entryTells);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, RuleGuard>
void fields(Archive &archive, T &guard)
{
    each(archive, guard.classes, guard.field);
}

// What only a diagnosis needs, by far the most of it.
void writeRules(PackWriter &out, const VendorSignature &vendor)
{
    std::vector<std::size_t> positions(vendor.rules.size());
    std::iota(positions.begin(), positions.end(), 0);
    listField(out, vendor.proxyNames);
    out.number(static_cast<quint32>(positions.size()));
    for (const std::size_t position : positions)
        field(out, vendor.rules.guard(position));
    out.blocks(positions, [&](std::size_t position) { fields(out, vendor.rules[position]); });
}

void readRules(PackReader in, VendorSignature &vendor)
{
    listField(in, vendor.proxyNames);
    std::vector<RuleGuard> guards;
    listField(in, guards);
    std::vector<PackReader> blocks = in.blocks(guards.size());
    if (!in.good())
        return;
    vendor.rules = RuleShelf(std::move(guards), [blocks = std::move(blocks)](std::size_t position) {
        SignatureRule rule;
        PackReader block = blocks[position];
        fields(block, rule);
        if (!block.good()) {
            rule.when.assign(1, {}); // one of none: never holds
            rule.when.front().place = SignatureCondition::Place::Any;
        }
        return rule;
    });
}

QByteArray packSignatures(const SignatureSet &signatures)
{
    PackWriter out(packMagic);
    lists(out, signatures.vendors());
    out.blocks(signatures.vendors(), [&out](const VendorSignature &vendor) { writeRules(out, vendor); });
    return out.finish();
}

SignatureSet unpackSignatures(QByteArrayView packed)
{
    PackReader in(packed, packMagic);
    std::vector<VendorSignature> vendors;
    lists(in, vendors);
    const auto complete = [blocks = in.blocks(vendors.size())](std::vector<VendorSignature> &all) {
        for (std::size_t i = 0; i < all.size(); ++i)
            readRules(blocks[i], all[i]);
    };
    return in.good() ? SignatureSet(std::move(vendors), complete) : SignatureSet();
}

} // namespace StatusScope
