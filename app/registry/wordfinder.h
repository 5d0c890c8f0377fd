// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstring>
#include <span>

namespace StatusScope {

// How well a word sits in a text of one or more lines.
enum Fit { NoFit = 0, Inside = 1, WordStart = 2, WholeWord = 3, LineStart = 4, WholeLine = 5 };

// Finds one word in many short texts. Texts and word are lower case and UTF-8.
class WordFinder
{
public:
    // The word must not be empty and must outlive the finder.
    explicit WordFinder(QByteArrayView word);

    QByteArrayView word() const { return m_word; }
    // Where the word stands first at or after `from`; -1 for nowhere.
    qsizetype indexIn(QByteArrayView text, qsizetype from = 0) const
    {
        return m_word.size() == 1 ? indexOfByte(text, m_word.front(), from) : indexOfLonger(text, from);
    }
    // The best of its places in each of some fields, which lie side by side, each in a line break at its end. A line
    // break stands before the first as well. `at` is the first place in them, one that indexIn() gave.
    void findFits(QByteArrayView text, qsizetype at, std::span<const qsizetype> ends, std::span<Fit> found) const;

private:
    static qsizetype indexOfByte(QByteArrayView text, char byte, qsizetype from)
    {
        if (from >= text.size())
            return -1;
        const void *found = std::memchr(text.data() + from, byte, static_cast<std::size_t>(text.size() - from));
        return found == nullptr ? -1 : static_cast<const char *>(found) - text.data();
    }
    qsizetype indexOfLonger(QByteArrayView text, qsizetype from) const;
    qsizetype indexAmong(QByteArrayView text, qsizetype from, qsizetype starts) const;

    QByteArrayView m_word;
    // The bytes of the word that English texts have least of: where both stand, the word may.
    qsizetype m_rare = 0;
    qsizetype m_nextRare = 0;
};

} // namespace StatusScope
