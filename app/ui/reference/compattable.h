// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace StatusScope {

class CompatModel;
class NotePopup;
class SupportDelegate;
class Theme;

// The table of browsers, as high as its rows; a cell with a note opens it by click, Enter or Space.
class CompatTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompatTable)

public:
    CompatTable(const Theme &theme, CompatModel &model, QWidget *parent = nullptr);

    void fitHeight();
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void openNote(const QModelIndex &index);

    const Theme &m_theme;
    CompatModel &m_model;
    SupportDelegate *m_delegate = nullptr;
    NotePopup *m_popup = nullptr; // made when first needed
};

} // namespace StatusScope
