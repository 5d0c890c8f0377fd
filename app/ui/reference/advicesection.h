// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reference/section.h"

#include <array>

class QGridLayout;

namespace StatusScope {

class Heading;
class TextLabel;
struct Entry;

// Causes, and what visitor, owner and developer can do: side by side, two by two, or one below the other.
class AdviceSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AdviceSection)

public:
    explicit AdviceSection(const Theme &theme, QWidget *parent = nullptr);

    void show(const Entry &entry);
    void setColumns(int columns);

private:
    void arrange();

    struct Column
    {
        QWidget *widget = nullptr;
        Heading *heading = nullptr;
        TextLabel *list = nullptr;
        bool filled = false;
    };
    std::array<Column, 4> m_columns;
    QGridLayout *m_grid = nullptr;
    int m_count = 4;
};

} // namespace StatusScope
