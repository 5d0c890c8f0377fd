// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reference/section.h"

namespace StatusScope {

class CompatModel;
class CompatTable;
class Registry;
class TextLabel;
struct Entry;

// Browser compatibility: a sentence that sums up, the table, and what its symbols mean.
class CompatSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompatSection)

public:
    CompatSection(const Theme &theme, const Registry &registry, QWidget *parent = nullptr);

    void show(const Entry &entry);
    void setNarrow(bool narrow); // browsers run down

private:
    QWidget *buildLegend();
    QString summary() const;

    const Registry &m_registry;
    CompatModel *m_model = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_release = nullptr;
    CompatTable *m_table = nullptr;
    QWidget *m_legend = nullptr;
};

} // namespace StatusScope
