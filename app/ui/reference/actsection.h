// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/block.h"

class QGridLayout;

namespace StatusScope {

class FaultPath;
class Registry;
class TextLabel;
class Theme;
struct Entry;

// Who must act, drawn and said, and whether trying again helps. As a column, or as a row where the pane is narrow.
class ActSection final : public Block
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActSection)

public:
    ActSection(const Theme &theme, const Registry &registry, QWidget *parent = nullptr);

    void show(const Entry &entry);
    void setRow(bool row);

signals:
    void linkOpened(const QString &target);

private:
    void applyTheme();
    void arrange();
    QString sentence(const QString &bold, const QString &rest) const;

    const Theme &m_theme;
    const Registry &m_registry;
    QGridLayout *m_grid = nullptr;
    QWidget *m_who = nullptr;
    QWidget *m_again = nullptr;
    FaultPath *m_path = nullptr;
    TextLabel *m_whoText = nullptr;
    TextLabel *m_againText = nullptr;
    bool m_row = false;
};

} // namespace StatusScope
