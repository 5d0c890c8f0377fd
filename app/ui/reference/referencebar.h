// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace StatusScope {

class Button;
class CopyButton;
class TextLabel;
class Theme;
struct Entry;

// Back, forward, where the entry stands, and copying it whole.
class ReferenceBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferenceBar)

public:
    explicit ReferenceBar(const Theme &theme, QWidget *parent = nullptr);

    void showEntry(const Entry *entry); // null: nothing is shown
    void setSteps(bool back, bool forward);
    void showCopied();

signals:
    void backClicked();
    void forwardClicked();
    void copyClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void updateCrumbs();

    const Theme &m_theme;
    const Entry *m_entry = nullptr;
    Button *m_back = nullptr;
    Button *m_forward = nullptr;
    TextLabel *m_crumbs = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace StatusScope
