// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/block.h"

class QVBoxLayout;

namespace StatusScope {

class Theme;

// A part of an entry below a hairline. One without data is hidden whole.
class Section : public Block
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Section)

public:
    explicit Section(const Theme &theme, QWidget *parent = nullptr);

signals:
    // A link in a text or a chip: "status:ID" or an https address.
    void linkOpened(const QString &target);

protected:
    QVBoxLayout *body() const { return m_body; }
    const Theme &theme() const { return m_theme; }

private:
    void applyTheme();

    const Theme &m_theme;
    QVBoxLayout *m_outer = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace StatusScope
