// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPushButton>

#include <optional>

namespace StatusScope {

// Every push button of the window: one primary a pane, outlined ones, flat ones, and icons alone.
class Button : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Button)

public:
    enum Kind { Primary, Outlined, Flat, IconOnly };

    Button(const Theme &theme, Kind kind, const QString &text, QWidget *parent = nullptr);

    void setGlyph(std::optional<Icon> icon);
    void setTrailingGlyph(std::optional<Icon> icon); // an arrow for a menu
    // Shown after the text; the shortcut itself belongs to an action.
    void setKeyHint(const QKeySequence &keys);
    void setRemark(const QString &remark); // after the text, in a lower voice
    void setTall(bool tall); // 32 instead of 28 px
    void setSmall(bool small); // in the small letters of a foot
    void setBrief(bool brief); // its icon alone, where it is narrow

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Look;
    Look look() const;
    void paintGround(QPainter &painter, const Look &look) const;
    FontRole role() const;
    FontRole keyRole() const;
    int glyphSide() const;
    int padding() const;
    double remarkWidth() const; // with the gap before it

    const Theme &m_theme;
    Kind m_kind;
    std::optional<Icon> m_glyph;
    std::optional<Icon> m_trailing;
    QString m_remark;
    QString m_keys;
    bool m_tall = false;
    bool m_small = false;
    bool m_brief = false;
};

} // namespace StatusScope
