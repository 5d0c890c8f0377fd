// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reference/section.h"

#include <array>
#include <vector>

class QGridLayout;

namespace StatusScope {

class Glyph;
class Registry;
class SignatureSet;
class TextLabel;
struct Entry;

// "Which one is it?": how the meanings of one number are told apart.
class WhichSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhichSection)

public:
    WhichSection(const Theme &theme, const Registry &registry, const SignatureSet &signatures,
                 QWidget *parent = nullptr);

    void show(const Entry &entry);
    void setStacked(bool stacked); // what tells a maker stands beneath its name

private:
    void addRow();

    struct Row
    {
        Glyph *mark;
        std::array<TextLabel *, 3> cells; // made by, what the page shows, what the header says
    };
    void place(const Row &row, int at);
    void fill(const Row &row, const Entry &entry, bool shown, bool byPage);

    const Registry &m_registry;
    const SignatureSet &m_signatures;
    QGridLayout *m_grid = nullptr;
    std::array<TextLabel *, 3> m_heads{};
    std::vector<Row> m_rows;
    bool m_anyHeader = false;
    bool m_stacked = false;
};

} // namespace StatusScope
