// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/textsheet.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPointer>

#include <array>

class QFocusFrame;

namespace StatusScope {

// Text in one of the roles and colours of the theme, wrapped, selectable, with links that keyboard and mouse reach.
// Until somebody touches it, it is only looked at, and text() is the plain text.
class TextLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    TextLabel(const Theme &theme, FontRole role, Token token, QWidget *parent = nullptr);
    ~TextLabel() override;

    // Shown as it is, whatever it contains.
    void setPlain(const QString &text);
    // Our own markup, made by ui/common/markup.h: text in it is escaped already.
    void setMarkup(const QString &html);
    void setTone(Token token);
    void wake(); // so that its text can be selected: a click or the focus does so of itself
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void forget();
    void breakLongWords();
    void frame(bool framed);
    QRect selectionLine() const;
    void paintSheet();
    bool hasLinks() const;
    TextSheet::Look look() const;
    TextSheet &sheet() const;
    QSize marginsSize() const;

    const Theme &m_theme;
    FontRole m_role;
    Token m_token;
    QString m_html;
    bool m_awake = false; // QLabel shows it
    QPointer<QFocusFrame> m_frame; // moves out of the label, to where there is room for it
    mutable std::unique_ptr<TextSheet> m_sheet;
    // A layout asks for the same few sizes again and again.
    mutable QSize m_hint;
    mutable std::array<QSize, 4> m_heights; // width and its height
    mutable std::size_t m_nextHeight = 0;
};

} // namespace StatusScope
