// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <optional>

namespace StatusScope {

// What the Content-Length fields of a head say of its body, in bytes. Several equal values are one (RFC 9110
// section 8.6).
struct AnnouncedLength
{
    std::optional<qint64> smallest; // of the usable values: so much can be read whichever was meant
    bool isRepeated = false;
    bool isConflicting = false; // usable values differ
    bool isUnusable = false; // a value is no number that can be used

    bool isGiven() const { return smallest || isUnusable; }
    bool isCertain() const { return smallest && !isConflicting && !isUnusable; }
};

AnnouncedLength announcedLength(const HeaderFields &fields);

} // namespace StatusScope
