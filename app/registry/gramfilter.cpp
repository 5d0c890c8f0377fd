// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/gramfilter.h"

#include <bit>

namespace StatusScope {

namespace {

constexpr std::uint32_t rowBits = 13; // of the 8192 rows

// Multiplicative hashing (Knuth, The Art of Computer Programming, 6.4): the top bits of the product are well mixed.
constexpr std::uint32_t rowOf(std::uint32_t gram)
{
    return (gram * 2654435769U) >> (32 - rowBits);
}

constexpr std::uint32_t pairMark = 0x01000000; // keeps shorter grams apart from longer ones
constexpr std::uint32_t singleMark = 0x02000000;

} // namespace

GramFilter::GramFilter(std::size_t texts)
    : m_texts(texts)
    , m_wordsPerRow((texts + 63) / 64)
    , m_bits(rows * m_wordsPerRow)
{
}

void GramFilter::gramsOf(QByteArrayView content, Grams &grams)
{
    std::uint32_t last = 0;
    const auto set = [&grams](std::uint32_t gram) {
        const std::uint32_t row = rowOf(gram);
        grams[row / 64] |= std::uint64_t(1) << (row % 64);
    };
    qsizetype seen = 0;
    for (const char c : content) {
        last = ((last << 8) | static_cast<unsigned char>(c)) & 0xffffff;
        ++seen;
        set(singleMark | (last & 0xff));
        if (seen > 1)
            set(pairMark | (last & 0xffff));
        if (seen > 2)
            set(last);
    }
}

void GramFilter::add(std::size_t text, QByteArrayView content)
{
    Grams grams{};
    gramsOf(content, grams);
    for (std::size_t word = 0; word < grams.size(); ++word) {
        for (std::uint64_t bits = grams[word]; bits != 0; bits &= bits - 1) {
            const std::size_t row = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
            m_bits[row * m_wordsPerRow + text / 64] |= std::uint64_t(1) << (text % 64);
        }
    }
}

GramFilter::Candidates GramFilter::everything() const
{
    Candidates all(m_wordsPerRow, ~std::uint64_t(0));
    if (m_texts % 64 != 0)
        all.back() = (std::uint64_t(1) << (m_texts % 64)) - 1;
    return all;
}

void GramFilter::narrow(Candidates &candidates, QByteArrayView word) const
{
    Grams grams{};
    gramsOf(word, grams);
    for (std::size_t i = 0; i < grams.size(); ++i) {
        for (std::uint64_t bits = grams[i]; bits != 0; bits &= bits - 1) {
            const std::size_t row = i * 64 + static_cast<std::size_t>(std::countr_zero(bits));
            for (std::size_t k = 0; k < m_wordsPerRow; ++k)
                candidates[k] &= m_bits[row * m_wordsPerRow + k];
        }
    }
}

} // namespace StatusScope
