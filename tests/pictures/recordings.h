// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QTime>

#include <vector>

namespace StatusScope {

// An exchange as if it had been probed: what every picture shows, so that it is the same each time.
struct Recording
{
    int daysAgo = 0;
    QTime time; // of day, UTC
    Exchange exchange;
};

// What a help desk meets within two days, the oldest first.
std::vector<Recording> recordings();
// The one whose address holds `part`.
Exchange recording(const QString &part);
// A redirect, and a second request that waits for its first byte.
Exchange begun();

} // namespace StatusScope
