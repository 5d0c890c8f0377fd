// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

#include <optional>

namespace StatusScope {

class Theme;

// The heading of a section, with an icon where it has one.
class Heading final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Heading)

public:
    Heading(const Theme &theme, const QString &text, std::optional<Icon> icon = std::nullopt,
            QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    std::optional<Icon> m_icon;
};

} // namespace StatusScope
