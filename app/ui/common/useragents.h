// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace StatusScope {

// A program to present oneself as; servers that tell browsers from programs want to see one of these.
struct UserAgent
{
    QString word; // under which settings keep it: its value changes with the versions
    QString name;
    QByteArray value; // empty: our own
};

QList<UserAgent> userAgents();

} // namespace StatusScope
