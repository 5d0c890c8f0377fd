// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>
#include <optional>

namespace StatusScope {

// For the child: tells how far it is, a number a line.
inline void tellProgress(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

// Runs this test program a second time with `arguments` and kills it once it has told of `least`. The last number it
// told; nothing where it did not come so far, or ended by itself.
inline std::optional<int> toldUntilKilled(const QStringList &arguments, int least)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), arguments);
    int told = 0;
    const auto listen = [&child, &told] {
        while (child.canReadLine())
            told = child.readLine().trimmed().toInt();
    };
    while (told < least) {
        if (!child.canReadLine() && !child.waitForReadyRead(20000))
            return std::nullopt;
        listen();
    }
    child.kill();
    if (!child.waitForFinished() || child.exitStatus() != QProcess::CrashExit)
        return std::nullopt;
    listen();
    return told;
}

} // namespace StatusScope
