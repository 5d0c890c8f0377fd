// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/block.h"

#include <vector>

class QGridLayout;

namespace StatusScope {

class Chip;
class Registry;
class TextLabel;
class Theme;
struct Entry;

// The facts of an entry: where it is defined, since when, caching, body, fields; related codes as chips.
class FactsTable final : public Block
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsTable)

public:
    FactsTable(const Theme &theme, const Registry &registry, QWidget *parent = nullptr);

    void show(const Entry &entry);

signals:
    void linkOpened(const QString &target);

private:
    struct Fact
    {
        QString label;
        QString markup;
    };
    QList<Fact> facts(const Entry &entry) const;
    QString specMarkup(const Entry &entry) const;
    void setFacts(const QList<Fact> &facts);
    void setRelated(const Entry &entry);
    void applyTheme();

    struct Row
    {
        TextLabel *label;
        TextLabel *value;
    };
    const Theme &m_theme;
    const Registry &m_registry;
    QGridLayout *m_grid = nullptr;
    std::vector<Row> m_rows;
    TextLabel *m_relatedLabel = nullptr;
    QWidget *m_relatedRow = nullptr;
    QList<Chip *> m_related;
};

} // namespace StatusScope
