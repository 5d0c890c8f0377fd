// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace StatusScope {

class Button;
class TextLabel;
class Theme;

// Something the user should know, in one line with a button that closes it. Hidden while there is nothing.
class NoticeLine final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeLine)

public:
    explicit NoticeLine(const Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    TextLabel *m_label = nullptr;
    Button *m_close = nullptr;
};

} // namespace StatusScope
