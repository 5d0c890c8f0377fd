// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/wordfinder.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace StatusScope {

namespace {

constexpr char lineBreak = '\n';
constexpr qsizetype blockBytes = 64;

enum Kind : std::uint8_t { Break, Gap, Letter };

constexpr auto kindOf = [] {
    std::array<Kind, 256> kinds{};
    for (std::size_t byte = 0; byte < kinds.size(); ++byte) {
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
        kinds[byte] = byte == lineBreak ? Break : isLetter ? Letter : Gap;
    }
    return kinds;
}();

Kind kindOfByte(char byte)
{
    return kindOf[static_cast<unsigned char>(byte)];
}

// By what stands before a word and behind it.
constexpr Fit fits[3][3] = {
    {WholeLine, LineStart, LineStart}, {WholeWord, WholeWord, WordStart}, {Inside, Inside, Inside}};

// Greater for what is met more often; what is not listed is rare.
qsizetype frequency(char byte)
{
    constexpr QByteArrayView rarestFirst = "qzjxkvbywgpfmucdlhrsnioate";
    return rarestFirst.indexOf(byte) + 1;
}

} // namespace

WordFinder::WordFinder(QByteArrayView word)
    : m_word(word)
{
    const auto rarer = [](char a, char b) { return frequency(a) < frequency(b); };
    m_rare = std::min_element(word.begin(), word.end(), rarer) - word.begin();
    m_nextRare = m_rare == 0 ? word.size() - 1 : 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i != m_rare && rarer(word.at(i), word.at(m_nextRare)))
            m_nextRare = i;
    }
}

qsizetype WordFinder::indexOfLonger(QByteArrayView text, qsizetype from) const
{
    const qsizetype end = text.size() - m_word.size() + 1;
    if (end - from < blockBytes)
        return indexAmong(text, from, end - from);
    const qsizetype lastBlock = end - blockBytes; // may overlap the one before
    for (qsizetype at = from;; at = std::min(at + blockBytes, lastBlock)) {
        const qsizetype found = indexAmong(text, at, blockBytes);
        if (found >= 0 || at == lastBlock)
            return found;
    }
}

// Where the word begins in `starts` bytes, at most blockBytes of them.
inline qsizetype WordFinder::indexAmong(QByteArrayView text, qsizetype from, qsizetype starts) const
{
    const char *const begin = text.data() + from;
    const char *const rare = begin + m_rare;
    const char *const nextRare = begin + m_nextRare;
    // Without a branch for each byte, which compilers turn into a few instructions for many bytes at a time.
    std::array<unsigned char, blockBytes> differences;
    unsigned char least = 0xff;
    for (qsizetype i = 0; i < starts; ++i) {
        const int difference = (rare[i] ^ m_word[m_rare]) | (nextRare[i] ^ m_word[m_nextRare]);
        differences[static_cast<std::size_t>(i)] = static_cast<unsigned char>(difference);
        least = std::min(least, static_cast<unsigned char>(difference));
    }
    const QByteArrayView places(differences.data(), least == 0 ? starts : 0);
    for (qsizetype at = indexOfByte(places, 0, 0); at >= 0; at = indexOfByte(places, 0, at + 1)) {
        if (std::memcmp(begin + at, m_word.data(), static_cast<std::size_t>(m_word.size())) == 0)
            return from + at;
    }
    return -1;
}

void WordFinder::findFits(QByteArrayView text, qsizetype at, std::span<const qsizetype> ends,
                          std::span<Fit> found) const
{
    // A short word stands everywhere; its best place shows early.
    const int tries = m_word.size() == 1 ? 4 : m_word.size() < 4 ? 8 : 64;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        found[i] = NoFit;
        for (int triesLeft = tries; at >= 0 && at < ends[i];) {
            const Fit fit = fits[kindOfByte(text[at - 1])][kindOfByte(text[at + m_word.size()])];
            found[i] = std::max(found[i], fit);
            const bool enough = found[i] == WholeLine || --triesLeft == 0;
            at = indexIn(text, enough ? ends[i] : at + 1);
        }
    }
}

} // namespace StatusScope
