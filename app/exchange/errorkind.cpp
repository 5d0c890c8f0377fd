// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/errorkind.h"

namespace StatusScope {

std::optional<ErrorKind> errorKindFromWord(QStringView word)
{
    for (std::size_t i = 0; i < errorKindWords.size(); ++i) {
        if (word == errorKindWords[i])
            return static_cast<ErrorKind>(i);
    }
    return std::nullopt;
}

} // namespace StatusScope
