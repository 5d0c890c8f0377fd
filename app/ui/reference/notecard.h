// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace StatusScope {

class EntryNotes;
class Heading;
class Theme;
struct Entry;

// What the reader has written about an entry. Out of sight until there is something, or begin() is called.
class NoteCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteCard)

public:
    // Both must outlive it.
    NoteCard(const Theme &theme, EntryNotes &notes, QWidget *parent = nullptr);

    void show(const Entry &entry);
    void begin(); // writing
    void keep(); // what was typed; it does so by itself when typing pauses or another entry is shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fitHeight();
    void applyTheme();

    const Theme &m_theme;
    EntryNotes &m_notes;
    QString m_entry;
    QPlainTextEdit *m_edit = nullptr;
    QTimer m_pause; // in typing
    bool m_edited = false; // since it was filled or kept
};

} // namespace StatusScope
