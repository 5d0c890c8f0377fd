// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

#include <optional>

namespace StatusScope {

class Theme;

// A word about an entry or a verdict on a quiet ground: its class, its standing, who made it.
class Badge final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Badge)

public:
    explicit Badge(const Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &text, int statusClass = 0, std::optional<Icon> icon = std::nullopt);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    int m_statusClass = 0;
    std::optional<Icon> m_icon;
};

} // namespace StatusScope
