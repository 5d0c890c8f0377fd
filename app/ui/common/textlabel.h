// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QLabel>

#include <array>

namespace StatusScope {

// Text in one of the roles and colours of the theme, wrapped, selectable, with links that keyboard and mouse reach.
class TextLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    TextLabel(const Theme &theme, FontRole role, Token token, QWidget *parent = nullptr);

    // Shown as it is, whatever it contains.
    void setPlain(const QString &text);
    // Our own markup, made by ui/common/markup.h: text in it is escaped already.
    void setMarkup(const QString &html);
    void setTone(Token token);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QString lineStyle() const;
    void forget();

    const Theme &m_theme;
    FontRole m_role;
    Token m_token;
    QString m_html;
    // A layout asks for the same few sizes again and again, and QLabel lays the text out anew each time.
    mutable QSize m_hint;
    mutable std::array<QSize, 4> m_heights; // width and its height
    mutable std::size_t m_nextHeight = 0;
};

} // namespace StatusScope
