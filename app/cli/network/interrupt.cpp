// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/network/interrupt.h"

#include <QtGlobal>

#include <csignal>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <mutex>
#else
#include <QSocketNotifier>
#include <unistd.h>
#endif

namespace StatusScope {

#ifdef Q_OS_WIN

namespace {

std::mutex currentMutex;
Interrupt *current = nullptr;

// Windows calls it on a thread of its own.
BOOL WINAPI handleControl(DWORD event)
{
    const std::lock_guard lock(currentMutex);
    if (event != CTRL_C_EVENT || !current)
        return FALSE;
    QMetaObject::invokeMethod(current, &Interrupt::pressed, Qt::QueuedConnection);
    current = nullptr;
    return TRUE;
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    {
        const std::lock_guard lock(currentMutex);
        current = this;
    }
    SetConsoleCtrlHandler(handleControl, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(handleControl, FALSE);
    const std::lock_guard lock(currentMutex);
    current = nullptr;
}

#else

namespace {

int wakePipe[2] = {-1, -1};

// Only what POSIX allows in a signal handler.
void handleSignal(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakePipe[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::pipe(wakePipe) != 0)
        return; // then Ctrl-C ends the program as it always does
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit pressed();
    });
    std::signal(SIGINT, handleSignal);
    std::signal(SIGTERM, handleSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : wakePipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#endif

} // namespace StatusScope
