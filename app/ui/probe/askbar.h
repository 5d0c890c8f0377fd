// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace StatusScope {

class Button;
class TextLabel;
class Theme;

// Asks before an address that somebody else chose is probed.
class AskBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskBar)

public:
    explicit AskBar(const Theme &theme, QWidget *parent = nullptr);

    void ask(const QString &url);
    QString url() const { return m_url; }

signals:
    void agreed(const QString &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    TextLabel *m_text = nullptr;
    Button *m_yes = nullptr;
    Button *m_no = nullptr;
    QString m_url;
};

} // namespace StatusScope
