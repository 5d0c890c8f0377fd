// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/gramfilter.h"

#include <algorithm>
#include <bit>

namespace StatusScope {

namespace {

constexpr std::uint32_t letters = 26;
constexpr std::uint32_t classes = 48; // a letter is one of its own, all other bytes share the rest

constexpr auto classOf = [] {
    std::array<std::uint8_t, 256> result{};
    for (std::uint32_t byte = 0; byte < result.size(); ++byte) {
        const bool isLetter = byte >= 'a' && byte <= 'z';
        result[byte] = static_cast<std::uint8_t>(isLetter ? byte - 'a' : letters + byte % (classes - letters));
    }
    return result;
}();

static_assert(classes <= 64);
constexpr std::uint32_t pairRows = classes; // behind those of the single bytes
constexpr std::uint32_t tripleRows = pairRows + classes * classes;

// Multiplicative hashing (Knuth, The Art of Computer Programming, 6.4): the top bits of the product are well mixed.
constexpr std::uint32_t hashed(std::uint32_t gram, std::uint32_t count)
{
    return static_cast<std::uint32_t>((std::uint64_t(gram * 2654435769U) * count) >> 32);
}

} // namespace

GramFilter::GramFilter(std::size_t texts)
    : m_texts(texts)
    , m_wordsPerRow((texts + 63) / 64)
    , m_bits(rows * m_wordsPerRow)
{
}

void GramFilter::gramsOf(QByteArrayView content, Grams &grams)
{
    const auto set = [&grams](std::uint32_t row) { grams[row / 64] |= std::uint64_t(1) << (row % 64); };
    std::uint64_t single = 0; // their rows are the first ones
    std::uint32_t last = 0;
    std::uint32_t before = 0;
    qsizetype seen = 0;
    for (const char c : content) {
        last = ((last << 8) | static_cast<unsigned char>(c)) & 0xffffff;
        const std::uint32_t here = classOf[last & 0xff];
        ++seen;
        single |= std::uint64_t(1) << here;
        if (seen > 1)
            set(pairRows + before * classes + here);
        if (seen > 2)
            set(tripleRows + hashed(last, rows - tripleRows));
        before = here;
    }
    grams[0] |= single;
}

void GramFilter::add(std::size_t text, std::initializer_list<QByteArrayView> contents)
{
    Grams grams{};
    for (const QByteArrayView content : contents)
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

bool GramFilter::isExact(QByteArrayView word)
{
    return word.size() <= 2 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
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
