// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/wordfinder.h"

#include <algorithm>
#include <cstring>

namespace StatusScope {

namespace {

constexpr char lineBreak = '\n';
constexpr qsizetype blockBytes = 64;

bool isWordByte(QByteArrayView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const char c = text.at(at);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80) != 0;
}

// Greater for what is met more often; what is not listed is rare.
qsizetype frequency(char byte)
{
    constexpr QByteArrayView rarestFirst = "qzjxkvbywgpfmucdlhrsnioate";
    return rarestFirst.indexOf(byte) + 1;
}

// Without a branch for each byte, which compilers turn into a few instructions for many bytes at a time.
bool standTogether(const char *first, char wantedFirst, const char *second, char wantedSecond)
{
    unsigned char together = 0;
    for (qsizetype i = 0; i < blockBytes; ++i)
        together |= static_cast<unsigned char>((first[i] == wantedFirst) & (second[i] == wantedSecond));
    return together != 0;
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

qsizetype WordFinder::indexIn(QByteArrayView text, qsizetype from) const
{
    const qsizetype end = text.size() - m_word.size() + 1;
    const qsizetype block = m_word.size() == 1 ? text.size() : blockBytes;
    for (qsizetype at = from; at < end; at += block) {
        const char *const begin = text.data() + at;
        const qsizetype starts = std::min(block, end - at);
        if (starts == blockBytes
            && !standTogether(begin + m_rare, m_word.at(m_rare), begin + m_nextRare, m_word.at(m_nextRare)))
            continue;
        const qsizetype found = indexAmong(begin, starts);
        if (found >= 0)
            return at + found;
    }
    return -1;
}

// Where the word begins among the first `starts` bytes.
qsizetype WordFinder::indexAmong(const char *text, qsizetype starts) const
{
    for (qsizetype at = 0; at < starts; ++at) {
        const void *rare = std::memchr(text + at + m_rare, m_word.at(m_rare), static_cast<std::size_t>(starts - at));
        if (rare == nullptr)
            return -1;
        at = static_cast<const char *>(rare) - text - m_rare;
        if (text[at] == m_word.front()
            && std::memcmp(text + at, m_word.data(), static_cast<std::size_t>(m_word.size())) == 0)
            return at;
    }
    return -1;
}

Fit WordFinder::fitIn(QByteArrayView text, qsizetype &at, qsizetype end) const
{
    // A short word stands everywhere; its best place shows early.
    int triesLeft = m_word.size() == 1 ? 4 : m_word.size() < 4 ? 8 : 64;
    Fit best = NoFit;
    while (at >= 0 && at < end) {
        const qsizetype behind = at + m_word.size();
        const bool lineStart = at == 0 || text.at(at - 1) == lineBreak;
        Fit here = Inside;
        if (lineStart)
            here = behind == text.size() || text.at(behind) == lineBreak ? WholeLine : LineStart;
        else if (!isWordByte(text, at - 1))
            here = isWordByte(text, behind) ? WordStart : WholeWord;
        best = std::max(best, here);
        const bool enough = best == WholeLine || --triesLeft == 0;
        at = indexIn(text, enough ? end : at + 1);
    }
    return best;
}

} // namespace StatusScope
