// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"
#include "ui/common/paint.h"

#include <QAbstractButton>

#include <optional>

namespace StatusScope {

class Theme;

// Something to do, as a row of a list: an icon or chip, a name, why, and the key that does the same.
class ActionRow final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRow)

public:
    struct Look
    {
        std::optional<Icon> icon;
        std::optional<ChipLook> chip;
        QString name;
        QString remark; // after the name; below it where there is an icon
        QString tag; // whose it is
        QString keys;
    };

    ActionRow(const Theme &theme, const Look &look, QWidget *parent = nullptr);

    // In px: the words of several rows stand beneath each other.
    void setChipRoom(int width) { m_chipRoom = width; }
    // What Enter elsewhere does: drawn as if the pointer were on it.
    void setPreferred(bool preferred) { m_preferred = preferred; }
    void setLook(const Look &look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int paintTrailing(QPainter &painter, int right) const; // the left edge of what it painted
    void paintWords(QPainter &painter, int left, int right) const;

    const Theme &m_theme;
    Look m_look;
    int m_chipRoom = 0;
    bool m_preferred = false;
};

} // namespace StatusScope
