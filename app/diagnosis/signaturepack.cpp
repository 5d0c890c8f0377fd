// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signaturepack.h"

#include "registry/packarchive.h"
#include "registry/packreader.h"
#include "registry/packwriter.h"

namespace StatusScope {

constexpr quint32 packMagic = 0x53535332; // "SSS2"; changes with the layout below

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

// What only a diagnosis needs, by far the most of it.
template <typename Archive, typename T>
void rules(Archive &archive, T &vendor)
{
    lists(archive, vendor.proxyNames, vendor.rules);
}

QByteArray packSignatures(const SignatureSet &signatures)
{
    PackWriter out(packMagic);
    lists(out, signatures.vendors());
    out.blocks(signatures.vendors(), [&out](const VendorSignature &vendor) { rules(out, vendor); });
    return out.finish();
}

SignatureSet unpackSignatures(QByteArrayView packed)
{
    PackReader in(packed, packMagic);
    std::vector<VendorSignature> vendors;
    lists(in, vendors);
    const auto complete = [blocks = in.blocks(vendors.size())](std::vector<VendorSignature> &all) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            PackReader block = blocks[i];
            rules(block, all[i]);
            if (!block.good())
                all[i].rules.clear();
        }
    };
    return in.good() ? SignatureSet(std::move(vendors), complete) : SignatureSet();
}

} // namespace StatusScope
