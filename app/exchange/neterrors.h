// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/errorkind.h"

#include <QString>

namespace StatusScope {

// What browsers write into a HAR where no answer came: "net::ERR_NAME_NOT_RESOLVED", "NS_ERROR_UNKNOWN_HOST".
std::optional<ErrorKind> kindOfNetError(const QString &name);

} // namespace StatusScope
