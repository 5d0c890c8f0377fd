// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTabBar>

namespace StatusScope {

class Theme;

// Tabs with a count beside the name; those with nothing in them are dim.
class HopTabBar final : public QTabBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HopTabBar)

public:
    explicit HopTabBar(const Theme &theme, QWidget *parent = nullptr);

    void setCount(int tab, const QString &count, bool empty);
    bool isEmpty(int tab) const { return note(tab).empty; }

    void setBrief(bool brief); // close together, without counts
    QSize roomyHint() const; // what it would take otherwise

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    struct Note
    {
        QString count;
        bool empty = false;
    };
    int tabWidth(int index, bool brief) const;
    int gap() const;
    Note note(int tab) const { return tab < m_notes.size() ? m_notes[tab] : Note(); }

    const Theme &m_theme;
    QList<Note> m_notes;
    bool m_brief = false;
};

} // namespace StatusScope
