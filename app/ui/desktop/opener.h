// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDropEvent;
class QMimeData;

namespace StatusScope {

class MainWindow;
class ProbePage;
struct Call;
struct Explained;

// Opens what comes from outside: the command line, another start of the program, a link of its own scheme, something
// dropped onto the window.
class Opener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Opener)

public:
    // Both must outlive it.
    Opener(MainWindow &window, ProbePage &probe, QObject *parent = nullptr);

    // `page` may be empty. A link of the program's own scheme is never more than a question.
    void open(const QString &what, const QString &page = {});
    void show(const Explained &result); // on the probe page
    void answer(const Call &call); // of another start: opens, and brings the window to the front

    static bool takes(const QMimeData &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QObject *watched, const QMimeData &data) const;
    void drop(const QMimeData &data);

    MainWindow &m_window;
    ProbePage &m_probe;
};

} // namespace StatusScope
