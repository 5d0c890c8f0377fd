// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reference/section.h"

class QGridLayout;

namespace StatusScope {

class CodeList;
class FactsTable;
class Registry;
class TextLabel;
struct Entry;

// In detail, finer codes and lookalikes; the facts beside them, or below where the pane is narrow.
class DetailSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailSection)

public:
    DetailSection(const Theme &theme, const Registry &registry, QWidget *parent = nullptr);

    void show(const Entry &entry);
    void setStacked(bool stacked);

private:
    void arrange();
    void setFiner(const Entry &entry);
    void setLookalikes(const Entry &entry);

    const Registry &m_registry;
    QGridLayout *m_grid = nullptr;
    QWidget *m_words = nullptr;
    TextLabel *m_description = nullptr;
    CodeList *m_finer = nullptr;
    CodeList *m_lookalikes = nullptr;
    FactsTable *m_facts = nullptr;
    bool m_stacked = false;
};

} // namespace StatusScope
