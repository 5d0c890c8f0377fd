// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/sessionbus.h"

#include <QAccessible>
#include <QFile>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

void startNoSessionBus()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    constexpr auto address = "DBUS_SESSION_BUS_ADDRESS";
    // The two places where libdbus looks for a bus that runs.
    if (qEnvironmentVariableIsSet(address) || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s))
        return;
    qputenv(address, "disabled:");
    QAccessible::isActive(); // Qt connects to ask whether anybody listens, and does not try again
    qunsetenv(address);
#endif
}

} // namespace StatusScope
