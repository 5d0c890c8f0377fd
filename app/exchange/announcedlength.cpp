// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/announcedlength.h"

#include <algorithm>

namespace StatusScope {

namespace {

void add(AnnouncedLength &announced, const QByteArray &digits)
{
    announced.isRepeated |= announced.isGiven();
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    if (!fits || !std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        announced.isUnusable = true;
        return;
    }
    announced.isConflicting |= announced.smallest && *announced.smallest != number;
    announced.smallest = std::min(announced.smallest.value_or(number), number);
}

} // namespace

AnnouncedLength announcedLength(const HeaderFields &fields)
{
    AnnouncedLength announced;
    for (const HeaderField &field : fields) {
        if (!field.isNamed("content-length"))
            continue;
        for (const QByteArray &value : field.value.split(','))
            add(announced, value.trimmed());
    }
    return announced;
}

} // namespace StatusScope
