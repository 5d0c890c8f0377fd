// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QWidget>

namespace StatusScope {

class Theme;

// An icon alone, as a picture.
class Glyph final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Glyph)

public:
    Glyph(const Theme &theme, Icon icon, QWidget *parent = nullptr);

    void setTone(Token token);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Icon m_icon;
    Token m_token = Token::Text2;
};

} // namespace StatusScope
