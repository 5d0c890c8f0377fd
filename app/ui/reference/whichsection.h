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
class TextLabel;
struct Entry;

// "Which one is it?": how the meanings of one number are told apart.
class WhichSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhichSection)

public:
    WhichSection(const Theme &theme, const Registry &registry, QWidget *parent = nullptr);

    void show(const Entry &entry);

private:
    void addRow();

    struct Row
    {
        Glyph *mark;
        std::array<TextLabel *, 3> cells; // made by, what it means, what the header says
    };
    const Registry &m_registry;
    QGridLayout *m_grid = nullptr;
    TextLabel *m_headerHead = nullptr;
    std::vector<Row> m_rows;
};

} // namespace StatusScope
