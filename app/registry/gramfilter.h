// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <array>
#include <bit>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace StatusScope {

// Tells which texts may hold a word without reading them: for each hash of one, two or three bytes a row of bits, one a
// text. A text that may hold the word still has to be read; one that may not, cannot. One or two letters have a row of
// their own, so that for them nothing has to be read.
class GramFilter
{
public:
    explicit GramFilter(std::size_t texts);

    void add(std::size_t text, std::initializer_list<QByteArrayView> contents);

    // One bit a text; starts as everything and is narrowed word by word.
    using Candidates = std::vector<std::uint64_t>;
    Candidates everything() const;
    void narrow(Candidates &candidates, QByteArrayView word) const;
    template <typename Visitor>
    static void forEach(const Candidates &candidates, Visitor visit)
    {
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            for (std::uint64_t bits = candidates[i]; bits != 0; bits &= bits - 1)
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
        }
    }
    // What narrow() leaves for this word does hold it.
    static bool isExact(QByteArrayView word);

private:
    static constexpr std::size_t rows = 8192;
    using Grams = std::array<std::uint64_t, rows / 64>;
    static void gramsOf(QByteArrayView content, Grams &grams);

    std::size_t m_texts;
    std::size_t m_wordsPerRow; // of 64 bits
    std::vector<std::uint64_t> m_bits;
};

} // namespace StatusScope
