// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

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
    qsizetype indexIn(QByteArrayView text, qsizetype from = 0) const;
    // The best of its places from `at`, one that indexIn() gave, to `end`, which a line break or the text's end
    // follows. Leaves in `at` the first place behind `end`, -1 for none.
    Fit fitIn(QByteArrayView text, qsizetype &at, qsizetype end) const;

private:
    qsizetype indexAmong(const char *text, qsizetype starts) const;

    QByteArrayView m_word;
    // The bytes of the word that English texts have least of: where both stand, the word may.
    qsizetype m_rare = 0;
    qsizetype m_nextRare = 0;
};

} // namespace StatusScope
