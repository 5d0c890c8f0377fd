// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace StatusScope {

// Ctrl-C as a signal of Qt's. One at a time; the second Ctrl-C ends the program at once.
class Interrupt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interrupt)

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

signals:
    void pressed();
};

} // namespace StatusScope
