// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reference/supportdelegate.h"

#include <QFrame>
#include <QPainterPath>

namespace StatusScope {

class SupportLabel;
class TextLabel;

// The note of a cell, beneath it. Esc or a click elsewhere closes it.
class NotePopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotePopup)

public:
    explicit NotePopup(const Theme &theme, QWidget *parent = nullptr);

    // `cell` in global coordinates; `sharing`: how many other browsers the note holds for.
    void showNote(const QRect &cell, const QString &browser, const SupportLook &look, const QString &note, int sharing);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place(const QRect &cell);
    QPainterPath outline() const;

    const Theme &m_theme;
    int m_tip = 0; // where its arrow points to
    bool m_above = false; // of the cell
    TextLabel *m_browser = nullptr;
    TextLabel *m_number = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_sharing = nullptr;
    SupportLabel *m_level = nullptr;
};

} // namespace StatusScope
