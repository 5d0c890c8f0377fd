// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/batch/batchrun.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace StatusScope {

class Button;
class TextLabel;
class Theme;

// Asks for a list of addresses, and how hard to ask.
class NewBatchDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewBatchDialog)

public:
    NewBatchDialog(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    // False where the file cannot be read or is too much; the dialog says so.
    bool openFile(const QString &path);
    void setText(const QString &text);
    BatchPlan plan() const;
    void accept() override;

private:
    QWidget *buildOptions();
    void askForFile();
    void read(); // what the text holds
    void showNotes();

    const Theme &m_theme;
    AddressList m_list;
    bool m_table = false; // the text came from a file with columns
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_text = nullptr;
    TextLabel *m_notes = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QSpinBox *m_perHost = nullptr;
    QCheckBox *m_follow = nullptr;
    Button *m_start = nullptr;
    QTimer m_later; // until a long list is read
};

} // namespace StatusScope
