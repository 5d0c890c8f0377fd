// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/wordfinder.h"

#include <algorithm>
#include <cstring>

namespace StatusScope {

namespace {

constexpr char lineBreak = '\n';

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

} // namespace

WordFinder::WordFinder(QByteArrayView word)
    : m_word(word)
{
    const auto rarer = [](char a, char b) { return frequency(a) < frequency(b); };
    m_rare = std::min_element(word.begin(), word.end(), rarer) - word.begin();
}

// memchr reads many bytes at a time on every system, which a search byte by byte does not.
qsizetype WordFinder::indexIn(QByteArrayView text, qsizetype from) const
{
    const qsizetype lastStart = text.size() - m_word.size();
    for (qsizetype at = from; at <= lastStart; ++at) {
        const void *rare =
            std::memchr(text.data() + at + m_rare, m_word.at(m_rare), static_cast<std::size_t>(lastStart - at + 1));
        if (rare == nullptr)
            return -1;
        at = static_cast<const char *>(rare) - text.data() - m_rare;
        if (text.at(at) == m_word.front()
            && std::memcmp(text.data() + at, m_word.data(), static_cast<std::size_t>(m_word.size())) == 0)
            return at;
    }
    return -1;
}

Fit WordFinder::fitIn(QByteArrayView text, qsizetype &at, qsizetype end) const
{
    int triesLeft = m_word.size() < 4 ? 8 : 64; // a short word stands everywhere; its best place shows early
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
