// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QLineEdit>

namespace StatusScope {

class Button;
class KeyHint;
class Theme;

// A line edit with an icon before the text, and after it a key hint while empty and a clear button while not.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    SearchField(const Theme &theme, Icon icon, const QKeySequence &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // Without the focus the key's hint stands there, whatever was typed, and what is too long is cut in its middle.
    void setHintAtRest(bool atRest);
    void setFixedWidthText(bool fixed); // for addresses

signals:
    // Keys a list beside the field answers to: up, down, page up, page down.
    void listKeyPressed(QKeyEvent *event);
    // Several lines were pasted, which is nothing this field could hold; only sent where somebody takes them.
    void linesPasted(const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    QRect textArea() const;
    bool isCut() const;
    bool takesLines(const QString &text) const;
    void handOnLines(const QString &edited);

    const Theme &m_theme;
    Icon m_icon;
    KeyHint *m_hint = nullptr;
    Button *m_clear = nullptr;
    bool m_hintAtRest = false;
    bool m_fixedWidth = false;
};

} // namespace StatusScope
