// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace StatusScope {

class BookmarkMenu;
class Button;
class CopyButton;
class TextLabel;
class Theme;
struct Entry;

// Back, forward, where the entry stands, its bookmark, the reader’s bookmarks, and copying it whole.
class ReferenceBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferenceBar)

public:
    ReferenceBar(const Theme &theme, BookmarkMenu *bookmarks, QWidget *parent = nullptr); // takes the menu over

    void showEntry(const Entry *entry); // null: nothing is shown
    void setSteps(bool back, bool forward);
    void setBookmarked(bool bookmarked);
    void showCopied();

signals:
    void backClicked();
    void forwardClicked();
    void bookmarkClicked();
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
    Button *m_star = nullptr;
    Button *m_list = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace StatusScope
