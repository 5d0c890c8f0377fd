// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/network.h"

#include <QLocalServer>

class QLocalSocket;

namespace StatusScope {

// Takes what later starts of the program hand over, on a socket that this user alone may use.
class CallListener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallListener)

public:
    CallListener(const QString &socket, std::function<void(const Call &)> called);

private:
    void accept();
    void readFrom(QLocalSocket *socket);

    QLocalServer m_server;
    std::function<void(const Call &)> m_called;
};

// To the program that listens on that socket. False where none answers.
bool handOverCall(const QString &socket, const Call &call);

} // namespace StatusScope
