// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace StatusScope {

// The keys of a window's commands work in its text fields too: a line edit would take Ctrl+E for "end of line". What
// edits text on every system, such as copying, stays with the field.
class WindowKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowKeys)

public:
    explicit WindowKeys(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isCommand(const QKeyEvent &key) const;

    QWidget *m_window = nullptr; // its parent
};

} // namespace StatusScope
