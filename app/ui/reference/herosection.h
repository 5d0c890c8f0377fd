// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/block.h"

class QBoxLayout;

namespace StatusScope {

class Badge;
class BigPicture;
class Registry;
class TextLabel;
class Theme;
struct Entry;

// Code, name and badges. A failure has a picture instead of a number; a long code stands above its name.
class HeroSection final : public Block
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeroSection)

public:
    HeroSection(const Theme &theme, const Registry &registry, QWidget *parent = nullptr);

    void show(const Entry &entry);

private:
    void setBadges(const Entry &entry);
    void applyTheme();

    const Theme &m_theme;
    const Registry &m_registry;
    QBoxLayout *m_layout = nullptr;
    BigPicture *m_picture = nullptr;
    TextLabel *m_code = nullptr;
    TextLabel *m_codeWords = nullptr; // instead of it, where it is long
    TextLabel *m_name = nullptr;
    QWidget *m_badgeRow = nullptr;
    QList<Badge *> m_badges;
    QString m_label;
    int m_statusClass = 0;
    bool m_longCode = false;
};

} // namespace StatusScope
