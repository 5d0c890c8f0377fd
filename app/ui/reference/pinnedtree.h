// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace StatusScope {

class EntryDelegate;
class EntryTreeView;
class PinnedStrip;
class Theme;

// The tree with its roots always in sight: a root scrolled out stands in a strip above or below, and a click there
// brings it back. The lower strip takes its room from the view; the upper one covers just what is scrolled out.
class PinnedTree final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PinnedTree)

public:
    PinnedTree(const Theme &theme, EntryDelegate &delegate, EntryTreeView *view, QWidget *parent = nullptr);

    EntryTreeView *view() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void bringBack(const QModelIndex &root);

    const Theme &m_theme;
    EntryTreeView *m_view;
    PinnedStrip *m_above;
    PinnedStrip *m_below;
    bool m_arranging = false;
};

} // namespace StatusScope
